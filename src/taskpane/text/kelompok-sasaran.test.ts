import {
  barisKinerja,
  dinilai,
  indikator,
  penilaian,
  sasaranDinilai,
} from "../../../test/support/kinerja";
import { perhitungan } from "../../../test/support/tinjauan";
import { groupBySasaran, pairBaris } from "./kelompok-sasaran";

const rows = ["B", "A", "B"].map((sasaran, posisi) =>
  barisKinerja({ baris: posisi, indikator: indikator({ sasaran, nama: `I${String(posisi)}` }) }),
);
const HASIL = perhitungan({
  kinerja: penilaian({
    daftarIndikator: rows.map(({ indikator: satu }) => dinilai({ indikator: satu })),
    daftarSasaran: ["B", "A", "C"].map((nama) => sasaranDinilai({ nama })),
  }),
});

test("rows stand under their sasaran in its order, even when they are apart in the sheet", () => {
  const kelompok = groupBySasaran(HASIL, pairBaris(HASIL, rows));
  expect(
    kelompok.map(({ sasaran, daftarBaris }) => [
      sasaran.nama,
      daftarBaris.map(({ dinilai: satu }) => satu.indikator.nama),
    ]),
  ).toEqual([
    ["B", ["I0", "I2"]],
    ["A", ["I1"]],
  ]);
});
