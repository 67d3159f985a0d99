import { desimal } from "../../kinerja/satuan";
import { readAngkaTeks } from "../angka-teks/angka-teks";
import type { BacaanTeks } from "../angka-teks/bacaan-teks";
import type { Galat, Kisi, Letak, NilaiSel } from "../kisi";
import type { SelMasukan } from "../masukan";
import { artiFormat } from "./format-angka";

/** What a cell holds, understood: text is read as a number where it is one; an error stays an error. */
export type BacaanSel = BacaanTeks | { readonly jenis: "galat"; readonly galat: string };

/** A cell that was read once: what it is for a formula, and what it means. */
export interface SelTerbaca {
  readonly sel: SelMasukan;
  readonly bacaan: BacaanSel;
}

export const isGalat = (nilai: NilaiSel | undefined): nilai is Galat =>
  typeof nilai === "object" && nilai !== null;

/** Text of a cell for names and codes: what is typed, without blanks around it; an error is no text. */
export function teksSel(kisi: Kisi, baris: number, kolom: number | undefined): string {
  const nilai = kolom === undefined ? null : kisi.nilai[baris]?.[kolom];
  if (typeof nilai === "string") return nilai.replace(/\s+/g, " ").trim();
  return typeof nilai === "number" ? desimal(nilai).toString() : "";
}

export const letakSel = ({ lembar, rentang }: Kisi, baris: number, kolom: number): Letak => ({
  lembar,
  baris: rentang.baris + baris,
  kolom: rentang.kolom + kolom,
});

export const isKosongSel = (nilai: NilaiSel | undefined): boolean =>
  nilai === undefined || nilai === null || (typeof nilai === "string" && nilai.trim() === "");

interface AngkaSel {
  readonly bacaan: BacaanSel;
  readonly pengali: 1 | 100;
}

function readAngkaSel(nilai: number, format: string, teks: string): AngkaSel {
  const arti = artiFormat(format);
  if (arti.tanggal) return { bacaan: { jenis: "ditolak", alasan: "tanggal" }, pengali: 1 };
  const persenSejati = arti.persen && (!arti.campuran || teks.includes("%"));
  const pengali = persenSejati ? 100 : 1;
  const terbaca = Number.isFinite(nilai) ? desimal(nilai).times(pengali).toNumber() : nilai;
  // The largest numbers have no percentage points, and nothing can be computed of what is no number.
  if (!Number.isFinite(terbaca))
    return { bacaan: { jenis: "ditolak", alasan: "bukan-angka" }, pengali };
  return {
    bacaan: {
      jenis: "angka",
      nilai: terbaca,
      persen: persenSejati || arti.persenHarfiah,
      satuan: "",
      petunjuk: undefined,
      catatan: undefined,
    },
    pengali,
  };
}

function readNilai(nilai: NilaiSel, format: string, teks: string): AngkaSel {
  if (typeof nilai === "number") return readAngkaSel(nilai, format, teks);
  if (typeof nilai === "string") return { bacaan: readAngkaTeks(nilai), pengali: 1 };
  if (typeof nilai === "boolean")
    return { bacaan: { jenis: "ditolak", alasan: "logika" }, pengali: 1 };
  if (nilai === null) return { bacaan: { jenis: "kosong", tanda: undefined }, pengali: 1 };
  return { bacaan: { jenis: "galat", galat: nilai.galat }, pengali: 1 };
}

/** Reads one cell of the grid, by offsets. Numbers of percent-formatted cells become percentage points. */
export function readSel(kisi: Kisi, baris: number, kolom: number): SelTerbaca {
  const nilai = kisi.nilai[baris]?.[kolom] ?? null;
  const teks = kisi.teks[baris]?.[kolom] ?? "";
  const { bacaan, pengali } = readNilai(nilai, kisi.format[baris]?.[kolom] ?? "General", teks);
  return {
    sel: {
      letak: letakSel(kisi, baris, kolom),
      berupaAngka: typeof nilai === "number",
      pengali,
      teks: teks !== "" || typeof nilai !== "string" ? teks : nilai,
    },
    bacaan,
  };
}
