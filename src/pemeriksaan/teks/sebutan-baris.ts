import type { Petikan } from "../../naskah/naskah";
import type { KamusBaris, KelompokBaris } from "./kamus-baris";

/**
 * How surely words name a row: its whole name; all its telling words or its abbreviation; some of them, which counts
 * only where a number of the row stands beside it.
 */
export type Ketegasan = "utuh" | "ringkas" | "mirip";

/** Words that name a row of a table: offsets into the text, end exclusive. */
export interface SebutanBaris extends Petikan {
  readonly kelompok: KelompokBaris;
  readonly ketegasan: Ketegasan;
}

interface Kata extends Petikan {
  readonly teks: string;
  readonly kecil: string;
}

const KATA = /[\p{L}\p{N}]+/gu;
const URUTAN = [
  "pertama",
  "kedua",
  "ketiga",
  "keempat",
  "kelima",
  "keenam",
  "ketujuh",
  "kedelapan",
  "kesembilan",
  "kesepuluh",
];

const pisah = (teks: string): readonly Kata[] =>
  Array.from(teks.matchAll(KATA), (cocok) => ({
    teks: cocok[0],
    kecil: cocok[0].toLowerCase(),
    awal: cocok.index,
    akhir: cocok.index + cocok[0].length,
  }));

const rentang = (daftar: readonly Kata[], dari: number, sampai: number): Petikan => ({
  awal: daftar[dari]?.awal ?? 0,
  akhir: daftar[sampai - 1]?.akhir ?? 0,
});

const isDi = (daftar: readonly Kata[], dari: number, nama: readonly string[]): boolean =>
  nama.every((kata, ke) => daftar[dari + ke]?.kecil === kata);

const KEPALA_PROGRAM = new Set(["program", "kegiatan", "sub", "subkegiatan"]);
/** `Badan Kepegawaian Daerah` is an office, whatever program has these words. */
const KANTOR =
  /\b(?:dinas|badan|kantor|sekretariat|kementerian|direktorat|bagian|bidang|seksi|subbagian|kepala)\s+(?:\p{L}+,?\s+){0,4}$/iu;

/** Everything but the row, or something of it that has numbers of its own. */
const SELAIN =
  /\b(?:di luar|selain|tanpa|kecuali|tidak termasuk|belum termasuk|tunggakan|piutang|denda|sisa|sosialisasi|evaluasi)\s+$/i;

/** The name word for word; a measure at its head (`Persentase`) may be left out where enough is left. */
function utuhDi(daftar: readonly Kata[], { daftarKata, daftarInti }: KelompokBaris): Petikan[] {
  const [inti = ""] = daftarInti;
  const isUkuran = daftarInti.length >= 2 && !KEPALA_PROGRAM.has(daftarKata[0] ?? "");
  const tanpaUkuran = isUkuran ? daftarKata.slice(daftarKata.indexOf(inti)) : [];
  const hasil: Petikan[] = [];
  for (const nama of [daftarKata, tanpaUkuran]) {
    if (nama.length < 2 || hasil.length > 0) continue;
    for (let di = 0; di + nama.length <= daftar.length; di++) {
      if (isDi(daftar, di, nama)) hasil.push(rentang(daftar, di, di + nama.length));
    }
  }
  return hasil;
}

/** The telling words of a name that stand close together, in any order. */
function sebagianDi(
  daftar: readonly Kata[],
  posisi: readonly number[],
  kelompok: KelompokBaris,
): SebutanBaris | undefined {
  const [awal = 0, akhir = 0] = [posisi[0], posisi.at(-1)];
  const jumlah = new Set(kelompok.daftarInti).size;
  const ada = new Set(posisi.map((di) => daftar[di]?.kecil)).size;
  if (ada < 2 || akhir - awal > 2 * jumlah + 2) return undefined;
  const ketegasan = ada === jumlah ? "ringkas" : "mirip";
  if (ketegasan === "mirip" && ada * 2 < jumlah) return undefined;
  return { kelompok, ketegasan, ...rentang(daftar, awal, akhir + 1) };
}

function listSingkatan(daftar: readonly Kata[], kamus: KamusBaris): readonly SebutanBaris[] {
  return daftar.flatMap(({ teks, kecil, awal, akhir }, ke): readonly SebutanBaris[] => {
    const urutan = daftar[ke - 1]?.kecil === "indikator" ? URUTAN.indexOf(kecil) + 1 : 0;
    const diurut = kamus.perUrutan.get(urutan);
    if (diurut) return [{ kelompok: diurut, ketegasan: "mirip", awal, akhir }];
    const disingkat = kamus.perSingkatan.get(teks);
    return disingkat ? [{ kelompok: disingkat, ketegasan: "ringkas", awal, akhir }] : [];
  });
}

const KANTOR_TERPANJANG = 60;

const PERINGKAT: Readonly<Record<Ketegasan, number>> = { utuh: 2, ringkas: 1, mirip: 0 };

const bertindih = (a: Petikan, b: Petikan): boolean => a.awal < b.akhir && b.awal < a.akhir;

/** Of names on the same words the surer, then the longer one; two that are equal both stay. */
function terpilih(daftar: readonly SebutanBaris[]): readonly SebutanBaris[] {
  const bobot = ({ ketegasan, awal, akhir }: SebutanBaris): number =>
    PERINGKAT[ketegasan] * 10_000 + (akhir - awal);
  return daftar.filter(
    (satu) => !daftar.some((lain) => bertindih(satu, lain) && bobot(lain) > bobot(satu)),
  );
}

/** Where words name rows of the text's tables, left to right. */
export function listSebutanBaris(teks: string, kamus: KamusBaris): readonly SebutanBaris[] {
  const daftar = pisah(teks);
  const perKelompok = new Map<KelompokBaris, number[]>();
  daftar.forEach(({ kecil }, di) => {
    for (const kelompok of kamus.perInti.get(kecil) ?? []) {
      perKelompok.set(kelompok, [...(perKelompok.get(kelompok) ?? []), di]);
    }
  });
  const hasil = [...perKelompok].flatMap(([kelompok, posisi]): readonly SebutanBaris[] => {
    const utuh = utuhDi(daftar, kelompok);
    if (utuh.length > 0) {
      return utuh.map((petikan) => ({ kelompok, ketegasan: "utuh" as const, ...petikan }));
    }
    const sebagian = sebagianDi(daftar, posisi, kelompok);
    return sebagian ? [sebagian] : [];
  });
  const isKantor = ({ awal }: Petikan): boolean =>
    KANTOR.test(teks.slice(Math.max(0, awal - KANTOR_TERPANJANG), awal));
  return terpilih([...hasil, ...listSingkatan(daftar, kamus)])
    .filter((satu) => !isKantor(satu) && !SELAIN.test(teks.slice(0, satu.awal)))
    .toSorted((a, b) => a.akhir - b.akhir);
}
