import fc from "fast-check";
import type { LainKisi, SelUji } from "../../../test/support/kisi";
import { galatSel, kisi, nama, persenSel, rentang } from "../../../test/support/kisi";
import { alamat } from "../alamat";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";
import type { Temuan } from "../temuan";

const JUDUL = [
  "No",
  "Sasaran",
  "Indikator Kinerja",
  "Arah",
  "Target",
  "Realisasi",
  "Capaian",
  "Kategori",
];

/** Tables that are missing on purpose are not what these tests are about. */
const TAK_DIUJI = new Set([
  "tabel-anggaran-tidak-ada",
  "tabel-skala-tidak-ada",
  "laporan-tabel-tidak-ada",
]);

const ringkas = ({ aturan, tingkat, letak }: Temuan) =>
  `${tingkat} ${aturan} ${letak ? alamat(letak.rentang) : "-"}`;

function baca(baris: readonly (readonly SelUji[])[], lain: LainKisi = {}) {
  const { kinerja, daftarTemuan } = readMasukan([
    nama("LKj_Kinerja", kisi([JUDUL, ...baris], lain)),
  ]);
  const temuan = daftarTemuan.filter(({ aturan }) => !TAK_DIUJI.has(aturan));
  return { kinerja, temuan, ringkas: temuan.map(ringkas) };
}

/** One indikator with this target and realisasi in row 2 (E2, F2). */
const satu = (target: SelUji, realisasi: SelUji, arah: SelUji = null) => {
  const hasil = baca([[1, "Sasaran", "Indikator", arah, target, realisasi]]);
  const [baris] = hasil.kinerja?.daftarBaris ?? [];
  return { ...hasil, indikator: baris?.indikator, baris };
};

describe("one row never mixes units", () => {
  test.each<[string, SelUji, SelUji]>([
    ["both percent cells", persenSel(0.92), persenSel(0.69)],
    ["a percent cell and a percent text", persenSel(0.92), "69%"],
    ["both percent texts", "92 %", "69%"],
  ])("%s", (_, target, realisasi) => {
    const { indikator, temuan } = satu(target, realisasi);
    expect(indikator).toMatchObject({ target: { nilai: 92 }, realisasi: 69, alasan: undefined });
    expect(temuan).toEqual([]);
  });

  test.each<[string, SelUji, SelUji]>([
    ["a percent cell and a bare number", persenSel(0.92), 69],
    ["a bare fraction and a percent text", 0.92, "69%"],
    ["a percent range and a bare number", "80-90%", 85],
    ["a number and a predikat", 80, "BB"],
    ["a predikat and a number", "BB", 75],
    ["predikat of two families", "WTP", "BB"],
    ["months and years", "12 bulan", "1 tahun"],
  ])("%s is not measured", (_, target, realisasi) => {
    const { indikator, ringkas: daftar, temuan } = satu(target, realisasi);
    expect(indikator?.alasan).toBe("satuan-berbeda");
    expect(daftar).toEqual(["kesalahan satuan-berbeda F2"]);
    expect(temuan[0]?.pesan).toMatch(/Kinerja!E2.*Kinerja!F2/);
  });

  test("words of two kinds that are no measures do not part a row", () => {
    expect(satu("12 dokumen", "9 dok")).toMatchObject({
      indikator: { alasan: undefined },
      temuan: [],
    });
  });

  test("two bare numbers are one unit, whatever their size", () => {
    expect(satu(0.92, 69).indikator).toMatchObject({
      target: { nilai: 0.92 },
      realisasi: 69,
      alasan: undefined,
    });
  });
});

describe("targets", () => {
  test("a range is a target and no realisasi", () => {
    expect(satu("80 - 90", 85).indikator?.target).toEqual({
      jenis: "rentang",
      bawah: 80,
      atas: 90,
    });
    const { indikator, ringkas: daftar } = satu("80%", "5-6%");
    expect(indikator?.alasan).toBe("realisasi-bukan-angka");
    expect(daftar).toEqual(["kesalahan bukan-angka F2"]);
  });

  test.each([
    ["BB", "A"],
    ["predikat BB", "a"],
  ])("%s with realisasi %s compares scores", (target, realisasi) => {
    const { indikator } = satu(target, realisasi);
    expect(indikator).toMatchObject({
      target: { jenis: "predikat", kode: "BB" },
      alasan: undefined,
    });
    expect(indikator?.realisasi).toBeGreaterThan(0);
  });

  test("a grade without score is said with the known ones", () => {
    const { indikator, temuan } = satu("WTP", "Bagus sekali");
    expect(indikator?.alasan).toBe("predikat-tak-dikenal");
    expect(temuan.map(ringkas)).toEqual(["kesalahan predikat-tak-dikenal F2"]);
    expect(temuan[0]?.saran).toContain("WTP");
  });

  test.each([
    ["≤ 5", null, "peringatan arah-bertentangan E2"],
    ["≤ 5", "negatif", "informasi tanda-pembanding E2"],
    ["≥ 5", "negatif", "peringatan arah-bertentangan E2"],
    ["≥ 5", null, "informasi tanda-pembanding E2"],
  ])("target %s with arah %s: %s", (target, arah, harapan) => {
    const { indikator, ringkas: daftar } = satu(target, 4, arah);
    expect(indikator?.target).toEqual({ jenis: "nilai", nilai: 5 });
    expect(daftar).toEqual([harapan]);
  });
});

