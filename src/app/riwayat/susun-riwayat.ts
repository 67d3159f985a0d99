import type { WritePlan } from "../../workbook/workbook";
import type { RiwayatHitung } from "../tinjauan";
import type { BlokTulis } from "../tulis-aman";
import { encodeIsi } from "./kode-isi";
import type { BlokRiwayat, Jejak, Riwayat, TempatTersimpan } from "./riwayat";
import { tempatTersimpan } from "./riwayat";

export interface BahanRiwayat {
  readonly waktu: string;
  readonly asal: RiwayatHitung["asal"];
  readonly daftarBlok: readonly BlokTulis[];
  readonly namaLama: WritePlan["names"];
  readonly terdahulu: Riwayat | undefined;
}

/**
 * A setting of the workbook travels with every save and every request (the web takes 5 MB); beyond
 * this length the traces go first, then the undo.
 */
const MAX_PANJANG = 1_000_000;

const firstOf = <T>(matrix: readonly (readonly T[])[]): T[] =>
  matrix.flatMap((row) => row.slice(0, 1));

function blokRiwayat({ block, sebelum }: BlokTulis): BlokRiwayat {
  const { baris } = block.rentang;
  return {
    t: tempatTersimpan(block.sheet, block.rentang),
    b: encodeIsi(firstOf(block.formulas), baris),
    l: encodeIsi(firstOf(sebelum.formulas), baris),
    f: encodeIsi(firstOf(sebelum.numberFormats), baris),
  };
}

const overlaps = (a: TempatTersimpan, b: TempatTersimpan): boolean =>
  a[0] === b[0] && a[2] === b[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** The riwayat of a run that is about to be written. */
export function susunRiwayat({
  waktu,
  asal,
  daftarBlok,
  namaLama,
  terdahulu,
}: BahanRiwayat): Riwayat {
  const blok = daftarBlok.map(blokRiwayat);
  const earlier: readonly Jejak[] = [...(terdahulu?.jejak ?? []), ...(terdahulu?.blok ?? [])].map(
    ({ t, b }) => ({ t, b }),
  );
  const isReplaced = ({ t }: Jejak): boolean => blok.some((baru) => overlaps(baru.t, t));
  return {
    v: 1,
    waktu,
    asal,
    blok,
    nama: namaLama,
    jejak: earlier.filter((jejak) => !isReplaced(jejak)),
    jejakLama: earlier.filter(isReplaced),
  };
}

/** The riwayat after its last run was undone: what is ours again is what was ours before it. */
export const setelahUrung = (riwayat: Riwayat): Riwayat => ({
  ...riwayat,
  blok: [],
  nama: [],
  jejak: [...riwayat.jejak, ...riwayat.jejakLama],
  jejakLama: [],
});

/** The text to store: the riwayat, or as much of it as a workbook should carry. */
export function simpanRiwayat(riwayat: Riwayat): string {
  const shorter: readonly Riwayat[] = [
    riwayat,
    { ...riwayat, jejak: [], jejakLama: [] },
    { ...riwayat, blok: [], nama: [], jejak: [], jejakLama: [] },
  ];
  const texts = shorter.map((item) => JSON.stringify(item));
  return texts.find((text) => text.length <= MAX_PANJANG) ?? texts.at(-1) ?? "";
}
