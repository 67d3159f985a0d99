import type { AngkaSel, BarisTabel, KolomTabel, Sel } from "../../dokumen/dokumen";
import { formatAngka } from "../../format/angka";
import { formatNilai, isSatuanRupiah } from "../../format/nilai-indikator";
import { roundPersen } from "../../format/persen";
import type { Pembulatan } from "../../kinerja/pengaturan";
import { persen } from "../../kinerja/satuan";
import type { PersenTercetak, RupiahTercetak } from "../putusan";
import { TIADA } from "./nilai-baris";

/** A cell of text, over as many rows as asked; line breaks and doubled blanks of a typed text are closed up. */
export const selTeks = (teks: string, gabung = 1): Sel => ({
  teks: teks.replace(/\s+/g, " ").trim(),
  angka: undefined,
  gabung,
});

/** A cell with nothing in it, also where one above spans it. */
export const SEL_KOSONG: Sel = selTeks("");

/** A cell that has nothing to say. */
export const SEL_TIADA: Sel = selTeks(TIADA);

const selAngka = (teks: string, angka: AngkaSel, gabung: number): Sel => ({ teks, angka, gabung });

const desimalPersen = (nilai: number): number => (Number.isInteger(nilai) ? 0 : 2);

/** How a number cell is made besides its number. */
export interface LainSel {
  readonly rumus?: string | undefined;
  readonly gabung?: number;
}

/** A percentage of ours; the dash where there is none. */
export function selPersen(tercetak: PersenTercetak | undefined, lain: LainSel = {}): Sel {
  const { rumus, gabung = 1 } = lain;
  if (!tercetak) return selTeks(TIADA, gabung);
  const { nilai, teks } = tercetak;
  const format = { jenis: "persen", desimal: desimalPersen(nilai) } as const;
  return selAngka(teks, { nilai, format, rumus }, gabung);
}

/** An amount; the dash where there is none. */
export function selRupiah(tercetak: RupiahTercetak | undefined, lain: LainSel = {}): Sel {
  const { rumus, gabung = 1 } = lain;
  if (!tercetak) return selTeks(TIADA, gabung);
  return selAngka(
    tercetak.teks,
    { nilai: tercetak.nilai, format: { jenis: "rupiah" }, rumus },
    gabung,
  );
}

/** A number of an indikator in its unit. */
export interface NilaiBersatuan {
  readonly nilai: number;
  /** `%` for percentage points. */
  readonly satuan: string;
  readonly pembulatan: Pembulatan;
}

/** A number of an indikator: `92%`, `73 orang`, `1.100.000`. */
export function selNilai({ nilai, satuan, pembulatan }: NilaiBersatuan, lain: LainSel = {}): Sel {
  const { rumus, gabung = 1 } = lain;
  const teks = formatNilai(nilai, satuan, pembulatan);
  if (satuan === "%") {
    const dibulatkan = roundPersen(persen(nilai), pembulatan);
    const format = { jenis: "persen", desimal: desimalPersen(dibulatkan) } as const;
    return selAngka(teks, { nilai: dibulatkan, format, rumus }, gabung);
  }
  // The sign stands before the number, which no number format of ours says: the cell is text.
  if (isSatuanRupiah(satuan)) return selTeks(teks, gabung);
  const desimal = formatAngka(nilai).split(",")[1]?.length ?? 0;
  const format = { jenis: "angka", desimal, satuan: satuan.trim() } as const;
  return selAngka(teks, { nilai, format, rumus }, gabung);
}

/** A column; shares of the width and the alignment as the tables of one report have them in common. */
export const kolom = (
  judul: string,
  lebar: number,
  lain: Partial<Pick<KolomTabel, "kelompok" | "rata">> = {},
): KolomTabel => ({ judul, lebar, kelompok: lain.kelompok, rata: lain.rata ?? "kiri" });

/** A row of plain cells. */
export const barisBiasa = (sel: readonly Sel[]): BarisTabel => ({ sel, tebal: false });

/** A row of a total or a parent. */
export const barisTebal = (sel: readonly Sel[]): BarisTabel => ({ sel, tebal: true });
