import { kunciJudul, kunciTanpaPeriode } from "./kunci-judul";

test.each([
  ["Capaian 6 = 4/5", "capaian"],
  ["Capaian (6=5/4 x 100%)", "capaian"],
  ["Capaian = R/T x 100%", "capaian"],
  ["Capaian (5/4*100)", "capaian"],
  ["Capaian 5/4 x 100%", "capaian"],
  ["CAPAIAN\n(%)", "capaian"],
  ["% Capaian", "capaian"],
  ["Tingkat  Capaian (%)", "tingkat capaian"],
  ["Realisasi (Rp.)", "realisasi"],
  ["Target (T)", "target"],
  ["Target (orang)", "target"],
  ["No.", "no"],
  ["Program / Kegiatan", "program kegiatan"],
  ["Indikator Kinerja Utama (IKU)", "indikator kinerja utama iku"],
])("%s is known as “%s”", (judul, kunci) => {
  expect(kunciJudul(judul)).toContain(kunci);
});

test("a percent sign stays in the surest key, so that Realisasi (Rp) and Realisasi (%) differ", () => {
  expect(kunciJudul("Realisasi (%)")[0]).toBe("realisasi %");
  expect(kunciJudul("% Realisasi")[0]).toBe("realisasi %");
  expect(kunciJudul("Realisasi (Rp)")[0]).toBe("realisasi");
  expect(kunciJudul("%")).toEqual(["%"]);
});

test("brackets that say something new are heard first", () => {
  expect(kunciJudul("Target (Tahunan)")[0]).toBe("target tahunan");
});

test.each([
  ["Target Tribulan IV Tahun 2023", "target"],
  ["Realisasi s.d. TW III", "realisasi"],
  ["Realisasi Semester 1", "realisasi"],
  ["Target 2024", "target"],
])("without its period %s is “%s”", (judul, kunci) => {
  expect(kunciTanpaPeriode(kunciJudul(judul))).toContain(kunci);
});
