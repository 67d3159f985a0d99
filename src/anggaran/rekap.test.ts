import fc from "fast-check";
import { desimal, rupiah } from "../kinerja/satuan";
import type { Kegiatan } from "./kegiatan";
import { computeRekap } from "./rekap";

interface Ketikan {
  readonly kode?: string;
  readonly pagu?: number | undefined;
  readonly realisasi?: number | undefined;
  readonly tidakTerbaca?: boolean;
}

const kegiatan = ({ kode = "", pagu, realisasi, tidakTerbaca = false }: Ketikan): Kegiatan => ({
  kode,
  uraian: `Kegiatan ${kode}`,
  pagu: pagu === undefined ? undefined : rupiah(pagu),
  realisasiAnggaran: realisasi === undefined ? undefined : rupiah(realisasi),
  tidakTerbaca,
});

const rekap = (...daftar: readonly Ketikan[]) => computeRekap(daftar.map(kegiatan));
const takTerukur = (alasan: string): unknown => ({ status: "tak-terukur", alasan });
const terukur = (nilai: number): unknown => ({ status: "terukur", nilai });

describe("the known budget", () => {
  const hasil = rekap(
    { kode: "1", pagu: 428_807_750, realisasi: 428_791_750 },
    { kode: "1.1", pagu: 398_907_750, realisasi: 398_891_750 },
    { kode: "1.2", pagu: 29_900_000, realisasi: 29_900_000 },
  );

  test("is the sum of its children, with 16.000 left", () => {
    expect(hasil).toMatchObject({
      pagu: 428_807_750,
      realisasiAnggaran: 428_791_750,
      sisa: 16_000,
      jumlahBelumTerisi: 0,
    });
  });

  test("has a serapan of 99,99627 unrounded, for the whole and for its only program", () => {
    expect(hasil.serapan).toEqual(terukur(99.9962687241544));
    expect(hasil.daftarSimpul[0]?.serapan).toEqual(hasil.serapan);
  });

  test("has 99,99… and 100 for its children", () => {
    expect(hasil.daftarSimpul[1]?.serapan).toEqual(terukur(99.9959890475931));
    expect(hasil.daftarSimpul[2]?.serapan).toEqual(terukur(100));
  });
});

test("what is typed in a parent never counts", () => {
  const { pagu, daftarSimpul } = rekap(
    { kode: "1", pagu: 999, realisasi: 999, tidakTerbaca: true },
    { kode: "1.1", pagu: 100, realisasi: 60 },
  );
  expect(pagu).toBe(100);
  expect(daftarSimpul[0]).toMatchObject({ pagu: 100, realisasiAnggaran: 60, sisa: 40, daun: [1] });
  expect(daftarSimpul[0]?.serapan).toEqual(terukur(60));
});

test("the whole is ΣR/ΣP, not the mean of the rows", () => {
  expect(rekap({ pagu: 900, realisasi: 0 }, { pagu: 100, realisasi: 100 }).serapan).toEqual(
    terukur(10),
  );
});

test("without codes every row is a leaf", () => {
  const { daftarSimpul, pagu } = rekap({ pagu: 1, realisasi: 1 }, { pagu: 2, realisasi: 1 });
  expect(pagu).toBe(3);
  expect(daftarSimpul.map(({ daun, tingkat }) => [daun, tingkat])).toEqual([
    [[0], 0],
    [[1], 0],
  ]);
});

test("a parent lists the leaves below it in the order of the table", () => {
  const { daftarSimpul } = rekap(
    { kode: "1.2.1" },
    { kode: "1" },
    { kode: "1.1" },
    { kode: "1.2" },
    { kode: "1.2.2" },
  );
  expect(daftarSimpul[1]?.daun).toEqual([0, 2, 4]);
  expect(daftarSimpul[3]?.daun).toEqual([0, 4]);
});

test("a blank realisasi adds nothing and is counted", () => {
  const hasil = rekap(
    { kode: "1" },
    { kode: "1.1", pagu: 100, realisasi: 50 },
    { kode: "1.2", pagu: 100 },
  );
  expect(hasil).toMatchObject({
    pagu: 200,
    realisasiAnggaran: 50,
    sisa: 150,
    jumlahBelumTerisi: 1,
  });
  expect(hasil.serapan).toEqual(terukur(25));
  expect(hasil.daftarSimpul[2]).toMatchObject({ sisa: undefined });
  expect(hasil.daftarSimpul[2]?.serapan).toEqual(takTerukur("realisasi-kosong"));
});

test("a row that names money nowhere is not counted as unfilled", () => {
  expect(rekap({ kode: "1" }, { kode: "2", pagu: 100, realisasi: 1 }).jumlahBelumTerisi).toBe(0);
});

test("a realisasi of 0 is filled", () => {
  const hasil = rekap({ pagu: 100, realisasi: 0 });
  expect(hasil.jumlahBelumTerisi).toBe(0);
  expect(hasil.serapan).toEqual(terukur(0));
});

test("more spent than budgeted is computed as it stands", () => {
  const hasil = rekap({ pagu: 100, realisasi: 150 });
  expect(hasil.serapan).toEqual(terukur(150));
  expect(hasil.sisa).toBe(-50);
});

