import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import type { UseCasesSiapkan } from "./siapkan";

const belum = (tindakan: string) => () =>
  Promise.reject(new WorkbookError("tidak-didukung", tindakan));

/** The acts of *Siapkan* on one workbook. */
export const createUseCasesSiapkan: (
  workbook: Workbook,
  clock: () => Date,
) => UseCasesSiapkan = () => ({
  tinjau: belum("siapkan tinjau"),
  bacaPilihan: belum("siapkan bacaPilihan"),
  tetapkan: belum("siapkan tetapkan"),
  lepaskan: belum("siapkan lepaskan"),
  buatLembar: belum("siapkan buatLembar"),
  buatTemplat: belum("siapkan buatTemplat"),
  jadikanAngka: belum("siapkan jadikanAngka"),
  siapkanPeriodeBerikutnya: belum("siapkan periode berikutnya"),
});
