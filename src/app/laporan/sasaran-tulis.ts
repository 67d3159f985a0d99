import type { SheetReading } from "../../workbook/workbook";
import type { RekamLaporan } from "./rekam-laporan";
import { namaBebas } from "./nama-lembar";
import type { IsiLaporan } from "./suntingan";

/** The sheet a report goes to. */
export interface SasaranTulis {
  readonly lembar: string;
  /** It stands there already and is ours. */
  readonly rebuild: boolean;
  readonly tersembunyi: boolean;
  /** What is remembered of it; undefined for a new sheet and for one nothing is remembered of. */
  readonly rekam: RekamLaporan | undefined;
}

export interface BahanSasaran {
  /** Name the report of this period would have. */
  readonly usulan: string;
  readonly periode: string;
  /** The sheet `LKj_Laporan` points to. */
  readonly laporan: IsiLaporan | undefined;
  readonly daftarRekam: readonly RekamLaporan[];
  readonly daftarLembar: readonly SheetReading[];
}

/** The record of a sheet by its name; of one that was renamed, the only record whose sheet is gone. */
export function rekamOf(
  lembar: string,
  daftarRekam: readonly RekamLaporan[],
  daftarLembar: readonly SheetReading[],
): RekamLaporan | undefined {
  const bernama = daftarRekam.find((rekam) => rekam.lembar === lembar);
  if (bernama) return bernama;
  const ada = new Set(daftarLembar.map(({ name }) => name));
  const yatim = daftarRekam.filter((rekam) => !ada.has(rekam.lembar));
  return yatim.length === 1 ? yatim[0] : undefined;
}

/**
 * Where the report is written: over the last one when it is of the same period (whatever the sheet is called by now),
 * else on a new sheet. A sheet that is not ours is never written to: the new one gets the next free name.
 */
export function sasaranTulis(bahan: BahanSasaran): SasaranTulis {
  const { usulan, periode, laporan, daftarRekam, daftarLembar } = bahan;
  const rekam = laporan && rekamOf(laporan.lembar, daftarRekam, daftarLembar);
  if (laporan && (rekam === undefined || rekam.periode === periode)) {
    const { visible } = daftarLembar.find(({ name }) => name === laporan.lembar) ?? {};
    return { lembar: laporan.lembar, rebuild: true, tersembunyi: visible === false, rekam };
  }
  const terputus = daftarRekam.find(
    (item) =>
      item.terputus &&
      item.periode === periode &&
      daftarLembar.some(({ name }) => name === item.lembar),
  );
  return terputus
    ? { lembar: terputus.lembar, rebuild: true, tersembunyi: false, rekam: terputus }
    : lembarBaru(usulan, daftarLembar);
}

/** A sheet beside all that are there. */
export const lembarBaru = (
  usulan: string,
  daftarLembar: readonly SheetReading[],
): SasaranTulis => ({
  lembar: namaBebas(
    usulan,
    daftarLembar.map(({ name }) => name),
  ),
  rebuild: false,
  tersembunyi: false,
  rekam: undefined,
});
