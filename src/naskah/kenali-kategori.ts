import { panjangKata } from "./kamus-token";
import type { Bacaan, Pengenal, Temu } from "./temu";
import { kecil } from "./token";

const PEMICU = new Set(
  (
    "kategori berkategori kategorinya predikat berpredikat predikatnya kriteria berkriteria kriterianya katagori kat sebutan " +
    "bersebutan sebutannya ordinal berordinal status berstatus statusnya klasifikasi"
  ).split(" "),
);
/** Verbs that lead to a word of the scale where nothing follows it. */
const VERBA = new Set(["tergolong", "dinilai", "dinyatakan", "termasuk", "masuk"]);
/** May stand between the trigger and the word. */
const SELA = new Set(
  "capaian kinerja yaitu yakni adalah sebagai dengan nilai : “ \" ‘ ' ” „ » « ( penilaian".split(
    " ",
  ),
);
const SELA_TERBANYAK = 4;
const PEMISAH_PILIHAN = new Set(["dan", "atau", "/", "sampai", "hingga", "s", "-", "–"]);
const KUTIP_BUKA = new Set(["“", '"', "‘", "'", "«", "„"]);
const KUTIP = new Set(["”", '"', "’", "'", "»"]);

/** `kategori tinggi dan sangat tinggi` speaks of the scale, not of one result. */
function isPilihan(bacaan: Bacaan, sampai: number): boolean {
  const sesudah = KUTIP.has(kecil(bacaan, sampai)) ? sampai + 1 : sampai;
  if (!PEMISAH_PILIHAN.has(kecil(bacaan, sesudah))) return false;
  const { kamus, daftar } = bacaan;
  return [1, 2, 3].some((geser) => panjangKata(kamus.kategori, daftar, sesudah + geser) > 0);
}

function temuDi(bacaan: Bacaan, dari: number): Temu | undefined {
  const { kamus, daftar } = bacaan;
  const panjang = panjangKata(kamus.kategori, daftar, dari);
  if (panjang === 0 || isPilihan(bacaan, dari + panjang)) return undefined;
  const kunci = daftar
    .slice(dari, dari + panjang)
    .map((token) => token.kecil)
    .join(" ");
  const nama = kamus.asli.get(kunci) ?? kunci;
  return { dari, sampai: dari + panjang, isi: { jenis: "kategori", nama } };
}

function sesudahPemicu(bacaan: Bacaan, posisi: number): Temu | undefined {
  for (let dari = posisi + 1; dari <= posisi + 1 + SELA_TERBANYAK; dari++) {
    const temu = temuDi(bacaan, dari);
    if (temu !== undefined) return temu;
    if (!SELA.has(kecil(bacaan, dari))) return undefined;
  }
  return undefined;
}

const PENUTUP = new Set([",", ".", ";", ")", "”", '"', "", "karena", "sehingga", "dan", "dengan"]);

/** `tergolong rendah` needs its end behind it: `tergolong tinggi badan` is another thing. */
function sesudahVerba(bacaan: Bacaan, posisi: number): Temu | undefined {
  const temu = sesudahPemicu(bacaan, posisi);
  return temu && PENUTUP.has(kecil(bacaan, temu.sampai)) ? temu : undefined;
}

/** Signs that put a word beside a percentage, and what may stand behind that word. */
const PENGAPIT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [",", new Set(["", ".", ";", ")"])],
  ["(", new Set([")"])],
  ["→", new Set(["", ".", ";", ",", ")"])],
  ["=", new Set(["", ".", ";"])],
]);

/** `75% (Sedang)`, `75% → Sedang`: the word alone beside a percentage. */
function sesudahPersen(bacaan: Bacaan, posisi: number): Temu | undefined {
  const penutup = PENGAPIT.get(kecil(bacaan, posisi + 1));
  if (penutup === undefined) return undefined;
  const temu = temuDi(bacaan, posisi + 2);
  return temu && penutup.has(kecil(bacaan, temu.sampai)) ? temu : undefined;
}

/** `Kriteria penilaian untuk capaian 84,1% adalah Rendah`: the word for it stands so many tokens before. */
const JANGKAUAN = 10;
const ADALAH = new Set(["adalah", "ialah", "yaitu", ":"]);

function sesudahAdalah(bacaan: Bacaan, posisi: number): Temu | undefined {
  if (!ADALAH.has(kecil(bacaan, posisi + 1))) return undefined;
  const sebelum = bacaan.daftar.slice(Math.max(0, posisi - JANGKAUAN), posisi);
  if (!sebelum.some((token) => PEMICU.has(token.kecil))) return undefined;
  const temu = temuDi(bacaan, KUTIP_BUKA.has(kecil(bacaan, posisi + 2)) ? posisi + 3 : posisi + 2);
  return temu && PENUTUP.has(kecil(bacaan, temu.sampai)) ? temu : undefined;
}

/** A word of the scale where it is used as one: `kategori “Sedang”`, `tergolong rendah`, `75% (Sedang)`. */
export const kenaliKategori: Pengenal = (bacaan, posisi) => {
  const kata = kecil(bacaan, posisi);
  if (PEMICU.has(kata)) return sesudahPemicu(bacaan, posisi);
  if (VERBA.has(kata)) return sesudahVerba(bacaan, posisi);
  if (kata !== "%" && kata !== "persen") return undefined;
  return sesudahPersen(bacaan, posisi) ?? sesudahAdalah(bacaan, posisi);
};
