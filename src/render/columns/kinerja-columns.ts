import { printedCapaian } from "../../format/capaian";
import type { IndikatorDinilai } from "../../kinerja/penilaian";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { BarisKinerja, SelMasukan, TabelKinerja, TabelSkala } from "../../masukan/masukan";
import { textInput } from "../../workbook/cell-input";
import type { FormulaRow } from "./capaian-formula";
import { capaianFormula, TAK_TERUKUR } from "./capaian-formula";
import type { CellPlan, PercentPlan } from "./column-plan";
import { fractionOf } from "./fraction";
import { kategoriFormula, TANPA_KATEGORI } from "./kategori-formula";
import { cellReference } from "./reference";

/** What the two columns are made from. */
export interface KinerjaSource {
  readonly tabel: TabelKinerja;
  readonly skala: TabelSkala;
  readonly pengaturan: Pengaturan;
  readonly daftarDinilai: readonly IndikatorDinilai[];
}

/** Both output cells of one row. */
export interface KinerjaCells {
  readonly baris: number;
  readonly capaian: PercentPlan;
  readonly kategori: CellPlan;
}

/** A formula sees a true number, or (through COUNT) that there is none. */
const isReadable = ({ berupaAngka }: SelMasukan, value: unknown): boolean =>
  berupaAngka || value === undefined;

/** Whether formulas over the row's two cells give what was computed. */
function canBeLive({ indikator, target, realisasi }: BarisKinerja): boolean {
  const bothNumbers = target.berupaAngka && realisasi.berupaAngka;
  return (
    target.pengali === realisasi.pengali &&
    isReadable(target, indikator.target) &&
    isReadable(realisasi, indikator.realisasi) &&
    (indikator.alasan === undefined || !bothNumbers)
  );
}

const formulaRow = ({ indikator, target, realisasi }: BarisKinerja, from: string): FormulaRow => ({
  arah: indikator.arah,
  rumus: indikator.rumus,
  target: cellReference(target.letak, from),
  realisasi: cellReference(realisasi.letak, from),
});

function capaianCell(
  row: BarisKinerja,
  dinilai: IndikatorDinilai,
  source: KinerjaSource,
): PercentPlan {
  const { tabel, pengaturan } = source;
  const { capaianTerbatas } = dinilai;
  const fraction =
    capaianTerbatas.status === "terukur"
      ? fractionOf(printedCapaian(capaianTerbatas.nilai, pengaturan.pembulatan))
      : undefined;
  const wanted = pengaturan.keluaran === "rumus";
  const live = wanted && canBeLive(row);
  const formula = (): string =>
    capaianFormula(formulaRow(row, tabel.keluaran.capaian.lembar), pengaturan);
  return {
    input: live ? formula() : (fraction ?? TAK_TERUKUR),
    fixed: wanted && !live,
    fraction,
  };
}

function kategoriCell(
  row: BarisKinerja,
  dinilai: IndikatorDinilai,
  source: KinerjaSource,
): CellPlan {
  const { tabel, skala, pengaturan } = source;
  const wanted = pengaturan.keluaran === "rumus" && pengaturan.kategoriKeluaran === "rumus";
  const formula =
    wanted && canBeLive(row)
      ? kategoriFormula(formulaRow(row, tabel.keluaran.kategori.lembar), skala, pengaturan)
      : undefined;
  return {
    input: formula ?? textInput(dinilai.kategori?.nama ?? TANPA_KATEGORI),
    fixed: wanted && formula === undefined,
  };
}

/** Capaian and kategori of every row; number formats come later, over the whole write. */
export function kinerjaCells(source: KinerjaSource): KinerjaCells[] {
  return source.tabel.daftarBaris.flatMap((row, index) => {
    const dinilai = source.daftarDinilai[index];
    if (!dinilai) return [];
    return [
      {
        baris: row.baris,
        capaian: capaianCell(row, dinilai, source),
        kategori: kategoriCell(row, dinilai, source),
      },
    ];
  });
}
