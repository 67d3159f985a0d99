import { isNilaiSama } from "./nilai-sama";

describe("isNilaiSama", () => {
  test.each([
    ["76,67%", 0.766667, "0.00%"],
    ["92", 0.92, "0%"],
    ["Rp428.807.750,00", 428807750, "General"],
    ["92", 92, "General"],
    ["0.8333", 0.8333, "General"],
    ["satu", "satu", "@"],
    ["=a", "'=a", "@"],
    ["", "", "General"],
  ])("%p is still what a cell of %p holds", (dari, kini, format) => {
    expect(isNilaiSama(dari, kini, format)).toBe(true);
  });

  test.each([
    ["76,67%", 0.7668, "0.00%"],
    ["76,67%", "=B2/C2", "0.00%"],
    ["92", 93, "General"],
    ["92", "", "General"],
    ["satu", "dua", "@"],
    ["teks", 5, "General"],
    ["92", true, "General"],
  ])("%p is no longer what a cell of %p holds", (dari, kini, format) => {
    expect(isNilaiSama(dari, kini, format)).toBe(false);
  });
});
