import * as fc from "fast-check";
import { naskahUji } from "../../test/support/naskah";
import { bacaKisiAngka } from "./kisi-angka";
import type { KisiAngka } from "./kisi-angka";

function baca(daftarBaris: readonly (readonly string[])[]): KisiAngka | undefined {
  const [tabel] = naskahUji([daftarBaris]).daftarBagian;
  if (tabel?.jenis !== "tabel") throw new Error("no table");
  return bacaKisiAngka(tabel);
}

const nilai = (kisi: KisiAngka | undefined) =>
  kisi?.daftarBaris.map(({ nama, sel }) => [nama, ...sel.map((satu) => satu?.nilai)]);

describe("the numbers of a table", () => {
  test("are not read where it cannot be told what a comma is", () => {
    expect(
      baca([
        ["Jurusan", "X", "Jumlah"],
        ["Otomotif", "432", "1,239"],
        ["Akuntansi", "108", "312"],
      ]),
    ).toBeUndefined();
  });

  test("are read by columns, without the column that numbers the rows", () => {
    const kisi = baca([
      ["No", "Kecamatan", "Sawah", "Bagian"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["1", "Hulu", "1.480,5", "75%"],
      ["2", "Hilir", "-", "25%"],
      ["", "Jumlah", "1.480,5", "100%"],
    ]);
    expect(kisi?.daftarKolom).toEqual([
      { judul: "Sawah", persen: false },
      { judul: "Bagian", persen: true },
    ]);
    expect(nilai(kisi)).toEqual([
      ["Hulu", 1480.5, 75],
      ["Hilir", undefined, 25],
    ]);
    expect(kisi?.jumlah?.sel[0]).toMatchObject({ nilai: 1480.5, desimal: 1, teks: "1.480,5" });
  });

  test("are read with the point as decimal sign where the whole table has it so", () => {
    const kisi = baca([
      ["No.", "Pasar", "Target", "%"],
      ["1.", "Induk", "1,480,000", "95.00"],
      ["2.", "Hewan", "134,500", "105.00"],
    ]);
    expect(nilai(kisi)).toEqual([
      ["Induk", 1_480_000, 95],
      ["Hewan", 134_500, 105],
    ]);
  });

  test("under years as headings", () => {
    const kisi = baca([
      ["Jenis", "2022", "2023"],
      ["Banjir", "9", "12"],
      ["Longsor", "5", "7"],
    ]);
    expect(kisi?.daftarKolom.map(({ judul }) => judul)).toEqual(["2022", "2023"]);
  });

  test("have no total where there are several, or it is a mean", () => {
    const baris = [
      ["Jenis", "Kali", "Jiwa"],
      ["Banjir", "9", "12"],
      ["Jumlah", "9", "12"],
      ["Longsor", "5", "7"],
      ["Jumlah", "14", "19"],
    ];
    expect(baca(baris)?.jumlah).toBeUndefined();
    expect(baca([...baris.slice(0, 2), ["Rata-rata", "9", "12"]])?.jumlah).toBeUndefined();
  });

  test("are read where only the total has a comma: rows without decimals give a total without", () => {
    const kisi = baca([
      ["Jurusan", "X", "Jumlah"],
      ["Otomotif", "432", "927"],
      ["Akuntansi", "108", "312"],
      ["Jumlah", "540", "1,239"],
    ]);
    expect(kisi?.jumlah?.sel[1]).toMatchObject({ nilai: 1239, desimal: 0 });
  });

  test("are read by columns that can each be written in one way only", () => {
    const kisi = baca([
      ["No", "Belanja", "Pagu", "Kali", "%"],
      ["1", "Reagen", "612.000.000", "3", "46.00"],
      ["2", "Alat", "148.000.000", "1.204", "40.50"],
    ]);
    expect(kisi?.daftarKolom.map(({ judul }) => judul)).toEqual(["Pagu", "%"]);
    expect(nilai(kisi)).toEqual([
      ["Reagen", 612_000_000, 46],
      ["Alat", 148_000_000, 40.5],
    ]);
  });

  test("go with what numbers their rows", () => {
    const kisi = baca([
      ["Bidang", "Uraian", "Anggaran"],
      ["A", "Pembangunan", "796"],
      ["1.1", "Jalan", "438"],
      ["1.2", "Drainase", "358"],
      ["", "Jumlah belanja", "796"],
    ]);
    expect(kisi?.daftarBaris.map(({ nomor }) => nomor)).toEqual(["A", "1.1", "1.2"]);
    expect(kisi?.jumlah?.nama).toBe("Jumlah belanja");
  });

  test("are not read where they are written in two ways", () => {
    expect(
      baca([
        ["Jenis", "Kali"],
        ["Banjir", "1.234,5"],
        ["Longsor", "1,234.5"],
      ]),
    ).toBeUndefined();
  });
});

test("no table makes it throw", () => {
  const sel = fc.oneof(
    fc.constantFrom("", "1", "2.345,6", "7,5%", "Jumlah", "Rp 1.000,-", "-", "(1)", "2023"),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(sel, { maxLength: 6 }), { maxLength: 8 }), (baris) => {
      const kisi = baca(baris);
      for (const { sel: isi } of kisi?.daftarBaris ?? [])
        expect(isi).toHaveLength(kisi?.daftarKolom.length ?? 0);
    }),
  );
});
