import { bahanLaporan, identitas, identitasKosong } from "../../test/support/bahan-laporan";
import type { Identitas } from "../kinerja/identitas";
import { sebutanOf } from "./sebutan";

const sebut = (over: Partial<Identitas>) => sebutanOf(bahanLaporan({ identitas: identitas(over) }));

const pejabat = (jabatan: string) => ({ ...identitas().pejabat, jabatan });

test("the sample", () => {
  expect(sebut({})).toEqual({
    jabatan: "Kasi Pemberdayaan Masyarakat",
    jabatanLengkap: "Kasi Pemberdayaan Masyarakat Kecamatan Candipuro",
    atasan: "Camat Candipuro",
    periode: "Tribulan IV Tahun 2023",
    unitKerja: "Seksi Pemberdayaan Masyarakat",
    daerah: "Kabupaten Lumajang",
    tingkat: "kasi",
  });
});

test.each([
  ["Kasi Pemerintahan", "Kasi Pemerintahan Kecamatan Candipuro", "Seksi Pemerintahan"],
  ["Plt. Kepala Seksi Pelayanan", "Kepala Seksi Pelayanan Kecamatan Candipuro", "Seksi Pelayanan"],
  ["Kasubag Keuangan", "Kasubag Keuangan Kecamatan Candipuro", "Subbagian Keuangan"],
  ["Kepala Sub Bagian Umum", "Kepala Sub Bagian Umum Kecamatan Candipuro", "Subbagian Umum"],
  ["Sekretaris", "Sekretaris Kecamatan Candipuro", "Sekretariat Kecamatan Candipuro"],
  ["Sekretaris Kecamatan", "Sekretaris Kecamatan Candipuro", "Sekretariat Kecamatan Candipuro"],
  ["Sekcam", "Sekcam Candipuro", "Sekretariat Kecamatan Candipuro"],
  ["Camat", "Camat Candipuro", "Kecamatan Candipuro"],
  ["Camat Candipuro", "Camat Candipuro", "Kecamatan Candipuro"],
  ["Kepala Puskesmas", "Kepala Puskesmas Kecamatan Candipuro", "Kepala Puskesmas"],
])("%s is %s and heads %s", (jabatan, jabatanLengkap, unitKerja) => {
  expect(sebut({ pejabat: pejabat(jabatan), unitKerja: undefined })).toMatchObject({
    jabatanLengkap,
    unitKerja,
  });
});

test("without a kecamatan no kecamatan is added", () => {
  expect(sebut({ pejabat: pejabat("Kasi Sarana"), kecamatan: undefined }).jabatanLengkap).toBe(
    "Kasi Sarana",
  );
});

test("a city and its own words", () => {
  expect(sebut({ jenisDaerah: "Kota", daerah: "Malang" }).daerah).toBe("Kota Malang");
  expect(sebut({ periode: { jenis: "semester", ke: 1, tahun: 2024 } }).periode).toBe(
    "Semester I Tahun 2024",
  );
});

test("what is missing is visible", () => {
  expect(sebutanOf(bahanLaporan({ identitas: identitasKosong() }))).toEqual({
    jabatan: "[jabatan]",
    jabatanLengkap: "[jabatan]",
    atasan: "[jabatan atasan]",
    periode: "[periode]",
    unitKerja: "[jabatan]",
    daerah: "[nama kabupaten/kota]",
    tingkat: "lain",
  });
});
