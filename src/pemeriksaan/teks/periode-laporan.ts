import type { KalimatTerbaca } from "../../naskah/naskah";
import type { Periode } from "../../kinerja/periode";
import type { BahanNaskah } from "../aturan";
import { listKalimat } from "./bacaan-naskah";
import { isJudulBerperiode, periodeJudul, periodeOf, sebutBagianLain } from "./periode-judul";
import type { SebutanJenis } from "./sebutan-kalimat";
import { sebutanOf } from "./sebutan-kalimat";

type SebutanPeriode = SebutanJenis<"periode">;

/** Right before a period: it is the report's. */
const SENDIRI =
  /(?:\b(?:laporan (?:akuntabilitas )?kinerja|lkj(?:ip)?|lakip|(?:melaporkan|pertanggungjawaban) kinerja)\b[^.;:]{0,100}|\b(?:periode|masa)(?: laporan| pelaporan)?\s*:\s*|\bmenyampaikan (?:hasil|pertanggungjawaban)\s+)$/i;
/** Reports of other years, their judges, and plans. */
const BUKAN_SENDIRI =
  /\b(?:evaluasi atas|hasil evaluasi|reviu|rekomendasi|nilai|akan|rencana|opini|menindaklanjuti|sebelumnya|lalu|berikutnya|mendatang|(?:di)?banding\p{L}*|dari tahun|lkpd|lppd)\b/iu;
/** Letters behind a period that may still say whose it is: `… Tahun 2024 akan disusun`. */
const SESUDAH = 30;
const CIRI = /laporan|lkj|lakip|periode|masa|pertanggungjawaban|menyampaikan hasil/i;

/** The period a sentence gives the report; undefined where it names two, or speaks of another report. */
function periodeKlaim(kalimat: KalimatTerbaca): SebutanPeriode | undefined {
  if (!CIRI.test(kalimat.teks)) return undefined;
  const [satu, ...sisa] = sebutanOf(kalimat, "periode");
  if (satu?.tahun === undefined || sisa.length > 0) return undefined;
  const dekat = kalimat.teks.slice(0, satu.akhir - kalimat.awal + SESUDAH);
  if (BUKAN_SENDIRI.test(dekat) || new Set(dekat.match(/\b(?:19|20)\d\d\b/g)).size > 1)
    return undefined;
  // `Laporan Kinerja Caturwulan II Tahun 2024` is not of the year.
  if (satu.sebutan === "tahun" && sebutBagianLain(dekat)) return undefined;
  return SENDIRI.test(kalimat.teks.slice(0, satu.awal - kalimat.awal)) ? satu : undefined;
}

const kunciOf = ({ sebutan, nomor, tahun }: SebutanPeriode): string =>
  `${sebutan === "triwulan" ? "tribulan" : sebutan} ${nomor ?? ""} ${tahun ?? ""}`;

function dariKalimat(bahan: BahanNaskah): Periode | undefined {
  const daftar = listKalimat(bahan).flatMap(({ kalimat }) => periodeKlaim(kalimat) ?? []);
  const [satu] = daftar;
  if (satu?.tahun === undefined || new Set(daftar.map(kunciOf)).size > 1) return undefined;
  return satu.sebutan === "tahun"
    ? { jenis: "tahunan", tahun: satu.tahun }
    : periodeOf(satu, satu.tahun);
}

const TERBACA = new WeakMap<BahanNaskah, { readonly periode: Periode | undefined }>();

/** The period of a report: its title's, else the one all its sentences about itself agree on. */
export function periodeLaporan(bahan: BahanNaskah): Periode | undefined {
  const ada = TERBACA.get(bahan);
  if (ada) return ada.periode;
  const periode =
    periodeJudul(bahan) ?? (isJudulBerperiode(bahan) ? undefined : dariKalimat(bahan));
  TERBACA.set(bahan, { periode });
  return periode;
}
