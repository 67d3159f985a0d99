import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isGranted } from "../../src/host/interpreter/requirements";
import { readXlsx } from "../../src/host/xlsx/read-xlsx";
import { readMasukan } from "../../src/masukan/baca-masukan";
import { NAMA_DIBACA, NAMA_ISI_SAJA } from "../../src/masukan/kontrak";
import { OfficeJsWorkbook } from "../../src/workbook/office-js/office-js-workbook";
import { openOffice } from "../support/office-in-node";

const SAMPLE = join(__dirname, "../../assets/contoh/contoh.xlsx");

async function readSample() {
  const office = openOffice({ document: await readXlsx(new Uint8Array(readFileSync(SAMPLE))) });
  const { requirements } = office.host.engine;
  Object.assign(globalThis, {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: {
      context: {
        requirements: {
          isSetSupported: (set: string, version?: string) => isGranted(requirements, set, version),
        },
      },
    },
  });
  const { names } = await new OfficeJsWorkbook().read({
    names: NAMA_DIBACA,
    cellsOnly: NAMA_ISI_SAJA,
    storedKeys: [],
  });
  return { masukan: readMasukan(names.map(({ nama }) => nama)), stats: office.host.stats };
}

test("the sample is read whole, for the calculation and for the report, in one request", async () => {
  const { masukan, stats } = await readSample();
  expect(stats.syncs).toBe(1);
  expect(masukan.daftarTemuan).toEqual([]);
  expect(masukan.kinerja?.daftarBaris[0]?.tambahan.penyebab).toBe(
    "dua subkegiatan mengalami pengurangan anggaran",
  );
  expect(masukan.pengaturanTertulis).not.toContain("keluaran");
  const { laporan } = masukan;
  expect(laporan.identitas).toEqual({
    pejabat: {
      jabatan: "Kasi Pemberdayaan Masyarakat",
      nama: "NAMA PEJABAT",
      nip: "19700101 199001 1 001",
      pangkat: undefined,
    },
    atasan: {
      jabatan: "Camat Candipuro",
      nama: "NAMA ATASAN",
      nip: "19650101 198901 1 001",
      pangkat: undefined,
    },
    unitKerja: "Seksi Pemberdayaan Masyarakat",
    kecamatan: "Candipuro",
    daerah: "Lumajang",
    jenisDaerah: "Kabupaten",
    periode: { jenis: "tribulan", ke: 4, tahun: 2023 },
    tempat: "Candipuro",
    tanggalLaporan: { tahun: 2024, bulan: 1, hari: 2 },
    jenisPerjanjian: "Perjanjian Kinerja Perubahan",
    tanggalPerjanjian: { tahun: 2023, bulan: 10, hari: 3 },
    dokumenAnggaran: "DPPA",
    dasarHukum: "Peraturan Bupati Lumajang Nomor 96 Tahun 2019",
    urusan: "pemberdayaan masyarakat",
  });
  expect(laporan).toMatchObject({
    tataLetak: { kertas: "A4", huruf: "Arial", ukuranHuruf: 11 },
    tertulis: ["istilahTribulan"],
  });
  expect(
    [...(masukan.sumberLaporan ?? []), masukan.sumberPengaturan].map((sumber) => [
      sumber?.nama,
      sumber?.jumlahBaris,
    ]),
  ).toEqual([
    ["LKj_Identitas", 18],
    ["LKj_Fungsi", 16],
    ["LKj_Masalah", 4],
    ["LKj_Faktor", 5],
    ["LKj_Kesimpulan", 4],
    ["LKj_Pengaturan", 5],
  ]);
});
