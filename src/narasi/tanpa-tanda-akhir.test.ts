import { tanpaTandaAkhir } from "./tanpa-tanda-akhir";

test.each([
  ["Indeks kepuasan masyarakat.", "Indeks kepuasan masyarakat"],
  [" Jumlah\ndokumen ; ", "Jumlah dokumen"],
  ["pembinaan; dan", "pembinaan"],
  ["No. 5", "No. 5"],
  ["...", ""],
])("%j is %j", (teks, hasil) => {
  expect(tanpaTandaAkhir(teks)).toBe(hasil);
});
