import { joinKata } from "./join-kata";

test.each([
  [[], ""],
  [["pembinaan"], "pembinaan"],
  [["pembinaan", "pelaporan"], "pembinaan dan pelaporan"],
  [["pembinaan", "koordinasi", "pelaporan"], "pembinaan, koordinasi, dan pelaporan"],
  [["satu", "dua", "tiga", "empat"], "satu, dua, tiga, dan empat"],
])("%j reads “%s”", (daftar, teks) => {
  expect(joinKata(daftar)).toBe(teks);
});
