import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { Selang } from "../../teks/angka-tercetak";
import type { Besaran } from "../../teks/besaran";
import { isSebenda } from "../../teks/kata-besaran";
import { kataAntara, kataSebelum, kataSesudah } from "../../teks/pasangan-bagian";
import { kurangSelang } from "../../teks/uang-tercetak";

/** A change that is said beside what was and what became of it; `salah` is the amount a finding names. */
export interface KlaimSelisih {
  readonly dari: Besaran;
  readonly menjadi: Besaran;
  readonly selisih: Besaran;
  readonly salah: Besaran;
}

/** Three amounts of one sentence, left to right. */
interface Tiga {
  readonly kalimat: KalimatTerbaca;
  readonly daftar: readonly [Besaran, Besaran, Besaran];
  /** Words before the first, and behind the last up to the next amount. */
  readonly sebelum: string;
  readonly sesudah: string;
}

const UBAH =
  "(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|kenaikan|penurunan|peningkatan|penambahan|pengurangan|selisih|" +
  "dikurangi|ditambah|menyusut|refocusing|tambahan|pemotongan)";
const SEBESAR = "(?:\\s+(?:sebesar|sebanyak|sejumlah|senilai|yaitu))?\\s*$";
const BERUBAH = new RegExp(`\\b${UBAH}${SEBESAR}`, "i");
const BERUBAH_JAUH = new RegExp(`\\b${UBAH}\\b(?![^.;\\d]*\\bdari\\b)[^.;\\d]{0,40}$`, "i");
const LEBIH =
  /\blebih\s+(?:tinggi|rendah|besar|kecil|banyak|sedikit|lama|cepat|lambat|singkat|baik|buruk|panjang|pendek)(?:\s+(?:sebesar|sebanyak))?\s*$/i;
const DARI = /\bdari(?:\s+[^.;\d]{0,40})?\s*$/i;
const DARI_DEKAT = /^(?:\s+[\p{L}-]+){0,2}?,?\s+dari\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const MENJADI = /\bmenjadi\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const DIBANDING = /^[^.;\d]{0,40}\b(?:dari|daripada|dibanding(?:kan)?|terhadap)\b[^.;\d]{0,50}$/i;
/** `3 menit dari target, 2 menit dari TW II`: the next number is another change. */
const BANDING_LAIN =
  /\b(?:dari|daripada|dibanding(?:kan)?|terhadap)\b[^.;\d]*(?:,\s*|\bdan\s+)(?:\p{L}+\s+)?$/iu;
/** `naik 4.408 kunjungan atau 8,19 persen dari tahun 2022 yang berjumlah …`: neither is an amount of its own. */
const SELIP = /(?:\batau|\(|,)\s*(?:sebesar\s+)?\d[\d.,]*\s*(?:%|persen|pct)\)?/i;
const TAHUN = /\b(?:tahun|th\.?|thn\.?)\s+(?:19|20)\d\d\b/gi;
const AWAL = /\b(?:semula|mula-mula|awal(?:nya)?)\b[^.;\d]{0,30}$/i;
const LANJUT_MENJADI = /^[^.;\d]*\bmenjadi\b/i;

/** A slip of the pen stays near; `pertumbuhan alami 28, penduduk bertambah 27 menjadi 28.754` is of two things. */
const KALI_TERJAUH = 10;
const isSebesar = (a: Besaran, b: Besaran): boolean =>
  Math.max(a.nilai, b.nilai) <= KALI_TERJAUH * Math.min(a.nilai, b.nilai);

const antara = ({ kalimat, daftar: [satu, dua, tiga] }: Tiga): readonly [string, string] => [
  kataAntara(kalimat, satu, dua),
  kataAntara(kalimat, dua, tiga),
];

/** `naik dari 910 KK menjadi 1.040 KK (naik 130 KK)`. */
function dariMenjadi(tiga: Tiga): KlaimSelisih | undefined {
  const [dari, menjadi, selisih] = tiga.daftar;
  const [tengah, ekor] = antara(tiga);
  if (!DARI.test(tiga.sebelum) && !AWAL.test(tiga.sebelum)) return undefined;
  if (!MENJADI.test(tengah) || !BERUBAH.test(ekor)) return undefined;
  return { dari, menjadi, selisih, salah: selisih };
}

