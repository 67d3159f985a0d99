import { pilahBaris } from "../baris/pilah-baris";
import { isAwalJumlah, isTeksJumlah } from "../baris/teks-jumlah";
import {
  catatDilewati,
  catatTabelKosong,
  catatTabelLain,
  catatTersembunyi,
} from "../baris/temuan-baris";
import type { Catat } from "../catat";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { kolomOf } from "../nama/tabel-terbuka";
import { isKosongSel, teksSel } from "../sel/baca-sel";
import { readKode } from "./kode";

/** A row that is a program or (sub)kegiatan; `baris` is its offset in the grid. */
export interface BarisKegiatan {
  readonly baris: number;
  readonly kode: string;
  readonly uraian: string;
}

export interface IsiAnggaran {
  readonly daftarBaris: readonly BarisKegiatan[];
  /** Offset of the row JUMLAH; the last, where there are several. */
  readonly jumlah: number | undefined;
}

type JenisBaris = "kegiatan" | "jumlah" | "dilewati";

/** First text of a row, wherever the total's label stands. */
const labelOf = (nilai: readonly unknown[]): string =>
  nilai.find((isi): isi is string => typeof isi === "string" && /\p{L}/u.test(isi)) ?? "";

function createPemilah(tabel: TabelTerbuka<"Anggaran">, kolomAngka: readonly number[]) {
  const kolomKode = kolomOf(tabel, "kode") ?? kolomOf(tabel, "no");
  const kolomUraian = kolomOf(tabel, "uraian");
  const { kisi } = tabel;
  return (baris: number): BarisKegiatan & { readonly jenis: JenisBaris } => {
    const nilai = kisi.nilai[baris] ?? [];
    const kode = readKode(kisi, baris, kolomKode);
    const uraian = teksSel(kisi, baris, kolomUraian);
    const label = labelOf(nilai);
    const hasAngka = kolomAngka.some((kolom) => !isKosongSel(nilai[kolom]));
    const isBerkode = /\d/.test(kode);
    const jenis = ((): JenisBaris => {
      if (isTeksJumlah(label)) return "jumlah";
      if (!isBerkode && isAwalJumlah(label)) return "dilewati";
      if (!hasAngka && (uraian === "" || (kolomKode !== undefined && !isBerkode)))
        return "dilewati";
      return "kegiatan";
    })();
    return { baris, kode: jenis === "kegiatan" ? kode : "", uraian, jenis };
  };
}

/**
 * The programs and kegiatan of the budget table, top to bottom, and its row JUMLAH. Sub-totals, sub-titles and repeated
 * headings are left out and said: what they hold is in other rows already.
 */
export function listBarisKegiatan(
  tabel: TabelTerbuka<"Anggaran">,
  kolomAngka: readonly number[],
  catat: Catat,
): IsiAnggaran {
  const { daftarBaris, tabelLain } = pilahBaris(tabel);
  if (tabelLain !== undefined) {
    catatTabelLain(tabel, tabelLain, catat);
    return { daftarBaris: [], jumlah: undefined };
  }
  const semua = daftarBaris.map(createPemilah(tabel, kolomAngka));
  const kegiatan = semua.filter(({ jenis }) => jenis === "kegiatan");
  const jumlah = semua.filter(({ jenis }) => jenis === "jumlah").at(-1)?.baris;
  const dilewati = semua.filter(({ jenis, baris }) => jenis !== "kegiatan" && baris !== jumlah);
  if (kegiatan.length === 0) catatTabelKosong(tabel, "peringatan", catat);
  catatDilewati(
    tabel,
    dilewati.map(({ baris }) => baris),
    catat,
  );
  catatTersembunyi(
    tabel,
    kegiatan.map(({ baris }) => baris),
    catat,
  );
  return { daftarBaris: kegiatan, jumlah };
}
