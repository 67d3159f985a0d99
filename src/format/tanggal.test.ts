import { formatTanggal } from "./tanggal";

test.each([
  [{ hari: 2, bulan: 1, tahun: 2024 }, "02 Januari 2024"],
  [{ hari: 31, bulan: 12, tahun: 2023 }, "31 Desember 2023"],
  [{ hari: 17, bulan: 8, tahun: 1945 }, "17 Agustus 1945"],
])("%j is written out with two digits of the day", (tanggal, teks) => {
  expect(formatTanggal(tanggal)).toBe(teks);
});
