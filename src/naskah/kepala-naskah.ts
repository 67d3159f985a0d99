import { NAMA_BULAN } from "../format/nama-bulan";

/** Headings are sought in so many rows at the top. */
const BARIS_KEPALA = 4;

const GABUNG =
  /^sasaran(?:\s+(?:strategis|program|kegiatan|kinerja))?\s*(?:\/|dan|&)\s*indikator\b.*$/i;
const BERTAHUN =
  /^(target|realisasi|capaian)(?:\s+kinerja)?(?:\s+(?:tahun|thn|ta))?\s*\(?((?:19|20)\d\d)\)?(?:\s*\([^)]*\))?$/i;
const KUMULATIF = new RegExp(
  "^(?:realisasi\\s+)?(?:kumulatif\\s+)?(?:s\\.?\\s*\\/?\\s*d\\.?|sampai(?:\\s+dengan)?)\\s*(?:akhir\\s+)?" +
    `(?:tw|triwulan|tribulan|semester|bulan|${NAMA_BULAN.join("|")})\\b.*$`,
  "i",
);
const REALISASI = /^realisasi\b/i;
const RENCANA_UANG = /^(?:rencana|rkas|anggaran|alokasi)\s*\((?:rp|rupiah)\.?\)$/i;
const REALISASI_UANG = /^realisasi\s*\((?:rp|rupiah)\.?\)$/i;
const PAGU = /\b(?:pagu|target)\b/i;
const NAMA_UANG = /\b(?:uraian|program|kegiatan)\b/i;
const NOMOR = /^(?:no\.?|nomor|kode)$/i;
const STATUS = /^status$/i;
const KETERANGAN = /^(?:kategori|predikat|kriteria|keterangan|ket)\b/i;

type Baris = readonly string[];

const some = (baris: Baris, pola: RegExp): boolean => baris.some((teks) => pola.test(teks.trim()));

/** `Realisasi 2023`, `Target 2024`, `Realisasi 2024`: the columns of the last year reported, the others apart. */
function satukanTahun(baris: Baris): Baris {
  const bertahun = baris.map((teks) => BERTAHUN.exec(teks.trim()));
  const realisasi = bertahun.flatMap((cocok) =>
    cocok && REALISASI.test(cocok[0]) ? [Number(cocok[2])] : [],
  );
  if (realisasi.length === 0 || bertahun.filter(Boolean).length < 2) return baris;
  const tahun = Math.max(...realisasi);
  return baris.map((teks, kolom) => {
    const cocok = bertahun[kolom];
    if (!cocok) return teks;
    return Number(cocok[2]) === tahun ? (cocok[1] ?? teks) : `Tahun ${cocok[2] ?? ""}`;
  });
}

/** `TW I`, `TW II`, `s.d. TW II`: what was reached up to now is the realisasi where nothing else is called so. */
const namaiKumulatif = (baris: Baris): Baris =>
  baris.some((teks) => REALISASI.test(teks.trim()) && !KUMULATIF.test(teks.trim())) ||
  baris.filter((teks) => KUMULATIF.test(teks.trim())).length !== 1
    ? baris
    : baris.map((teks) => (KUMULATIF.test(teks.trim()) ? "Realisasi" : teks));

/** `Komponen`, `Rencana (Rp)`, `Realisasi (Rp)`: money planned and spent by names of any kind. */
function namaiUang(baris: Baris): Baris {
  if (some(baris, PAGU) || !some(baris, RENCANA_UANG) || !some(baris, REALISASI_UANG)) return baris;
  const nama = baris.findIndex((teks) => teks.trim() !== "" && !NOMOR.test(teks.trim()));
  const isNamaAda = some(baris, NAMA_UANG);
  return baris.map((teks, kolom) => {
    if (RENCANA_UANG.test(teks.trim())) return "Pagu";
    return kolom === nama && !isNamaAda ? "Uraian" : teks;
  });
}

const namaiStatus = (baris: Baris): Baris =>
  some(baris, KETERANGAN)
    ? baris
    : baris.map((teks) => (STATUS.test(teks.trim()) ? "Kategori" : teks));

const namaiIndikator = (baris: Baris): Baris =>
  baris.map((teks) => (GABUNG.test(teks.trim()) ? "Indikator" : teks));

const LANGKAH = [namaiIndikator, satukanTahun, namaiKumulatif, namaiUang, namaiStatus];

/**
 * A table's rows with its headings as our own tables call them, where another office's say the same in other words;
 * undefined where none of them does. What they mean must be proved by the rows ({@link isTerbukti}).
 */
export function bakukanKepala(daftarBaris: readonly Baris[]): readonly Baris[] | undefined {
  const kepala = daftarBaris
    .slice(0, BARIS_KEPALA)
    .map((baris) => LANGKAH.reduce((isi, ubah) => ubah(isi), baris));
  const isBerubah = kepala.some(
    (baris, ke) =>
      baris !== daftarBaris[ke] && baris.some((teks, kolom) => teks !== daftarBaris[ke]?.[kolom]),
  );
  return isBerubah ? [...kepala, ...daftarBaris.slice(BARIS_KEPALA)] : undefined;
}

/** Titles above a heading take a few rows; further down nobody looks for one. */
const BARIS_TERBANYAK = 10;
const ANGKA = /^\s*(?:rp\.?\s*)?-?\d[\d.,]*\s*%?\s*$/i;
const TAHUN = /^\s*(?:19|20)\d\d\s*$/;

/** Two numbers in a row are data, or the numbers of the columns under the headings; years are headings. */
const isBerangka = (baris: Baris): boolean =>
  baris.filter((teks) => ANGKA.test(teks) && !TAHUN.test(teks)).length >= 2;

/** The rows of a table among which its headings stand: down to its first numbers. */
export function barisAtas(daftarBaris: readonly Baris[]): readonly Baris[] {
  const angka = daftarBaris.slice(0, BARIS_TERBANYAK).findIndex(isBerangka);
  return daftarBaris.slice(0, angka < 0 ? BARIS_TERBANYAK : angka + 1);
}
