import { kunciJudul, kunciTanpaPeriode } from "../kepala/kunci-judul";
import type { Padanan } from "../kepala/match-kolom";
import { kunciKolom } from "../kepala/match-kolom";
import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import { kontrakKantor } from "../kontrak-kantor";
import { kontrakPembanding } from "../tabel-pembanding/kontrak-pembanding";
import type { SinonimKantor, TabelDicari } from "./calon";

/** Tables that are found by their headings. */
export type TabelBerjudul = Exclude<
  TabelDicari,
  "Pengaturan" | "Identitas" | "Fungsi" | "Faktor" | "Kesimpulan"
>;

/** A table to look for, in the words of this office. */
export interface Dicari {
  readonly tabel: TabelBerjudul;
  readonly kontrak: TabelKontrak;
}

/** A table whose headings suffice. */
export interface Cocok extends Dicari {
  readonly padanan: Padanan;
}

/** Tables of the contract that are found by their headings, and opened by them. */
export const DAFTAR_BERJUDUL: readonly Exclude<TabelBerjudul, "Pembanding">[] = [
  "Kinerja",
  "Target",
  "Realisasi",
  "Anggaran",
  "Skala",
  "Masalah",
  "Frasa",
];

/** Everything that is looked for by headings. */
export const listDicari = (sinonim: SinonimKantor): readonly Dicari[] => [
  ...DAFTAR_BERJUDUL.map((tabel) => ({ tabel, kontrak: kontrakKantor(tabel, sinonim) })),
  { tabel: "Pembanding", kontrak: kontrakPembanding(sinonim) },
];

/** Columns of which a table needs all; of each group, one. */
const SYARAT: Readonly<Record<TabelBerjudul, readonly (readonly string[])[]>> = {
  Kinerja: [["indikator"], ["target"], ["realisasi"]],
  Target: [["indikator"], ["target"]],
  Realisasi: [["indikator"], ["realisasi"]],
  Anggaran: [["uraian"], ["pagu", "paguPerubahan", "paguAwal"], ["realisasi"]],
  Skala: [["nama"], ["bawah", "rentang"]],
  Masalah: [["hambatan"], ["upaya", "rencana"]],
  Frasa: [["bagian"], ["teks"]],
  Pembanding: [["indikator"], ["target", "realisasi", "capaian", "pagu"]],
};

/** Whether the headings found suffice for the table; several columns of one meaning count, and are asked about. */
export function isCukup({ tabel }: Dicari, padanan: Padanan): boolean {
  const has = (id: string): boolean => padanan.kolom.has(id) || padanan.ganda.has(id);
  return SYARAT[tabel].every((daftar) => daftar.some(has));
}

/** Prepares the question whether a text may be a heading of anything; each text is thought about once. */
export function createPengenalJudul(daftar: readonly Dicari[]): (teks: string) => boolean {
  const kamus = new Set(
    daftar.flatMap(({ kontrak }) => [
      ...Object.values(kontrak.kolom).flatMap(({ sinonim, longgar }) => [
        ...sinonim,
        ...(longgar ?? []),
      ]),
      ...Object.keys(kontrak.diajarkan ?? {}),
      ...kontrak.kelompokAsing,
    ]),
  );
  const ingatan = new Map<string, boolean>();
  return (teks) => {
    const ada = ingatan.get(teks);
    if (ada !== undefined) return ada;
    const kunci = [...kunciJudul(teks), kunciKolom(teks)];
    const dikenal = [...kunci, ...kunciTanpaPeriode(kunci)].some((kata) => kamus.has(kata));
    ingatan.set(teks, dikenal);
    return dikenal;
  };
}

/** Whether the meaning of a column rests on a loose word alone, such as `Uraian` for the indikator. */
export function isLonggar({ kontrak }: Dicari, id: string, jalur: readonly string[]): boolean {
  const kolom = kontrak.kolom[id];
  if (!kolom?.longgar || kontrak.diajarkan?.[kunciKolom(jalur.join(" "))] !== undefined)
    return false;
  const kunci = jalur.slice(-1).flatMap(kunciJudul);
  const semua = [...kunci, ...kunciTanpaPeriode(kunci)];
  return (
    !semua.some((kata) => kolom.sinonim.includes(kata)) &&
    semua.some((kata) => kolom.longgar?.includes(kata))
  );
}
