import type { NilaiSel } from "../kisi";
import { kunciJudul, ringkasJudul } from "../kepala/kunci-judul";
import { judulSel } from "../kepala/jalur-judul";
import type { TabelTerbuka } from "../nama/tabel-terbuka";

/** Longer texts are data; a single letter may be a predikat. */
const JUDUL_TERPANJANG = 40;
const JUDUL_TERPENDEK = 2;
const MINIMAL_JUDUL = 2;

/** A row that holds a number is data, whatever its texts are called. */
const hasAngka = (nilai: NilaiSel): boolean =>
  typeof nilai === "number" || (typeof nilai === "string" && /^\s*\d/.test(nilai));

/** What a row below the header is, if it holds headings again. */
export type JudulDiBawah = "berulang" | "tabel-lain" | undefined;

/** Texts of one row as headings compare, blanks where there are none. */
const judulBaris = ({ kisi }: TabelTerbuka, baris: number): readonly string[] =>
  Array.from({ length: kisi.rentang.lebar }, (_, kolom) => judulSel(kisi, baris, kolom));

/** Meaning of a text that the contract knows for sure. */
function createPengenal({ kontrak }: TabelTerbuka): (teks: string) => string | undefined {
  const dikenal = new Map(
    Object.entries(kontrak.kolom).flatMap(([id, { sinonim }]) =>
      sinonim.map((kata) => [kata, id] as const),
    ),
  );
  return (teks) => {
    if (teks.length < JUDUL_TERPENDEK || teks.length > JUDUL_TERPANJANG) return undefined;
    return kunciJudul(teks)
      .map((kunci) => dikenal.get(kunci))
      .find((id) => id !== undefined);
  };
}

/**
 * Prepares the question whether a row below the header (an offset in the grid) holds headings: the same ones again, as
 * on a new page, or those of another table.
 */
export function createPemeriksaJudul(tabel: TabelTerbuka): (baris: number) => JudulDiBawah {
  const kenali = createPengenal(tabel);
  const judulKolom = tabel.kepala.daftarJalur.map((jalur) => new Set(jalur.map(ringkasJudul)));
  return (baris) => {
    if ((tabel.kisi.nilai[baris] ?? []).some(hasAngka)) return undefined;
    const judul = judulBaris(tabel, baris);
    const terisi = judul.filter((teks) => teks !== "").length;
    if (terisi < MINIMAL_JUDUL) return undefined;
    const isSama = judul.every(
      (teks, kolom) => teks === "" || judulKolom[kolom]?.has(ringkasJudul(teks)),
    );
    if (isSama) return "berulang";
    const arti = new Set(judul.map(kenali).filter((id) => id !== undefined));
    return arti.size >= MINIMAL_JUDUL ? "tabel-lain" : undefined;
  };
}
