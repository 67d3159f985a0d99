import { join } from "node:path";
import * as fc from "fast-check";
import { createUseCases } from "../../src/app/use-cases";
import type { BahanLaporan } from "../../src/laporan/bahan";
import { alamatLengkap } from "../../src/masukan/alamat";
import { MASUKAN_LAPORAN_KOSONG } from "../../src/masukan/masukan-laporan";
import { checkMasukan } from "../../src/pemeriksaan/periksa";
import { KASUS } from "../golden/laporan/kasus";
import { bahan as bahanSembarang } from "../support/arbitrary-bahan";
import { masukan, perhitunganOf, tabelAnggaran, tabelKinerja } from "../support/masukan-builder";
import type { MemorySpec } from "../support/memory-workbook";
import { MemoryWorkbook } from "../support/memory-workbook";
import { readXlsxMasukan } from "../support/read-xlsx-masukan";

const IDENTITAS = [
  ["Jabatan", "Kasi Pemberdayaan Masyarakat"],
  ["Kabupaten", "Kabupaten Lumajang"],
  ["Periode", "Tribulan IV"],
  ["Tahun", 2023],
  ["Tanggal Laporan", "02 Januari 2024"],
  ["NIP Pejabat", "19700101 199001 1 001"],
] as const;
const SKALA = [
  ["Sangat Tinggi", 91, 100],
  ["Tinggi", 76, 90],
  ["Sedang", 66, 75],
  ["Rendah", 51, 65],
  ["Sangat Rendah", 0, 50],
] as const;

type Row = (string | number | null)[];

interface Isi {
  readonly kinerja: readonly (readonly [target: number, realisasi: number, capaian: number])[];
  readonly anggaran: readonly Row[];
  readonly identitas?: readonly (readonly [string, string | number])[];
  readonly skala?: readonly (readonly [string, number, number])[];
}

/** A workbook as an office keeps it, nothing of it written by us. */
function buku({ kinerja, anggaran, identitas = IDENTITAS, skala = SKALA }: Isi): MemorySpec {
  const akhir = String(kinerja.length + 1);
  return {
    sheets: {
      Kinerja: {
        rows: [
          ["Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"],
          ...kinerja.map(([t, r, c], i) => ["Sasaran", `Indikator ${i + 1}`, "%", t, r, c, null]),
        ],
        formats: { [`D2:F${akhir}`]: "0.00%" },
      },
      Anggaran: {
        rows: [["Kode", "Uraian", "Pagu", "Realisasi", "Capaian (%)", "Sisa"], ...anggaran],
      },
      Skala: { rows: [["Kriteria", "Batas Bawah", "Batas Atas"], ...skala] },
      Identitas: { rows: [["Keterangan", "Isi"], ...identitas] },
    },
    names: [
      { name: "LKj_Kinerja", at: `Kinerja!A1:G${akhir}` },
      { name: "LKj_Anggaran", at: `Anggaran!A1:F${String(anggaran.length + 1)}` },
      { name: "LKj_Skala", at: `Skala!A1:C${String(skala.length + 1)}` },
      { name: "LKj_Identitas", at: `Identitas!A1:B${String(identitas.length + 1)}` },
    ],
  };
}

const tinjau = (spec: MemorySpec) =>
  createUseCases(new MemoryWorkbook(spec), () => new Date(0)).tinjau();

async function kesalahanDi(spec: MemorySpec): Promise<string[]> {
  const { daftarTemuan } = await tinjau(spec);
  return daftarTemuan
    .filter(({ tingkat }) => tingkat !== "informasi")
    .map(({ kode, letak }) => `${kode ?? "-"} ${letak ? alamatLengkap(letak) : ""}`);
}

describe("a workbook that contradicts itself", () => {
  const rusak = buku({
    kinerja: [[0.92, 0.8333, 0.7667]],
    anggaran: [
      ["1", "Program", 428_807_750, 428_791_750, null, null],
      ["1.1", "Kegiatan satu", 398_907_750, 398_891_750, null, null],
      ["1.2", "Kegiatan dua", 29_900_000, 29_900_000, null, null],
      [null, "JUMLAH", 430_000_000, 428_791_750, null, null],
    ],
    skala: SKALA.filter(([nama]) => nama !== "Sedang"),
    identitas: [
      ...IDENTITAS.filter(([kunci]) => kunci !== "Tanggal Laporan" && kunci !== "NIP Pejabat"),
      ["Tanggal Laporan", "02 Januari 2023"],
      ["NIP Pejabat", 197001011990011000],
    ],
  });

  test("shows the swap, the total, the scale, the NIP and the date, each at its cell, and no more", async () => {
    expect((await kesalahanDi(rusak)).sort()).toEqual([
      "R-02 Kinerja!E2",
      "R-11 Anggaran!C5",
      "R-16 Skala!B3:B4",
      "R-17 Identitas!B7",
      "R-18 Identitas!B6",
    ]);
  });

  test("is offered the swap and the sum", async () => {
    const { daftarTemuan } = await tinjau(rusak);
    const perbaikan = daftarTemuan.flatMap((temuan) => temuan.perbaikan ?? []);
    expect(perbaikan).toMatchObject([
      { daftarGanti: [{ menjadi: 0.7667 }, { menjadi: 0.8333 }] },
      { daftarGanti: [{ menjadi: 428_807_750 }] },
    ]);
  });
});

