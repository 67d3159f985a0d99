import type { Workbook } from "../../workbook/workbook";
import { readBahan } from "./bahan-siapkan";
import { buatLembar, buatTemplat } from "./buat-lembar";
import { jadikanAngka } from "./jadikan-angka";
import { lepaskan } from "./lepaskan";
import { siapkanPeriodeBerikutnya } from "./periode-berikutnya";
import { bacaPilihan } from "./pilihan";
import type { UseCasesSiapkan } from "./siapkan";
import { tetapkan } from "./tetapkan";
import { susunTinjauan } from "./tinjau-siapkan";

/** The acts of *Siapkan* on one workbook. Each reads it anew: nothing is done to what has changed meanwhile. */
export const createUseCasesSiapkan = (workbook: Workbook, clock: () => Date): UseCasesSiapkan => ({
  tinjau: async () => susunTinjauan(await readBahan(workbook)),
  bacaPilihan: async (tabel) => bacaPilihan(tabel, await readBahan(workbook)),
  tetapkan: (daftar) => tetapkan(workbook, daftar),
  lepaskan: (tabel) => lepaskan(workbook, tabel),
  buatLembar: (tabel) => buatLembar(workbook, tabel),
  buatTemplat: (isian) => buatTemplat(workbook, isian),
  jadikanAngka: (daftarTempat) => jadikanAngka(workbook, daftarTempat, clock().toISOString()),
  siapkanPeriodeBerikutnya: (lembar) => siapkanPeriodeBerikutnya(workbook, lembar),
});
