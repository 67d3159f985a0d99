import type { BukuTerbaca } from "../../masukan/buku-terbaca";
import type { Kisi, Letak } from "../../masukan/kisi";
import type { Masukan } from "../../masukan/masukan";
import { tempatSel } from "../../masukan/temuan";
import type { ParagrafNaskah } from "../../naskah/naskah";

/** The text of a cell as it stands; empty for numbers, for blanks, and beyond what was read. */
function teksDi({ nilai, rentang }: Kisi, { baris, kolom }: Letak): string {
  const isi = nilai[baris - rentang.baris]?.[kolom - rentang.kolom];
  return typeof isi === "string" ? isi : "";
}

/** Every column of the rows in which the problems stand: problem, effort and plan alike. */
function letakMasalah({ laporan, sumberLaporan = [] }: Masukan): readonly Letak[] {
  const sumber = sumberLaporan.find(({ tabel }) => tabel === "Masalah");
  const { kolom: kiri = 0, lebar = 0 } = sumber?.tempat.rentang ?? {};
  return laporan.letak.daftarMasalah.flatMap(({ lembar, baris }) =>
    Array.from({ length: lebar }, (_, geser) => ({ lembar, baris, kolom: kiri + geser })),
  );
}

/** Cells in the row of an indikator that hold its cause. */
function letakPenyebab({ kinerja }: Masukan, kisiOf: (lembar: string) => Kisi | undefined) {
  const rapikan = (teks: string): string => teks.replace(/\s+/g, " ").trim();
  return (kinerja?.daftarBaris ?? []).flatMap(({ tambahan: { penyebab }, target }) => {
    const { lembar, baris } = target.letak;
    const kisi = penyebab === "" ? undefined : kisiOf(lembar);
    if (!kisi) return [];
    const isi = kisi.nilai[baris - kisi.rentang.baris] ?? [];
    const di = isi.findIndex((nilai) => typeof nilai === "string" && rapikan(nilai) === penyebab);
    return di < 0 ? [] : [{ lembar, baris, kolom: kisi.rentang.kolom + di }];
  });
}

/**
 * The office's own texts where they stand on another sheet than the one that is looked at: conclusions, factors,
 * problems, causes and wordings, each with its cell.
 */
export function listTeksKantor(masukan: Masukan, buku: BukuTerbaca): readonly ParagrafNaskah[] {
  const { laporan } = masukan;
  const kisiOf = (lembar: string): Kisi | undefined =>
    buku.daftarLembar.find(({ nama }) => nama === lembar)?.kisi;
  const daftarLetak = [
    ...laporan.letak.daftarFaktor,
    ...laporan.letak.daftarKesimpulan,
    ...letakMasalah(masukan),
    ...letakPenyebab(masukan, kisiOf),
  ].filter(({ lembar }) => lembar !== buku.lembarAktif);
  const teks = daftarLetak.flatMap((letak): ParagrafNaskah[] => {
    const kisi = kisiOf(letak.lembar);
    const isi = kisi ? teksDi(kisi, letak) : "";
    const asal = { jenis: "sel" as const, tempat: tempatSel(letak) };
    return isi.trim() === "" ? [] : [{ jenis: "paragraf", teks: isi, asal }];
  });
  const frasa = laporan.daftarFrasa
    .filter(({ letak }) => letak.lembar !== buku.lembarAktif)
    .map(({ kunci, teks: isi, letak }): ParagrafNaskah => {
      const asal = { jenis: "frasa" as const, tempat: tempatSel(letak), kunci };
      return { jenis: "paragraf", teks: isi, asal };
    });
  return [...teks, ...frasa];
}
