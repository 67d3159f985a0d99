import type { Blok, Dokumen } from "../dokumen/dokumen";
import { formatPeriodePendek } from "../format/periode";
import type { Temuan } from "../masukan/temuan";
import { createPenulis } from "../narasi/create-penulis";
import type { AlatSusun } from "./alat-susun";
import { susunCapaianKinerja } from "./bagian/capaian-kinerja";
import { susunEvaluasi } from "./bagian/evaluasi";
import { susunHambatan } from "./bagian/hambatan";
import { susunKataPengantar } from "./bagian/kata-pengantar";
import { susunPendahuluan } from "./bagian/pendahuluan";
import { susunPenutup } from "./bagian/penutup";
import { susunPerjanjianKinerja } from "./bagian/perjanjian-kinerja";
import { susunRencanaTindakLanjut } from "./bagian/rencana-tindak-lanjut";
import { susunSampul } from "./bagian/sampul";
import { susunTanggapanAtasan } from "./bagian/tanggapan-atasan";
import type { BagianLaporan, BahanLaporan } from "./bahan";
import { gantiHalaman, judul } from "./judul";
import type { Kekurangan } from "./kekurangan";
import { daftarKekurangan } from "./kekurangan";
import { createPenomoran } from "./penomoran";
import { pratinjauOf } from "./pratinjau";
import { temuanFrasa } from "./temuan-frasa";

/** A report and what was found while it was written. */
export interface HasilSusunLaporan {
  readonly dokumen: Dokumen;
  /** What it shows as `[…]`. */
  readonly daftarKekurangan: readonly Kekurangan[];
  /** What is wrong with the office's own wordings. */
  readonly daftarTemuan: readonly Temuan[];
  /** The texts that carry a verdict, as they stand in it. */
  readonly pratinjau: readonly string[];
}

type SusunBagian = (bahan: BahanLaporan, alat: AlatSusun) => readonly Blok[];

/** Sections of Bab II; they share its heading. */
const BAGIAN_AKUNTABILITAS: readonly (readonly [BagianLaporan, SusunBagian])[] = [
  ["perjanjian-kinerja", susunPerjanjianKinerja],
  ["capaian-kinerja", susunCapaianKinerja],
  ["evaluasi", susunEvaluasi],
  ["hambatan", susunHambatan],
  ["rencana-tindak-lanjut", susunRencanaTindakLanjut],
  ["tanggapan-atasan", susunTanggapanAtasan],
];

/** Bab II with the sections chosen; none, and it is left out. */
function susunAkuntabilitas(bahan: BahanLaporan, alat: AlatSusun): readonly Blok[] {
  const dipilih = BAGIAN_AKUNTABILITAS.filter(([bagian]) => bahan.daftarBagian.has(bagian));
  if (dipilih.length === 0) return [];
  return [
    gantiHalaman("akuntabilitas"),
    judul("akuntabilitas", { tingkat: 1, nomor: alat.nomor.bab(), teks: "AKUNTABILITAS KINERJA" }),
    ...dipilih.flatMap(([, susun]) => susun(bahan, alat)),
  ];
}

/** The whole report, in order; sections left out leave no trace, and what follows them is numbered on. */
function susunIsi(bahan: BahanLaporan, alat: AlatSusun): readonly Blok[] {
  const bila = (bagian: BagianLaporan, susun: SusunBagian): readonly Blok[] =>
    bahan.daftarBagian.has(bagian) ? susun(bahan, alat) : [];
  const isi = [
    ...bila("sampul", susunSampul),
    ...bila("kata-pengantar", susunKataPengantar),
    ...bila("pendahuluan", susunPendahuluan),
    ...susunAkuntabilitas(bahan, alat),
    ...bila("penutup", susunPenutup),
  ];
  // A report does not begin with an empty page.
  return isi[0]?.type === "ganti-halaman" ? isi.slice(1) : isi;
}

function judulDokumen({ istilah, identitas: { periode } }: BahanLaporan): string {
  return periode
    ? `${istilah.singkatan} ${formatPeriodePendek(periode, istilah)}`
    : istilah.singkatan;
}

/**
 * Writes the report: every number from `perhitungan`, every text in the office's wording or ours. Never throws for
 * data; what is missing is visible in the text and listed.
 */
export function susunLaporan(bahan: BahanLaporan): HasilSusunLaporan {
  const penulis = createPenulis(bahan.daftarFrasa);
  const alat = { tulis: penulis.tulis, nomor: createPenomoran() };
  const dokumen = { judul: judulDokumen(bahan), isi: susunIsi(bahan, alat) };
  return {
    dokumen,
    daftarKekurangan: daftarKekurangan(dokumen),
    daftarTemuan: penulis.daftarTemuan().map(temuanFrasa),
    pratinjau: pratinjauOf(dokumen),
  };
}
