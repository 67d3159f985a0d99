import type { Skala } from "../../kinerja/skala";
import { KATEGORI_UMUM } from "../../naskah/kamus";
import { listBatas } from "./batas-kategori";
import type { KategoriTerbaca } from "./susun-skala";
import { KATEGORI_TERSEDIKIT, susunSkala } from "./susun-skala";

/** Said of a scale of something else than capaian. */
export const SKALA_LAIN =
  /\b(?:ikm|skm|kepuasan|a?kip|sakip|spbe|maturitas|mutu pelayanan|indeks|spip|zona|konversi)\b/i;
const PETUNJUK =
  /\b(?:kategori|kriteria|skala|predikat|interval|rentang|capaian|keberhasilan|sebut\p{L}*|status|ordinal|klasifikasi|penilaian|nilai huruf)\b/iu;

const UMUM = new Set(KATEGORI_UMUM.map((nama) => nama.toLowerCase()));
const SAMBUNG =
  "(?:untuk|bila|jika|apabila|nilai(?:nya)?|capaian(?:nya)?|dengan|dari|bernilai|antara|interval|rentang|adalah|ialah|yaitu|yakni|" +
  "kinerja|persentase|kategori|berkategori|predikat|berpredikat|kriteria|kriterianya|sebutan|bersebutan|disebut|kami sebut|status|" +
  "berstatus|ordinal|berarti|artinya|termasuk|masuk|tergolong|dinyatakan|dinilai|maka|dan|serta|kalau|hasil)";
const TANDA = "[\\s“”\"'’‘()=:→⇒–—-]";
const SAMBUNG_DEPAN = new RegExp(`^(?:${TANDA}|\\b${SAMBUNG}\\b)*`, "iu");
const SAMBUNG_EKOR = new RegExp(`(?:${TANDA}|\\b${SAMBUNG}\\b)*$`, "iu");
const PISAH = /[;,.:()“”"\n|]/;
const NAMA = /^\p{L}+(?: \p{L}+){0,2}$/u;
/** A word nobody knows is taken for a category only where it is written as a name. */
const BERKAPITAL = /^\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*)*$/u;
const BUTIR = /^\s*(?:[-–—•*·]|\(?(?:\p{L}|\d{1,2})[.)])\s+/u;

/** `A` and `BB` are as often those of another scale. */
const TERPENDEK = 3;

const isNama = (nama: string): boolean =>
  nama.length >= TERPENDEK &&
  NAMA.test(nama) &&
  (UMUM.has(nama.toLowerCase()) || BERKAPITAL.test(nama));

const NAMA_TERPANJANG = 3;

/** The longest name at an end of some words: `yang dipakai ialah Sangat Berhasil`. */
function namaDi(teks: string, isEkor: boolean): string {
  const kata = teks.trim().split(" ");
  for (let banyak = Math.min(NAMA_TERPANJANG, kata.length); banyak > 0; banyak--) {
    const nama = (isEkor ? kata.slice(-banyak) : kata.slice(0, banyak)).join(" ");
    if (isNama(nama)) return nama;
  }
  return "";
}

/** The name right before bounds, connecting words left out. */
const namaSebelum = (sela: string): string =>
  namaDi(
    sela.replace(SAMBUNG_EKOR, "").split(PISAH).at(-1)?.replace(SAMBUNG_DEPAN, "") ?? "",
    true,
  );

/** The name right behind bounds. */
const namaSesudah = (sela: string): string =>
  namaDi(
    sela
      .replace(/^\s*\)/, "")
      .replace(SAMBUNG_DEPAN, "")
      .split(PISAH)[0] ?? "",
    false,
  );

/** Names and bounds side by side, all names before or all behind their bounds; empty where some bounds have none. */
function listTerbaca(teks: string): readonly KategoriTerbaca[] {
  const daftar = /\d/.test(teks) ? listBatas(teks) : [];
  const selaOf = (ke: number): string =>
    teks.slice(daftar[ke - 1]?.akhir ?? 0, daftar[ke]?.awal ?? teks.length);
  for (const namaOf of [
    (ke: number): string => namaSebelum(selaOf(ke)),
    (ke: number): string => namaSesudah(selaOf(ke + 1)),
  ]) {
    const hasil = daftar.map((batas, ke) => ({ batas, nama: namaOf(ke) }));
    const isLain = new Set(hasil.map(({ nama }) => nama.toLowerCase())).size === hasil.length;
    if (isLain && hasil.every(({ nama }) => isNama(nama))) return hasil;
  }
  return [];
}

const KALIMAT = /(?<=[.;])\s+(?=\p{Lu}\p{Ll})/u;

/** A scale told by one sentence among others of its paragraph. */
function skalaPotongan(teks: string): Skala | undefined {
  const daftar = teks.split(KALIMAT);
  if (daftar.length < 2) return undefined;
  return daftar
    .filter((potongan) => PETUNJUK.test(potongan) && !SKALA_LAIN.test(potongan))
    .map((potongan) => susunSkala(listTerbaca(potongan)))
    .find((skala) => skala !== undefined);
}

/** A paragraph before a scale is not its heading. */
const JUDUL_TERPANJANG = 100;

/** One line after the other: a category on each, or all on one. */
function createPengumpul() {
  let kini: KategoriTerbaca[] = [];
  let judul = "";
  const selesai = (): Skala | undefined => {
    const skala = susunSkala(kini);
    kini = [];
    return skala;
  };
  const tambah = (teks: string): Skala | undefined => {
    const kepala = judul.length <= JUDUL_TERPANJANG ? judul : "";
    const isBerpetunjuk = kini.length > 0 || PETUNJUK.test(`${kepala} ${teks}`);
    const isLain = SKALA_LAIN.test(teks) || SKALA_LAIN.test(kepala);
    const daftar = isBerpetunjuk && !isLain ? listTerbaca(teks.replace(BUTIR, "")) : [];
    if (daftar.length > 0) {
      kini.push(...daftar);
      return daftar.length >= KATEGORI_TERSEDIKIT ? susunSkala(daftar) : undefined;
    }
    const skala = selesai();
    judul = teks;
    return skala ?? skalaPotongan(teks);
  };
  return { tambah, selesai };
}

/**
 * The scale that lines of a text tell: `Sangat Baik (100 ke atas), Baik (80 sampai di bawah 100), …`, in one sentence or
 * each on a line of its own. Undefined where there is none, or where it does not fit together.
 */
export function skalaKalimat(daftarTeks: readonly string[]): Skala | undefined {
  const pengumpul = createPengumpul();
  for (const teks of daftarTeks) {
    const skala = pengumpul.tambah(teks.replace(/\s+/g, " "));
    if (skala) return skala;
  }
  return pengumpul.selesai();
}
