import { barisKinerja } from "../../test/support/bahan-laporan";
import { realisasiTercetak, satuanCetak, targetTercetak } from "./nilai-baris";

const PEMBULATAN = "cegah-100-palsu";

const tercetak = (over: Parameters<typeof barisKinerja>[0]) => {
  const baris = barisKinerja(over);
  return [targetTercetak(baris, PEMBULATAN), realisasiTercetak(baris, PEMBULATAN)];
};

test("percents carry their sign, other units stand behind the number", () => {
  expect(tercetak({})).toEqual(["92%", "69%"]);
  expect(
    tercetak({ satuan: "orang", target: { jenis: "nilai", nilai: 1500 }, realisasi: 1250.5 }),
  ).toEqual(["1.500 orang", "1.250,5 orang"]);
  expect(tercetak({ satuan: "", target: { jenis: "nilai", nilai: 12 }, realisasi: 0 })).toEqual([
    "12",
    "0",
  ]);
});

test("a percent-formatted cell is a percentage whatever the unit column says", () => {
  const persen = { pengali: 100 } as const;
  expect(tercetak({ satuan: "", selTarget: persen, selRealisasi: persen })).toEqual(["92%", "69%"]);
  const baris = barisKinerja({ satuan: "", selTarget: { teks: "92%" } });
  expect([satuanCetak(baris, baris.target), satuanCetak(baris, baris.realisasi)]).toEqual([
    "%",
    "",
  ]);
});

test("a range and a predikat", () => {
  expect(tercetak({ target: { jenis: "rentang", bawah: 80, atas: 90 }, realisasi: 85 })).toEqual([
    "80–90%",
    "85%",
  ]);
  expect(
    tercetak({
      satuan: "",
      target: { jenis: "predikat", kode: "WTP", skor: 100 },
      realisasi: 75,
      selRealisasi: { teks: " WDP " },
    }),
  ).toEqual(["WTP", "WDP"]);
});

test("what could not be read stands as typed, a blank is nothing", () => {
  expect(
    tercetak({ target: undefined, realisasi: undefined, selTarget: { teks: " sesuai SOP " } }),
  ).toEqual(["sesuai SOP", undefined]);
});
