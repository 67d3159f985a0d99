import fc from "fast-check";
import type { Indikator } from "./indikator";
import { PENGATURAN_BAWAAN } from "./pengaturan";
import type { Pengaturan } from "./pengaturan";
import { assessKinerja } from "./penilaian";
import type { PenilaianKinerja } from "./penilaian";
import { SKALA_BAWAAN } from "./skala";

const indikator = (bagian: Partial<Indikator> & { readonly persen?: number } = {}): Indikator => ({
  nama: "Persentase layanan tepat waktu",
  sasaran: "Layanan membaik",
  satuan: "%",
  arah: "positif",
  rumus: "A",
  bobot: undefined,
  target: { jenis: "nilai", nilai: 100 },
  realisasi: bagian.persen ?? 100,
  alasan: undefined,
  ...bagian,
});

const kosong = (bagian: Partial<Indikator> = {}): Indikator =>
  indikator({ ...bagian, realisasi: undefined });

const assess = (
  daftar: readonly Indikator[],
  pengaturan: Partial<Pengaturan> = {},
): PenilaianKinerja =>
  assessKinerja(daftar, {
    skala: SKALA_BAWAAN,
    pengaturan: { ...PENGATURAN_BAWAAN, ...pengaturan },
  });

const assessSatu = (persen: number, pengaturan: Partial<Pengaturan> = {}) => {
  const [dinilai] = assess([indikator({ persen })], pengaturan).daftarIndikator;
  if (!dinilai) throw new Error("Expected one indikator");
  return dinilai;
};

describe("one indikator", () => {
  test("T 92 % and R 69 % is 75 % exactly, Sedang, and every gap rule agrees", () => {
    const [dinilai] = assess([
      indikator({ target: { jenis: "nilai", nilai: 92 }, realisasi: 69 }),
    ]).daftarIndikator;
    expect(dinilai?.capaian).toEqual({ status: "terukur", nilai: 75 });
    expect(dinilai?.kategori?.nama).toBe("Sedang");
    expect(dinilai?.kategoriLain).toBeUndefined();
  });

  test("in the gap 90–91 is Tinggi, and says that batas-atas would name another category", () => {
    const { kategori, kategoriLain } = assessSatu(90.58);
    expect(kategori?.nama).toBe("Tinggi");
    expect(kategoriLain).toMatchObject({
      aturan: "batas-atas",
      kategori: { nama: "Sangat Tinggi" },
    });
  });

  test.each(["batas-atas", "bulatkan"] as const)(
    "in the gap 90–91 is Sangat Tinggi by %s, and says that batas-bawah would not",
    (aturanCelah) => {
      const { kategori, kategoriLain } = assessSatu(90.58, { aturanCelah });
      expect(kategori?.nama).toBe("Sangat Tinggi");
      expect(kategoriLain).toMatchObject({ aturan: "batas-bawah", kategori: { nama: "Tinggi" } });
    },
  );

  test("keeps its uncapped capaian beside the capped one", () => {
    const { capaian, capaianTerbatas } = assessSatu(132.05, { batasCapaian: 120 });
    expect(capaian).toEqual({ status: "terukur", nilai: 132.05 });
    expect(capaianTerbatas).toEqual({ status: "terukur", nilai: 120 });
  });

  test("that is tak terukur has no kategori", () => {
    const [dinilai] = assess([kosong()]).daftarIndikator;
    expect(dinilai?.capaianTerbatas).toEqual({ status: "tak-terukur", alasan: "realisasi-kosong" });
    expect(dinilai?.kategori).toBeUndefined();
  });
});

