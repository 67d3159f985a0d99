import type { Catat } from "../catat";
import { kunciJudul } from "../kepala/kunci-judul";
import { judulSel } from "../kepala/jalur-judul";
import type { Kisi, Letak } from "../kisi";
import type { KolomKontrak } from "../kontrak/tabel-kontrak";
import { letakSel } from "../sel/baca-sel";
import { catatGalatSel } from "../sel/catat-galat-sel";
import { teksApaAdanya } from "../sel/teks-apa-adanya";
import { rapikanDaftar } from "./rapikan-butir";

/** Items of a list and where they stand, in the same order. */
export interface DaftarTerbaca {
  readonly daftarButir: readonly string[];
  readonly daftarLetak: readonly Letak[];
}

/** A column of items: where it is, and the first row of the grid that may hold one. */
interface KolomButir {
  readonly kolom: number;
  readonly barisData: number;
}

/** A heading stands at the top, below a title at most. */
const BARIS_DICARI = 5;

/** Columns whose heading means the items, the surest first. */
function peringkatJudul(judul: string, { sinonim }: Pick<KolomKontrak, "sinonim">): number {
  const daftar = kunciJudul(judul).map((kunci) => sinonim.indexOf(kunci));
  return Math.min(...daftar.map((urutan) => (urutan < 0 ? Infinity : urutan)));
}

function findJudul(kisi: Kisi, kolom: Pick<KolomKontrak, "sinonim">): KolomButir | undefined {
  for (let baris = 0; baris < Math.min(BARIS_DICARI, kisi.rentang.tinggi); baris++) {
    const peringkat = Array.from({ length: kisi.rentang.lebar }, (_, posisi) =>
      peringkatJudul(judulSel(kisi, baris, posisi), kolom),
    );
    const terbaik = Math.min(...peringkat);
    if (Number.isFinite(terbaik))
      return { kolom: peringkat.indexOf(terbaik), barisData: baris + 1 };
  }
  return undefined;
}

/** Whether the top of a grid says that it is such a list. */
export const hasJudulDaftar = (kisi: Kisi, kolom: Pick<KolomKontrak, "sinonim">): boolean =>
  findJudul(kisi, kolom) !== undefined;

/** More than a running number or a mark: an item has words. */
const isButir = (teks: string): boolean => /\p{L}{2}/u.test(teks);

/** Without a heading the items are where the words are. */
function findKolomKata(kisi: Kisi): KolomButir {
  const jumlahKata = Array.from(
    { length: kisi.rentang.lebar },
    (_, kolom) =>
      kisi.nilai.filter((_baris, baris) => isButir(teksApaAdanya(kisi, baris, kolom))).length,
  );
  return { kolom: jumlahKata.indexOf(Math.max(...jumlahKata)), barisData: 0 };
}

/**
 * Reads a list, one item a row, with or without its heading. Blank rows are passed over; numbering somebody typed in
 * front of the items goes, because the report numbers them itself.
 */
export function readDaftar(
  kisi: Kisi,
  kolom: Pick<KolomKontrak, "sinonim">,
  catat: Catat,
): DaftarTerbaca {
  const { kolom: posisi, barisData } = findJudul(kisi, kolom) ?? findKolomKata(kisi);
  const mentah = kisi.nilai.flatMap((_, baris) => {
    if (baris < barisData) return [];
    catatGalatSel(kisi, { baris, kolom: posisi, sebutan: "Butir" }, catat);
    const teks = teksApaAdanya(kisi, baris, posisi);
    return isButir(teks) ? [{ teks, letak: letakSel(kisi, baris, posisi) }] : [];
  });
  const rapi = rapikanDaftar(mentah.map(({ teks }) => teks));
  const butir = mentah.flatMap(({ letak }, urutan) => {
    const teks = rapi[urutan] ?? "";
    return teks === "" ? [] : [{ teks, letak }];
  });
  return {
    daftarButir: butir.map(({ teks }) => teks),
    daftarLetak: butir.map(({ letak }) => letak),
  };
}
