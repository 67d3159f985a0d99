import type { Rentang } from "../../masukan/kisi";
import type { AreaStyle, StyledAreas } from "../../workbook/sheet-plan";
import type { BlokBertempat } from "./tempat-blok";
import {
  BARIS_BLOK,
  BARIS_JUDUL,
  BARIS_KEPALA,
  BARIS_PETUNJUK,
  barisOf,
  badanOf,
  isianOf,
  kolomBadan,
} from "./tempat-blok";

const KELABU = "#E7E6E6";
const BIRU = "#D9E2F3";

const TEKS_JUDUL: AreaStyle = { font: { bold: true, size: 14 }, vertical: "Center" };
const TEKS_BLOK: AreaStyle = { font: { bold: true, size: 12 } };
const TEKS_PETUNJUK: AreaStyle = { font: { italic: true }, wrap: true, vertical: "Top" };
const KEPALA: AreaStyle = {
  font: { bold: true },
  fill: BIRU,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  border: "grid",
};
const BADAN: AreaStyle = { border: "grid", vertical: "Top", wrap: true };

/** One area list per number format. */
function formatsOf(daftar: readonly BlokBertempat[]): readonly StyledAreas[] {
  const perFormat = new Map<string, Rentang[]>();
  for (const item of daftar) {
    for (const isian of item.blok.daftarIsian) {
      if (isian.format === undefined || isian.format === "General") continue;
      perFormat.set(isian.format, [...(perFormat.get(isian.format) ?? []), isianOf(item, isian)]);
    }
  }
  return [...perFormat].map(([numberFormat, areas]) => ({ areas, style: { numberFormat } }));
}

/** How a ready sheet looks; columns the add-in fills are grey. */
export function gayaTemplat(daftar: readonly BlokBertempat[]): readonly StyledAreas[] {
  const baris = (urutan: number): readonly Rentang[] => daftar.map((item) => barisOf(item, urutan));
  const keluaran = daftar.flatMap((item) =>
    item.blok.daftarKeluaran.map((letak) => kolomBadan(item, { letak, lebar: 1 })),
  );
  const penjelas = daftar.flatMap((item) => {
    const { lebarNama: letak, lebar } = item.blok;
    return lebar.length > letak ? [kolomBadan(item, { letak, lebar: lebar.length - letak })] : [];
  });
  const daftarGaya: readonly StyledAreas[] = [
    { style: TEKS_JUDUL, areas: [{ baris: BARIS_JUDUL, kolom: 0, tinggi: 1, lebar: 1 }] },
    { style: TEKS_BLOK, areas: baris(BARIS_BLOK) },
    { style: TEKS_PETUNJUK, areas: baris(BARIS_PETUNJUK) },
    { style: KEPALA, areas: baris(BARIS_KEPALA) },
    { style: BADAN, areas: daftar.map(badanOf) },
    { style: { fill: KELABU }, areas: keluaran },
    { style: TEKS_PETUNJUK, areas: penjelas },
    ...formatsOf(daftar),
  ];
  return daftarGaya.filter(({ areas }) => areas.length > 0);
}