describe("the whole", () => {
  test("is the mean over the measurable, and counts the others", () => {
    const { keseluruhan } = assess([
      indikator({ persen: 75 }),
      kosong(),
      indikator({ persen: 100 }),
    ]);
    expect(keseluruhan).toMatchObject({ nilai: 87.5, jumlahTerukur: 2, jumlahSemua: 3 });
    expect(keseluruhan.kategori?.nama).toBe("Tinggi");
  });

  test("counts a capaian of 0", () => {
    expect(
      assess([indikator({ persen: 0 }), indikator({ persen: 100 })]).keseluruhan,
    ).toMatchObject({
      nilai: 50,
      jumlahTerukur: 2,
    });
  });

  test("counts a capaian below 0 as the 0 that is printed", () => {
    const buruk = indikator({
      arah: "negatif",
      target: { jenis: "nilai", nilai: 10 },
      realisasi: 25,
    });
    expect(assess([buruk, indikator()]).keseluruhan.nilai).toBe(50);
  });

  test("averages capped values", () => {
    const daftar = [indikator({ persen: 150 }), indikator({ persen: 50 })];
    expect(assess(daftar).keseluruhan.nilai).toBe(100);
    expect(assess(daftar, { batasCapaian: 100 }).keseluruhan.nilai).toBe(75);
  });

  test("weighs every indikator the same, whatever its bobot and sasaran", () => {
    const daftar = [
      indikator({ persen: 100, bobot: 90, sasaran: "Satu" }),
      indikator({ persen: 50, bobot: 5, sasaran: "Dua" }),
      indikator({ persen: 60, bobot: 5, sasaran: "Dua" }),
    ];
    expect(assess(daftar).keseluruhan.nilai).toBe(70);
  });

  test.each<[string, readonly Indikator[]]>([
    ["no indikator", []],
    ["only unmeasurable ones", [kosong(), kosong()]],
  ])("with %s has no value and no kategori", (_, daftar) => {
    expect(assess(daftar).keseluruhan).toEqual({
      nilai: undefined,
      kategori: undefined,
      jumlahTerukur: 0,
      jumlahSemua: daftar.length,
    });
  });
});

describe("a sasaran", () => {
  const nilaiSasaran = (daftar: readonly Indikator[]): number | undefined =>
    assess(daftar).daftarSasaran[0]?.nilai;

  test("is the plain mean without bobot", () => {
    expect(nilaiSasaran([indikator({ persen: 60 }), indikator({ persen: 100 })])).toBe(80);
  });

  test("is weighted when every indikator has a bobot", () => {
    expect(
      nilaiSasaran([indikator({ persen: 60, bobot: 75 }), indikator({ persen: 100, bobot: 25 })]),
    ).toBe(70);
  });

  test("is the plain mean when one bobot is blank", () => {
    expect(nilaiSasaran([indikator({ persen: 60, bobot: 75 }), indikator({ persen: 100 })])).toBe(
      80,
    );
  });

  test("is the plain mean when a bobot is negative or all are 0", () => {
    expect(
      nilaiSasaran([indikator({ persen: 60, bobot: -1 }), indikator({ persen: 100, bobot: 2 })]),
    ).toBe(80);
    expect(
      nilaiSasaran([indikator({ persen: 60, bobot: 0 }), indikator({ persen: 100, bobot: 0 })]),
    ).toBe(80);
  });

  test("leaves out the weight of what is tak terukur", () => {
    expect(
      nilaiSasaran([
        indikator({ persen: 60, bobot: 1 }),
        indikator({ persen: 100, bobot: 1 }),
        kosong({ bobot: 98 }),
      ]),
    ).toBe(80);
  });

  test("has no value when all that is measurable weighs 0", () => {
    const [sasaran] = assess([indikator({ bobot: 0 }), kosong({ bobot: 100 })]).daftarSasaran;
    expect(sasaran).toMatchObject({ nilai: undefined, kategori: undefined, jumlahTerukur: 1 });
  });

  test("is one even when its name was typed with other spacing and case", () => {
    const { daftarSasaran } = assess([
      indikator({ sasaran: " Layanan membaik" }),
      indikator({ sasaran: "layanan\nMembaik " }),
    ]);
    expect(daftarSasaran.map(({ nama, jumlahSemua }) => [nama, jumlahSemua])).toEqual([
      ["Layanan membaik", 2],
    ]);
  });

  test("stands in order of first appearance, and an empty name is none", () => {
    const { daftarSasaran, keseluruhan } = assess(
      ["Dua", "", "Satu", "Dua"].map((sasaran) => indikator({ sasaran })),
    );
    expect(daftarSasaran.map(({ nama }) => nama)).toEqual(["Dua", "Satu"]);
    expect(keseluruhan.jumlahSemua).toBe(4);
  });

  test("named like a property of objects is a sasaran like any other", () => {
    const { daftarSasaran } = assess([indikator({ sasaran: "constructor" })]);
    expect(daftarSasaran.map(({ nama }) => nama)).toEqual(["constructor"]);
  });
});

