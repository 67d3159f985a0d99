import { panjangKata } from "./kamus-token";
import type { Bacaan, Pengenal, Temu } from "./temu";
import { kecil } from "./token";

const PEMICU = new Set(
  "kategori berkategori kategorinya predikat berpredikat predikatnya kriteria berkriteria kriterianya katagori kat".split(
    " ",
  ),
);
/** May stand between the trigger and the word. */
const SELA = new Set(
  "capaian kinerja yaitu yakni adalah sebagai dengan nilai : “ \" ‘ ' ” „ » « ( penilaian".split(
    " ",
  ),
);
const SELA_TERBANYAK = 4;
const PEMISAH_PILIHAN = new Set(["dan", "atau", "/", "sampai", "hingga", "s", "-", "–"]);
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
function sesudahTergolong(bacaan: Bacaan, posisi: number): Temu | undefined {
  const temu = sesudahPemicu(bacaan, posisi);
  return temu && PENUTUP.has(kecil(bacaan, temu.sampai)) ? temu : undefined;
}

/** Signs that put a word beside a percentage, and what may stand behind that word. */
const PENGAPIT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
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

/** A word of the scale where it is used as one: `kategori “Sedang”`, `tergolong rendah`, `75% (Sedang)`. */
export const kenaliKategori: Pengenal = (bacaan, posisi) => {
  const kata = kecil(bacaan, posisi);
  if (PEMICU.has(kata)) return sesudahPemicu(bacaan, posisi);
  if (kata === "tergolong") return sesudahTergolong(bacaan, posisi);
  return kata === "%" || kata === "persen" ? sesudahPersen(bacaan, posisi) : undefined;
};
