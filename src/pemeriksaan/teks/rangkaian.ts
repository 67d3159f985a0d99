import type { KalimatTerbaca } from "../../naskah/naskah";
import type { ParagrafTerbaca } from "./bacaan-naskah";
import { isPerbandingan } from "./konteks";
import type { AngkaBerperan, Peran, SebutanAngka } from "./angka-berperan";
import { listPeran } from "./peran-angka";

/** Numbers said together that can be computed from each other. */
export interface Rangkaian {
  readonly angka: ReadonlyMap<Peran, SebutanAngka>;
  /** Every number of the sentences they stand in. */
  readonly sekitar: readonly SebutanAngka[];
  /** The sentences, as one text. */
  readonly teks: string;
  /** One sentence, and each number has a word of its own. */
  readonly isTersurat: boolean;
}

interface Terkumpul {
  readonly angka: Map<Peran, SebutanAngka>;
  readonly daftarKalimat: KalimatTerbaca[];
  isTersurat: boolean;
  isRagu: boolean;
  /** The amounts just passed are parts. */
  isRincian: boolean;
}

/** What a role is computed from, for each family of roles. */
export interface Keluarga {
  readonly utuh: Peran;
  readonly bagian: Peran;
  readonly hasil: readonly Peran[];
  /** A sentence with such words does not go on with the numbers of the one before. */
  readonly kalimatLain: RegExp;
}

export const KELUARGA_KINERJA: Keluarga = {
  utuh: "target",
  bagian: "realisasi",
  hasil: ["capaian"],
  kalimatLain:
    /\b(?:(?:sub\s?)?kegiatan|program|sasaran|masing-masing|seluruh(?:nya)?|keseluruhan|rata-rata|triwulan|tribulan|semester|target (?:tahun|renstra|akhir))\b/i,
};
export const KELUARGA_UANG: Keluarga = {
  utuh: "pagu",
  bagian: "realisasi-anggaran",
  hasil: ["serapan", "sisa"],
  kalimatLain:
    /\b(?:(?:sub\s?)?kegiatan|program|masing-masing|belanja (?:pegawai|barang|modal|operasi))\b/i,
};

/** Another thing begins, unless the words only say what the money was for. */
const PINDAH =
  /(?<!\b(?:untuk|guna|bagi|pada|dalam|membiayai|mendanai|melaksanakan|atas|ke|dari|di)\s+(?:\S+\s+){0,3})\b(?:sub\s?kegiatan|kegiatan|program)\b/i;
const baru = (): Terkumpul => ({
  angka: new Map(),
  daftarKalimat: [],
  isTersurat: true,
  isRagu: false,
  isRincian: false,
});

const isAngka = (sebutan: KalimatTerbaca["daftarSebutan"][number]): sebutan is SebutanAngka =>
  ["persen", "nilai", "rupiah"].includes(sebutan.jenis);

function toRangkaian({ angka, daftarKalimat, isTersurat }: Terkumpul): Rangkaian {
  return {
    angka,
    sekitar: daftarKalimat.flatMap(({ daftarSebutan }) => daftarSebutan.filter(isAngka)),
    teks: daftarKalimat.map(({ teks }) => teks).join(" "),
    isTersurat: isTersurat && daftarKalimat.length === 1,
  };
}

const namaOf = ({ lingkup }: SebutanAngka): string | undefined =>
  lingkup?.jenis === "bernama" ? lingkup.nama : undefined;

interface Keadaan {
  readonly keluarga: Keluarga;
  readonly hasil: Rangkaian[];
  kini: Terkumpul;
}

/** Keeps what was collected if it can be computed; `isRagu`: it is not certain to what the next numbers belong. */
function tutup(keadaan: Keadaan, isRagu = false): void {
  const { utuh, bagian, hasil } = keadaan.keluarga;
  const { angka } = keadaan.kini;
  const isLengkap = angka.has(utuh) && angka.has(bagian) && hasil.some((peran) => angka.has(peran));
  if (isLengkap && !keadaan.kini.isRagu) keadaan.hasil.push(toRangkaian(keadaan.kini));
  keadaan.kini = { ...baru(), isRagu };
}

const KALIMAT_TERBANYAK = 3;

