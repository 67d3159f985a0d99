import type { BahanNaskah } from "../aturan";
import type { BarisBernama } from "./baris-bernama";
import { listBarisBernama, singkatanNama } from "./baris-bernama";
import { tahunOf } from "./kepala-kolom";

/** Rows of one name, in whichever table they stand. */
export interface KelompokBaris extends Pick<BarisBernama, "nama" | "daftarKata" | "daftarInti"> {
  readonly daftarBaris: readonly BarisBernama[];
}

/** The names of all rows of a text's tables, to be found by their words. */
export interface KamusBaris {
  readonly daftar: readonly KelompokBaris[];
  readonly perInti: ReadonlyMap<string, readonly KelompokBaris[]>;
  /** By an abbreviation that no two names share. */
  readonly perSingkatan: ReadonlyMap<string, KelompokBaris>;
  /** The indikator counted from 1 where all tables agree which it is. */
  readonly perUrutan: ReadonlyMap<number, KelompokBaris>;
}

/** A row without a year of its own is of the year its table's caption names. */
const denganTahun = (baris: BarisBernama, tahun: number | undefined): BarisBernama =>
  tahun === undefined || baris.daftarSel.some((sel) => sel.tahun !== undefined)
    ? baris
    : { ...baris, daftarSel: baris.daftarSel.map((sel) => ({ ...sel, tahun })) };

function listSemuaBaris({ naskah }: BahanNaskah): readonly BarisBernama[] {
  const { daftarBagian } = naskah;
  return daftarBagian.flatMap((bagian, ke) => {
    if (bagian.jenis !== "tabel") return [];
    const judul = daftarBagian.slice(Math.max(0, ke - 2), ke);
    const teks = judul.map((satu) => (satu.jenis === "paragraf" ? satu.teks.slice(0, 150) : ""));
    const tahun = tahunOf(teks.filter((satu) => /^\s*tabel\b|tahun/i.test(satu)).join(" "));
    return listBarisBernama(bagian, ke).map((baris) => denganTahun(baris, tahun));
  });
}

function kelompokBaris(daftar: readonly BarisBernama[]): readonly KelompokBaris[] {
  const hasil = new Map<string, { dasar: BarisBernama; daftarBaris: BarisBernama[] }>();
  for (const baris of daftar) {
    const kunci = baris.daftarKata.join(" ");
    const ada = hasil.get(kunci);
    if (ada) ada.daftarBaris.push(baris);
    else hasil.set(kunci, { dasar: baris, daftarBaris: [baris] });
  }
  return [...hasil.values()].map(({ dasar: { nama, daftarKata, daftarInti }, daftarBaris }) => ({
    nama,
    daftarKata,
    daftarInti,
    daftarBaris,
  }));
}

/** Under each key the only one that has it. */
function satuPer<K>(
  daftar: readonly KelompokBaris[],
  kunciOf: (kelompok: KelompokBaris) => readonly K[],
): ReadonlyMap<K, KelompokBaris> {
  const hasil = new Map<K, KelompokBaris | undefined>();
  for (const kelompok of daftar) {
    for (const kunci of new Set(kunciOf(kelompok))) {
      hasil.set(kunci, hasil.has(kunci) ? undefined : kelompok);
    }
  }
  return new Map([...hasil].flatMap(([kunci, satu]) => (satu ? [[kunci, satu] as const] : [])));
}

const isIndikator = ({ daftarSel }: BarisBernama): boolean =>
  daftarSel.some(({ peran }) => peran === "realisasi" || peran === "target");

/** More names than a report has: rows of data, not of indikator. */
const KELOMPOK_TERBANYAK = 400;

/** `Angka Partisipasi Kasar (APK)`: what a sentence says an abbreviation is short for. */
const DISINGKAT = /((?:[\p{L}\p{N}/-]+\s+){1,9})\((\p{Lu}[\p{Lu}\d-]{1,9})\)/gu;

function singkatanKalimat({ naskah }: BahanNaskah): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const bagian of naskah.daftarBagian) {
    if (bagian.jenis !== "paragraf" || !bagian.teks.includes("(")) continue;
    for (const [, nama = "", singkatan = ""] of bagian.teks.matchAll(DISINGKAT)) {
      hasil.set(singkatan, nama.toLowerCase().replace(/\s+/g, " ").trim());
    }
  }
  return hasil;
}

function baca(bahan: BahanNaskah): KamusBaris {
  const daftar = kelompokBaris(listSemuaBaris(bahan)).slice(0, KELOMPOK_TERBANYAK);
  const disingkat = [...(daftar.length === 0 ? [] : singkatanKalimat(bahan))];
  const perInti = new Map<string, KelompokBaris[]>();
  for (const kelompok of daftar) {
    for (const kata of new Set(kelompok.daftarInti)) {
      perInti.set(kata, [...(perInti.get(kata) ?? []), kelompok]);
    }
  }
  const singkatanOf = ({ nama, daftarKata }: KelompokBaris): readonly string[] => [
    ...singkatanNama(nama),
    ...disingkat.flatMap(([singkatan, panjang]) =>
      panjang.endsWith(daftarKata.join(" ")) ? [singkatan] : [],
    ),
  ];
  const urutanOf = ({ daftarBaris }: KelompokBaris): readonly number[] =>
    daftarBaris.filter(isIndikator).map(({ urutan }) => urutan);
  return {
    daftar,
    perInti,
    perSingkatan: satuPer(daftar, singkatanOf),
    perUrutan: satuPer(daftar, urutanOf),
  };
}

const TERBACA = new WeakMap<BahanNaskah, KamusBaris>();

/** The names of a text's own tables, read once. */
export function kamusBaris(bahan: BahanNaskah): KamusBaris {
  const ada = TERBACA.get(bahan);
  if (ada) return ada;
  const kamus = baca(bahan);
  TERBACA.set(bahan, kamus);
  return kamus;
}
