import type { NilaiSel } from "../kisi";
import { kunciJudul } from "../kepala/kunci-judul";
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

/** Headings the contract knows for sure, by their keys. */
export function createPemeriksaJudul({
  kisi,
  kontrak,
  kepala,
}: TabelTerbuka): (baris: number) => JudulDiBawah {
  const dikenal = new Map(
    Object.entries(kontrak.kolom).flatMap(([id, { sinonim }]) =>
      sinonim.map((kata) => [kata, id] as const),
    ),
  );
  const idSel = (baris: number, kolom: number): string | undefined => {
    const teks = judulSel(kisi, baris, kolom);
    if (teks.length < JUDUL_TERPENDEK || teks.length > JUDUL_TERPANJANG) return undefined;
    return kunciJudul(teks)
      .map((kunci) => dikenal.get(kunci))
      .find((id) => id !== undefined);
  };
  return (baris) => {
    if ((kisi.nilai[baris] ?? []).some(hasAngka)) return undefined;
    const judul = Array.from({ length: kisi.rentang.lebar }, (_, kolom) => idSel(baris, kolom));
    const jumlah = new Set(judul.filter((id) => id !== undefined)).size;
    if (jumlah < MINIMAL_JUDUL) return undefined;
    const isSama = judul.every(
      (id, kolom) => id === undefined || kepala.padanan.kolom.get(id) === kolom,
    );
    return isSama ? "berulang" : "tabel-lain";
  };
}