const sembarang: fc.Arbitrary<Indikator> = fc
  .record({
    persen: fc.integer({ min: 0, max: 20_000 }).map((nilai) => nilai / 100),
    sasaran: fc.constantFrom("Satu", "Dua", "Tiga"),
    bobot: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    isTerisi: fc.boolean(),
  })
  .map(({ isTerisi, ...bagian }) => (isTerisi ? indikator(bagian) : kosong(bagian)));

test("the order of the rows changes no value", () => {
  const hasil = (daftar: readonly Indikator[]): unknown => {
    const { keseluruhan, daftarSasaran } = assess(daftar);
    return { keseluruhan, daftarSasaran: new Map(daftarSasaran.map((item) => [item.nama, item])) };
  };
  const denganUrutan = fc
    .array(sembarang, { maxLength: 12 })
    .chain((daftar) =>
      fc.tuple(
        fc.constant(daftar),
        fc.shuffledSubarray(daftar, { minLength: daftar.length, maxLength: daftar.length }),
      ),
    );
  fc.assert(
    fc.property(denganUrutan, ([daftar, diacak]) => {
      expect(hasil(diacak)).toEqual(hasil(daftar));
    }),
  );
});

test("a mean lies between its smallest and its largest member", () => {
  fc.assert(
    fc.property(fc.array(sembarang, { minLength: 1, maxLength: 12 }), (daftar) => {
      const { daftarIndikator, daftarSasaran, keseluruhan } = assess(daftar);
      const semua = daftarIndikator.flatMap(({ capaian }) =>
        capaian.status === "terukur" ? [capaian.nilai] : [],
      );
      for (const { nilai } of [keseluruhan, ...daftarSasaran]) {
        if (nilai === undefined) continue;
        expect(nilai).toBeGreaterThanOrEqual(Math.min(...semua));
        expect(nilai).toBeLessThanOrEqual(Math.max(...semua));
      }
    }),
  );
});

test("every indikator with a sasaran is counted in exactly one", () => {
  fc.assert(
    fc.property(fc.array(sembarang, { maxLength: 20 }), (daftar) => {
      const { daftarSasaran, keseluruhan } = assess(daftar);
      const sum = (bagian: "jumlahSemua" | "jumlahTerukur"): number =>
        daftarSasaran.reduce((jumlah, sasaran) => jumlah + sasaran[bagian], 0);
      expect(sum("jumlahSemua")).toBe(keseluruhan.jumlahSemua);
      expect(sum("jumlahTerukur")).toBe(keseluruhan.jumlahTerukur);
    }),
  );
});

test("kategoriLain is said exactly when the three gap rules disagree", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), (seperseratus) => {
      const nama = (["batas-bawah", "batas-atas", "bulatkan"] as const).map(
        (aturanCelah) => assessSatu(seperseratus / 100, { aturanCelah }).kategori?.nama,
      );
      const lain = assessSatu(seperseratus / 100).kategoriLain;
      expect(lain !== undefined).toBe(new Set(nama).size > 1);
    }),
  );
});
