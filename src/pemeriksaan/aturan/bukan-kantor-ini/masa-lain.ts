import { nomorUrut } from "../../../naskah/kenali-waktu";
import type { ParagrafNaskah } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { akhirMasa, masaBagian, masaOf } from "../../teks/masa";
import type { Masa } from "../../teks/masa";
import { masaLaporan } from "../../teks/masa-laporan";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { listKalimat } from "../../teks/bacaan-naskah";
import { listJudul, periodeJudul } from "../../teks/periode-judul";
import type { RentangBulan } from "../../teks/rentang-bulan";
import { listRentang } from "../../teks/rentang-bulan";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";

/** Months, with their year where it is said. */
type Bagian = Pick<Masa, "bulanAwal" | "bulanAkhir"> & { readonly tahun: number | undefined };

const SEBUTAN =
  "(triwulan|tribulan|tw|catur ?wulan|cawu|semester|smt)\\s+(?:ke-?\\s?)?([IV]{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s*(?:tahun(?:\\s+anggaran)?|ta)?\\s*((?:19|20)\\d\\d))?";
const TEPAT_SEBELUM = new RegExp(
  `(?<!\\p{L})${SEBUTAN}[\\s,:;(–—-]*(?:(?:yaitu|yakni|atau|meliputi|mencakup|mulai|dari|periode|bulan|selama|masa)\\s+)*$`,
  "iu",
);
const TEPAT_SESUDAH = new RegExp(`^\\s*\\(\\s*${SEBUTAN}\\s*\\)`, "iu");
const JAUH = 80;
/** Schools count their half years from July. */
const SEKOLAH = /\b(?:tahun (?:pelajaran|ajaran|akademik)|semester (?:ganjil|genap|gasal))\b/i;

const JENIS = { t: "tribulan", c: "caturwulan", s: "semester" } as const;

const isJenis = (huruf: string): huruf is keyof typeof JENIS => huruf in JENIS;

function bagianOf(cocok: RegExpExecArray): Bagian | undefined {
  const [, kata = "", ke = "", tahun] = cocok;
  const huruf = kata.charAt(0).toLowerCase();
  const bulan = isJenis(huruf)
    ? masaBagian(JENIS[huruf], nomorUrut(ke.toUpperCase()) ?? 0)
    : undefined;
  return bulan && { ...bulan, tahun: tahun === undefined ? undefined : Number(tahun) };
}

/** The part of the year that the text itself says a span is, right before it or in brackets behind it. */
function sebutanRentang(teks: string, { awal, akhir }: RentangBulan): Bagian | undefined {
  const cocok =
    TEPAT_SEBELUM.exec(teks.slice(Math.max(0, awal - JAUH), awal)) ??
    TEPAT_SESUDAH.exec(teks.slice(akhir, akhir + JAUH));
  return cocok ? bagianOf(cocok) : undefined;
}

const isSetahun = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** Another part of the year of the same length, or all months to the end of one. */
function isBagianLain(rentang: Bagian, { bulanAwal, bulanAkhir }: Bagian): boolean {
  const panjang = bulanAkhir - bulanAwal + 1;
  const isSejajar = rentang.bulanAkhir % panjang === 0;
  const isSepanjang = rentang.bulanAkhir - rentang.bulanAwal + 1 === panjang;
  return isSejajar && (isSepanjang || rentang.bulanAwal === 1);
}

/** Whether months can only be of another period than `benar`: from January to its end they are cumulative. */
function isLain(rentang: Bagian, benar: Bagian): boolean {
  const isAwal = rentang.bulanAwal === benar.bulanAwal || rentang.bulanAwal === 1;
  return isAwal && rentang.bulanAkhir === benar.bulanAkhir
    ? !isSetahun(rentang.tahun, benar.tahun)
    : isBagianLain(rentang, benar);
}

function temuanMasa(paragraf: ParagrafNaskah, salah: RentangBulan, milik: string): TemuanTeks {
  return temuanKata(paragraf, salah, {
    pesan: `Tertulis “${paragraf.teks.slice(salah.awal, salah.akhir)}”, sedangkan itu bukan bulan ${milik}.`,
    saran: "Samakan bulan dan tahunnya dengan periode laporan.",
  });
}

/** The sentence says which months the report covers. */
const SENDIRI =
  /\b(?:laporan|dokumen|catatan|lkj(?:ip)?|lakip) ini\b|\b(?:periode|masa) (?:laporan|pelaporan)\b|^\W*(?:periode|masa)\s*:/i;
