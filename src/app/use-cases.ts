import type { Workbook } from "../workbook/workbook";
import { hitungCapaian } from "./hitung-capaian";
import { KUNCI_PILIHAN_LAPORAN, simpanPilihanLaporan } from "./laporan/pilihan-laporan";
import { KUNCI_PILIHAN, simpanPilihan } from "./pilihan";
import { readBacaan } from "./rencana/read-bacaan";
import { susunRencana } from "./rencana/rencana";
import type { UseCases } from "./tinjauan";
import { TANPA_JAWABAN } from "./tinjauan";
import { urungkanHitung } from "./urungkan";

/** Everything the pane and the ribbon can ask for, on one workbook. */
export function createUseCases(workbook: Workbook, clock: () => Date): UseCases {
  return {
    tinjau: async () => susunRencana(await readBacaan(workbook), TANPA_JAWABAN).tinjauan,
    hitung: (jawaban, asal) =>
      hitungCapaian(workbook, jawaban, { waktu: clock().toISOString(), asal }),
    urungkan: () => urungkanHitung(workbook),
    pilih: ({ lembar, rentang }) => workbook.select(lembar, rentang),
    pilihKeluaran: (keluaran) =>
      workbook.write({
        blocks: [],
        names: [],
        store: { [KUNCI_PILIHAN]: simpanPilihan(keluaran) },
      }),
    buatLaporan: async (jawaban, onTahap = () => undefined) => {
      const { buatLaporan } = await import(
        /* webpackChunkName: "laporan" */ "./laporan/buat-laporan"
      );
      return buatLaporan(workbook, { jawaban, clock, onTahap });
    },
    pilihLaporan: (pilihan) =>
      workbook.write({
        blocks: [],
        names: [],
        store: { [KUNCI_PILIHAN_LAPORAN]: simpanPilihanLaporan(pilihan) },
      }),
    siapkan: async () => {
      const { createUseCasesSiapkan } = await import(
        /* webpackChunkName: "siapkan" */ "./siapkan/use-cases-siapkan"
      );
      return createUseCasesSiapkan(workbook, clock);
    },
    periksa: async () => {
      const { createUseCasesPeriksa } = await import(
        /* webpackChunkName: "periksa" */ "./periksa/use-cases-periksa"
      );
      return createUseCasesPeriksa(workbook);
    },
  };
}
