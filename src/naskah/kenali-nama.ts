import type { Bacaan, Pengenal } from "./temu";
import { isBerkapital, kecil } from "./token";

/** No place and no post has this capital word in its name: something else begins here. */
const BUKAN_NAMA = new Set(
  (
    "plt plh pj pjs tribulan triwulan semester tahun tw smt kabupaten kab kota kecamatan kec provinsi desa kelurahan pada dalam di yang " +
    "untuk serta dengan adalah selaku atas dari oleh ke sebagai merupakan dan laporan nomor tentang perjanjian " +
    "dpa dppa apbd target realisasi capaian nip bab tabel januari februari maret april mei juni juli agustus september " +
    "oktober november desember tingkat se ini tersebut telah sudah belum akan mempunyai melaksanakan"
  ).split(" "),
);
const KATA_WILAYAH = 3;
const KATA_JABATAN = 9;

const TINGKAT: ReadonlyMap<string, "kabupaten" | "kota" | "kecamatan"> = new Map([
  ["kabupaten", "kabupaten"],
  ["kab", "kabupaten"],
  ["kota", "kota"],
  ["kecamatan", "kecamatan"],
  ["kec", "kecamatan"],
]);

/** Words apart by a wide blank stand in two columns of a signature, not in one name. */
function isTerpisah({ teks, daftar }: Bacaan, posisi: number): boolean {
  const sela = teks.slice(daftar[posisi - 1]?.akhir ?? 0, daftar[posisi]?.awal);
  return sela.length > (sela.includes("\n") ? 4 : 1);
}

const isKataNama = (bacaan: Bacaan, posisi: number): boolean =>
  isBerkapital(bacaan.daftar[posisi]) &&
  !BUKAN_NAMA.has(kecil(bacaan, posisi)) &&
  !isTerpisah(bacaan, posisi);

/** Where the capital words that begin at a token end. */
function akhirNama(bacaan: Bacaan, dari: number, terbanyak: number): number {
  let sampai = dari;
  while (sampai < dari + terbanyak && isKataNama(bacaan, sampai)) sampai++;
  return sampai;
}

const potong = ({ teks, daftar }: Bacaan, dari: number, sampai: number): string =>
  teks.slice(daftar[dari]?.awal, daftar[sampai - 1]?.akhir);

/** `Kabupaten Lumajang`, `Kec. Candipuro`, `KOTA BATU`. */
export const kenaliWilayah: Pengenal = (bacaan, posisi) => {
  const tingkat = TINGKAT.get(kecil(bacaan, posisi));
  if (tingkat === undefined || !isBerkapital(bacaan.daftar[posisi])) return undefined;
  const titik = kecil(bacaan, posisi + 1) === "." && kecil(bacaan, posisi).startsWith("k") ? 1 : 0;
  const isSingkat = ["kab", "kec"].includes(kecil(bacaan, posisi));
  const dari = posisi + 1 + (isSingkat ? titik : 0);
  const sampai = akhirNama(bacaan, dari, KATA_WILAYAH);
  if (sampai === dari) return undefined;
  return {
    dari: posisi,
    sampai,
    isi: { jenis: "wilayah", tingkat, nama: potong(bacaan, dari, sampai) },
  };
};

/** Posts that stand alone, and those that need the word of their unit behind them. */
const JABATAN_TUNGGAL = new Set(
  "camat kasi kasubag kasubbag kabag kabid sekcam lurah bupati walikota".split(" "),
);
const JABATAN_BERUNIT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "kepala",
    new Set("seksi subbagian subbag sub bagian bidang dinas badan kantor upt urusan".split(" ")),
  ],
  ["sekretaris", new Set("kecamatan camat dinas badan daerah".split(" "))],
  ["wali", new Set(["kota"])],
]);

/** How many tokens the kind of post takes; 0 when no post begins here. */
function panjangJabatan(bacaan: Bacaan, posisi: number): number {
  if (!isBerkapital(bacaan.daftar[posisi])) return 0;
  if (JABATAN_TUNGGAL.has(kecil(bacaan, posisi))) return 1;
  const unit = JABATAN_BERUNIT.get(kecil(bacaan, posisi));
  return unit?.has(kecil(bacaan, posisi + 1)) === true && isBerkapital(bacaan.daftar[posisi + 1])
    ? 2
    : 0;
}

/** `dan` joins two words of one post (`Umum dan Kepegawaian`), but not two posts. */
const isSambungan = (bacaan: Bacaan, posisi: number): boolean =>
  ["dan", ",", "&"].includes(kecil(bacaan, posisi)) &&
  isKataNama(bacaan, posisi + 1) &&
  panjangJabatan(bacaan, posisi + 1) === 0;

const isTempat = (bacaan: Bacaan, posisi: number): boolean =>
  TINGKAT.has(kecil(bacaan, posisi)) && isBerkapital(bacaan.daftar[posisi]);

/** Where the words of a post end: its field, then the place it is of. */
function akhirJabatan(bacaan: Bacaan, posisi: number, dari: number): number {
  const isBercabang = !["camat", "bupati", "walikota", "wali", "lurah", "sekretaris"].includes(
    kecil(bacaan, posisi),
  );
  let sampai = dari;
  while (sampai < posisi + KATA_JABATAN) {
    if (isKataNama(bacaan, sampai) && panjangJabatan(bacaan, sampai) === 0) sampai++;
    else if (isBercabang && sampai > dari && isSambungan(bacaan, sampai)) sampai += 2;
    else break;
  }
  if (!isTempat(bacaan, sampai)) return sampai;
  return akhirNama(bacaan, sampai + 1, KATA_WILAYAH) > sampai + 1
    ? akhirNama(bacaan, sampai + 1, KATA_WILAYAH)
    : sampai;
}

/** `Kepala Seksi Pemberdayaan Masyarakat`, `Camat Candipuro`, `Sekretaris Kecamatan Junrejo`. */
export const kenaliJabatan: Pengenal = (bacaan, posisi) => {
  const panjang = panjangJabatan(bacaan, posisi);
  if (panjang === 0) return undefined;
  const sampai = akhirJabatan(bacaan, posisi, posisi + panjang);
  return { dari: posisi, sampai, isi: { jenis: "jabatan", teks: potong(bacaan, posisi, sampai) } };
};
