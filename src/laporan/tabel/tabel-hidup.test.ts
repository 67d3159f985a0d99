import { bahanLaporan, barisKinerja } from "../../../test/support/bahan-laporan";
import type { Tabel } from "../../dokumen/dokumen";
import type { BahanLaporan } from "../bahan";
import { tabelAnggaranKinerja } from "./tabel-anggaran-kinerja";
import { tabelCapaian } from "./tabel-capaian";
import { tabelPerjanjian } from "./tabel-perjanjian";

const rumusOf = ({ baris }: Tabel): (string | undefined)[] =>
  baris.flatMap(({ sel }) => sel.flatMap(({ angka }) => (angka ? [angka.rumus] : [])));

const TERISI: Partial<BahanLaporan> = {
  tabelHidup: true,
  keluaranTerisi: {
    capaian: [{ lembar: "Kinerja", baris: 3, kolom: 6 }],
    serapan: [],
    jumlah: {
      pagu: { lembar: "Anggaran", baris: 1, kolom: 2 },
      realisasi: { lembar: "Anggaran", baris: 1, kolom: 3 },
      serapan: { lembar: "Anggaran", baris: 1, kolom: 4 },
    },
  },
};

const biaya = (bahan: BahanLaporan): Tabel => {
  const { anggaran } = bahan.perhitungan;
  if (!anggaran) throw new Error("No budget");
  return tabelAnggaranKinerja(bahan, anggaran, "2.1");
};

test("without the setting no number refers to a cell", () => {
  const bahan = bahanLaporan({ ...TERISI, tabelHidup: false });
  const semua = [tabelPerjanjian(bahan, "2.1"), tabelCapaian(bahan, "2.1"), biaya(bahan)];
  expect(semua.flatMap(rumusOf).filter((rumus) => rumus !== undefined)).toEqual([]);
});

test("with it inputs and computed numbers refer to the cells that show the same", () => {
  const bahan = bahanLaporan(TERISI);
  expect(rumusOf(tabelPerjanjian(bahan, "2.1"))).toEqual(["=Kinerja!E4"]);
  expect(rumusOf(tabelCapaian(bahan, "2.1"))).toEqual([
    "=Kinerja!E4",
    "=Kinerja!F4",
    "=Kinerja!G4",
  ]);
  expect(rumusOf(biaya(bahan)).slice(0, 3)).toEqual([
    "=Anggaran!C2",
    "=Anggaran!D2",
    "=Anggaran!E2",
  ]);
});

test("text, a rounded number and a mean stay plain", () => {
  const bahan = bahanLaporan({
    tabelHidup: true,
    barisKinerja: [
      barisKinerja({ selTarget: { berupaAngka: false }, realisasi: 83.3333 }),
      barisKinerja({ satuan: "orang", baris: 4 }),
    ],
  });
  expect(rumusOf(tabelCapaian(bahan, "2.1"))).toEqual([
    ...[undefined, undefined, undefined],
    ...["=Kinerja!E5", "=Kinerja!F5", undefined],
    undefined,
  ]);
});
