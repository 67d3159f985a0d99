import type { Kegiatan } from "../../src/anggaran/kegiatan";
import type { Indikator } from "../../src/kinerja/indikator";
import type { Pengaturan } from "../../src/kinerja/pengaturan";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import { rupiah } from "../../src/kinerja/satuan";
import type { Skala } from "../../src/kinerja/skala";
import { SKALA_BAWAAN } from "../../src/kinerja/skala";
import { TAMBAHAN_KOSONG } from "../../src/kinerja/tambahan-indikator";
import type {
  BarisAnggaran,
  BarisKinerja,
  Masukan,
  PeriodeLain,
  SumberTabel,
  TabelAnggaran,
  TabelKinerja,
  TabelSkala,
} from "../../src/masukan/masukan";
import type { MasukanLaporan } from "../../src/masukan/masukan-laporan";
import { MASUKAN_LAPORAN_KOSONG } from "../../src/masukan/masukan-laporan";
import type { TabelPembanding } from "../../src/masukan/tabel-pembanding/tabel-pembanding";
import type { Temuan } from "../../src/masukan/temuan";
import { computePerhitungan, type Perhitungan } from "../../src/laporan/perhitungan";
import type { InputCell } from "./tabel-builder";
import { FIRST_ROW, grid, held, output, sel, sumber, understood } from "./tabel-builder";

export interface IndikatorRow extends Partial<
  Pick<Indikator, "arah" | "rumus" | "alasan" | "sasaran" | "bobot" | "satuan" | "metode">
> {
  readonly target: InputCell;
  readonly realisasi: InputCell;
  /** Percent-formatted cells. */
  readonly percent?: boolean;
  readonly nama?: string;
  /** What somebody typed into the output column. */
  readonly capaian?: InputCell;
}

export interface KegiatanRow {
  readonly kode: string;
  readonly pagu: InputCell;
  readonly realisasi: InputCell;
  /** What the output column shows. */
  readonly serapan?: InputCell;
}

const KINERJA_SHEET = "Kinerja";
const ANGGARAN_SHEET = "Data Anggaran";

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
      nama: row.nama ?? `Indikator ${index + 1}`,
      sasaran: row.sasaran ?? "",
      satuan: row.satuan ?? "",
      arah: row.arah ?? "positif",
      rumus: row.rumus ?? "A",
      bobot: row.bobot,
      target: target === undefined ? undefined : { jenis: "nilai", nilai: target },
      realisasi: number(row.realisasi),
      alasan: row.alasan,
      ...(row.metode && { metode: row.metode }),
    },
    tambahan: TAMBAHAN_KOSONG,
  };
}

export function tabelKinerja(rows: readonly IndikatorRow[]): TabelKinerja {
  const kisi = grid(
    KINERJA_SHEET,
    rows.map(({ target, realisasi, capaian = null }) => [
      held(target),
      held(realisasi),
      held(capaian),
    ]),
    (row) => (rows[row]?.percent ? "0.00%" : "General"),
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
  total?: Omit<KegiatanRow, "kode">,
): TabelAnggaran {
  const all = total ? [...rows, total] : rows;
  const kisi = grid(
    ANGGARAN_SHEET,
    all.map(({ pagu, realisasi, serapan = null }) => [held(pagu), held(realisasi), held(serapan)]),
    () => "#,##0.00",
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
  readonly laporan?: Partial<MasukanLaporan>;
  readonly sumberLaporan?: readonly SumberTabel[];
  readonly daftarPembanding?: readonly TabelPembanding[];
  readonly daftarPeriodeLain?: readonly PeriodeLain[];
  readonly daftarTemuan?: readonly Temuan[];
}

/** Everything read, with defaults for what a test does not care about. */
export function masukan(input: BuiltInput): Masukan {
  return {
    kinerja: input.kinerja,
    anggaran: input.anggaran,
    skala: { sumber: undefined, skala: input.skala ?? SKALA_BAWAAN, sel: input.sel },
    pengaturan: { ...PENGATURAN_BAWAAN, ...input.pengaturan },
    laporan: { ...MASUKAN_LAPORAN_KOSONG, ...input.laporan },
    sumberLaporan: input.sumberLaporan ?? [],
    daftarPembanding: input.daftarPembanding ?? [],
    daftarPeriodeLain: input.daftarPeriodeLain ?? [],
    daftarTemuan: input.daftarTemuan ?? [],
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
