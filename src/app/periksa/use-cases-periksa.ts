import type { BahanPeriksa } from "../../pemeriksaan/aturan";
import { checkNaskah } from "../../pemeriksaan/periksa-naskah";
import type { Naskah } from "../../naskah/naskah";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { readBacaan } from "../rencana/read-bacaan";
import type { HasilPeriksa, UseCasesPeriksa } from "./periksa";

const belum = (tindakan: string) => () =>
  Promise.reject(new WorkbookError("tidak-didukung", tindakan));

/** Undefined where there is nothing computed to compare a text with. */
async function readBuku(workbook: Workbook): Promise<BahanPeriksa | undefined> {
  const { masukan, perhitungan } = await readBacaan(workbook);
  return perhitungan && { masukan, perhitungan };
}

/** What the rules say of a text. */
export function susunHasil(
  judul: string,
  naskah: Naskah,
  buku: BahanPeriksa | undefined,
): HasilPeriksa {
  const tabel = naskah.daftarBagian.filter(({ jenis }) => jenis === "tabel").length;
  return {
    judul,
    daftarTemuan: checkNaskah(naskah, buku).map((temuan) => ({
      ...temuan,
      perbaikan: temuan.perbaikan,
    })),
    jumlahParagraf: naskah.daftarBagian.length - tabel,
    jumlahTabel: tabel,
    kelengkapan: undefined,
  };
}

/** The acts of *Periksa* on one workbook. */
export const createUseCasesPeriksa = (workbook: Workbook, clock: () => Date): UseCasesPeriksa => {
  void clock;
  return {
    periksaLembar: belum("periksa lembar"),
    periksaNaskah: async (judul, naskah) => susunHasil(judul, naskah, await readBuku(workbook)),
    perbaiki: belum("perbaiki"),
    urungkanPerbaikan: belum("urungkan perbaikan"),
    tulisHasil: belum("tulis hasil periksa"),
  };
};
