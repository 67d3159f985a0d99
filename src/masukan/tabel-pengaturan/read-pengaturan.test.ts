import type { SelUji } from "../../../test/support/kisi";
import { kisi, nama, persenSel } from "../../../test/support/kisi";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { alamat } from "../alamat";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";

function baca(matriks: readonly (readonly SelUji[])[]) {
  const { pengaturan, pengaturanTertulis, daftarTemuan } = readMasukan([
    nama("LKj_Pengaturan", kisi(matriks, { lembar: "Pengaturan" })),
  ]);
  const temuan = daftarTemuan.filter(({ aturan }) => aturan.startsWith("pengaturan"));
  return {
    pengaturan,
    tertulis: pengaturanTertulis,
    temuan,
    ringkas: temuan.map(({ aturan, letak }) => `${aturan} ${letak ? alamat(letak.rentang) : "-"}`),
  };
}

test.each([[["Pengaturan", "Nilai"]], [["No", "Kunci", "Isi"]], [[]]])(
  "settings are read under the headings %j",
  (judul) => {
    const { pengaturan, tertulis, temuan } = baca([
      judul,
      ["batas_capaian", 120],
      ["Pembulatan", "Setengah ke atas"],
      ["aturan celah", "batas-atas"],
      ["toleransi_efisiensi", "2,5 poin"],
      ["keluaran", "angka"],
      ["Kategori keluaran", "teks"],
    ]);
    expect(pengaturan).toEqual({
      batasCapaian: 120,
      pembulatan: "setengah-ke-atas",
      aturanCelah: "batas-atas",
      toleransiEfisiensi: 2.5,
      keluaran: "angka",
      kategoriKeluaran: "teks",
    });
    expect(tertulis).toHaveLength(6);
    expect(temuan).toEqual([]);
  },
);

test.each<[SelUji, unknown]>([
  [100, 100],
  ["110", 110],
  ["120%", 120],
  [persenSel(1.2), 120],
  ["Tanpa", "tanpa"],
  ["tanpa batas", "tanpa"],
])("batas_capaian %j is %s", (tulisan, batas) => {
  expect(baca([["batas_capaian", tulisan]])).toMatchObject({
    pengaturan: { batasCapaian: batas },
    temuan: [],
  });
});

test("a blank value is the default and counts as not written", () => {
  const { pengaturan, tertulis, temuan } = baca([
    ["batas_capaian", null],
    ["keluaran", "rumus"],
  ]);
  expect(pengaturan).toEqual(PENGATURAN_BAWAAN);
  expect(tertulis).toEqual(["keluaran"]);
  expect(temuan).toEqual([]);
});

test.each<[string, SelUji]>([
  ["batas_capaian", 105],
  ["pembulatan", "ke bawah"],
  ["aturan_celah", "terserah"],
  ["toleransi_efisiensi", -1],
  ["keluaran", "constructor"],
])("%s %j is refused with the choices, and stops the writing", (kunci, tulisan) => {
  const { pengaturan, temuan, ringkas } = baca([[kunci, tulisan]]);
  expect(pengaturan).toEqual(PENGATURAN_BAWAAN);
  expect(ringkas).toEqual(["pengaturan-nilai-tidak-dikenal B1"]);
  expect(temuan[0]?.saran).toContain("Isi dengan salah satu dari");
  expect(temuan.every(isHalangan)).toBe(true);
});

test("an unknown key is a warning with the known ones; keys of the report are none", () => {
  const { temuan, ringkas } = baca([
    ["batas capian", 100],
    ["Ukuran Kertas", "A4"],
    ["Istilah Tribulan", "Triwulan"],
  ]);
  expect(ringkas).toEqual(["pengaturan-tidak-dikenal A1"]);
  expect(temuan[0]?.saran).toContain("“Batas capaian”");
  expect(temuan.some(isHalangan)).toBe(false);
});

test("a setting written twice is not chosen between", () => {
  const { temuan } = baca([
    ["keluaran", "rumus"],
    ["keluaran", "angka"],
  ]);
  expect(temuan.filter(isHalangan)).toMatchObject([{ aturan: "pengaturan-ganda" }]);
});
