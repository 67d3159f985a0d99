import type { BarisTabel, KolomTabel, Sel, Tabel } from "../../dokumen/dokumen";
import type { BahanLaporan } from "../bahan";
import type { IndikatorLaporan, KelompokSasaran } from "../kelompok-sasaran";
import { kelompokSasaran } from "../kelompok-sasaran";
import { sebutanOf } from "../sebutan";
import { selTarget } from "./sel-indikator";
import { barisBiasa, kolom, SEL_KOSONG, SEL_TIADA, selTeks } from "./sel";

/** Whether any indikator names its sasaran; a table without any has no column for it. */
export const hasSasaran = (daftar: readonly KelompokSasaran[]): boolean =>
  daftar.some(({ sasaran }) => sasaran !== undefined);

/**
 * Number and sasaran of a row: they stand with the first indikator of the sasaran and span the others.
 *
 * @param tinggi rows the sasaran spans
 */
export function selSasaran(
  { sasaran }: KelompokSasaran,
  letak: { readonly nomor: number; readonly urutan: number; readonly tinggi: number },
  isBersasaran: boolean,
): readonly Sel[] {
  const { nomor, urutan, tinggi } = letak;
  if (urutan > 0) return isBersasaran ? [SEL_KOSONG, SEL_KOSONG] : [SEL_KOSONG];
  const selNomor = selTeks(String(nomor), tinggi);
  if (!isBersasaran) return [selNomor];
  return [selNomor, sasaran ? selTeks(sasaran.nama, tinggi) : { ...SEL_TIADA, gabung: tinggi }];
}

/** The columns {@link selSasaran} fills. */
export const kolomSasaran = (lebar: number, isBersasaran: boolean): readonly KolomTabel[] => [
  kolom("No", 1, { rata: "tengah" }),
  ...(isBersasaran ? [kolom("Sasaran", lebar)] : []),
];

function barisKelompok(
  kelompok: KelompokSasaran,
  nomor: number,
  susun: { readonly bahan: BahanLaporan; readonly isBersasaran: boolean },
): BarisTabel[] {
  const tinggi = kelompok.anggota.length;
  return kelompok.anggota.map(({ baris, indikator }: IndikatorLaporan, urutan) =>
    barisBiasa([
      ...selSasaran(kelompok, { nomor, urutan, tinggi }, susun.isBersasaran),
      selTeks(indikator.nama),
      selTarget(baris, susun.bahan),
    ]),
  );
}

/** Tabel Perjanjian Kinerja: No | Sasaran | Indikator Kinerja | Target. */
export function tabelPerjanjian(bahan: BahanLaporan, nomor: string): Tabel {
  const daftar = kelompokSasaran(bahan);
  const isBersasaran = hasSasaran(daftar);
  const { jabatan, periode } = sebutanOf(bahan);
  return {
    type: "tabel",
    kunci: "perjanjian-kinerja.tabel",
    nomor,
    judul: `Target Kinerja ${jabatan} ${periode}`,
    kolom: [
      ...kolomSasaran(5, isBersasaran),
      kolom("Indikator Kinerja", 6),
      kolom("Target", 2.5, { rata: "kanan" }),
    ],
    barisNomor: true,
    baris: daftar.flatMap((kelompok, indeks) =>
      barisKelompok(kelompok, indeks + 1, { bahan, isBersasaran }),
    ),
    catatan: [],
  };
}
