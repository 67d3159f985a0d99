import type { Periode } from "./periode";
import { periodeBerikut } from "./periode-berikut";

test.each<[Periode, Periode]>([
  [
    { jenis: "tribulan", ke: 1, tahun: 2023 },
    { jenis: "tribulan", ke: 2, tahun: 2023 },
  ],
  [
    { jenis: "tribulan", ke: 4, tahun: 2023 },
    { jenis: "tribulan", ke: 1, tahun: 2024 },
  ],
  [
    { jenis: "semester", ke: 1, tahun: 2023 },
    { jenis: "semester", ke: 2, tahun: 2023 },
  ],
  [
    { jenis: "semester", ke: 2, tahun: 2023 },
    { jenis: "semester", ke: 1, tahun: 2024 },
  ],
  [
    { jenis: "tahunan", tahun: 2023 },
    { jenis: "tahunan", tahun: 2024 },
  ],
])("after %j comes %j", (periode, berikut) => {
  expect(periodeBerikut(periode)).toEqual(berikut);
});
