import type { SelUji } from "../../../test/support/kisi";
import { galatSel, kisi, nama, persenSel } from "../../../test/support/kisi";
import { TATA_LETAK_BAWAAN } from "../../dokumen/tata-letak";
import { ISTILAH_BAWAAN } from "../../kinerja/istilah";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { alamat } from "../alamat";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";

function baca(matriks: readonly (readonly SelUji[])[]) {
  const { pengaturan, pengaturanTertulis, laporan, sumberPengaturan, daftarTemuan } = readMasukan([
    nama("LKj_Pengaturan", kisi(matriks, { lembar: "Pengaturan" })),
  ]);
  const temuan = daftarTemuan.filter(({ aturan }) => /^(laporan-)?pengaturan/.test(aturan));
  return {
    laporan,
    sumber: sumberPengaturan,
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
  expect(temuan[0]?.saran).toMatch(/^Isi dengan (salah satu dari: .+, .+|angka 0 sampai 100)\.$/);
  expect(temuan.every(isHalangan)).toBe(true);
});

test("an unknown key is a warning with the known ones", () => {
  const { temuan, ringkas } = baca([
    ["batas capian", 100],
    ["Ukuran Kertas", "A4"],
    ["Istilah Tribulan", "Triwulan"],
  ]);
  expect(ringkas).toEqual(["pengaturan-tidak-dikenal A1"]);
  expect(temuan[0]?.saran).toContain("“Batas capaian”");
  expect(temuan[0]?.saran).toContain("“Kertas”");
  expect(temuan.some(isHalangan)).toBe(false);
});

test("a setting written twice is not chosen between", () => {
  const { temuan } = baca([
    ["keluaran", "rumus"],
    ["keluaran", "angka"],
  ]);
  expect(temuan.filter(isHalangan)).toMatchObject([{ aturan: "pengaturan-ganda" }]);
});

describe("settings of the report", () => {
  test("are read into terms and layout, and which were written is known", () => {
    const { laporan, pengaturan, temuan, sumber } = baca([
      ["Pengaturan", "Nilai"],
      ["Kertas", "F4"],
      ["Jenis huruf", "times new roman"],
      ["Ukuran huruf", "12 pt"],
      ["Margin kiri", 4],
      ["Margin kanan (cm)", "2,5 cm"],
      ["Istilah tribulan", "TRIWULAN"],
      ["Istilah laporan", "Laporan Kinerja Instansi Pemerintah"],
      ["Tabel laporan", "rumus"],
      ["Batas capaian", 120],
    ]);
    expect(temuan).toEqual([]);
    expect(laporan).toMatchObject({
      tataLetak: {
        kertas: "folio",
        huruf: "Times New Roman",
        ukuranHuruf: 12,
        margin: { kiri: 4, kanan: 2.5, atas: 2.5, bawah: 2.5 },
      },
      istilah: {
        tribulan: "Triwulan",
        laporan: "Laporan Kinerja Instansi Pemerintah",
        singkatan: "LKjIP",
      },
      tabelHidup: true,
      tertulis: [
        "kertas",
        "huruf",
        "ukuranHuruf",
        "marginKiri",
        "marginKanan",
        "istilahTribulan",
        "istilahLaporan",
        "tabelLaporan",
      ],
    });
    expect(pengaturan.batasCapaian).toBe(120);
    expect(sumber).toMatchObject({ tabel: "Pengaturan", nama: "LKj_Pengaturan", jumlahBaris: 9 });
  });

  test("have their defaults where nothing is written", () => {
    const { laporan } = baca([["Kertas", null]]);
    expect(laporan).toMatchObject({
      tataLetak: TATA_LETAK_BAWAAN,
      istilah: ISTILAH_BAWAAN,
      tabelHidup: false,
      tertulis: [],
    });
  });

  test("a short form that is written wins over the one that goes with the name", () => {
    const { laporan } = baca([
      ["Istilah laporan", "Laporan Akuntabilitas Kinerja"],
      ["Singkatan laporan", "LAK"],
    ]);
    expect(laporan.istilah).toMatchObject({ singkatan: "LAK" });
  });

  test.each<[string, SelUji, string]>([
    ["Kertas", "A3", "A4, folio, F4"],
    ["Huruf", "Comic Sans MS", "Arial, Times New Roman, Calibri"],
    ["Ukuran huruf", 8, "9 sampai 14"],
    ["Ukuran huruf", 11.3, "9 sampai 14"],
    ["Ukuran huruf", "besar", "9 sampai 14"],
    ["Margin kiri", 0, "0,5 sampai 6 (cm)"],
    ["Margin atas", "25 mm", "0,5 sampai 6 (cm)"],
    ["Margin atas", "3%", "0,5 sampai 6 (cm)"],
    ["Istilah tribulan", "Kuartal", "Tribulan, Triwulan"],
    ["Istilah laporan", 2023, "Laporan Kinerja"],
    ["Singkatan laporan", "x".repeat(16), "LKjIP"],
    ["Singkatan laporan", galatSel("#REF!"), "LKjIP"],
    ["Tabel laporan", "gambar", "angka, rumus"],
  ])(
    "%s %j is refused with what is accepted, and hinders no calculation",
    (kunci, tulisan, pilihan) => {
      const { temuan, ringkas, laporan } = baca([[kunci, tulisan]]);
      expect(ringkas).toEqual(["laporan-pengaturan-nilai-tidak-dikenal B1"]);
      expect(temuan[0]?.saran).toContain(pilihan);
      expect(temuan.some(isHalangan)).toBe(false);
      expect(laporan.tertulis).toEqual([]);
    },
  );

  test("written twice are said and hinder no calculation", () => {
    const { temuan } = baca([
      ["Kertas", "A4"],
      ["Ukuran kertas", "F4"],
    ]);
    expect(temuan).toMatchObject([{ aturan: "laporan-pengaturan-ganda", tingkat: "kesalahan" }]);
    expect(temuan.some(isHalangan)).toBe(false);
  });
});
