import type { Identitas } from "../../kinerja/identitas";
import type { BarisAnggaran, BarisKinerja, Masukan, SelMasukan } from "../../masukan/masukan";
import type { Tempat } from "../../masukan/temuan";
import { tempatSel } from "../../masukan/temuan";
import { sidik } from "./sidik";

/** One thing the report was written from: how to call it, where it stands, and what it says now. */
export interface UnsurMasukan {
  /** The same in every reading of the same workbook. */
  readonly kunci: string;
  readonly sebutan: string;
  readonly tempat: Tempat | undefined;
  readonly sidik: string;
}

type Calon = Omit<UnsurMasukan, "sidik"> & { readonly isi: unknown };

const unsur = ({ isi, ...calon }: Calon): UnsurMasukan => ({
  ...calon,
  sidik: sidik(JSON.stringify([isi])),
});

const selOf = ({ teks }: SelMasukan): string => teks;

function unsurKinerja({ indikator, target, realisasi, tambahan }: BarisKinerja): UnsurMasukan[] {
  const { nama } = indikator;
  const { arah, rumus, bobot, sasaran, satuan } = indikator;
  return [
    unsur({
      kunci: `target ${nama}`,
      sebutan: `Target “${nama}”`,
      tempat: tempatSel(target.letak),
      isi: [indikator.target, selOf(target)],
    }),
    unsur({
      kunci: `realisasi ${nama}`,
      sebutan: `Realisasi “${nama}”`,
      tempat: tempatSel(realisasi.letak),
      isi: [indikator.realisasi, selOf(realisasi)],
    }),
    unsur({
      kunci: `indikator ${nama}`,
      sebutan: `Keterangan indikator “${nama}”`,
      tempat: tempatSel(target.letak),
      isi: [arah, rumus, bobot, sasaran, satuan, tambahan],
    }),
  ];
}

function unsurAnggaran({ kegiatan, pagu, realisasi }: BarisAnggaran): UnsurMasukan[] {
  const nama = kegiatan.uraian;
  return [
    unsur({
      kunci: `pagu ${kegiatan.kode} ${nama}`,
      sebutan: `Pagu “${nama}”`,
      tempat: tempatSel(pagu.letak),
      isi: [kegiatan.pagu, selOf(pagu)],
    }),
    unsur({
      kunci: `realisasi anggaran ${kegiatan.kode} ${nama}`,
      sebutan: `Realisasi anggaran “${nama}”`,
      tempat: tempatSel(realisasi.letak),
      isi: [kegiatan.realisasiAnggaran, selOf(realisasi)],
    }),
  ];
}

const IDENTITAS: readonly (readonly [keyof Identitas, string])[] = [
  ["pejabat", "Data pejabat"],
  ["atasan", "Data atasan"],
  ["unitKerja", "Unit kerja"],
  ["kecamatan", "Kecamatan"],
  ["daerah", "Kabupaten/kota"],
  ["jenisDaerah", "Kabupaten/kota"],
  ["periode", "Periode"],
  ["tempat", "Tempat"],
  ["tanggalLaporan", "Tanggal laporan"],
  ["jenisPerjanjian", "Jenis perjanjian kinerja"],
  ["tanggalPerjanjian", "Tanggal perjanjian kinerja"],
  ["dokumenAnggaran", "Dokumen anggaran"],
  ["dasarHukum", "Dasar hukum"],
  ["urusan", "Urusan"],
];

/** What has no single cell of its own, each as a whole. */
function unsurLain({ laporan, skala, pengaturan }: Masukan): UnsurMasukan[] {
  const daftar: readonly (readonly [string, string, unknown])[] = [
    ...IDENTITAS.map(
      ([kunci, sebutan]) => [`identitas ${kunci}`, sebutan, laporan.identitas[kunci]] as const,
    ),
    ["fungsi", "Daftar fungsi", laporan.daftarFungsi],
    ["faktor", "Daftar faktor", laporan.daftarFaktor],
    ["kesimpulan", "Daftar kesimpulan", laporan.daftarKesimpulan],
    ["masalah", "Tabel masalah", laporan.daftarMasalah],
    ["frasa", "Frasa kantor", laporan.daftarFrasa.map(({ kunci, teks }) => [kunci, teks])],
    ["skala", "Skala kategori", skala.skala],
    ["istilah", "Istilah", laporan.istilah],
    ["pengaturan", "Pengaturan", [pengaturan.batasCapaian, pengaturan.pembulatan]],
    ["celah", "Aturan celah skala", pengaturan.aturanCelah],
    ["toleransi", "Toleransi efisiensi", pengaturan.toleransiEfisiensi],
  ];
  return daftar.map(([kunci, sebutan, isi]) => unsur({ kunci, sebutan, tempat: undefined, isi }));
}

/** Two things of one name are told apart by their order. */
function withKunciUnik(daftar: readonly UnsurMasukan[]): UnsurMasukan[] {
  const banyak = new Map<string, number>();
  return daftar.map((item) => {
    const ke = (banyak.get(item.kunci) ?? 0) + 1;
    banyak.set(item.kunci, ke);
    return ke === 1 ? item : { ...item, kunci: `${item.kunci} (${ke})` };
  });
}

/** Everything the text of a report depends on. Looks of the paper are not among it. */
export function listUnsur(masukan: Masukan): readonly UnsurMasukan[] {
  return withKunciUnik([
    ...(masukan.kinerja?.daftarBaris ?? []).flatMap(unsurKinerja),
    ...(masukan.anggaran?.daftarBaris ?? []).flatMap(unsurAnggaran),
    ...unsurLain(masukan),
  ]);
}

/** Fingerprints to keep with a report. */
export const sidikMasukan = (daftar: readonly UnsurMasukan[]): Readonly<Record<string, string>> =>
  Object.fromEntries(daftar.map(({ kunci, sidik: nilai }) => [kunci, nilai]));

/** What reads differently than when the report was written, or was not there then, or is there no more. */
export function findPerubahan(
  lama: Readonly<Record<string, string>>,
  kini: readonly UnsurMasukan[],
): readonly Pick<UnsurMasukan, "sebutan" | "tempat">[] {
  const ada = new Set(kini.map(({ kunci }) => kunci));
  const hilang = Object.keys(lama).filter((kunci) => !ada.has(kunci));
  const berubah = kini.filter(({ kunci, sidik: nilai }) => lama[kunci] !== nilai);
  return [
    ...berubah.map(({ sebutan, tempat }) => ({ sebutan, tempat })),
    ...hilang.map((kunci) => ({ sebutan: `${kunci} (sudah tidak ada)`, tempat: undefined })),
  ];
}
