import { formatNilai } from "../../format/nilai-indikator";
import type { Indikator } from "../../kinerja/indikator";
import type { BarisKinerja, Masukan, SelMasukan, TabelKinerja } from "../../masukan/masukan";
import { isDalam } from "../../masukan/sel/sel-gabungan";
import {
  catatTakTerukur,
  isTemuanTakTerukur,
} from "../../masukan/tabel-kinerja/temuan-tak-terukur";
import type { Temuan } from "../../masukan/temuan";
import type { BlockWrite, CellInput } from "../../workbook/workbook";
import type { IsianPeriode } from "./isian";

/** The number as the pane shows it. */
export const teksIsian = ({ nilai, pengali }: IsianPeriode): string =>
  formatNilai(nilai, pengali === 100 ? "%" : "");

const selTerisi = (sel: SelMasukan, isian: IsianPeriode | undefined): SelMasukan =>
  isian
    ? { letak: sel.letak, berupaAngka: true, pengali: isian.pengali, teks: teksIsian(isian) }
    : sel;

function isiBaris(baris: BarisKinerja, daftar: readonly IsianPeriode[]): BarisKinerja {
  if (daftar.length === 0) return baris;
  const [target, realisasi] = (["target", "realisasi"] as const).map((sisi) =>
    daftar.find((isian) => isian.sisi === sisi),
  );
  // Whoever fills a row fills all of it: what was unfilled about it no longer is.
  const indikator: Indikator = {
    ...baris.indikator,
    ...(target && { target: { jenis: "nilai", nilai: target.nilai } }),
    ...(realisasi && { realisasi: realisasi.nilai }),
    alasan: undefined,
  };
  return {
    ...baris,
    indikator,
    target: selTerisi(baris.target, target),
    realisasi: selTerisi(baris.realisasi, realisasi),
  };
}

/** Covered by a merged cell that begins elsewhere, which has been told where the cell was read. */
const isTertutup = (
  { kisiKeluaran: { lembar, gabungan = [] } }: TabelKinerja,
  { letak }: SelMasukan,
): boolean =>
  letak.lembar === lembar &&
  gabungan.some(
    (area) =>
      isDalam(area, letak.baris, letak.kolom) &&
      (area.baris !== letak.baris || area.kolom !== letak.kolom),
  );

/** What was said of rows that could not be measured is said of those that still cannot. */
function temuanSetelahIsian(
  daftarTemuan: readonly Temuan[],
  kinerja: TabelKinerja,
): readonly Temuan[] {
  const hasil = daftarTemuan.filter((temuan) => !isTemuanTakTerukur(temuan));
  catatTakTerukur(
    { daftarBaris: kinerja.daftarBaris, isTertutup: (sel) => isTertutup(kinerja, sel) },
    (temuan) => hasil.push(temuan),
  );
  return hasil;
}

/** The workbook as it would be read with these cells filled: what was said of them being blank is said no more. */
export function isiMasukan(masukan: Masukan, daftar: readonly IsianPeriode[]): Masukan {
  const { kinerja } = masukan;
  if (!kinerja || daftar.length === 0) return masukan;
  const daftarBaris = kinerja.daftarBaris.map((baris) =>
    isiBaris(
      baris,
      daftar.filter(({ gabungan }) => gabungan.baris === baris),
    ),
  );
  const terisi = { ...kinerja, daftarBaris };
  return {
    ...masukan,
    kinerja: terisi,
    daftarTemuan: temuanSetelahIsian(masukan.daftarTemuan, terisi),
  };
}

/** The filled cells of one column. */
export interface BlokIsian {
  readonly sisi: IsianPeriode["sisi"];
  readonly block: BlockWrite;
}

/** One block per column, first to last filled row; cells in between stay as they are. */
export function blokIsian(daftar: readonly IsianPeriode[]): readonly BlokIsian[] {
  return (["target", "realisasi"] as const).flatMap((sisi): readonly BlokIsian[] => {
    const milik = daftar.filter((isian) => isian.sisi === sisi);
    const [pertama] = milik;
    if (!pertama) return [];
    const urutan = milik.map(({ letak }) => letak.baris);
    const awal = Math.min(...urutan);
    const tinggi = Math.max(...urutan) - awal + 1;
    const sel = Array.from({ length: tinggi }, (_, offset) =>
      milik.find(({ letak }) => letak.baris === awal + offset),
    );
    const block = {
      sheet: pertama.letak.lembar,
      rentang: { baris: awal, kolom: pertama.letak.kolom, tinggi, lebar: 1 },
      formulas: sel.map((isian): readonly CellInput[] => [isian?.isi ?? null]),
      numberFormats: sel.map((isian) => [isian?.format ?? null]),
    };
    return [{ sisi, block }];
  });
}
