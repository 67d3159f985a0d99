import { KONTRAK_ANGGARAN } from "./kontrak/kontrak-anggaran";
import { KONTRAK_FAKTOR } from "./kontrak/kontrak-faktor";
import { KONTRAK_FRASA } from "./kontrak/kontrak-frasa";
import { KONTRAK_FUNGSI } from "./kontrak/kontrak-fungsi";
import { KONTRAK_IDENTITAS } from "./kontrak/kontrak-identitas";
import { KONTRAK_KESIMPULAN } from "./kontrak/kontrak-kesimpulan";
import { KONTRAK_KINERJA } from "./kontrak/kontrak-kinerja";
import { KONTRAK_MASALAH } from "./kontrak/kontrak-masalah";
import { KONTRAK_PENGATURAN } from "./kontrak/kontrak-pengaturan";
import { KONTRAK_REALISASI } from "./kontrak/kontrak-realisasi";
import { KONTRAK_SKALA } from "./kontrak/kontrak-skala";
import { KONTRAK_TARGET } from "./kontrak/kontrak-target";
import type { TabelKontrak } from "./kontrak/tabel-kontrak";
import type { NamaTabel } from "./masukan";
import { NAMA_PEMBANDING } from "./tabel-pembanding/tabel-pembanding";

/** The prefix of every name the add-in defines. */
export const AWALAN = "LKj_";

/**
 * The contract with the workbook (DESAIN §4, DOMAIN §3): what the reader looks for, what the pane lists and what the
 * guide prints all come from here.
 */
export const KONTRAK = {
  Kinerja: KONTRAK_KINERJA,
  Target: KONTRAK_TARGET,
  Realisasi: KONTRAK_REALISASI,
  Anggaran: KONTRAK_ANGGARAN,
  Skala: KONTRAK_SKALA,
  Pengaturan: KONTRAK_PENGATURAN,
  Identitas: KONTRAK_IDENTITAS,
  Fungsi: KONTRAK_FUNGSI,
  Masalah: KONTRAK_MASALAH,
  Faktor: KONTRAK_FAKTOR,
  Kesimpulan: KONTRAK_KESIMPULAN,
  Frasa: KONTRAK_FRASA,
} as const satisfies Record<NamaTabel, TabelKontrak>;

/** Meanings a column of this table can have. */
export type IdKolom<T extends NamaTabel> = Extract<keyof (typeof KONTRAK)[T]["kolom"], string>;

const namaOf = ({ nama, alias: lain }: TabelKontrak): readonly string[] => [nama, ...lain];

/** Every name and alias to ask the workbook for. */
export const NAMA_DIBACA: readonly string[] = [
  ...Object.values(KONTRAK).flatMap(namaOf),
  ...NAMA_PEMBANDING,
];

/** Those whose cells are all there is to know: nothing is written into them, and nothing in them is counted. */
export const NAMA_ISI_SAJA: readonly string[] = [
  ...[
    KONTRAK.Skala,
    KONTRAK.Pengaturan,
    KONTRAK.Identitas,
    KONTRAK.Fungsi,
    KONTRAK.Masalah,
    KONTRAK.Faktor,
    KONTRAK.Kesimpulan,
    KONTRAK.Frasa,
  ].flatMap(namaOf),
  ...NAMA_PEMBANDING,
];
