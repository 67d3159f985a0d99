import type { Kegiatan } from "../../src/anggaran/kegiatan";
import type { Indikator } from "../../src/kinerja/indikator";
import type { Pengaturan } from "../../src/kinerja/pengaturan";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import { rupiah } from "../../src/kinerja/satuan";
import type { Skala } from "../../src/kinerja/skala";
import { SKALA_BAWAAN } from "../../src/kinerja/skala";
import { TAMBAHAN_KOSONG } from "../../src/kinerja/tambahan-indikator";
import type { Kisi, NilaiSel } from "../../src/masukan/kisi";
import type {
  BarisAnggaran,
  BarisKinerja,
  KolomKeluaran,
  Masukan,
  SelMasukan,
  SumberTabel,
  TabelAnggaran,
  TabelKinerja,
  TabelSkala,
} from "../../src/masukan/masukan";
import { MASUKAN_LAPORAN_KOSONG } from "../../src/masukan/masukan-laporan";
import { computePerhitungan, type Perhitungan } from "../../src/laporan/perhitungan";

/** A cell of a built table: a number, null, or text with the number that was read from it. */
export type InputCell = number | null | { readonly text: string; readonly value?: number };

export interface IndikatorRow extends Partial<
  Pick<Indikator, "arah" | "rumus" | "alasan" | "sasaran" | "bobot" | "satuan">
> {
  readonly target: InputCell;
  readonly realisasi: InputCell;
  /** Percent-formatted cells. */
  readonly percent?: boolean;
}

export interface KegiatanRow {
  readonly kode: string;
  readonly pagu: InputCell;
  readonly realisasi: InputCell;
}

/** Zero-based sheet row of the first data row of every built table; the heading stands above. */
export const FIRST_ROW = 3;
const KINERJA_SHEET = "Kinerja";
const ANGGARAN_SHEET = "Data Anggaran";

const held = (cell: InputCell): NilaiSel =>
  typeof cell === "object" && cell !== null ? cell.text : cell;

const understood = (cell: InputCell): number | undefined => {
  if (cell === null) return undefined;
  return typeof cell === "number" ? cell : cell.value;
};

const sel = (
  cell: InputCell,
  letak: { lembar: string; baris: number; kolom: number },
  pengali: 1 | 100,
): SelMasukan => ({
  letak,
  berupaAngka: typeof cell === "number",
  pengali,
  teks: cell === null ? "" : typeof cell === "object" ? cell.text : String(cell),
});

const output = (
  kolom: KolomKeluaran["kolom"],
  lembar: string,
  letak: number | undefined,
): KolomKeluaran => ({ kolom, lembar, letak, judul: kolom, barisJudul: FIRST_ROW - 1 });

/** Four columns from B on: two inputs, two outputs. */
function grid(lembar: string, rows: readonly (readonly NilaiSel[])[], format: string): Kisi {
  const nilai = [["T", "R", "C", "K"], ...rows.map((row) => [...row, null, null])];
  return {
    lembar,
    rentang: { baris: FIRST_ROW - 1, kolom: 1, tinggi: nilai.length, lebar: 4 },
    nilai,
    teks: nilai.map((row) => row.map(String)),
    format: nilai.map((row) => row.map(() => format)),
    rumus: nilai.map((row) => row.map(() => null)),
    tersembunyi: [],
    gabungan: [],
  };
}

const sumber = (tabel: "Kinerja" | "Anggaran", kisi: Kisi): SumberTabel => ({
  tabel,
  nama: `LKj_${tabel}`,
  cakupan: "buku",
  tempat: { lembar: kisi.lembar, rentang: kisi.rentang },
  jumlahBaris: kisi.rentang.tinggi - 1,
});

function barisKinerja(row: IndikatorRow, index: number): BarisKinerja {
  const pengali = row.percent ? 100 : 1;
  const baris = FIRST_ROW + index;
  const number = (cell: InputCell): number | undefined => {
    const value = understood(cell);
    return value === undefined ? undefined : Number((value * pengali).toPrecision(15));
  };
  const target = number(row.target);
  return {
    baris,
    target: sel(row.target, { lembar: KINERJA_SHEET, baris, kolom: 1 }, pengali),
    realisasi: sel(row.realisasi, { lembar: KINERJA_SHEET, baris, kolom: 2 }, pengali),
    indikator: {
      nama: `Indikator ${index + 1}`,
      sasaran: row.sasaran ?? "",
      satuan: row.satuan ?? "",
      arah: row.arah ?? "positif",
      rumus: row.rumus ?? "A",
      bobot: row.bobot,
      target: target === undefined ? undefined : { jenis: "nilai", nilai: target },
      realisasi: number(row.realisasi),
      alasan: row.alasan,
    },
    tambahan: TAMBAHAN_KOSONG,
  };
}

