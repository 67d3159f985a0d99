import { isSebelum } from "../akhir-periode";
import type { BahanNaskah } from "../aturan";
import type { KalimatNaskah } from "./bacaan-naskah";
import { bacaanOf } from "./bacaan-naskah";
import type { SebutanJenis } from "./sebutan-kalimat";
import { sebutanOf } from "./sebutan-kalimat";

/** `Candipuro, 02 Januari 2024`, `Tgl: 11 Juni 2022`: nothing but a place and a day. */
const SEBELUM_TANGGAL =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s*,|(?:[Tt]gl|[Tt]anggal|TANGGAL)(?:\s+(?:[Pp]enyusunan\s+)?(?:[Ll]aporan|LAPORAN|[Pp]elaporan))?\s*[.:]+)\s*$/u;
/** `…, 8 Maret 2025 — Kepala Seksi Pemerintahan`: the post of who signs, on the same line. */
const SESUDAH_TANGGAL =
  /^[\s.,]*(?:[–—-]\s*)?(?:(?:[Kk]epala|KEPALA|[Cc]amat|CAMAT|[Ll]urah|LURAH|[Dd]irektur|DIREKTUR|[Ss]ekretaris|SEKRETARIS|[Ii]nspektur|INSPEKTUR)(?![\p{L}])[^,.:;\d]{0,80})?[\s.,]*$/u;
/** What follows is signed by the report's author. */
const KEPALA_LAPORAN = /\b(?:penutup|kata pengantar|kesimpulan|simpulan|ikhtisar|ringkasan)\b/i;
/** What follows may be signed on a day of its own. */
const KEPALA_LAIN =
  /\b(?:lampiran|perjanjian|pernyataan|rencana|keputusan|surat|berita acara|nota|target|formulir|daftar)\b/i;
const PANJANG_KEPALA = 60;

/** A line with the day a text was signed on. */
export interface TandaTangan extends Pick<KalimatNaskah, "paragraf"> {
  readonly tanggal: SebutanJenis<"tanggal">;
  /** It closes the report or its preface, not an annex. */
  readonly isPenutup: boolean;
}

function tanggalBaris({ paragraf, kalimat }: KalimatNaskah): TandaTangan["tanggal"] | undefined {
  const [tanggal, ...lain] = sebutanOf(kalimat, "tanggal");
  if (!tanggal || lain.length > 0) return undefined;
  if (!SEBELUM_TANGGAL.test(paragraf.teks.slice(0, tanggal.awal))) return undefined;
  return SESUDAH_TANGGAL.test(paragraf.teks.slice(tanggal.akhir)) ? tanggal : undefined;
}

/** Every line with a place and a day, in reading order. */
export function listTandaTangan(bahan: BahanNaskah): readonly TandaTangan[] {
  const hasil: TandaTangan[] = [];
  let isPenutup = false;
  for (const { paragraf, daftarKalimat } of bacaanOf(bahan).daftarParagraf) {
    if (paragraf.teks.length < PANJANG_KEPALA) {
      if (KEPALA_LAPORAN.test(paragraf.teks)) isPenutup = true;
      else if (KEPALA_LAIN.test(paragraf.teks)) isPenutup = false;
    }
    for (const kalimat of daftarKalimat) {
      const tanggal = tanggalBaris({ paragraf, kalimat });
      if (tanggal) hasil.push({ paragraf, tanggal, isPenutup });
    }
  }
  return hasil;
}

/** The agreement in an annex is signed at the year's beginning, rightly: only the latest day is surely the report's. */
export const tandaTanganTerakhir = (bahan: BahanNaskah): TandaTangan | undefined =>
  listTandaTangan(bahan).reduce<TandaTangan | undefined>(
    (akhir, satu) => (akhir && !isSebelum(akhir.tanggal, satu.tanggal) ? akhir : satu),
    undefined,
  );