describe("what cannot be measured", () => {
  test.each<[string, SelUji, SelUji, string, string]>([
    ["blank realisasi", 5, null, "realisasi-kosong", "peringatan realisasi-kosong F2"],
    ["a dash", 5, "-", "realisasi-kosong", "informasi tanda-kosong F2"],
    ["a dash for a target", "-", 5, "target-kosong", "informasi tanda-kosong E2"],
    ["an error", 5, galatSel("#DIV/0!"), "realisasi-galat-sel", "kesalahan sel-galat F2"],
    ["text", 5, "dua", "realisasi-bukan-angka", "kesalahan bukan-angka F2"],
    ["an ambiguous number", 5, "1,309", "realisasi-bukan-angka", "kesalahan angka-rancu F2"],
  ])("is said with its cell: %s", (...[, target, realisasi, alasan, temuan]) => {
    const hasil = satu(target, realisasi);
    expect(hasil.indikator?.alasan).toBe(alasan);
    expect(hasil.ringkas).toEqual([temuan]);
  });

  test.each<[string, SelUji, SelUji, string, object | undefined]>([
    ["a blank", null, 5, "target-kosong", undefined],
    ["an error", galatSel("#DIV/0!"), 5, "target-galat-sel", { galat: "#DIV/0!" }],
    ["text", "dua", 5, "target-bukan-angka", { alasan: "bukan-angka" }],
    ["a ratio", "1:400", 5, "target-bukan-angka", { alasan: "rasio" }],
    ["an ambiguous number", "1,309", 5, "target-bukan-angka", { alasan: "rancu" }],
    ["words beside a grade", "Bagus", "WTP", "predikat-tak-dikenal", { jenis: "predikat-asing" }],
    [
      "a date Excel made",
      { nilai: 45083, format: "d-mmm" },
      5,
      "target-bukan-angka",
      { alasan: "tanggal" },
    ],
  ])("because of its target is left to R-14: %s", (...[, target, realisasi, alasan, soal]) => {
    const hasil = satu(target, realisasi);
    expect(hasil.indikator?.alasan).toBe(alasan);
    expect(hasil.ringkas).toEqual([]);
    if (soal) expect(hasil.baris?.soalTarget).toMatchObject(soal);
    else expect(hasil.baris?.soalTarget).toBeUndefined();
  });

  test("target 0 is filled; with realisasi 0 a negative indikator is met", () => {
    expect(satu(0, 5)).toMatchObject({ indikator: { alasan: undefined }, ringkas: [] });
    expect(satu(0, 0, "negatif").ringkas).toEqual([]);
  });

  test("a date cell is a true number to a formula, so no live formula can be trusted with it", () => {
    expect(satu({ nilai: 45083, format: "d-mmm" }, 5).baris?.target.berupaAngka).toBe(true);
    expect(satu("92%", 5).baris?.target.berupaAngka).toBe(false);
  });

  test("so many runs that nobody would read them are one temuan", () => {
    const baris = Array.from({ length: 14 }, (_, urutan) => [
      1,
      "S",
      `A${urutan}`,
      null,
      5,
      urutan % 2 ? 5 : null,
    ]);
    const { temuan } = baca(baris);
    expect(temuan.map(ringkas)).toEqual(["peringatan realisasi-kosong F2:F14"]);
    expect(temuan[0]?.pesan).toContain("7 indikator");
    expect(temuan[0]?.pesan).toContain("baris 2, 4, 6, 8, 10, 12, 14");
  });

  test("runs of blank realisasi are one temuan each", () => {
    const baris = ["A", "B", "C", "D"].map((satuNama, urutan) => [
      1,
      "S",
      satuNama,
      null,
      5,
      urutan === 2 ? 5 : null,
    ]);
    expect(baca(baris).ringkas).toEqual([
      "peringatan realisasi-kosong F2:F3",
      "peringatan realisasi-kosong F5",
    ]);
  });

  test("other cells of the column decide an ambiguous number", () => {
    const { kinerja, temuan } = baca([
      [1, "S", "A", null, "1,309", "2,5"],
      [2, "S", "B", null, "98,5", "97,5"],
    ]);
    expect(kinerja?.daftarBaris[0]?.indikator.target).toEqual({ jenis: "nilai", nilai: 1.309 });
    expect(temuan).toEqual([]);
  });
});

