import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import { kunciJudul, kunciTanpaPeriode } from "./kunci-judul";

/** The headings above one column, outermost first; blanks left out. */
export type JalurJudul = readonly string[];

/** Columns of a table by meaning: offsets within the grid. */
export interface Padanan {
  readonly kolom: ReadonlyMap<string, number>;
  /** Meanings that several columns claim with equal right; none of them is in `kolom`. */
  readonly ganda: ReadonlyMap<string, readonly number[]>;
}

/**
 * How sure a heading is of its meaning, surest first: what the office has taught; a synonym; a synonym with a period in it; a loose synonym. A less
 * sure heading is heard only where no surer one has spoken.
 */
const TINGKAT_YAKIN = [0, 1, 2, 3] as const;

type Kamus = readonly ReadonlyMap<string, string>[];

const kamusTersimpan = new WeakMap<TabelKontrak, Kamus>();

/** Synonym → meaning, per degree of certainty. */
function kamusOf(kontrak: TabelKontrak): Kamus {
  const ada = kamusTersimpan.get(kontrak);
  if (ada) return ada;
  const daftar = Object.entries(kontrak.kolom);
  const ketat = new Map(
    daftar.flatMap(([id, { sinonim }]) => sinonim.map((kata) => [kata, id] as const)),
  );
  const longgar = new Map(
    daftar.flatMap(([id, kolom]) => (kolom.longgar ?? []).map((kata) => [kata, id] as const)),
  );
  const kamus = [ketat, ketat, longgar];
  kamusTersimpan.set(kontrak, kamus);
  return kamus;
}

/** With its group before or after it, then alone: `Target` over `Renstra` is a target renstra. */
function keysOfJalur(jalur: JalurJudul): readonly string[] {
  const daun = jalur.at(-1) ?? "";
  const induk = jalur.at(-2);
  const gabungan = induk === undefined ? [] : [`${induk} ${daun}`, `${daun} ${induk}`];
  // `Target` over `Triwulan` over `I`: only the whole path says what it is.
  const utuh = jalur.length > 2 ? [jalur.join(" ")] : [];
  return [...gabungan, daun, ...utuh].flatMap(kunciJudul);
}

/** What a path may be found under; the same path is asked of several tables. */
interface KunciJalur {
  readonly kunci: readonly string[];
  readonly tanpaPeriode: readonly string[];
  /** Of the group headings above. */
  readonly kelompok: readonly string[];
}

const kunciTersimpan = new WeakMap<JalurJudul, KunciJalur>();

function kunciOf(jalur: JalurJudul): KunciJalur {
  const ada = kunciTersimpan.get(jalur);
  if (ada) return ada;
  const kunci = keysOfJalur(jalur);
  const hasil = {
    kunci,
    tanpaPeriode: kunciTanpaPeriode(kunci),
    kelompok: jalur.slice(0, -1).flatMap(kunciJudul),
  };
  kunciTersimpan.set(jalur, hasil);
  return hasil;
}

/** A path as the user's corrections know it: `Target › TW I` is `target tw i`. */
export const kunciKolom = (judul: string): string => kunciJudul(judul)[0] ?? "";

/** Meaning the office has taught for this column; `""` that it has none, undefined that nothing was taught. */
const ajaranOf = ({ diajarkan }: TabelKontrak, jalur: JalurJudul): string | undefined => {
  const kunci = diajarkan === undefined ? "" : kunciKolom(jalur.join(" "));
  return kunci !== "" && diajarkan && Object.hasOwn(diajarkan, kunci)
    ? diajarkan[kunci]
    : undefined;
};

/** How many columns the office has taught: a header without them is not the one it spoke of. */
export const countDiajarkan = (
  kontrak: TabelKontrak,
  daftarJalur: readonly JalurJudul[],
): number =>
  kontrak.diajarkan === undefined
    ? 0
    : daftarJalur.filter((jalur) => ajaranOf(kontrak, jalur) !== undefined).length;

/** Meanings one column may have, one per degree of certainty. */
function tebakanOf(kontrak: TabelKontrak, jalur: JalurJudul): readonly (string | undefined)[] {
  const ajaran = ajaranOf(kontrak, jalur);
  if (ajaran !== undefined) return Object.hasOwn(kontrak.kolom, ajaran) ? [ajaran] : [];
  if (jalur.length === 0) return [];
  const { kunci, tanpaPeriode, kelompok } = kunciOf(jalur);
  if (kelompok.some((kata) => kontrak.kelompokAsing.includes(kata))) return [];
  const [ketat, berperiode, longgar] = kamusOf(kontrak);
  const lookUp = (kamus: ReadonlyMap<string, string> | undefined, daftar: readonly string[]) =>
    daftar.map((kata) => kamus?.get(kata)).find((id) => id !== undefined);
  return [
    undefined,
    lookUp(ketat, kunci),
    lookUp(berperiode, tanpaPeriode),
    lookUp(longgar, [...kunci, ...tanpaPeriode]),
  ];
}

/** Finds which column means what, by heading alone; the order of the columns never matters. */
export function matchKolom(kontrak: TabelKontrak, daftarJalur: readonly JalurJudul[]): Padanan {
  const tebakan = daftarJalur.map((jalur) => tebakanOf(kontrak, jalur));
  const kolom = new Map<string, number>();
  const ganda = new Map<string, readonly number[]>();
  const terpakai = new Set<number>();
  for (const yakin of TINGKAT_YAKIN) {
    const pengaku = new Map<string, number[]>();
    tebakan.forEach((daftar, posisi) => {
      const id = daftar[yakin];
      if (id === undefined || terpakai.has(posisi) || kolom.has(id) || ganda.has(id)) return;
      pengaku.set(id, [...(pengaku.get(id) ?? []), posisi]);
    });
    for (const [id, daftarPosisi] of pengaku) {
      for (const posisi of daftarPosisi) terpakai.add(posisi);
      const [satu, ...lain] = daftarPosisi;
      if (satu !== undefined && lain.length === 0) kolom.set(id, satu);
      else ganda.set(id, daftarPosisi);
    }
  }
  return { kolom, ganda };
}
