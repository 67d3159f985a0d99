import type { TabelNaskah } from "../../naskah/naskah";
import type { Peran } from "./angka-berperan";

/** What a column of a table gives of each row, as its heading says. */
export interface KolomTabel {
  /** Undefined where the heading says no role, or one of another time or place (Renstra, nasional). */
  readonly peran: Peran | undefined;
  readonly tahun: number | undefined;
  /** Quarter or semester: `TW III`. */
  readonly bagianTahun: string | undefined;
}

/** The headings of a table: its columns, which of them names the rows, and where the rows begin. */
export interface KepalaTabel {
  readonly daftarKolom: readonly KolomTabel[];
  readonly kolomNama: number;
  readonly kolomSatuan: number;
  readonly kolomNomor: number;
  readonly barisData: number;
}

const KEPALA_TERTINGGI = 3;
const NOMOR_KOLOM = /^\(?\d{1,2}\)?(?:\s*=.*)?$/;
const BERANGKA = /\d/;
const KEPALA_BERANGKA = /\b(?:19|20)\d\d\b|\b(?:TW|triwulan|tribulan|semester)\b/i;

const isBarisNomor = (baris: readonly string[]): boolean => {
  const isi = baris.filter((teks) => teks.trim() !== "");
  return isi.length > 1 && isi.every((teks) => NOMOR_KOLOM.test(teks.trim()));
};

/** Numbers that a heading never holds: the rows have begun. */
const isBarisIsi = (baris: readonly string[]): boolean =>
  !isBarisNomor(baris) &&
  baris.slice(1).some((teks) => BERANGKA.test(teks) && !KEPALA_BERANGKA.test(teks));

/** A heading merged over several columns is said once. */
const bentangkan = (baris: readonly string[], bawah: readonly string[] | undefined): string[] => {
  let kiri = "";
  return baris.map((teks, kolom) => {
    if (teks.trim() !== "") kiri = teks;
    return (bawah?.[kolom] ?? "").trim() === "" ? teks : kiri;
  });
};

const LAIN =
  /\b(?:renstra|rpjmd|nasional|provinsi|akhir|tahunan|lalu|sebelumnya|selisih|bobot|kemajuan|standar|kumulatif|fisik|semula|awal|menjadi)\b/i;
const PERAN: readonly (readonly [RegExp, Peran])[] = [
  [/^sisa\b/i, "sisa"],
  [/^(?:t$|target\b|rencana\b)/i, "target"],
  [/^(?:c\b|%?\s*(?:tingkat |persentase )?(?:capaian|pencapaian)\b)/i, "capaian"],
  [/^(?:r$|realisasi\b|hasil(?! evaluasi| audit| reviu)\b)/i, "realisasi"],
  [/^(?:serapan|penyerapan)\b/i, "serapan"],
  [/^(?:pagu|anggaran|alokasi)\b/i, "pagu"],
];
const PERSEN = /^(?:%|\(%\)|persen|persentase)$/i;

const UANG: Readonly<Partial<Record<Peran, Peran>>> = {
  realisasi: "realisasi-anggaran",
  capaian: "serapan",
};

function peranJudul(judul: string, isUang: boolean): Peran | undefined {
  if (PERSEN.test(judul)) return isUang ? "serapan" : "capaian";
  if (LAIN.test(judul)) return undefined;
  const peran = PERAN.find(([pola]) => pola.test(judul))?.[1];
  return peran && isUang ? (UANG[peran] ?? peran) : peran;
}

/** A school year, `2024/2025`, goes by the year it begins in. */
const TAHUN = /\b(?:19|20)\d\d\b(?<!\b(?:19|20)\d\d\/\d{4})/g;
const BAGIAN_TAHUN =
  /\b(TW|triwulan|tribulan|semester|catur ?wulan|cawu)\s*(IV|III|II|I|[1-4]|ganjil|genap)\b/i;
const JENIS_BAGIAN: Readonly<Record<string, string>> = { s: "semester", c: "caturwulan" };
const ROMAWI: Readonly<Record<string, string>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** `TW III` and `Triwulan 3` are one; undefined where no part of a year is named. */
export function bagianTahunOf(teks: string): string | undefined {
  const [, jenis = "", nomor = ""] = BAGIAN_TAHUN.exec(teks) ?? [];
  if (jenis === "") return undefined;
  const nama = JENIS_BAGIAN[jenis.charAt(0).toLowerCase()] ?? "tribulan";
  return `${nama} ${ROMAWI[nomor.toLowerCase()] ?? nomor.toLowerCase()}`;
}

/** The only year that words name. */
export function tahunOf(teks: string): number | undefined {
  const daftar = new Set(Array.from(teks.matchAll(TAHUN), ([tahun]) => Number(tahun)));
  const [satu] = daftar;
  return daftar.size === 1 ? satu : undefined;
}

