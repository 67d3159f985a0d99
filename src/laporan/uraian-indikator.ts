import { formatCacah } from "../format/cacah";
import { formatPersen, roundPersen } from "../format/persen";
import type { AlasanTakTerukur, Indikator } from "../kinerja/indikator";
import type { Pembulatan } from "../kinerja/pengaturan";
import type { Persen } from "../kinerja/satuan";
import type { Kategori } from "../kinerja/skala";
import type { BarisKinerja } from "../masukan/masukan";
import { sebutanNilai } from "../narasi/analisis-indikator";
import { penyebabLanjutan } from "../narasi/analisis-penyebab";
import type {
  CatatanCapaian,
  HasilIndikator,
  LetakRentang,
  SlotIndikator,
  UraianIndikator,
} from "../narasi/analisis-uraian";
import { kosong } from "../narasi/penulis";
import { tanpaTandaAkhir } from "../narasi/tanpa-tanda-akhir";
import type { BahanLaporan } from "./bahan";
import type { IndikatorLaporan } from "./kelompok-sasaran";
import { namaDiri } from "./nama-diri";
import type { PersenTercetak } from "./putusan";
import { capaianTercetak } from "./putusan";
import { teksRealisasi, teksTarget, TIADA } from "./tabel/nilai-baris";

/** Beyond it a target is more likely wrong than the work extraordinary. */
const JAUH_TERLAMPAUI = 120;

/** Where an indikator stands in the report. */
export interface LetakUraian {
  /** From 0, in the order of the report. */
  readonly urutan: number;
  readonly jumlahIndikatorSasaran: number;
  readonly isPembukaSasaran: boolean;
}

/** An indikator's name as it stands between quotation marks. */
export const namaIndikator = ({ nama }: Pick<Indikator, "nama">): string =>
  tanpaTandaAkhir(nama) || kosong("nama indikator");

/** The cause of an indikator's result as it stands behind “karena”; undefined when none was typed. */
export const penyebabOf = ({ baris }: IndikatorLaporan, bahan: BahanLaporan): string | undefined =>
  penyebabLanjutan(baris.tambahan.penyebab, namaDiri(bahan));

/** Exact: 99,996 % is not met, however it is printed. What prints as 100 % is not said to be exceeded. */
export function hasilOf(nilai: Persen, tercetak: Persen): HasilIndikator {
  if (nilai < 100) return "belum-tercapai";
  if (nilai > JAUH_TERLAMPAUI) return "jauh-terlampaui";
  return tercetak > 100 ? "terlampaui" : "tercapai";
}

function letakRentang({ target, realisasi }: Indikator): LetakRentang | undefined {
  if (target?.jenis !== "rentang" || realisasi === undefined) return undefined;
  if (realisasi < target.bawah) return "bawah";
  return realisasi > target.atas ? "atas" : "dalam";
}

/** The capaian of an indikator in its three forms: exact, rounded only, and as it is printed. */
type CapaianIndikator =
  | { readonly status: "tak-terukur"; readonly alasan: AlasanTakTerukur }
  | {
      readonly status: "terukur";
      readonly nilai: Persen;
      readonly asli: PersenTercetak;
      readonly tercetak: PersenTercetak;
    };

type CapaianTerukur = Extract<CapaianIndikator, { status: "terukur" }>;

function capaianOf(
  { dinilai: { capaian, capaianTerbatas } }: IndikatorLaporan,
  pembulatan: Pembulatan,
): CapaianIndikator {
  if (capaian.status === "tak-terukur") return capaian;
  if (capaianTerbatas.status === "tak-terukur") return capaianTerbatas;
  const { nilai } = capaian;
  return {
    status: "terukur",
    nilai,
    asli: { nilai: roundPersen(nilai, pembulatan), teks: formatPersen(nilai, pembulatan) },
    tercetak: capaianTercetak(capaianTerbatas.nilai, pembulatan),
  };
}

function catatanCapaian({ nilai, asli, tercetak }: CapaianTerukur): CatatanCapaian[] {
  if (asli.nilai < 0) return ["dicetak-nol"];
  if (tercetak.nilai < asli.nilai) return ["dibatasi"];
  return nilai < 100 && tercetak.nilai >= 100 ? ["dibulatkan"] : [];
}

const terisi = (teks: string, sebutan: "target" | "realisasi"): string =>
  teks === TIADA ? kosong(sebutan) : teks;

type SlotNilai = "target" | "realisasi" | "sebutanTarget" | "sebutanRealisasi";

function slotNilai(baris: BarisKinerja, pembulatan: Pembulatan): Pick<SlotIndikator, SlotNilai> {
  const target = terisi(teksTarget(baris, pembulatan), "target");
  const realisasi = terisi(teksRealisasi(baris, pembulatan), "realisasi");
  const jenis = baris.indikator.target?.jenis ?? "nilai";
  return {
    target,
    realisasi,
    sebutanTarget: sebutanNilai(target, jenis),
    sebutanRealisasi: sebutanNilai(realisasi, jenis === "predikat" ? jenis : "nilai"),
  };
}

function slotCapaian(
  capaian: CapaianIndikator,
  kategori: Kategori | undefined,
): Pick<SlotIndikator, "capaian" | "capaianAsli" | "kategori"> {
  if (capaian.status === "tak-terukur") {
    return {
      capaian: kosong("capaian"),
      capaianAsli: kosong("capaian"),
      kategori: kosong("kategori"),
    };
  }
  return {
    capaian: capaian.tercetak.teks,
    capaianAsli: capaian.asli.teks,
    kategori: kategori?.nama ?? kosong("kategori"),
  };
}

/** Everything the report says of one indikator: numbers as its tables print them, comparisons made. */
export function uraianIndikator(
  item: IndikatorLaporan,
  { urutan, jumlahIndikatorSasaran, isPembukaSasaran }: LetakUraian,
  bahan: BahanLaporan,
): UraianIndikator {
  const { dinilai, indikator, baris } = item;
  const { pembulatan } = bahan.pengaturan;
  const capaian = capaianOf(item, pembulatan);
  const penyebab = penyebabOf(item, bahan);
  const slot: SlotIndikator = {
    indikator: namaIndikator(indikator),
    sasaran: tanpaTandaAkhir(indikator.sasaran) || kosong("nama sasaran"),
    ...slotNilai(baris, pembulatan),
    ...slotCapaian(capaian, dinilai.kategori),
    penyebab: penyebab ?? kosong("penyebab"),
    jumlahIndikatorSasaran: formatCacah(jumlahIndikatorSasaran),
  };
  const dasar = { urutan, isPembukaSasaran, hasPenyebab: penyebab !== undefined, slot };
  if (capaian.status === "tak-terukur") {
    return {
      ...dasar,
      ...capaian,
      hasTarget: teksTarget(baris, pembulatan) !== TIADA,
      hasRealisasi: teksRealisasi(baris, pembulatan) !== TIADA,
      isDikecualikan: bahan.perhitungan.kinerja.keseluruhan.jumlahTerukur > 0,
    };
  }
  return {
    ...dasar,
    status: "terukur",
    jenisTarget: indikator.target?.jenis ?? "nilai",
    arah: indikator.arah,
    hasil: hasilOf(capaian.nilai, capaian.asli.nilai),
    letakRentang: letakRentang(indikator),
    daftarCatatan: catatanCapaian(capaian),
  };
}
