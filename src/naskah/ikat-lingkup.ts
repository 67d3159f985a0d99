import type { Terikat } from "./ikat-hal";
import { KATA_BERNAMA } from "./kata-hal";
import type { Hal, Lingkup } from "./naskah";
import type { NamaDisebut } from "./peta-kalimat";
import type { RentangToken } from "./pisah-kalimat";
import type { Temu } from "./temu";
import type { Token } from "./token";
import { kecil } from "./token";

/** A sentence with its names and the name the sentences before it spoke of. */
export interface Sekitar {
  readonly daftar: readonly Token[];
  readonly kalimat: RentangToken;
  readonly daftarNama: readonly NamaDisebut[];
  readonly namaLalu: string | undefined;
  /** Whether they said any name, known or not. */
  readonly isBernamaLalu: boolean;
  /** Tokens that belong to no name. */
  readonly sela: Uint8Array;
}

const KESELURUHAN: Lingkup = { jenis: "keseluruhan" };
/** A target or realisasi is always somebody's. */
const HAL_KESELURUHAN = new Set<Hal>(["capaian", "serapan", "pagu", "realisasi-anggaran", "sisa"]);
const KATA_KESELURUHAN = new Set([
  "keseluruhan",
  "total",
  "seluruh",
  "seluruhnya",
  "keseluruhannya",
]);
const KATA_TUNJUK = new Set(["tersebut", "ini", "itu"]);
const KATA_SESUDAH = new Set(["untuk", "pada", "oleh", "dari", "bagi"]);
const JANGKAUAN = 4;

const bernama = (nama: string | undefined): Lingkup | undefined =>
  nama === undefined ? undefined : { jenis: "bernama", nama };

/** Some word of a range for which `isCocok` holds; names and quotations are passed over. */
function someKata(
  sekitar: Sekitar,
  { dari, sampai }: RentangToken,
  isCocok: (posisi: number) => boolean,
): boolean {
  for (let p = dari; p < sampai; p++) if (sekitar.sela[p] !== 1 && isCocok(p)) return true;
  return false;
}

/** `… 75% untuk indikator “X”`: the one name of the sentence, right behind the number. */
function namaSesudah(sekitar: Sekitar, sampai: number): NamaDisebut | undefined {
  if (!KATA_SESUDAH.has(kecil(sekitar, sampai))) return undefined;
  const [satu, ...lain] = sekitar.daftarNama;
  const isDekat = satu !== undefined && satu.dari >= sampai && satu.dari - sampai <= JANGKAUAN;
  return isDekat && lain.length === 0 ? satu : undefined;
}

/** No name in the sentence: the whole, or the one named before, or nobody knows. */
function tanpaNama(sekitar: Sekitar, hal: Hal | undefined): Lingkup | undefined {
  const { kalimat, namaLalu, isBernamaLalu } = sekitar;
  const isTunjuk = someKata(
    sekitar,
    kalimat,
    (p) => KATA_BERNAMA.has(kecil(sekitar, p)) && KATA_TUNJUK.has(kecil(sekitar, p + 1)),
  );
  if (isTunjuk) return bernama(namaLalu);
  const isBernama = someKata(sekitar, kalimat, (p) => KATA_BERNAMA.has(kecil(sekitar, p)));
  const isUtuh = !isBernama && !isBernamaLalu && hal !== undefined;
  return isUtuh && HAL_KESELURUHAN.has(hal) ? KESELURUHAN : undefined;
}

/** Whose number it is: of the name before it, of the one right behind it, or of the whole. */
export function lingkupOf(sekitar: Sekitar, { temu, hal, posisi }: Terikat): Lingkup | undefined {
  const { kalimat, daftarNama } = sekitar;
  const dekat = { dari: Math.max(kalimat.dari, (posisi ?? temu.dari) - 3), sampai: temu.dari };
  if (
    posisi !== undefined &&
    someKata(sekitar, dekat, (p) => KATA_KESELURUHAN.has(kecil(sekitar, p)))
  ) {
    return KESELURUHAN;
  }
  const sebelum = daftarNama.filter(({ sampai }) => sampai <= temu.dari).at(-1);
  if (sebelum) return bernama(sebelum.nama);
  if (daftarNama.length > 0) return bernama(namaSesudah(sekitar, temu.sampai)?.nama);
  return tanpaNama(sekitar, hal);
}

const KATA_MEMUAT = new Set(
  "memuat terdiri menetapkan ditetapkan total keseluruhan seluruh sebanyak meliputi mencakup mempunyai dari".split(
    " ",
  ),
);
const KATA_SELURUHNYA = new Set(["diperjanjikan", "ditetapkan", "tercantum", "dimuat"]);
const SESUDAH_BENDA = new Set([
  "kinerja",
  "strategis",
  "utama",
  "kegiatan",
  "program",
  "individu",
  "iku",
]);
const AKHIR_BENDA = new Set([
  ",",
  ".",
  ";",
  "dan",
  "dengan",
  "yaitu",
  "",
  "pada",
  ")",
  "sebagaimana",
]);

/** Whether a count with its noun is one of all: nothing behind it picks some of them out. */
function isSemua(sekitar: Sekitar, benda: number): boolean {
  let p = benda + 1;
  while (SESUDAH_BENDA.has(kecil(sekitar, p))) p++;
  if (kecil(sekitar, p) === "yang") return KATA_SELURUHNYA.has(kecil(sekitar, p + 1));
  return AKHIR_BENDA.has(kecil(sekitar, p));
}

/**
 * Whether a count counts all that there are (`memuat 3 (tiga) sasaran`) or those of a name; undefined where the sentence
 * picks some of them out (`2 (dua) indikator belum tercapai`).
 */
export function lingkupCacah(sekitar: Sekitar, { dari, sampai }: Temu): Lingkup | undefined {
  const sebelum = sekitar.daftarNama.filter((nama) => nama.sampai <= dari).at(-1);
  if (!isSemua(sekitar, sampai)) return undefined;
  if (sebelum) return bernama(sebelum.nama);
  const kiri = { dari: sekitar.kalimat.dari, sampai: dari };
  return someKata(sekitar, kiri, (p) => KATA_MEMUAT.has(kecil(sekitar, p)))
    ? KESELURUHAN
    : undefined;
}
