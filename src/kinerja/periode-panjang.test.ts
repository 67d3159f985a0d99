import { formatPeriodePendek } from "../format/periode";
import type { Periode } from "./periode";
import { listPeriodePanjang } from "./periode-panjang";

const tahun = 2023;

test.each<[Periode, readonly string[]]>([
  [{ jenis: "tribulan", ke: 1, tahun }, []],
  [{ jenis: "tribulan", ke: 2, tahun }, ["Semester I 2023"]],
  [{ jenis: "tribulan", ke: 3, tahun }, []],
  [{ jenis: "tribulan", ke: 4, tahun }, ["Semester II 2023", "Tahun 2023"]],
  [{ jenis: "semester", ke: 1, tahun }, []],
  [{ jenis: "semester", ke: 2, tahun }, ["Tahun 2023"]],
  [{ jenis: "tahunan", tahun }, []],
])("with %j end %j", (periode, harapan) => {
  const daftar = listPeriodePanjang(periode);
  expect(daftar.map((satu) => formatPeriodePendek(satu, { tribulan: "Tribulan" }))).toEqual(
    harapan,
  );
});