const BUKAN_SENDIRI =
  /\b(?:banding\p{L}*|\p{L}*banding(?:kan)?|sebelumnya|lalu|berikutnya|selanjutnya|mendatang|depan|rencana\p{L}*|akan|jadwal\p{L}*|dijadwalkan|mulai|sejak)\b/iu;
/** A line of the head that says nothing but the months. */
const BARIS_MASA = /^\W*(?:(?:periode|masa|bulan|laporan|untuk)\W+)*$/i;

interface Sendiri {
  readonly masa: Masa;
  readonly judul: ReadonlySet<ParagrafNaskah>;
}

function isTentangLaporan(
  { paragraf, kalimat }: KalimatNaskah,
  { awal }: RentangBulan,
  { judul }: Sendiri,
): boolean {
  if (judul.has(paragraf) && BARIS_MASA.test(paragraf.teks.slice(0, awal))) return true;
  return SENDIRI.test(kalimat.teks) && !BUKAN_SENDIRI.test(kalimat.teks);
}

function* checkRentang(bahan: BahanNaskah, sendiri: Sendiri | undefined): Generator<TemuanTeks> {
  for (const satu of listKalimat(bahan)) {
    const { paragraf, kalimat } = satu;
    for (const dalam of listRentang(kalimat.teks)) {
      const geser = { awal: dalam.awal + kalimat.awal, akhir: dalam.akhir + kalimat.awal };
      const rentang = { ...dalam, ...geser };
      const sebutan = sebutanRentang(paragraf.teks, rentang);
      if (sebutan) {
        if (isLain(rentang, sebutan)) yield temuanMasa(paragraf, rentang, "periode yang disebut");
      } else if (sendiri && isTentangLaporan(satu, rentang, sendiri)) {
        const isBerperiode = sebutanOf(kalimat, "periode").some(({ nomor }) => nomor !== undefined);
        if (!isBerperiode && isLain(rentang, sendiri.masa))
          yield temuanMasa(paragraf, rentang, "periode laporan ini");
      }
    }
  }
}

/** `(keadaan sampai dengan 30 September 2024)` in the head. */
const KEADAAN =
  /^\W*(?:(?:keadaan|kondisi|posisi|s\.?\s?d\.?|sampai|hingga)\s+)(?:(?:sampai|dengan|s\.?\s?d\.?|per|pada|akhir|tanggal)\s+)*(?=\d)/i;

function* checkKeadaan(bahan: BahanNaskah, masa: Masa): Generator<TemuanTeks> {
  const panjang = masa.bulanAkhir - masa.bulanAwal + 1;
  for (const { paragraf, daftarKalimat } of listJudul(bahan)) {
    if (!KEADAAN.test(paragraf.teks)) continue;
    for (const tanggal of daftarKalimat.flatMap((satu) => sebutanOf(satu, "tanggal"))) {
      const { bulan, tahun } = tanggal;
      const isAkhir = tanggal.hari === akhirMasa({ ...masa, bulanAkhir: bulan, tahun }).hari;
      const isSama = bulan === masa.bulanAkhir && tahun === masa.tahun;
      if (isSama || !isAkhir || bulan % panjang !== 0) continue;
      yield temuanKata(paragraf, tanggal, {
        pesan: `Tertulis “${paragraf.teks.slice(tanggal.awal, tanggal.akhir)}”, sedangkan periode laporan ini berakhir lain.`,
        saran: "Samakan tanggal itu dengan akhir periode laporan.",
      });
    }
  }
}

const isSekolah = ({ naskah }: BahanNaskah): boolean =>
  naskah.daftarBagian.some((bagian) => bagian.jenis === "paragraf" && SEKOLAH.test(bagian.teks));

/** Months that are not those of the period they stand by, or of the report they are said to be of. */
export function* checkMasaLain(bahan: BahanNaskah): Generator<TemuanTeks> {
  if (isSekolah(bahan)) return;
  const periode = periodeJudul(bahan);
  const masa = periode ? masaOf(periode) : masaLaporan(bahan);
  const judul = new Set(listJudul(bahan).map(({ paragraf }) => paragraf));
  yield* checkRentang(bahan, masa && { masa, judul });
  if (masa) yield* checkKeadaan(bahan, masa);
}
