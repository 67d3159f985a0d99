import type { Tempat } from "../masukan/temuan";
import type { BlockState, CellInput, Workbook } from "../workbook/workbook";
import { isSameContent } from "./isi-sel";
import { decodeIsi } from "./riwayat/kode-isi";
import type { BlokRiwayat, Riwayat } from "./riwayat/riwayat";
import { KUNCI_RIWAYAT, parseRiwayat, tempatOf } from "./riwayat/riwayat";
import { setelahUrung, simpanRiwayat } from "./riwayat/susun-riwayat";
import type { HasilUrung } from "./tinjauan";
import type { BlokTulis } from "./tulis-aman";
import { tulisAman } from "./tulis-aman";

const TIDAK_ADA: HasilUrung = { daftarTempat: [], jumlahDikembalikan: 0, daftarDibiarkan: [] };

/** One block of the last run beside what stands there now. */
interface BlokUrung {
  readonly tempat: Tempat;
  readonly blok: BlokTulis;
  /** Offsets of cells somebody has changed since. */
  readonly dibiarkan: readonly number[];
}

function compareBlok({ t, b, l, f }: BlokRiwayat, kini: BlockState | undefined): BlokUrung {
  const tempat = tempatOf(t);
  const { baris } = tempat.rentang;
  const ditulis = decodeIsi(b, baris);
  const sekarang = ditulis.map((_, offset): CellInput => kini?.formulas[offset]?.[0] ?? null);
  const isOurs = (offset: number): boolean =>
    isSameContent(sekarang[offset] ?? null, ditulis[offset] ?? null);
  const pick = <T>(values: readonly T[], offset: number): T | null =>
    ditulis[offset] !== null && isOurs(offset) ? (values[offset] ?? null) : null;

  const isi = decodeIsi(l, baris);
  const format = decodeIsi(f, baris).map((item) => (typeof item === "string" ? item : null));
  const formulas = ditulis.map((_, offset) => [pick(isi, offset)]);
  const numberFormats = ditulis.map((_, offset) => [pick(format, offset)]);
  return {
    tempat,
    blok: {
      block: { sheet: tempat.lembar, rentang: tempat.rentang, formulas, numberFormats },
      sebelum: {
        formulas: formulas.map(([item], offset) => [
          item === null ? null : (sekarang[offset] ?? null),
        ]),
        numberFormats: numberFormats.map(([item], offset) => [
          item === null ? null : (kini?.numberFormats[offset]?.[0] ?? null),
        ]),
      },
    },
    dibiarkan: ditulis.flatMap((item, offset) => (item === null || isOurs(offset) ? [] : [offset])),
  };
}

/** Neighbouring cells as one place. */
function* tempatDibiarkan({
  tempat: { lembar, rentang },
  dibiarkan,
}: BlokUrung): Generator<Tempat> {
  let tinggi = 0;
  for (const [index, offset] of dibiarkan.entries()) {
    tinggi += 1;
    if (dibiarkan[index + 1] === offset + 1) continue;
    yield { lembar, rentang: { ...rentang, baris: rentang.baris + offset - tinggi + 1, tinggi } };
    tinggi = 0;
  }
}

const countKembali = (daftar: readonly BlokUrung[]): number =>
  daftar.flatMap(({ blok }) => blok.block.formulas.flat()).filter((isi) => isi !== null).length;

async function readRiwayat(workbook: Workbook): Promise<Riwayat | undefined> {
  const { stored } = await workbook.read({ names: [], storedKeys: [KUNCI_RIWAYAT] });
  return parseRiwayat(stored[KUNCI_RIWAYAT]);
}

/**
 * Puts back what stood in the cells before the last run, but only where they still hold what it
 * wrote. An extended name goes back only with all of its cells: otherwise it may long mean more.
 */
export async function urungkanHitung(workbook: Workbook): Promise<HasilUrung> {
  const riwayat = await readRiwayat(workbook);
  if (!riwayat || riwayat.blok.length === 0) return TIDAK_ADA;
  const places = riwayat.blok.map(({ t }) => {
    const { lembar, rentang } = tempatOf(t);
    return { sheet: lembar, rentang };
  });
  const kini = await workbook.readBlocks(places);
  const daftar = riwayat.blok.map((blok, index) => compareBlok(blok, kini[index]));
  const daftarDibiarkan = daftar.flatMap((blok) => Array.from(tempatDibiarkan(blok)));

  await tulisAman(workbook, {
    tombol: "Urungkan",
    daftarBlok: daftar.map(({ blok }) => blok),
    maju: {
      names: daftarDibiarkan.length === 0 ? riwayat.nama : [],
      store: { [KUNCI_RIWAYAT]: simpanRiwayat(setelahUrung(riwayat)) },
    },
    mundur: { names: [], store: { [KUNCI_RIWAYAT]: simpanRiwayat(riwayat) } },
  });
  return {
    daftarTempat: daftar.map(({ tempat }) => tempat),
    jumlahDikembalikan: countKembali(daftar),
    daftarDibiarkan,
  };
}
