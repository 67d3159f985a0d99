import { hasilPeriksa } from "../../../test/support/tinjauan";
import { ringkasanPeriksa } from "./ringkasan-periksa";

test("says how much was read and found", () => {
  const hasil = hasilPeriksa({ jumlahParagraf: 1031, jumlahTabel: 4 });
  expect(ringkasanPeriksa(hasil)).toBe("0 temuan di 1.031 paragraf dan 4 tabel");
});

test("speaks of no table where there is none", () => {
  const hasil = hasilPeriksa({ jumlahParagraf: 3, jumlahTabel: 0 });
  expect(ringkasanPeriksa(hasil)).toBe("0 temuan di 3 paragraf");
});