export function tabelKinerja(rows: readonly IndikatorRow[]): TabelKinerja {
  const kisi = grid(
    KINERJA_SHEET,
    rows.map(({ target, realisasi }) => [held(target), held(realisasi)]),
    "General",
  );
  return {
    sumber: [sumber("Kinerja", kisi)],
    daftarBaris: rows.map(barisKinerja),
    keluaran: {
      capaian: output("capaian", KINERJA_SHEET, 3),
      kategori: output("kategori", KINERJA_SHEET, 4),
    },
    kisiKeluaran: kisi,
  };
}

function barisAnggaran({ kode, pagu, realisasi }: KegiatanRow, index: number): BarisAnggaran {
  const baris = FIRST_ROW + index;
  const amount = (cell: InputCell): Kegiatan["pagu"] => {
    const value = understood(cell);
    return value === undefined ? undefined : rupiah(value);
  };
  const unreadable = (cell: InputCell): boolean =>
    typeof cell === "object" && cell !== null && cell.value === undefined;
  return {
    baris,
    pagu: sel(pagu, { lembar: ANGGARAN_SHEET, baris, kolom: 1 }, 1),
    realisasi: sel(realisasi, { lembar: ANGGARAN_SHEET, baris, kolom: 2 }, 1),
    kegiatan: {
      kode,
      uraian: `Kegiatan ${kode}`,
      pagu: amount(pagu),
      realisasiAnggaran: amount(realisasi),
      tidakTerbaca: unreadable(pagu) || unreadable(realisasi),
    },
  };
}

export function tabelAnggaran(
  rows: readonly KegiatanRow[],
  total?: Pick<KegiatanRow, "pagu" | "realisasi">,
): TabelAnggaran {
  const all = total ? [...rows, total] : rows;
  const kisi = grid(
    ANGGARAN_SHEET,
    all.map(({ pagu, realisasi }) => [held(pagu), held(realisasi)]),
    "#,##0.00",
  );
  const last = total && barisAnggaran({ kode: "", ...total }, rows.length);
  return {
    sumber: sumber("Anggaran", kisi),
    daftarBaris: rows.map(barisAnggaran),
    jumlah: last && {
      baris: last.baris,
      pagu: { ...last.pagu, nilai: last.kegiatan.pagu },
      realisasi: { ...last.realisasi, nilai: last.kegiatan.realisasiAnggaran },
    },
    keluaran: {
      serapan: output("serapan", ANGGARAN_SHEET, 3),
      sisa: output("sisa", ANGGARAN_SHEET, 4),
    },
    kisiKeluaran: kisi,
  };
}

export interface BuiltInput {
  readonly kinerja?: TabelKinerja | undefined;
  readonly anggaran?: TabelAnggaran | undefined;
  readonly skala?: Skala;
  readonly sel?: TabelSkala["sel"];
  readonly pengaturan?: Partial<Pengaturan>;
}

/** Everything read, with defaults for what a test does not care about. */
export function masukan(input: BuiltInput): Masukan {
  return {
    kinerja: input.kinerja,
    anggaran: input.anggaran,
    skala: { sumber: undefined, skala: input.skala ?? SKALA_BAWAAN, sel: input.sel },
    pengaturan: { ...PENGATURAN_BAWAAN, ...input.pengaturan },
    laporan: MASUKAN_LAPORAN_KOSONG,
    daftarTemuan: [],
  };
}

/** What is computed from it. */
export const perhitunganOf = ({ kinerja, anggaran, skala, pengaturan }: Masukan): Perhitungan =>
  computePerhitungan({
    daftarIndikator: kinerja?.daftarBaris.map(({ indikator }) => indikator) ?? [],
    daftarKegiatan: anggaran?.daftarBaris.map(({ kegiatan }) => kegiatan),
    skala: skala.skala,
    pengaturan,
  });
