import { join } from "node:path";
import { susunBahan } from "../../../src/app/laporan/susun-bahan";
import { TATA_LETAK_BAWAAN } from "../../../src/dokumen/tata-letak";
import type { BahanLaporan } from "../../../src/laporan/bahan";
import { SEMUA_BAGIAN } from "../../support/bahan-laporan";
import { perhitunganOf } from "../../support/masukan-builder";
import { readXlsxMasukan } from "../../support/read-xlsx-masukan";
import { bahan as camatTahunan } from "./camat-tahunan/bahan";
import { bahan as kasubagSemester } from "./kasubag-semester/bahan";
import { bahan as takTerukurTanpaAnggaran } from "./tak-terukur-tanpa-anggaran/bahan";
import { bahan as tercapaiEfisien } from "./tercapai-efisien/bahan";

const RAPI = join(__dirname, "../../fixtures/xlsx/rapi.xlsx");

/** The sample workbook, read as in Excel. */
async function readContoh(): Promise<BahanLaporan> {
  const masukan = await readXlsxMasukan(RAPI);
  const bahan = susunBahan(masukan, perhitunganOf(masukan), {
    daftarBagian: SEMUA_BAGIAN,
    tataLetak: TATA_LETAK_BAWAAN,
  });
  if (!bahan) throw new Error("The sample could not be read");
  return bahan;
}

/** Each is a folder beside this file with what it is written from and what it reads like. */
export const KASUS: Readonly<Record<string, () => Promise<BahanLaporan>>> = {
  "kasi-tribulan-iv": readContoh,
  "camat-tahunan": () => Promise.resolve(camatTahunan),
  "tak-terukur-tanpa-anggaran": () => Promise.resolve(takTerukurTanpaAnggaran),
  "tercapai-efisien": () => Promise.resolve(tercapaiEfisien),
  "kasubag-semester": () => Promise.resolve(kasubagSemester),
};