describe("rows", () => {
  test("a blank sasaran is that of the row above", () => {
    const { kinerja } = baca(
      [
        [1, "Sasaran 1", "A", null, 1, 1],
        [2, null, "B", null, 1, 1],
        [3, "Sasaran 2", "C", null, 1, 1],
      ],
      { gabungan: [rentang("B2:B3")] },
    );
    expect(kinerja?.daftarBaris.map(({ indikator }) => indikator.sasaran)).toEqual([
      "Sasaran 1",
      "Sasaran 1",
      "Sasaran 2",
    ]);
  });

  test("a sasaran in a row of its own is that of the rows below", () => {
    const { kinerja } = baca([
      [1, "Sasaran 1"],
      [null, null, "A", null, 1, 1],
      [2, "Sasaran 2"],
      [null, null, "B", null, 1, 1],
    ]);
    expect(kinerja?.daftarBaris.map(({ baris, indikator }) => [baris, indikator.sasaran])).toEqual([
      [2, "Sasaran 1"],
      [4, "Sasaran 2"],
    ]);
  });

  test("sub-titles, averages and totals are left out and said; indikator that begin alike are not", () => {
    const { kinerja, ringkas: daftar } = baca(
      [
        ["A. Indikator utama"],
        [1, "S", "Rata-rata persentase fasilitasi pemberdayaan", null, 1, 1],
        [2, "S", "Jumlah desa yang dibina", null, 1, 1],
        [3, "S", "Total kunjungan", null, 1, 1],
        ["Rata-rata capaian sasaran 1", null, null, null, null, null, "85%"],
        ["JUMLAH", null, null, null, 3, 3],
        [null, null, "Rata-rata", null, null, null],
      ],
      { gabungan: [rentang("A2:H2")] },
    );
    expect(kinerja?.daftarBaris.map(({ baris }) => baris)).toEqual([2, 3, 4]);
    expect(daftar).toEqual(["informasi baris-dilewati A2:H8"]);
  });

  test("a sub-title merged from the name across the numbers is no indikator", () => {
    const { kinerja, ringkas: daftar } = baca(
      [
        [null, null, "Indikator pendukung"],
        [1, "S", "A", null, 1, 1],
      ],
      { gabungan: [rentang("C2:H2")] },
    );
    expect(kinerja?.daftarBaris.map(({ baris }) => baris)).toEqual([2]);
    expect(daftar).toEqual(["informasi baris-dilewati A2:H2"]);
  });

  test("a heading repeated on a new page is no row, nor is the numbering under it", () => {
    const { kinerja, temuan } = baca([
      [1, "S", "A", null, 1, 1],
      JUDUL,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
      [2, "S", "B", null, 1, 1],
    ]);
    expect(kinerja?.daftarBaris.map(({ baris }) => baris)).toEqual([1, 4]);
    expect(temuan).toEqual([]);
  });

  test("another table below in the same range is refused: its columns are other ones", () => {
    const { kinerja, temuan } = baca([
      [1, "S", "A", null, 1, 1],
      ["Tabel 2.5"],
      ["No", "Target", "Realisasi", "Capaian"],
      [1, 2, 3],
    ]);
    expect(kinerja).toBeUndefined();
    expect(temuan.map(ringkas)).toEqual(["kesalahan dua-tabel A4:H4"]);
    expect(temuan.every(isHalangan)).toBe(true);
  });

  test("hidden rows count and are said", () => {
    const baris = ["A", "B", "C", "D"].map((satuNama) => [1, "S", satuNama, null, 5, 5]);
    const { kinerja, temuan } = baca(baris, { tersembunyi: [1, 2, 4], baris: 10 });
    expect(kinerja?.daftarBaris).toHaveLength(4);
    expect(temuan[0]).toMatchObject({ aturan: "baris-tersembunyi", tingkat: "informasi" });
    expect(temuan[0]?.pesan).toContain("3 baris");
    expect(temuan[0]?.pesan).toContain("baris 12–13, 15");
  });

  test("a table without rows is refused", () => {
    const { kinerja, temuan } = baca([[null, null]]);
    expect(kinerja).toBeUndefined();
    expect(temuan.map(ringkas)).toEqual(["kesalahan tabel-kosong A1:H2"]);
    expect(temuan.every(isHalangan)).toBe(true);
  });

  test("a row with numbers and no name is read and said", () => {
    const { kinerja, ringkas: daftar } = baca([[1, "S", null, null, 1, 1]]);
    expect(kinerja?.daftarBaris).toHaveLength(1);
    expect(daftar).toEqual(["peringatan indikator-tanpa-nama C2"]);
  });
});

