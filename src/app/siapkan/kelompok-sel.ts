import type { Letak } from "../../masukan/kisi";

/** Cells of one column, top to bottom. */
export interface KelompokSel<Sel> {
  readonly lembar: string;
  readonly kolom: number;
  readonly daftarSel: readonly Sel[];
}

/** Cells by the column they stand in. */
export function kelompokKolom<Sel extends { readonly letak: Letak }>(
  daftar: readonly Sel[],
): readonly KelompokSel<Sel>[] {
  const perKolom = new Map<string, { lembar: string; kolom: number; daftarSel: Sel[] }>();
  for (const sel of daftar) {
    const { lembar, kolom } = sel.letak;
    const kunci = `${kolom}!${lembar}`;
    const ada = perKolom.get(kunci) ?? { lembar, kolom, daftarSel: [] };
    ada.daftarSel.push(sel);
    perKolom.set(kunci, ada);
  }
  return [...perKolom.values()].map((kelompok) => ({
    ...kelompok,
    daftarSel: kelompok.daftarSel.toSorted((a, b) => a.letak.baris - b.letak.baris),
  }));
}

/** The same with a gap nowhere: cells that touch one another. */
export function kelompokBersambung<Sel extends { readonly letak: Letak }>(
  daftar: readonly Sel[],
): readonly KelompokSel<Sel>[] {
  return kelompokKolom(daftar).flatMap(({ lembar, kolom, daftarSel }) => {
    const bagian: Sel[][] = [];
    for (const sel of daftarSel) {
      const terakhir = bagian.at(-1);
      if (terakhir?.at(-1)?.letak.baris === sel.letak.baris - 1) terakhir.push(sel);
      else bagian.push([sel]);
    }
    return bagian.map((isi) => ({ lembar, kolom, daftarSel: isi }));
  });
}