test("an unreadable amount is not counted as unfilled", () => {
  expect(rekap({ pagu: 100, tidakTerbaca: true }, { pagu: 100 }).jumlahBelumTerisi).toBe(1);
});

test("an unreadable leaf makes itself and all above it unmeasurable, and no other row", () => {
  const { daftarSimpul, serapan } = rekap(
    { kode: "1" },
    { kode: "1.1", pagu: 100, realisasi: 50 },
    { kode: "1.2", pagu: 100, tidakTerbaca: true },
    { kode: "2", pagu: 10, realisasi: 5 },
  );
  expect(serapan).toEqual(takTerukur("tidak-terbaca"));
  expect(daftarSimpul.map((simpul) => simpul.serapan)).toEqual([
    takTerukur("tidak-terbaca"),
    terukur(50),
    takTerukur("tidak-terbaca"),
    terukur(50),
  ]);
  expect(daftarSimpul.map(({ sisa }) => sisa)).toEqual([undefined, 50, undefined, 5]);
});

describe("serapan that cannot be computed says why", () => {
  test.each<[string, readonly Ketikan[], string]>([
    ["no budget rows", [], "tidak-ada-anggaran"],
    ["a blank pagu", [{ realisasi: 5 }], "pagu-kosong"],
    ["a pagu of 0", [{ pagu: 0, realisasi: 0 }], "pagu-nol"],
    ["no realisasi at all", [{ pagu: 5 }, { pagu: 6 }], "realisasi-kosong"],
    ["an unreadable cell", [{ pagu: 5, realisasi: 5, tidakTerbaca: true }], "tidak-terbaca"],
  ])("%s", (_, daftar, alasan) => {
    expect(rekap(...daftar).serapan).toEqual(takTerukur(alasan));
  });

  test("and the sums are 0 when there is nothing to sum", () => {
    expect(rekap()).toMatchObject({ pagu: 0, realisasiAnggaran: 0, sisa: 0, daftarSimpul: [] });
  });
});

const sembarang: fc.Arbitrary<Ketikan> = fc.record({
  kode: fc.oneof(
    fc.constant(""),
    fc
      .array(fc.constantFrom("1", "2", "01"), { minLength: 1, maxLength: 4 })
      .map((bagian) => bagian.join(".")),
  ),
  pagu: fc.option(
    fc.integer({ min: 0, max: 1e12 }).map((sen) => sen / 100),
    { nil: undefined },
  ),
  realisasi: fc.option(
    fc.integer({ min: 0, max: 1e12 }).map((sen) => sen / 100),
    { nil: undefined },
  ),
});

const sen = (nilai: number | undefined): bigint =>
  BigInt(
    desimal(nilai ?? 0)
      .times(100)
      .toString(),
  );
const sumSen = (daftar: readonly (number | undefined)[]): bigint =>
  daftar.reduce((jumlah, nilai) => jumlah + sen(nilai), 0n);

test("every sum is the sum of the leaves below it, to the sen", () => {
  fc.assert(
    fc.property(fc.array(sembarang, { maxLength: 15 }), (daftar) => {
      const { daftarSimpul } = rekap(...daftar);
      for (const { daun, pagu, realisasiAnggaran } of daftarSimpul) {
        expect(sen(pagu)).toBe(sumSen(daun.map((indeks) => daftar[indeks]?.pagu)));
        expect(sen(realisasiAnggaran)).toBe(
          sumSen(daun.map((indeks) => daftar[indeks]?.realisasi)),
        );
      }
    }),
  );
});

test("the whole counts every leaf exactly once", () => {
  fc.assert(
    fc.property(fc.array(sembarang, { maxLength: 15 }), (daftar) => {
      const { daftarSimpul, pagu } = rekap(...daftar);
      const akar = daftarSimpul.filter(({ tingkat }) => tingkat === 0).flatMap(({ daun }) => daun);
      const semuaDaun = daftarSimpul.filter(({ daun, indeks }) => daun.includes(indeks));
      expect([...akar].sort((a, b) => a - b)).toEqual(semuaDaun.map(({ indeks }) => indeks));
      expect(sen(pagu)).toBe(sumSen(semuaDaun.map(({ indeks }) => daftar[indeks]?.pagu)));
    }),
  );
});

test("the order of rows with distinct codes changes no sum", () => {
  const berbeda = fc.uniqueArray(
    sembarang.filter(({ kode }) => kode !== ""),
    { maxLength: 12, selector: ({ kode }) => kode },
  );
  const sums = (daftar: readonly Ketikan[]): unknown => {
    const { daftarSimpul, pagu, realisasiAnggaran, sisa, serapan } = rekap(...daftar);
    const perKode = daftarSimpul.map((simpul) => [simpul.kegiatan.kode, simpul.pagu] as const);
    return { pagu, realisasiAnggaran, sisa, serapan, perKode: new Map(perKode) };
  };
  fc.assert(
    fc.property(berbeda, (daftar) => {
      expect(sums([...daftar].reverse())).toEqual(sums(daftar));
    }),
  );
});
