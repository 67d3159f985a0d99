import type { RekapAnggaran, Serapan, SimpulAnggaran } from "../../anggaran/kegiatan";
import { roundPersen } from "../../format/persen";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { BarisAnggaran, BarisJumlah, TabelAnggaran } from "../../masukan/masukan";
import type { Amounts } from "./amounts";
import { isFaithful, leafAmounts, MAX_FORMULA, rowAmounts } from "./amounts";
import { serapanFormula, sisaFormula, TANPA_SISA } from "./anggaran-formula";
import { TAK_TERUKUR } from "./capaian-formula";
import type { CellPlan, PercentPlan } from "./column-plan";
import { fractionOf } from "./fraction";

/** What the two columns are made from. */
export interface AnggaranSource {
  readonly tabel: TabelAnggaran;
  readonly rekap: RekapAnggaran;
  readonly pengaturan: Pengaturan;
}

/** Both output cells of one row. */
export interface AnggaranCells {
  readonly baris: number;
  readonly serapan: PercentPlan;
  readonly sisa: CellPlan;
}

/** A row's sums; a JUMLAH row has those of all leaves. */
interface Sums {
  readonly pagu: number | undefined;
  readonly realisasiAnggaran: number | undefined;
  readonly sisa: number | undefined;
  readonly serapan: Serapan;
  readonly daun: readonly number[];
}

type AmountCells = Pick<BarisAnggaran | BarisJumlah, "pagu" | "realisasi">;

const isUnreadable = ({ serapan }: Sums): boolean =>
  serapan.status === "tak-terukur" && serapan.alasan === "tidak-terbaca";

/** The row's own cells hold exactly its sums: always so for a readable leaf, and for a right total. */
const ownCellsAgree = (cells: AmountCells, sums: Sums, { tabel }: AnggaranSource): boolean =>
  isFaithful(tabel.kisiKeluaran, cells.pagu, sums.pagu) &&
  isFaithful(tabel.kisiKeluaran, cells.realisasi, sums.realisasiAnggaran);

/** Leaves whose cells a SUM can stand on; undefined when one of them is text or finer than a sen. */
function faithfulLeaves(sums: Sums, { tabel }: AnggaranSource): BarisAnggaran[] | undefined {
  const { daftarBaris, kisiKeluaran } = tabel;
  const leaves = sums.daun.flatMap((indeks) => daftarBaris[indeks] ?? []);
  const faithful = leaves.every(
    ({ kegiatan, pagu, realisasi }) =>
      isFaithful(kisiKeluaran, pagu, kegiatan.pagu) &&
      isFaithful(kisiKeluaran, realisasi, kegiatan.realisasiAnggaran),
  );
  return faithful ? leaves : undefined;
}

/** What the row's formulas are made of; undefined where they would not give what was computed. */
function amountsOf(cells: AmountCells, sums: Sums, source: AnggaranSource): Amounts | undefined {
  if (source.pengaturan.keluaran !== "rumus" || isUnreadable(sums)) return undefined;
  const from = source.tabel.kisiKeluaran.lembar;
  if (ownCellsAgree(cells, sums, source)) return rowAmounts(cells, from);
  const leaves = faithfulLeaves(sums, source);
  return leaves && leafAmounts(leaves, from);
}

const shortEnough = (formula: string | undefined): string | undefined =>
  formula !== undefined && formula.length <= MAX_FORMULA ? formula : undefined;

function rowCells(
  cells: AmountCells & { readonly baris: number },
  sums: Sums,
  source: AnggaranSource,
): AnggaranCells {
  const { pembulatan, keluaran } = source.pengaturan;
  const amounts = amountsOf(cells, sums, source);
  const serapan = shortEnough(amounts && serapanFormula(amounts, pembulatan));
  const sisa = shortEnough(amounts && sisaFormula(amounts));
  const fraction =
    sums.serapan.status === "terukur"
      ? fractionOf(roundPersen(sums.serapan.nilai, pembulatan))
      : undefined;
  const wanted = keluaran === "rumus";
  return {
    baris: cells.baris,
    serapan: {
      input: serapan ?? fraction ?? TAK_TERUKUR,
      fixed: wanted && serapan === undefined,
      fraction,
    },
    sisa: { input: sisa ?? sums.sisa ?? TANPA_SISA, fixed: wanted && sisa === undefined },
  };
}

/** Half of the money may be unreadable: then what is left of it is not known either. */
const withoutHalfSisa = (sums: Sums): Sums =>
  isUnreadable(sums) ? { ...sums, sisa: undefined } : sums;

const isLeaf = ({ daun, indeks }: SimpulAnggaran): boolean => daun[0] === indeks;

/** Sums over no amount at all are unknown, not 0. */
function sumsOfAll({ daftarSimpul, serapan, ...rekap }: RekapAnggaran): Sums {
  const leaves = daftarSimpul.filter(isLeaf);
  const hasPagu = leaves.some(({ pagu }) => pagu !== undefined);
  const hasRealisasi = leaves.some(({ realisasiAnggaran }) => realisasiAnggaran !== undefined);
  return {
    pagu: hasPagu ? rekap.pagu : undefined,
    realisasiAnggaran: hasRealisasi ? rekap.realisasiAnggaran : undefined,
    sisa: hasPagu && hasRealisasi ? rekap.sisa : undefined,
    serapan,
    daun: leaves.map(({ indeks }) => indeks),
  };
}

/** Serapan and sisa of every row, and of the JUMLAH row where the table has one. */
export function anggaranCells(source: AnggaranSource): AnggaranCells[] {
  const { tabel, rekap } = source;
  const rows = tabel.daftarBaris.flatMap((row, index) => {
    const simpul = rekap.daftarSimpul[index];
    return simpul ? [rowCells(row, withoutHalfSisa(simpul), source)] : [];
  });
  return tabel.jumlah
    ? [...rows, rowCells(tabel.jumlah, withoutHalfSisa(sumsOfAll(rekap)), source)]
    : rows;
}