/** As an officer rounds or cuts a capaian to so many decimals of a percentage. */
const tulis = (nilai: number, desimal: number, cara: "bulat" | "potong"): number => {
  const skala = 10 ** desimal;
  const hasil = Number((nilai * 100 * skala).toPrecision(12));
  return Number(
    ((cara === "bulat" ? Math.round(hasil) : Math.floor(hasil)) / skala / 100).toPrecision(12),
  );
};

const baris = fc
  .tuple(
    fc.integer({ min: 100, max: 10_000 }),
    fc.integer({ min: 0, max: 1_190 }),
    fc.constantFrom(0, 1, 2),
    fc.constantFrom("bulat", "potong"),
  )
  .map(([target, permil, desimal, cara]): readonly [number, number, number] => {
    const realisasi = Math.round((target * permil) / 1000);
    return [target / 10_000, realisasi / 10_000, tulis(realisasi / target, desimal, cara)];
  });

const rupiah = fc.integer({ min: 1, max: 90_000_000_000 }).map((sen) => sen / 100);
const jumlah = (daftar: readonly number[]): number =>
  Number((daftar.reduce((sum, satu) => sum + Math.round(satu * 100), 0) / 100).toFixed(2));

const anggaran = fc.array(fc.tuple(rupiah, fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 5,
});

describe("a workbook that is consistent", () => {
  test("has no finding but that a value lies in a gap of the scale", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(baris, { minLength: 1, maxLength: 6 }),
        anggaran,
        async (kinerja, daftar) => {
          const daun = daftar.map(([pagu, bagian]): readonly [number, number] => [
            pagu,
            Math.floor(pagu * bagian * 100) / 100,
          ]);
          const pagu = jumlah(daun.map(([satu]) => satu));
          const realisasi = jumlah(daun.map(([, satu]) => satu));
          const spec = buku({
            kinerja,
            anggaran: [
              ["1", "Program", pagu, realisasi, null, null],
              ...daun.map(([p, r], i): Row => [
                `1.${i + 1}`,
                `Kegiatan ${i + 1}`,
                p,
                r,
                null,
                null,
              ]),
              [null, "JUMLAH", pagu, realisasi, null, null],
            ],
          });
          const { perhitungan } = await tinjau(spec);
          const diCelah = (perhitungan?.kinerja.daftarIndikator ?? []).flatMap(
            ({ kategoriLain }, i) => (kategoriLain ? [`R-16 Kinerja!E${i + 2}`] : []),
          );
          expect(await kesalahanDi(spec)).toEqual(diCelah);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("as the sample is has none at all", async () => {
    const contoh = await readXlsxMasukan(join(__dirname, "../../assets/contoh/contoh.xlsx"));
    const daftar = checkMasukan(contoh, perhitunganOf(contoh));
    expect(daftar.filter(({ tingkat }) => tingkat !== "informasi")).toEqual([]);
  });
});

/** What the report is written from, as if it had just been read; nobody has typed a capaian. */
function bahanPeriksa(bahan: BahanLaporan) {
  const kinerja = { ...tabelKinerja([]), daftarBaris: bahan.barisKinerja };
  const dibaca = masukan({
    kinerja,
    anggaran: bahan.barisAnggaran && { ...tabelAnggaran([]), daftarBaris: bahan.barisAnggaran },
    skala: bahan.skala,
    pengaturan: bahan.pengaturan,
    laporan: {
      ...MASUKAN_LAPORAN_KOSONG,
      identitas: bahan.identitas,
      daftarMasalah: bahan.daftarMasalah ?? [],
    },
  });
  return checkMasukan(dibaca, bahan.perhitungan);
}

describe("what reports are written from", () => {
  test.each(Object.entries(KASUS))("%s contradicts itself nowhere", async (_, bahan) => {
    const kesalahan = bahanPeriksa(await bahan()).filter(({ tingkat }) => tingkat === "kesalahan");
    expect(kesalahan).toEqual([]);
  });

  test("whatever it is, is checked without an exception and with words for every finding", () => {
    fc.assert(
      fc.property(bahanSembarang, (bahan) => {
        for (const { pesan, saran, kode } of bahanPeriksa(bahan)) {
          expect(kode).toMatch(/^R-\d\d$/);
          expect(`${pesan} ${saran}`).not.toMatch(/undefined|NaN|Infinity/);
        }
      }),
    );
  });
});
