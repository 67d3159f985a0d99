import type { Temuan } from "../../masukan/temuan";
import type { Workbook } from "../../workbook/workbook";
import { readBahan } from "./bahan-siapkan";
import type { HasilSiapkan } from "./siapkan";
import { susunTinjauan } from "./tinjau-siapkan";

/** Nothing was changed, and why. */
export const ditolak = (temuan: Temuan): HasilSiapkan => ({ status: "ditolak", temuan });

/** Done; the workbook is read again, because what was done may have changed what everything means. */
export const selesai = async (workbook: Workbook, kalimat: string): Promise<HasilSiapkan> => ({
  status: "selesai",
  kalimat,
  tinjauan: susunTinjauan(await readBahan(workbook)),
});
