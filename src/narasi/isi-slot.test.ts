import fc from "fast-check";
import { gandakanKurung, isiSlot } from "./isi-slot";

const teksOf = (templat: string, slot: Record<string, string>): string => {
  const hasil = isiSlot(templat, slot);
  return hasil.status === "terisi" ? hasil.teks : "gagal";
};

test("a slot is filled whatever the case and spacing of its name", () => {
  const slot = { jumlahIndikator: "1 (satu)", capaian: "75%" };
  expect(teksOf("{Jumlah Indikator} indikator, {jumlah_indikator}; { CAPAIAN }", slot)).toBe(
    "1 (satu) indikator, 1 (satu); 75%",
  );
});

test("doubled braces print a brace", () => {
  expect(teksOf("himpunan {{a, b}} bernilai {x}", { x: "2" })).toBe("himpunan {a, b} bernilai 2");
});

test("a value is printed as it is: what looks like a slot in it is not filled", () => {
  expect(teksOf("Indikator {nama}.", { nama: "Rasio {capaian}", capaian: "75%" })).toBe(
    "Indikator Rasio {capaian}.",
  );
  expect(teksOf("{nama}", { nama: "$& dan $1" })).toBe("$& dan $1");
});

test("line breaks and doubled blanks of cells are closed up", () => {
  expect(teksOf(" Kasi\n {jabatan} ", { jabatan: " Pemberdayaan\r\nMasyarakat " })).toBe(
    "Kasi Pemberdayaan Masyarakat",
  );
});

test("every unknown slot is named, and nothing is filled half", () => {
  expect(isiSlot("{capaian} {capaina} {}", { capaian: "75%" })).toEqual({
    status: "gagal",
    slotAsing: ["capaina", ""],
    kurungGanjil: false,
  });
});

test.each(["{capaian", "capaian}", "{ca{paian}", "}{"])(
  "%s has a brace without partner",
  (templat) => {
    expect(isiSlot(templat, { capaian: "75%" })).toMatchObject({
      status: "gagal",
      kurungGanjil: true,
    });
  },
);

test("names that every object has are no slots", () => {
  expect(teksOf("{constructor}", {})).toBe("gagal");
});

test("whatever is typed, it is filled or refused; with its braces doubled it is printed", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "{", "}", "b") }), (teks) => {
      expect(["terisi", "gagal"]).toContain(isiSlot(teks, { a: "1" }).status);
      expect(teksOf(gandakanKurung(teks), { a: "1" })).toBe(teks);
    }),
  );
});