/** Only a whole whose part or result is still to come reaches into the next sentence; a result has had its part. */
function mulaiKalimat(keadaan: Keadaan, kalimat: KalimatTerbaca): void {
  const { kini, keluarga } = keadaan;
  const { utuh, bagian, hasil, kalimatLain } = keluarga;
  const isSelesai = !kini.angka.has(bagian) && hasil.some((peran) => kini.angka.has(peran));
  const isLanjut = kini.angka.has(utuh) && !isSelesai && !kalimatLain.test(kalimat.teks);
  if (!isLanjut || kini.daftarKalimat.length >= KALIMAT_TERBANYAK) tutup(keadaan);
}

const isAnggota = ({ utuh, bagian, hasil }: Keluarga, peran: Peran): boolean =>
  peran === utuh || peran === bagian || hasil.includes(peran);

/** A role said again: a result said before its own whole and part gives way, everything else is closed. */
function ulang(keadaan: Keadaan, peran: Peran): void {
  const { utuh, hasil } = keadaan.keluarga;
  const { angka } = keadaan.kini;
  const [pertama] = angka.keys();
  if (hasil.includes(peran) && pertama === peran && angka.has(utuh)) angka.delete(peran);
  else tutup(keadaan, peran === utuh && angka.size === 1);
}

/** Whether a number is of another thing than those collected. */
function isPindah({ angka }: Terkumpul, { antara, sebutan }: AngkaBerperan): boolean {
  if (angka.size === 0) return false;
  const daftarNama = new Set([...angka.values()].map(namaOf));
  const isLain = namaOf(sebutan) !== undefined && !daftarNama.has(namaOf(sebutan));
  return (isLain && !daftarNama.has(undefined)) || PINDAH.test(antara);
}

const RINCIAN =
  /\b(?:terdiri|meliputi|yakni|yaitu|rincian(?:nya)?|di antaranya|antara lain|terbagi|bersumber|berasal)\b/i;
const LANJUTAN = /^[\s,;]*(?:\([^)]*\)[\s,;]*)?(?:serta|dan)?\b/i;

/** An amount that nobody can place may belong to the sum, but for the parts a sum is said to have. */
function lewati({ kini, keluarga }: Keadaan, { sebutan: { jenis }, antara }: AngkaBerperan): void {
  const utuh = kini.angka.get(keluarga.utuh);
  if (utuh?.jenis !== "rupiah" || jenis !== "rupiah") return;
  kini.isRincian = RINCIAN.test(antara) || (kini.isRincian && LANJUTAN.test(antara));
  if (!kini.isRincian) kini.isRagu = true;
}

function tambah(keadaan: Keadaan, kalimat: KalimatTerbaca, angka: AngkaBerperan): void {
  const { peran, sebutan } = angka;
  if (peran === undefined || !isAnggota(keadaan.keluarga, peran)) {
    lewati(keadaan, angka);
    return;
  }
  if (keadaan.kini.angka.has(peran)) ulang(keadaan, peran);
  else if (isPindah(keadaan.kini, angka)) tutup(keadaan, true);
  const { kini } = keadaan;
  kini.angka.set(peran, sebutan);
  kini.isTersurat &&= angka.isTersurat;
  if (kini.daftarKalimat.at(-1) !== kalimat) kini.daftarKalimat.push(kalimat);
}

/** Sentences that compare with another time are read only where every number has a word of its own. */
const dipakai = (kalimat: KalimatTerbaca): readonly AngkaBerperan[] => {
  const daftar = listPeran(kalimat);
  if (!isBerbanding(kalimat)) return daftar;
  return daftar.map((angka) => (angka.isTersurat ? angka : { ...angka, peran: undefined }));
};

/** `sampai dengan` and `tahunan` compare nothing within one calculation. */
const isBerbanding = ({ teks }: KalimatTerbaca): boolean =>
  isPerbandingan(
    teks.replace(/\b(?:sampai dengan|tahunan|akhir periode|provinsi|nasional)\b/gi, ""),
  );

/** The groups of numbers of a paragraph that belong together, as far as its words tell. */
export function listRangkaian(
  { daftarKalimat }: ParagrafTerbaca,
  keluarga: Keluarga,
): readonly Rangkaian[] {
  const keadaan: Keadaan = { keluarga, hasil: [], kini: baru() };
  for (const kalimat of daftarKalimat) {
    mulaiKalimat(keadaan, kalimat);
    for (const angka of dipakai(kalimat)) tambah(keadaan, kalimat, angka);
  }
  tutup(keadaan);
  return keadaan.hasil;
}
