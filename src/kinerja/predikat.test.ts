import { PREDIKAT_BAWAAN, predikatOf, skorPredikat } from "./predikat";

test.each([
  ["WTP", 100],
  [" wdp ", 75],
  ["Wajar  Tanpa\nPengecualian", 100],
  ["WTP - DPP", 100],
  ["tmp", 25],
  ["AA", 100],
  ["bb", 80],
  ["D", 30],
])("%j scores %d", (kode, skor) => {
  expect(skorPredikat(kode)).toBe(skor);
});

test.each(["", "-", "NA", "WTPP", "B B B", "98,5", "A-", "A+"])("%j is no predikat", (teks) => {
  expect(skorPredikat(teks)).toBeUndefined();
});

test("opinions and SAKIP grades are told apart, because their scores do not compare", () => {
  expect(predikatOf("WTP")?.kelompok).toBe("opini");
  expect(predikatOf("A")?.kelompok).toBe("sakip");
});

test("every grade is a usable target and better grades score higher", () => {
  for (const kelompok of ["opini", "sakip"]) {
    const skor = PREDIKAT_BAWAAN.filter((item) => item.kelompok === kelompok).map(
      (item) => item.skor,
    );
    expect(skor).toEqual([...new Set(skor)].sort((a, b) => b - a));
    expect(Math.min(...skor)).toBeGreaterThan(0);
  }
});

test("no spelling names two grades", () => {
  const semua = PREDIKAT_BAWAAN.flatMap(({ kode, sebutan }) => [kode, ...sebutan]);
  for (const { kode, sebutan } of PREDIKAT_BAWAAN) {
    for (const teks of [kode, ...sebutan]) expect(predikatOf(teks)?.kode).toBe(kode);
  }
  expect(new Set(semua.map((teks) => teks.toLowerCase())).size).toBe(semua.length);
});
