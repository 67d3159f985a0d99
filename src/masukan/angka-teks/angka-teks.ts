import type { AngkaTeks, BacaanTeks, CatatanAngka } from "./bacaan-teks";
import { readRentangTeks } from "./rentang-teks";
import { isBerpengali, readSatuAngka } from "./satu-angka";

/** No number with its unit is longer; a paragraph is not searched for one. */
const TEKS_TERPANJANG = 120;
const SPASI_LAIN = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const TAK_TAMPAK = /[\u200b-\u200f\u2060\ufeff]/g;
/** Signs for "nothing here". `nihil` is none of them: it may mean 0, and that is for the office to say. */
const TANDA_KOSONG = /^(?:[-–—−]+|\.{2,}|…|n\.?\/a\.?|na|n\.a\.?|tad)$/i;
const PALING_SEDIKIT =
  /^(?:≥|>=|=>|>|minimal\b|minimum\b|min\b\.?|paling sedikit\b|sekurang-kurangnya\b)\s*/i;
const PALING_BANYAK =
  /^(?:≤|<=|=<|<|maksimal\b|maksimum\b|maks\b\.?|max\b\.?|paling banyak\b|paling lambat\b)\s*/i;
const KIRA_KIRA = /^(?:±|~|≈|kira-kira\b|sekitar\b|kurang lebih\b|\+\/-)/i;
const RUPIAH = /^([+\-−–]?)\s*(?:rp|idr)(?!\p{L})\.?\s*/iu;
const EKOR_RUPIAH = /[,.]?\s*[,.][-–—]+$/;
const BINTANG = /\s*\*+\)?$/;
/** An aside without digits: `(Hijau)`, `1 (satu) dokumen`. */
const SELINGAN = /\s*\((?=[^()]*\p{L})[^()\d]*\)/gu;
const DALAM_KURUNG = /^([+\-−–]?\s*(?:rp\.?)?\s*)\(([^()]*)\)$/i;
const TANGGAL =
  /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})$|^\d{4}([-/.])\d{1,2}\2\d{1,2}$|^\d{1,2}[\s-](?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)/i;

const rapikan = (teks: string): string =>
  teks.replace(TAK_TAMPAK, "").replace(SPASI_LAIN, " ").replace(/\s+/g, " ").trim();

/** `(3.14)` is how accounts write −3.14; a percentage in brackets is only an aside. */
function readDalamKurung(isi: string): BacaanTeks {
  const dalam = readTanpaHiasan(isi);
  if (dalam.jenis === "rancu") {
    return dalam.desimal.persen
      ? dalam
      : { ...dalam, desimal: negatif(dalam.desimal), ribuan: negatif(dalam.ribuan) };
  }
  if (dalam.jenis !== "angka") return { jenis: "ditolak", alasan: "bukan-angka" };
  return dalam.persen ? dalam : negatif(dalam);
}

const negatif = (angka: AngkaTeks): AngkaTeks => ({
  ...angka,
  nilai: angka.nilai === 0 ? 0 : -angka.nilai,
});

function catatanOf(teks: string): CatatanAngka | undefined {
  if (PALING_SEDIKIT.test(teks)) return "paling-sedikit";
  return PALING_BANYAK.test(teks) ? "paling-banyak" : undefined;
}

/** What stands in front of the number is told apart: a comparing sign, then `Rp`. */
function readTanpaHiasan(teks: string): BacaanTeks {
  if (TANGGAL.test(teks) && !isRibuanBertitik(teks)) return { jenis: "ditolak", alasan: "tanggal" };
  if (KIRA_KIRA.test(teks)) return { jenis: "ditolak", alasan: "kira-kira" };
  const catatan = catatanOf(teks);
  const inti = teks.replace(PALING_SEDIKIT, "").replace(PALING_BANYAK, "");
  if (RUPIAH.test(inti)) return readRupiah(inti.replace(RUPIAH, "$1"), catatan);
  const angka = inti.replace(EKOR_RUPIAH, "");
  return catatan === undefined ? readRentangAtauAngka(angka) : readSatuAngka(angka, catatan);
}

const readRentangAtauAngka = (teks: string): BacaanTeks =>
  readRentangTeks(teks) ?? readSatuAngka(teks, undefined);

/**
 * Rupiah has at most two decimals, so three digits behind a sign are thousands, but miliar have more: `Rp1,664 miliar`.
 * `Rp -` is none at all.
 */
function readRupiah(teks: string, catatan: CatatanAngka | undefined): BacaanTeks {
  if (TANDA_KOSONG.test(teks)) return { jenis: "kosong", tanda: `Rp ${teks}` };
  const angka = teks.replace(EKOR_RUPIAH, "");
  const bacaan =
    catatan === undefined ? readRentangAtauAngka(angka) : readSatuAngka(angka, catatan);
  return bacaan.jenis === "rancu" && !isBerpengali(angka) ? bacaan.ribuan : bacaan;
}

/** `12.05.202` is thousands badly grouped or a date; only proper thousands are no date. */
const isRibuanBertitik = (teks: string): boolean => /^[1-9]\d{0,2}(\.\d{3})+$/.test(teks);

/**
 * Reads a number somebody typed as text, in Indonesian or English form, with or without unit, percent sign or `Rp`.
 * What has more than one meaning is `rancu` or refused with the reason; nothing is guessed, nothing throws.
 *
 * @example readAngkaTeks("428.807.750,00") // 428807750
 * @example readAngkaTeks("1:400") // ditolak, rasio
 */
export function readAngkaTeks(teks: string): BacaanTeks {
  const rapi = rapikan(teks);
  if (rapi === "") return { jenis: "kosong", tanda: undefined };
  if (rapi.length > TEKS_TERPANJANG) return { jenis: "ditolak", alasan: "bukan-angka" };
  if (TANDA_KOSONG.test(rapi)) return { jenis: "kosong", tanda: rapi };
  const polos = rapi.replace(BINTANG, "").replace(SELINGAN, " ").replace(/\s+/g, " ").trim();
  const kurung = DALAM_KURUNG.exec(polos);
  if (kurung) return readDalamKurung(`${kurung[1] ?? ""}${kurung[2] ?? ""}`.trim());
  if (/[()]/.test(polos)) {
    return { jenis: "ditolak", alasan: /\d/.test(polos) ? "banyak-angka" : "bukan-angka" };
  }
  return readTanpaHiasan(polos);
}
