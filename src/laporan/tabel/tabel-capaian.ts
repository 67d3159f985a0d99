import type { BarisTabel, KolomTabel, Sel, Tabel } from "../../dokumen/dokumen";
import type { RataRata } from "../../kinerja/rata-rata";
import { judulBerumus } from "../../narasi/judul-berumus";
import { isNihil } from "../../narasi/nihil";
import type { NomorKolom } from "../../narasi/catatan-capaian";
import { rumusKolom } from "../../narasi/catatan-capaian";
import { lanjutan } from "../../narasi/lanjutan";
import type { BahanLaporan } from "../bahan";
import type { IndikatorLaporan, KelompokSasaran } from "../kelompok-sasaran";
import { kelompokSasaran } from "../kelompok-sasaran";
import { capaianTercetak } from "../putusan";
import { sebutanOf } from "../sebutan";
import { daftarCatatanCapaian, rumusJudul } from "./catatan-tabel-capaian";
import { rumusLetak } from "./rumus-sel";
import { barisBiasa, barisTebal, kolom, SEL_KOSONG, selPersen, selTeks } from "./sel";
import { selRealisasi, selTarget } from "./sel-indikator";
import { hasSasaran, kolomSasaran, selSasaran } from "./tabel-perjanjian";

const TAK_TERUKUR = "Tak terukur";

interface Susunan {
  readonly bahan: BahanLaporan;
  readonly isBersasaran: boolean;
  /** There is more than one sasaran, so that each has a capaian of its own to show. */
  readonly isBanyakSasaran: boolean;
}

const daftarKolom = (isBersasaran: boolean): KolomTabel[] => [
  ...kolomSasaran(3.6, isBersasaran),
  kolom("Indikator Kinerja", 3.9),
  kolom("Target", 1.8, { rata: "kanan" }),
  kolom("Realisasi", 1.9, { rata: "kanan" }),
  kolom("Capaian", 2.1, { rata: "kanan" }),
  kolom("Ket.", 2),
];

/** Numbers of the columns, from 1, as they stand. */
function nomorKolom(daftar: readonly KolomTabel[]): NomorKolom {
  const nomorOf = (judul: string): number => daftar.findIndex((satu) => satu.judul === judul) + 1;
  return {
    target: nomorOf("Target"),
    realisasi: nomorOf("Realisasi"),
    capaian: nomorOf("Capaian"),
  };
}

/** The header of the column Capaian with its formula. */
const denganRumus = (daftar: readonly KolomTabel[], rumus: string): KolomTabel[] =>
  daftar.map((satu) =>
    satu.judul === "Capaian" ? { ...satu, judul: judulBerumus(satu.judul, rumus) } : satu,
  );

/** A capaian as a number, alive where its output cell shows the same. */
export function selCapaian(
  { dinilai: { capaianTerbatas }, indeks }: IndikatorLaporan,
  { pengaturan, tabelHidup, keluaranTerisi }: BahanLaporan,
): Sel {
  if (capaianTerbatas.status === "tak-terukur") return selPersen(undefined);
  const letak = tabelHidup ? keluaranTerisi?.capaian[indeks] : undefined;
  return selPersen(capaianTercetak(capaianTerbatas.nilai, pengaturan.pembulatan), {
    rumus: letak && rumusLetak(letak),
  });
}

/** A mean as a number; it stands in no cell of the workbook. */
export const selRataRata = ({ nilai }: RataRata, { pengaturan }: BahanLaporan): Sel =>
  selPersen(nilai === undefined ? undefined : capaianTercetak(nilai, pengaturan.pembulatan));

/** The category, and what the office has noted on the indikator. */
function selKet({ dinilai: { kategori }, baris }: IndikatorLaporan): Sel {
  const { keterangan } = baris.tambahan;
  const catatan = isNihil(keterangan) ? "" : lanjutan(keterangan);
  const sebutan = kategori?.nama ?? TAK_TERUKUR;
  const isSama = catatan.toLowerCase() === sebutan.toLowerCase();
  return selTeks(catatan === "" || isSama ? sebutan : `${sebutan}; ${catatan}`);
}

/** A row of a mean: its label stands where the indicators do. */
function barisRataRata(label: string, rataRata: RataRata, susunan: Susunan): BarisTabel {
  return barisTebal([
    SEL_KOSONG,
    ...(susunan.isBersasaran ? [SEL_KOSONG] : []),
    ...[selTeks(label), SEL_KOSONG, SEL_KOSONG],
    selRataRata(rataRata, susunan.bahan),
    selTeks(rataRata.kategori?.nama ?? TAK_TERUKUR),
  ]);
}

function barisKelompok(kelompok: KelompokSasaran, nomor: number, susunan: Susunan): BarisTabel[] {
  const { sasaran, anggota } = kelompok;
  const { bahan, isBersasaran, isBanyakSasaran } = susunan;
  const rataRata = isBanyakSasaran && anggota.length > 1 ? sasaran : undefined;
  const tinggi = anggota.length + (rataRata ? 1 : 0);
  return [
    ...anggota.map((item, urutan) =>
      barisBiasa([
        ...selSasaran(kelompok, { nomor, urutan, tinggi }, isBersasaran),
        selTeks(item.indikator.nama),
        selTarget(item.baris, bahan),
        selRealisasi(item.baris, bahan),
        selCapaian(item, bahan),
        selKet(item),
      ]),
    ),
    ...(rataRata ? [barisRataRata("Capaian sasaran", rataRata, susunan)] : []),
  ];
}

/** The mean over all indicators; of one it would only repeat the row above. */
function barisKeseluruhan(susunan: Susunan): BarisTabel[] {
  const { daftarIndikator, keseluruhan } = susunan.bahan.perhitungan.kinerja;
  return daftarIndikator.length > 1
    ? [barisRataRata("Rata-rata capaian kinerja", keseluruhan, susunan)]
    : [];
}

/** Tabel capaian: No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian | Ket., with its means and notes. */
export function tabelCapaian(bahan: BahanLaporan, nomor: string): Tabel {
  const daftar = kelompokSasaran(bahan);
  const isBersasaran = hasSasaran(daftar);
  const susunan = { bahan, isBersasaran, isBanyakSasaran: daftar.length > 1 };
  const semuaKolom = daftarKolom(isBersasaran);
  const letak = nomorKolom(semuaKolom);
  const rumus = rumusKolom(rumusJudul(daftar.flatMap(({ anggota }) => anggota)), letak);
  const { jabatan, periode } = sebutanOf(bahan);
  return {
    type: "tabel",
    kunci: "capaian-kinerja.tabel-capaian",
    nomor,
    judul: `Capaian Kinerja ${jabatan} ${periode}`,
    kolom: denganRumus(semuaKolom, rumus),
    barisNomor: true,
    baris: [
      ...daftar.flatMap((kelompok, urutan) => barisKelompok(kelompok, urutan + 1, susunan)),
      ...barisKeseluruhan(susunan),
    ],
    catatan: daftarCatatanCapaian(bahan, daftar, letak),
  };
}