describe("merged cells", () => {
  test("a target merged over two rows is no target of the second", () => {
    const { kinerja, ringkas: daftar } = baca(
      [
        [1, "S", "A", null, 5, 5],
        [2, "S", "B", null, null, 5],
      ],
      { gabungan: [rentang("E2:E3")] },
    );
    expect(kinerja?.daftarBaris[1]?.indikator.alasan).toBe("target-kosong");
    expect(kinerja?.daftarBaris[1]?.soalTarget).toEqual({ jenis: "tertutup" });
    expect(daftar).toEqual([]);
  });

  test.each([
    ["over two rows", "G2:G3"],
    ["over both output columns", "G2:H2"],
    ["beginning in another column", "F2:G2"],
  ])("output cells merged %s stop the writing", (_, area) => {
    const { temuan } = baca(
      [
        [1, "S", "A", null, 5, 5],
        [2, "S", "B", null, 5, 5],
      ],
      { gabungan: [rentang(area)] },
    );
    expect(temuan.map(ringkas)).toEqual([`kesalahan sel-keluaran-gabungan ${area}`]);
    expect(temuan.every(isHalangan)).toBe(true);
  });
});

describe("arah, rumus and bobot", () => {
  test.each([
    ["negatif", "negatif"],
    ["Negatif (-)", "negatif"],
    ["Semakin kecil semakin baik", "negatif"],
    ["makin rendah, makin baik", "negatif"],
    ["Minimal", "negatif"],
    ["minimize", "negatif"],
    ["POSITIF", "positif"],
    ["semakin tinggi semakin baik", "positif"],
    ["Maksimal", "positif"],
    [null, "positif"],
  ])("%s is %s", (tulisan, arah) => {
    const { indikator, temuan } = satu(10, 5, tulisan);
    expect(indikator?.arah).toBe(arah);
    expect(temuan).toEqual([]);
  });

  test("an unknown arah stops the writing: the capaian would be another", () => {
    const { temuan } = satu(10, 5, "terserah");
    expect(temuan.map(ringkas)).toEqual(["kesalahan arah-tidak-dikenal D2"]);
    expect(temuan.every(isHalangan)).toBe(true);
  });

  const berumus = (arah: string, rumus: string, bobot: SelUji = null) => {
    const grid = kisi([
      ["Indikator", "Arah", "Rumus", "Bobot", "Target", "Realisasi"],
      ["A", arah, rumus, bobot, 10, 5],
    ]);
    const { kinerja, daftarTemuan } = readMasukan([nama("LKj_Kinerja", grid)]);
    return {
      indikator: kinerja?.daftarBaris[0]?.indikator,
      ringkas: daftarTemuan.filter(({ aturan }) => !TAK_DIUJI.has(aturan)).map(ringkas),
    };
  };

  test.each([
    ["B", "B"],
    ["Rumus B", "B"],
    ["T/R", "B"],
    ["T/R x 100%", "B"],
    ["(2T - R)/T", "A"],
    ["a", "A"],
    ["", "A"],
  ])("rumus %s is %s", (tulisan, rumus) => {
    expect(berumus("negatif", tulisan)).toMatchObject({ indikator: { rumus }, ringkas: [] });
  });

  test("an unknown rumus matters to a negative indikator only", () => {
    const uraian = "Jumlah desa dibagi seluruh desa";
    expect(berumus("negatif", uraian).ringkas).toEqual(["kesalahan rumus-tidak-dikenal C2"]);
    expect(berumus("positif", uraian).ringkas).toEqual([]);
  });

  test("bobot is read as a number, and a bad one is said", () => {
    expect(berumus("positif", "", persenSel(0.4)).indikator?.bobot).toBe(40);
    expect(berumus("positif", "", "berat")).toMatchObject({
      indikator: { bobot: undefined },
      ringkas: ["kesalahan bobot-tidak-terbaca D2"],
    });
  });
});

test("no cell whatsoever makes the reader throw", () => {
  const sel = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string().map(galatSel),
    fc.record({ nilai: fc.double({ noNaN: true, noDefaultInfinity: true }), format: fc.string() }),
    fc.constantFrom("Target", "Realisasi", "Indikator", "JUMLAH", "1", "%"),
  );
  const matriks = fc.array(fc.array(sel, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      matriks,
      fc.constantFrom("Kinerja", "Target", "Anggaran", "Skala", "Pengaturan"),
      (isi, tabel) => {
        expect(() => readMasukan([nama(`LKj_${tabel}`, kisi([...isi, ...isi]))])).not.toThrow();
        expect(() => readMasukan([nama(`LKj_${tabel}`, kisi([JUDUL, ...isi]))])).not.toThrow();
      },
    ),
    { numRuns: 300 },
  );
});