/** `bertambah 16 dari 28 menjadi 44`. */
function berubahDari(tiga: Tiga): KlaimSelisih | undefined {
  const [selisih, dari, menjadi] = tiga.daftar;
  const [tengah, ekor] = antara(tiga);
  if (!BERUBAH.test(tiga.sebelum) || !DARI_DEKAT.test(tengah)) return undefined;
  if (!MENJADI.test(ekor)) return undefined;
  return { dari, menjadi, selisih, salah: selisih };
}

/** `semula 7,5 miliar, dikurangi 0,5 miliar sehingga menjadi 7 miliar`. */
function berubahMenjadi(tiga: Tiga): KlaimSelisih | undefined {
  const [dari, selisih, menjadi] = tiga.daftar;
  const [tengah, ekor] = antara(tiga);
  if (!BERUBAH_JAUH.test(tengah) || !MENJADI.test(ekor) || DARI.test(tengah)) return undefined;
  if (!isSebesar(dari, menjadi)) return undefined;
  return { dari, menjadi, selisih, salah: menjadi };
}

/** `2.415.000, naik 115.000 dari 2.300.000`, `66 menit, lebih lama 6 menit daripada target 60 menit`. */
function dibanding(tiga: Tiga): KlaimSelisih | undefined {
  const [menjadi, selisih, dari] = tiga.daftar;
  const [tengah, ekor] = antara(tiga);
  // `IKA naik 1,14 (dari 53,68), IKU naik 0,22 (dari 86,15)`: the first is what another change came from.
  if (DARI.test(tiga.sebelum) || (!BERUBAH.test(tengah) && !LEBIH.test(tengah))) return undefined;
  const polos = ekor.replace(SELIP, " ").replace(TAHUN, "tahun itu");
  if (!DIBANDING.test(polos) || BANDING_LAIN.test(polos)) return undefined;
  if (LANJUT_MENJADI.test(tiga.sesudah)) return undefined;
  return { dari, menjadi, selisih, salah: selisih };
}

const BENTUK = [dariMenjadi, berubahDari, berubahMenjadi, dibanding] as const;

/** A difference of percentages, of indices and of scores is one of points. */
const isPoin = ({ jenis, benda }: Besaran): boolean =>
  jenis === "benda" && (benda === "poin" || benda === "");

const isSatuan = (a: Besaran, b: Besaran): boolean =>
  a.jenis === b.jenis && (a.benda === "" || b.benda === "" || isSebenda(a.benda, b.benda));

const isSesatuan = ({ dari, menjadi, selisih }: KlaimSelisih): boolean => {
  if (!isSatuan(dari, menjadi)) return false;
  if (dari.jenis === "persen" || selisih.benda === "poin") return isPoin(selisih);
  return isSatuan(dari, selisih) && isSatuan(menjadi, selisih);
};

/** Two numbers rounded, or cut, alike differ by at most one unit more or less: half of it each. */
const separuh = ({ nilai, selang }: Besaran): Selang => ({
  bawah: (nilai + selang.bawah) / 2,
  atas: (nilai + selang.atas) / 2,
});

/** Whether two numbers differ by a third, either way, as far as they are printed. */
export function isBerbeda(a: Besaran, b: Besaran, selisih: Besaran): boolean {
  const { bawah, atas } = kurangSelang(separuh(a), separuh(b));
  const s = separuh(selisih);
  const noise = (Math.abs(atas) + Math.abs(s.atas)) * 1e-9 + 1e-9;
  const isDalam = (kiri: number, kanan: number): boolean =>
    kiri <= s.atas + noise && s.bawah <= kanan + noise;
  return isDalam(bawah, atas) || isDalam(-atas, -bawah);
}

/** A change and what it was of, said by three amounts one after the other; undefined for others. */
export function klaimSelisih(
  kalimat: KalimatTerbaca,
  daftar: readonly Besaran[],
  ke: number,
): KlaimSelisih | undefined {
  const [satu, dua, tiga] = daftar.slice(ke, ke + 3);
  if (!satu || !dua || !tiga) return undefined;
  const tempat: Tiga = {
    kalimat,
    daftar: [satu, dua, tiga],
    sebelum: kataSebelum(kalimat, satu, daftar[ke - 1]),
    sesudah: kataSesudah(kalimat, tiga, daftar[ke + 3]),
  };
  for (const baca of BENTUK) {
    const klaim = baca(tempat);
    if (klaim && isSesatuan(klaim)) return klaim;
  }
  return undefined;
}
