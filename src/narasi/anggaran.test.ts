import fc from "fast-check";
import type { AlasanTanpaSerapan } from "../anggaran/kegiatan";
import type { LetakRealisasi, UraianSerapan } from "./anggaran";
import {
  dokumenAnggaranLengkap,
  paragrafDasarAnggaran,
  paragrafSerapan,
  paragrafTanpaAnggaran,
} from "./anggaran";
import { createPenulis } from "./create-penulis";

const { tulis } = createPenulis([]);

const uraian = (over: Partial<UraianSerapan> = {}): UraianSerapan => ({
  pagu: "Rp428.807.750,00",
  realisasi: "Rp428.791.750,00",
  sisa: "Rp16.000,00",
  serapan: { status: "terukur", teks: "99,99%", letak: "di-bawah" },
  jumlahBelumTerisi: 0,
  ...over,
});

const serapan = (over: Partial<UraianSerapan> = {}): string =>
  paragrafSerapan(tulis, uraian(over)).kalimat.teks;

test.each([
  ["DPA", "Dokumen Pelaksanaan Anggaran (DPA)"],
  [" dppa ", "Dokumen Pelaksanaan Perubahan Anggaran (DPPA)"],
  ["DPA Dana Kelurahan", "DPA Dana Kelurahan"],
  [undefined, "[dokumen anggaran]"],
])("the budget document %j is “%s”", (teks, lengkap) => {
  expect(dokumenAnggaranLengkap(teks)).toBe(lengkap);
});

test("the basis names the perjanjian, the document, the year and the table", () => {
  const { teks } = paragrafDasarAnggaran(tulis, {
    jenisPerjanjian: "Perjanjian Kinerja Perubahan",
    jabatanLengkap: "Kasi Pemerintahan Kecamatan Candipuro",
    dokumenAnggaran: dokumenAnggaranLengkap("DPPA"),
    tahun: "2023",
    tabel: "2.5",
  }).kalimat;
  expect(teks).toBe(
    "Anggaran untuk melaksanakan Perjanjian Kinerja Perubahan Kasi Pemerintahan Kecamatan Candipuro bersumber dari Dokumen Pelaksanaan Perubahan Anggaran (DPPA) Tahun Anggaran 2023. Pagu dan realisasi anggaran menurut program dan kegiatan disajikan pada Tabel 2.5.",
  );
});

test("without a budget one sentence says so", () => {
  expect(paragrafTanpaAnggaran(tulis).kalimat.teks).toBe(
    "Data anggaran tidak disajikan dalam laporan ini.",
  );
});

test("money is left", () => {
  expect(serapan()).toBe(
    "Dari pagu anggaran sebesar Rp428.807.750,00, terealisasi Rp428.791.750,00 atau 99,99% sehingga terdapat sisa anggaran sebesar Rp16.000,00.",
  );
});

test("all was spent", () => {
  expect(
    serapan({ sisa: "Rp0,00", serapan: { status: "terukur", teks: "100%", letak: "sama" } }),
  ).toBe(
    "Pagu anggaran sebesar Rp428.807.750,00 terealisasi seluruhnya sehingga serapan anggaran mencapai 100% dan tidak terdapat sisa anggaran.",
  );
});

test("more was spent than there was", () => {
  expect(
    serapan({
      realisasi: "Rp428.823.750,00",
      serapan: { status: "terukur", teks: "100,01%", letak: "melebihi" },
    }),
  ).toBe(
    "Dari pagu anggaran sebesar Rp428.807.750,00, terealisasi Rp428.823.750,00 atau 100,01% sehingga realisasi melebihi pagu sebesar Rp16.000,00.",
  );
});

test("kegiatan not yet reported are said", () => {
  expect(serapan({ jumlahBelumTerisi: 2 })).toMatch(
    / sebesar Rp16\.000,00\. Realisasi anggaran 2 \(dua\) kegiatan belum dilaporkan sehingga belum termasuk dalam jumlah tersebut\.$/,
  );
});

test.each<[AlasanTanpaSerapan, string]>([
  [
    "realisasi-kosong",
    "Pagu anggaran yang tersedia sebesar Rp428.807.750,00. Serapan anggaran belum dapat dihitung karena realisasi anggaran belum dilaporkan.",
  ],
  [
    "tidak-terbaca",
    "Serapan anggaran belum dapat dihitung karena sebagian data anggaran tidak terbaca.",
  ],
  ["pagu-nol", "Serapan anggaran belum dapat dihitung karena pagu anggaran bernilai nol."],
  ["pagu-kosong", "Serapan anggaran belum dapat dihitung karena pagu anggaran belum diisi."],
])("no serapan because of %s", (alasan, teks) => {
  expect(serapan({ serapan: { status: "tak-terukur", alasan }, jumlahBelumTerisi: 3 })).toBe(teks);
});

test("no variant leaves a hole or doubles a mark", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<LetakRealisasi | AlasanTanpaSerapan>(
        ...(["di-bawah", "sama", "melebihi"] as const),
        ...(["pagu-kosong", "pagu-nol", "realisasi-kosong", "tidak-terbaca"] as const),
        "tidak-ada-anggaran",
      ),
      fc.nat({ max: 20 }),
      (jenis, jumlahBelumTerisi) => {
        const isTerukur = jenis === "di-bawah" || jenis === "sama" || jenis === "melebihi";
        const teks = serapan({
          jumlahBelumTerisi,
          serapan: isTerukur
            ? { status: "terukur", teks: "99,99%", letak: jenis }
            : { status: "tak-terukur", alasan: jenis },
        });
        expect(teks).not.toMatch(/[{}[\]]|undefined|\s\s|[.,;:]\s*[.,;:]/);
      },
    ),
  );
});
