import fc from "fast-check";
import { persen, rupiah } from "../../kinerja/satuan";
import { capaianTercetak, rupiahTercetak } from "../putusan";
import { selNilai, selPersen, selRupiah, selTeks } from "./sel";

const PEMBULATAN = "cegah-100-palsu";

test("a percentage is rounded points, whole ones without decimals", () => {
  expect(selPersen(capaianTercetak(persen(83.333333), PEMBULATAN))).toEqual({
    teks: "83,33%",
    angka: { nilai: 83.33, format: { jenis: "persen", desimal: 2 }, rumus: undefined },
    gabung: 1,
  });
  expect(selPersen(capaianTercetak(persen(75), PEMBULATAN), { rumus: "=A1", gabung: 2 })).toEqual({
    teks: "75%",
    angka: { nilai: 75, format: { jenis: "persen", desimal: 0 }, rumus: "=A1" },
    gabung: 2,
  });
});

test("what is not there is a dash and no number", () => {
  expect([selPersen(undefined), selRupiah(undefined, { gabung: 3 })]).toEqual([
    { teks: "–", angka: undefined, gabung: 1 },
    { teks: "–", angka: undefined, gabung: 3 },
  ]);
});

test("amounts stay numbers without a sign before them", () => {
  expect(selRupiah(rupiahTercetak(rupiah(428_807_750)))).toMatchObject({
    teks: "428.807.750,00",
    angka: { nilai: 428_807_750, format: { jenis: "rupiah" } },
  });
});

test.each([
  [92, "%", "92%", { nilai: 92, format: { jenis: "persen", desimal: 0 } }],
  [99.99627, "%", "99,99%", { nilai: 99.99, format: { jenis: "persen", desimal: 2 } }],
  [73, "orang", "73 orang", { nilai: 73, format: { jenis: "angka", desimal: 0, satuan: "orang" } }],
  [3.25, "", "3,25", { nilai: 3.25, format: { jenis: "angka", desimal: 2, satuan: "" } }],
])("%d in “%s” is the cell %s", (...[nilai, satuan, teks, angka]) => {
  expect(selNilai({ nilai, satuan, pembulatan: PEMBULATAN })).toMatchObject({ teks, angka });
});

test("money as the unit of an indikator is text: no number format of ours puts the sign in front", () => {
  expect(selNilai({ nilai: 5000, satuan: "Rp", pembulatan: PEMBULATAN })).toEqual({
    teks: "Rp5.000,00",
    angka: undefined,
    gabung: 1,
  });
});

test("a typed text of several lines is one line of words", () => {
  expect(selTeks(" Terpenuhinya\n layanan ").teks).toBe("Terpenuhinya layanan");
});

test("the decimals of the format are those of the text", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constantFrom("%", "orang"),
      (nilai, satuan) => {
        const { teks, angka } = selNilai({ nilai, satuan, pembulatan: PEMBULATAN });
        const desimal = /,(\d+)/.exec(teks)?.[1]?.length ?? 0;
        expect(angka?.format).toMatchObject({ desimal });
      },
    ),
  );
});
