import { teksDesimal } from "../../format/desimal";
import { desimal } from "../../kinerja/satuan";
import type { Kisi, Letak } from "../../masukan/kisi";
import type { NamaTabel } from "../../masukan/masukan";
import { pickTabel } from "../../masukan/nama/pick-tabel";
import type { SelTerbaca } from "../../masukan/sel/baca-sel";
import { readKolom } from "../../masukan/sel/baca-kolom";
import type { BahanSiapkan } from "./bahan-siapkan";

/** A cell that holds a number as text, and the number it would hold. */
export interface SelTeks {
  readonly tabel: NamaTabel;
  readonly letak: Letak;
  /** As it stands. */
  readonly teks: string;
  readonly nilai: number;
  readonly format: string;
  /** The new content in words. */
  readonly menjadi: string;
}

/** Numbers of one table that stand as text; `ragu` may be numbers and are left alone. */
export interface TeksTabel {
  readonly tabel: NamaTabel;
  readonly daftarSel: readonly SelTeks[];
  readonly jumlahRagu: number;
}

/** Columns of numbers, by table; rupiah has no three decimals. */
const KOLOM_ANGKA = {
  Kinerja: ["target", "realisasi", "bobot", "targetTahunan", "realisasiTahunLalu", "targetRenstra"],
  Target: ["target", "bobot", "targetTahunan", "realisasiTahunLalu", "targetRenstra"],
  Realisasi: ["realisasi"],
  Anggaran: ["pagu", "paguAwal", "paguPerubahan", "realisasi"],
  Skala: ["bawah", "atas"],
} as const;

type TabelAngka = keyof typeof KOLOM_ANGKA;

const TABEL_ANGKA = Object.keys(KOLOM_ANGKA) as TabelAngka[];
const RIBUAN = 1000;

const BULAT = { desimal: undefined, ribuan: false } as const;

const desimalOf = (nilai: number): string => teksDesimal(nilai, BULAT).split(",")[1] ?? "";

/** Shows exactly the digits the number has. */
function formatOf(nilai: number, persen: boolean): string {
  const utuh = Math.abs(nilai) >= RIBUAN ? "#,##0" : "0";
  const pecahan = desimalOf(nilai).replace(/./g, "0");
  return `${utuh}${pecahan === "" ? "" : `.${pecahan}`}${persen ? "%" : ""}`;
}

/** Only a number and nothing else: a unit, a comparing sign, or two readings are left to the office. */
function selPasti(tabel: TabelAngka, { sel, bacaan }: SelTerbaca): SelTeks | undefined {
  if (bacaan.jenis !== "angka" || bacaan.satuan !== "" || bacaan.catatan !== undefined) {
    return undefined;
  }
  const { nilai, persen } = bacaan;
  return {
    tabel,
    letak: sel.letak,
    teks: sel.teks,
    nilai: persen ? desimal(nilai).div(100).toNumber() : nilai,
    format: formatOf(nilai, persen),
    menjadi: `${teksDesimal(nilai, BULAT)}${persen ? "%" : ""}`,
  };
}

interface KolomTeks {
  readonly kisi: Kisi;
  readonly kolom: number;
  readonly barisData: number;
}

/** Typed text with a digit in it; what a formula gives is not touched. */
const isTeksAngka = ({ kisi, kolom }: KolomTeks, baris: number): boolean => {
  const nilai = kisi.nilai[baris]?.[kolom];
  return (
    typeof nilai === "string" && /\d/.test(nilai) && (kisi.rumus[baris]?.[kolom] ?? null) === null
  );
};

function readKolomTeks(tabel: TabelAngka, kolomTeks: KolomTeks): readonly (SelTeks | undefined)[] {
  const { kisi, kolom, barisData } = kolomTeks;
  const daftarBaris = kisi.nilai.flatMap((_, baris) => (baris >= barisData ? [baris] : []));
  const penentu = tabel === "Anggaran" ? "rupiah" : "kolom";
  const terbaca = readKolom(kisi, { kolom, daftarBaris }, penentu);
  return daftarBaris
    .filter((baris) => isTeksAngka(kolomTeks, baris))
    .flatMap((baris) => {
      const sel = terbaca.get(baris);
      return sel ? [selPasti(tabel, sel)] : [];
    });
}

/** Numbers that stand as text in the tables that are named, each with the cell and what it would hold. */
export function listTeksTabel(bahan: BahanSiapkan): readonly TeksTabel[] {
  return TABEL_ANGKA.flatMap((tabel) => {
    const hasil = pickTabel(tabel, bahan);
    if (hasil.status !== "terbuka") return [];
    const { kisi, kepala } = hasil.tabel;
    const daftar = KOLOM_ANGKA[tabel].flatMap((id) => {
      const kolom = kepala.padanan.kolom.get(id);
      return kolom === undefined
        ? []
        : readKolomTeks(tabel, { kisi, kolom, barisData: kepala.barisData });
    });
    if (daftar.length === 0) return [];
    const daftarSel = daftar.filter((sel) => sel !== undefined);
    return [{ tabel, daftarSel, jumlahRagu: daftar.length - daftarSel.length }];
  });
}