/** The year that words name last. */
export function tahunTerakhir(teks: string): number | undefined {
  const tahun = Array.from(teks.matchAll(TAHUN)).at(-1)?.[0];
  return tahun === undefined ? undefined : Number(tahun);
}

/** The part of a year that words name last. */
export const bagianTahunTerakhir = (teks: string): string | undefined =>
  teks
    .split(/(?=\b(?:TW|triwulan|tribulan|semester|catur ?wulan|cawu)\b)/i)
    .map(bagianTahunOf)
    .findLast((satu) => satu !== undefined);

const SATUAN = /^sat(?:uan)?\.?$/i;

const NAMA: readonly RegExp[] = [
  /^(?:indikator|iku)\b/i,
  /^(?:program|kegiatan|sub|uraian|sumber|jenis|belanja|bidang)/i,
];

/** The last column of words before the first that has a role, whatever its heading. */
function kolomKata({ daftarBaris }: TabelNaskah, kolomPeran: number): number {
  const isKata = (kolom: number): boolean => {
    const isi = daftarBaris.flatMap((baris) => (baris[kolom] ?? "").trim() || []);
    return isi.length > 2 && isi.every((teks) => !/^[\d.,%()]+$/.test(teks));
  };
  for (let kolom = kolomPeran - 1; kolom >= 0; kolom--) {
    if (isKata(kolom) && !SATUAN.test(daftarBaris[0]?.[kolom]?.trim() ?? "")) return kolom;
  }
  return -1;
}

function kolomNamaOf(daftarJudul: readonly string[], tabel: TabelNaskah): number {
  for (const pola of NAMA) {
    const kolom = daftarJudul.findIndex((judul) => pola.test(judul));
    if (kolom >= 0) return kolom;
  }
  return kolomKata(
    tabel,
    daftarJudul.findIndex((judul) => peranJudul(judul, false) === "target"),
  );
}

/** `TW III`, `2023`: a time and nothing else. */
const MASA_SAJA =
  /^(?:(?:s\.?d\.?|sampai dengan|tahun|TW|triwulan|tribulan|catur ?wulan|cawu|semester|ganjil|genap|(?:19|20)\d\d|[IVX]{1,3}|[1-4])(?:[\s./-]+|$))+$/i;

/** Beside a target and a capaian what is headed by its time alone is the realisasi of it; in a plan it is a target. */
function isiMasa(daftarKolom: readonly KolomTabel[], daftarJudul: readonly string[]) {
  const isAda = (peran: Peran): boolean => daftarKolom.some((kolom) => kolom.peran === peran);
  if (!isAda("target") || !isAda("capaian")) return daftarKolom;
  return daftarKolom.map((kolom, ke) =>
    MASA_SAJA.test(daftarJudul[ke] ?? "") ? { ...kolom, peran: "realisasi" as const } : kolom,
  );
}

function akhirKepala({ daftarBaris }: TabelNaskah): number {
  const isi = daftarBaris.findIndex((baris, ke) => ke > 0 && isBarisIsi(baris));
  return Math.min(isi < 0 ? daftarBaris.length : isi, KEPALA_TERTINGGI);
}

/** Reads the headings of any table whose rows have names; undefined where none has a role. */
export function bacaKepala(tabel: TabelNaskah): KepalaTabel | undefined {
  const barisData = akhirKepala(tabel);
  const kepala = tabel.daftarBaris.slice(0, barisData).filter((baris) => !isBarisNomor(baris));
  const tingkat = kepala.map((baris, ke) => bentangkan(baris, kepala[ke + 1]));
  const daftarJudul = (tabel.daftarBaris[0] ?? []).map((_, kolom) =>
    tingkat
      .map((baris) => baris[kolom] ?? "")
      .join(" ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const kolomNama = kolomNamaOf(daftarJudul, tabel);
  const isUang = daftarJudul.some((judul) => /^(?:pagu|anggaran|alokasi)\b/i.test(judul));
  const kolom = daftarJudul.map((judul) => ({
    peran: peranJudul(judul, isUang),
    tahun: tahunOf(judul),
    bagianTahun: bagianTahunOf(judul),
  }));
  const daftarKolom = isiMasa(kolom, daftarJudul);
  const isBerperan = daftarKolom.some(({ peran }) => peran !== undefined);
  if (kolomNama < 0 || !isBerperan) return undefined;
  const kolomNomor = daftarJudul.findIndex((judul) => /^no(?:mor)?\.?$/i.test(judul));
  const kolomSatuan = daftarJudul.findIndex((judul) => SATUAN.test(judul));
  return { daftarKolom, kolomNama, kolomSatuan, kolomNomor, barisData };
}
