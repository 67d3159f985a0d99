import type { BukuTerbaca, NamaBuku } from "../../masukan/buku-terbaca";
import { KONTRAK } from "../../masukan/kontrak";
import type { TabelDicari } from "../../masukan/deteksi/calon";
import { NAMA_PEMBANDING } from "../../masukan/tabel-pembanding/tabel-pembanding";
import type { Tempat } from "../../masukan/temuan";
import type { BahanSiapkan } from "./bahan-siapkan";
import { isNamaKontrak, isSeperiode } from "./kunci-tabel";
import type { Penetapan } from "./siapkan";

/** A name that is about to be defined. */
export interface NamaDitetapkan {
  readonly tabel: TabelDicari;
  readonly nama: string;
  /** The sheet in whose scope it stands; undefined: the workbook. */
  readonly lembar: string | undefined;
  readonly tempat: Tempat;
  /** What stands under this name in this scope now. */
  readonly ada: NamaBuku | undefined;
}

const isNama = (nama: NamaBuku, dicari: string): boolean =>
  nama.nama.toLowerCase() === dicari.toLowerCase();

/** What stands under a name in its scope. */
export const namaAda = (
  { daftarNama }: BukuTerbaca,
  { nama, lembar }: Pick<NamaDitetapkan, "nama" | "lembar">,
): NamaBuku | undefined => daftarNama.find((lain) => isNama(lain, nama) && lain.lembar === lembar);

/** A workbook keeps several periods as soon as one sheet has tables of its own. */
const isBanyakPeriode = ({ buku }: BahanSiapkan): boolean =>
  buku.daftarNama.some(({ nama, lembar }) => lembar !== undefined && isNamaKontrak(nama));

/** The sheet for a table of one period among several; the workbook for everything else. */
function lembarOf(bahan: BahanSiapkan, tabel: TabelDicari, { lembar }: Tempat): string | undefined {
  const sendiri = bahan.buku.daftarNama.some(
    (ada) => ada.lembar === lembar && tabel !== "Pembanding" && isNama(ada, KONTRAK[tabel].nama),
  );
  return sendiri || (isSeperiode(tabel) && isBanyakPeriode(bahan)) ? lembar : undefined;
}

/** The first name for a comparison table that nothing stands under; the last one where all are taken. */
function namaPembanding(bahan: BahanSiapkan, terpakai: readonly NamaDitetapkan[]): string {
  const dipakai = new Set(
    [...bahan.buku.daftarNama, ...terpakai].map(({ nama }) => nama.toLowerCase()),
  );
  const bebas = NAMA_PEMBANDING.find((nama) => !dipakai.has(nama.toLowerCase()));
  return bebas ?? NAMA_PEMBANDING.at(-1) ?? "";
}

/** The names as they would be defined, each in its scope. */
export function namaDitetapkan(
  bahan: BahanSiapkan,
  daftar: readonly Penetapan[],
): readonly NamaDitetapkan[] {
  const hasil: NamaDitetapkan[] = [];
  for (const { tabel, tempat } of daftar) {
    const nama = tabel === "Pembanding" ? namaPembanding(bahan, hasil) : KONTRAK[tabel].nama;
    const lembar = lembarOf(bahan, tabel, tempat);
    hasil.push({ tabel, nama, lembar, tempat, ada: namaAda(bahan.buku, { nama, lembar }) });
  }
  return hasil;
}
