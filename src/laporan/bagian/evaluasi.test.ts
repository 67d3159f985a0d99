import {
  bahanLaporan,
  barisAnggaran,
  barisKinerja,
  identitas,
  identitasKosong,
} from "../../../test/support/bahan-laporan";
import { teksBlok } from "../../../test/support/teks-blok";
import type { Tabel } from "../../dokumen/dokumen";
import { rupiah } from "../../kinerja/satuan";
import { createPenulis } from "../../narasi/create-penulis";
import type { BahanLaporan } from "../bahan";
import { createPenomoran } from "../penomoran";
import { susunEvaluasi } from "./evaluasi";

function blok(over: Partial<BahanLaporan> = {}) {
  const nomor = createPenomoran();
  nomor.bab();
  nomor.bab();
  return susunEvaluasi(bahanLaporan(over), { tulis: createPenulis([]).tulis, nomor });
}

const susun = (over: Partial<BahanLaporan> = {}): string[] => teksBlok(blok(over));

/** Lines under a heading, up to the next one. */
function bagian(baris: readonly string[], judul: string): string[] {
  const awal = baris.findIndex((satu) => satu.startsWith("#") && satu.endsWith(judul));
  if (awal < 0) return [];
  const sisa = baris.slice(awal + 1);
  const akhir = sisa.findIndex((satu) => satu.startsWith("#"));
  return akhir < 0 ? sisa : sisa.slice(0, akhir);
}

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

const PENYEBAB = { penyebab: "dua subkegiatan mengalami pengurangan anggaran" };
const TAHUNAN = identitas({ periode: { jenis: "tahunan", tahun: 2023 } });

test("the sample, whole", () => {
  expect(susun({ barisKinerja: [barisKinerja({ tambahan: PENYEBAB })] })).toEqual([
    "# 2.1 Evaluasi dan Analisis",
    "# 2.1.1 Analisis Capaian Kinerja",
    "Perjanjian Kinerja Perubahan Kasi Pemberdayaan Masyarakat Kecamatan Candipuro memuat 1 (satu) sasaran, yaitu “Meningkatnya mutu pelayanan”, dengan 1 (satu) indikator kinerja. Pada Tribulan IV Tahun 2023, indikator tersebut belum mencapai target.",
    "Indikator “Persentase pelayanan tepat waktu” memiliki target 92% dengan realisasi 69% sehingga capaiannya sebesar 75% dan termasuk kategori Sedang. Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.",
    "# 2.1.2 Faktor Pendukung",
    "Meskipun target belum tercapai, pelaksanaan kinerja pada Tribulan IV Tahun 2023 didukung oleh faktor-faktor berikut:",
    "- komitmen bersama; dan",
    "- perencanaan yang baik.",
    "# 2.1.3 Realisasi Anggaran",
    "Anggaran untuk melaksanakan Perjanjian Kinerja Perubahan Kasi Pemberdayaan Masyarakat Kecamatan Candipuro bersumber dari Dokumen Pelaksanaan Perubahan Anggaran (DPPA) Tahun Anggaran 2023. Pagu dan realisasi anggaran menurut program dan kegiatan disajikan pada Tabel 2.1.",
    "Tabel 2.1 Pagu dan Realisasi Anggaran Tribulan IV Tahun 2023",
    "No | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp) | %",
    "**1 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | 428.807.750,00 | 428.791.750,00 | 99,99%**",
    "1.1 | Koordinasi Kegiatan Pemberdayaan Desa | 398.907.750,00 | 398.891.750,00 | 99,99%",
    "1.2 | Pemberdayaan dan Kesejahteraan Keluarga Tingkat Kecamatan dan Kelurahan | 29.900.000,00 | 29.900.000,00 | 100%",
    "** | JUMLAH | 428.807.750,00 | 428.791.750,00 | 99,99%**",
    "Dari pagu anggaran sebesar Rp428.807.750,00, terealisasi Rp428.791.750,00 atau 99,99% sehingga terdapat sisa anggaran sebesar Rp16.000,00.",
    "Dengan capaian kinerja sebesar 75% dan serapan anggaran sebesar 99,99%, kinerja Kasi Pemberdayaan Masyarakat Kecamatan Candipuro pada Tribulan IV Tahun 2023 termasuk kategori Sedang.",
  ]);
});

const CAMAT: Partial<BahanLaporan> = {
  identitas: identitas({
    pejabat: { ...identitas().pejabat, jabatan: "Camat" },
    periode: { jenis: "tahunan", tahun: 2023 },
  }),
  barisAnggaran: undefined,
  daftarFaktor: [],
  barisKinerja: [
    barisKinerja({
      nama: "Indeks Kepuasan Masyarakat.",
      sasaran: "Meningkatnya pelayanan",
      satuan: "poin",
      target: nilai(85),
      realisasi: 88,
      tambahan: { penyebab: "Loket pelayanan ditambah.", realisasiTahunLalu: 83.5 },
    }),
    barisKinerja({
      nama: "Jumlah temuan",
      sasaran: "Tertibnya administrasi",
      satuan: "temuan",
      arah: "negatif",
      target: nilai(10),
      realisasi: 12,
      tambahan: { penyebab: "Kurangnya SDM", realisasiTahunLalu: 15, targetRenstra: 5 },
    }),
    barisKinerja({
      nama: "Predikat AKIP",
      sasaran: "Tertibnya administrasi",
      satuan: "",
      target: { jenis: "predikat", kode: "BB", skor: 75 },
      realisasi: 65,
      selRealisasi: { teks: "B" },
      tambahan: { penyebab: "Kurangnya SDM" },
    }),
    barisKinerja({
      nama: "Jumlah dokumen",
      sasaran: "",
      satuan: "dokumen",
      target: nilai(4),
      realisasi: undefined,
    }),
  ],
};

test("several sasaran, an unmeasured indikator without sasaran, no budget, a year", () => {
  expect(susun(CAMAT)).toEqual([
    "# 2.1 Evaluasi dan Analisis",
    "# 2.1.1 Analisis Capaian Kinerja",
    "Perjanjian Kinerja Perubahan Camat Candipuro memuat 2 (dua) sasaran dengan 4 (empat) indikator kinerja. Pada Tahun 2023, 1 (satu) indikator telah mencapai target, 2 (dua) indikator belum mencapai target, dan 1 (satu) indikator belum dapat diukur.",
    "Sasaran “Meningkatnya pelayanan” diukur melalui 1 (satu) indikator. Indikator “Indeks Kepuasan Masyarakat” memiliki target 85 poin dengan realisasi 88 poin sehingga capaiannya sebesar 103,53% dan termasuk kategori Sangat Tinggi. Realisasi tersebut melampaui target yang ditetapkan. Hasil tersebut dicapai karena loket pelayanan ditambah.",
    "Untuk sasaran “Tertibnya administrasi” ditetapkan 2 (dua) indikator dengan rata-rata capaian sebesar 83,33% dan kategori Tinggi.",
    "Target indikator “Jumlah temuan” adalah 10 temuan dan realisasinya 12 temuan. Capaian indikator tersebut sebesar 80% dengan kategori Tinggi. Pada indikator ini, realisasi yang semakin kecil berarti kinerja yang semakin baik. Target tersebut belum dapat dicapai karena kurangnya SDM.",
    "Dengan realisasi predikat B terhadap target predikat BB, indikator “Predikat AKIP” memperoleh capaian sebesar 86,67% yang termasuk kategori Tinggi. Target indikator ini belum terpenuhi karena kurangnya SDM.",
    "Selain itu, terdapat 1 (satu) indikator yang belum dihubungkan dengan sasaran.",
    "Capaian indikator “Jumlah dokumen” belum dapat diukur karena realisasi belum dilaporkan. Target indikator tersebut adalah 4 dokumen. Indikator tersebut belum ikut dihitung dalam rata-rata capaian.",
    "# 2.1.2 Penyebab Belum Tercapainya Target",
    "Belum tercapainya target indikator “Jumlah temuan” dan “Predikat AKIP” disebabkan oleh hal yang sama, yaitu kurangnya SDM.",
    "# 2.1.3 Realisasi Anggaran",
    "Data anggaran tidak disajikan dalam laporan ini.",
    "Dengan rata-rata capaian kinerja sebesar 90,07%, kinerja Camat Candipuro pada Tahun 2023 termasuk kategori Tinggi.",
    "# 2.1.4 Perbandingan Kinerja",
    "Perbandingan realisasi kinerja tahun 2023 dengan realisasi tahun 2022 disajikan pada Tabel 2.1.",
    "Tabel 2.1 Perbandingan Realisasi Kinerja Tahun 2022 dan Tahun 2023",
    "No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023 | Perubahan",
    "1 | Indeks Kepuasan Masyarakat. | 83,5 poin | 88 poin | 4,5 poin",
    "2 | Jumlah temuan | 15 temuan | 12 temuan | -3 temuan",
    "Berdasarkan tabel tersebut, perkembangan realisasi dibandingkan dengan tahun 2022 adalah sebagai berikut:",
    "- realisasi indikator “Indeks Kepuasan Masyarakat” meningkat 4,5 poin, yaitu dari 83,5 poin menjadi 88 poin; dan",
    "- realisasi indikator “Jumlah temuan” menurun 3 temuan, yaitu dari 15 temuan menjadi 12 temuan, yang berarti kinerja membaik.",
    "Perbandingan realisasi kinerja tahun 2023 dengan target akhir Rencana Strategis (Renstra) disajikan pada Tabel 2.2.",
    "Tabel 2.2 Perbandingan Realisasi Kinerja Tahun 2023 dengan Target Akhir Renstra",
    "No | Indikator Kinerja | Realisasi 2023 | Target Akhir Renstra | Tingkat Kemajuan",
    "1 | Jumlah temuan | 12 temuan | 5 temuan | 0%",
    "Berdasarkan tabel tersebut, realisasi indikator “Jumlah temuan”, yaitu 12 temuan, belum memenuhi target Renstra 5 temuan dengan tingkat kemajuan 0%.",
  ]);
});

test("only a report of a whole year compares", () => {
  const barisTahunan = [barisKinerja({ tambahan: { realisasiTahunLalu: 60 } })];
  const semester = identitas({ periode: { jenis: "semester", ke: 2, tahun: 2023 } });
  expect(bagian(susun({ barisKinerja: barisTahunan }), "Perbandingan Kinerja")).toEqual([]);
  expect(
    bagian(susun({ barisKinerja: barisTahunan, identitas: semester }), "Perbandingan Kinerja"),
  ).toEqual([]);
  expect(
    bagian(susun({ barisKinerja: barisTahunan, identitas: TAHUNAN }), "Perbandingan Kinerja").at(
      -1,
    ),
  ).toBe(
    "Berdasarkan tabel tersebut, realisasi indikator “Persentase pelayanan tepat waktu” meningkat 9 poin, yaitu dari 60% menjadi 69%.",
  );
});

test("a year without the numbers to compare with compares nothing", () => {
  expect(bagian(susun({ identitas: TAHUNAN }), "Perbandingan Kinerja")).toEqual([]);
});

test("every target met: the factors are those of a success, and the budget is exhausted", () => {
  const baris = susun({
    barisKinerja: [barisKinerja({ realisasi: 92 })],
    barisAnggaran: [
      barisAnggaran({ pagu: rupiah(5_000), realisasiAnggaran: rupiah(5_000), kode: "" }),
    ],
  });
  expect(bagian(baris, "Faktor Penyebab Keberhasilan")[0]).toBe(
    "Pencapaian target pada Tribulan IV Tahun 2023 tidak terlepas dari faktor-faktor penyebab keberhasilan sebagai berikut:",
  );
  expect(bagian(baris, "Realisasi Anggaran").slice(1)).toEqual([
    "Tabel 2.1 Pagu dan Realisasi Anggaran Tribulan IV Tahun 2023",
    "No | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp) | %",
    "1 | Pelayanan administrasi terpadu | 5.000,00 | 5.000,00 | 100%",
    "** | JUMLAH | 5.000,00 | 5.000,00 | 100%**",
    "Pagu anggaran sebesar Rp5.000,00 terealisasi seluruhnya sehingga serapan anggaran mencapai 100% dan tidak terdapat sisa anggaran.",
    "Dengan capaian kinerja sebesar 100% dan serapan anggaran sebesar 100%, kinerja Kasi Pemberdayaan Masyarakat Kecamatan Candipuro pada Tribulan IV Tahun 2023 termasuk kategori Sangat Tinggi.",
  ]);
});

test("99,996 % prints as 100 % by the office's rounding, but is no success", () => {
  const baris = susun({
    pengaturan: { ...bahanLaporan().pengaturan, pembulatan: "setengah-ke-atas" },
    barisKinerja: [barisKinerja({ target: nilai(100), realisasi: 99.996, tambahan: PENYEBAB })],
  });
  expect(bagian(baris, "Analisis Capaian Kinerja")[1]).toBe(
    "Indikator “Persentase pelayanan tepat waktu” memiliki target 100% dengan realisasi 100% sehingga capaiannya sebesar 100% dan termasuk kategori Sangat Tinggi. Angka 100% tersebut merupakan hasil pembulatan dari nilai yang sedikit di bawahnya. Target yang ditetapkan belum tercapai karena dua subkegiatan mengalami pengurangan anggaran.",
  );
  expect(baris.join("\n")).not.toContain("eberhasilan");
});

test("more spent than there was; a kegiatan not yet reported", () => {
  const dua = (a: number | undefined, b: number | undefined) =>
    [a, b].map((angka, indeks) =>
      barisAnggaran({
        kode: String(indeks + 1),
        pagu: rupiah(1_000),
        realisasiAnggaran: angka === undefined ? undefined : rupiah(angka),
      }),
    );
  const kalimat = (a: number | undefined, b: number | undefined) =>
    bagian(susun({ barisAnggaran: dua(a, b) }), "Realisasi Anggaran").at(-2);
  expect(kalimat(1_500, 600)).toBe(
    "Dari pagu anggaran sebesar Rp2.000,00, terealisasi Rp2.100,00 atau 105% sehingga realisasi melebihi pagu sebesar Rp100,00.",
  );
  expect(kalimat(500, undefined)).toBe(
    "Dari pagu anggaran sebesar Rp2.000,00, terealisasi Rp500,00 atau 25% sehingga terdapat sisa anggaran sebesar Rp1.500,00. Realisasi anggaran 1 (satu) kegiatan belum dilaporkan sehingga belum termasuk dalam jumlah tersebut.",
  );
  expect(kalimat(undefined, undefined)).toBe(
    "Pagu anggaran yang tersedia sebesar Rp2.000,00. Serapan anggaran belum dapat dihitung karena realisasi anggaran belum dilaporkan.",
  );
});

test("without indicators, or without anything in the identity, nothing breaks and what is missing is visible", () => {
  expect(bagian(susun({ barisKinerja: [] }), "Analisis Capaian Kinerja")).toEqual([
    "Evaluasi kinerja Kasi Pemberdayaan Masyarakat Kecamatan Candipuro pada Tribulan IV Tahun 2023 belum dapat disajikan karena indikator kinerja belum ditetapkan.",
  ]);
  expect(bagian(susun({ identitas: identitasKosong() }), "Realisasi Anggaran")[0]).toBe(
    "Anggaran untuk melaksanakan Perjanjian Kinerja [jabatan] bersumber dari [dokumen anggaran] Tahun Anggaran [tahun]. Pagu dan realisasi anggaran menurut program dan kegiatan disajikan pada Tabel 2.1.",
  );
});

test("every block has a name of its own", () => {
  const kunci = blok({ ...CAMAT, daftarFaktor: ["a", "b"] }).map((satu) => satu.kunci);
  expect(new Set(kunci).size).toBe(kunci.length);
});

describe("the table of the budget", () => {
  const tabel = (over: Partial<BahanLaporan>): Tabel | undefined =>
    blok(over).find((satu) => satu.type === "tabel");

  const rumus = (over: Partial<BahanLaporan>) =>
    tabel(over)?.baris.map(({ sel }) => sel.slice(2).map(({ angka }) => angka?.rumus));

  test("holds numbers, rounded as printed, and no formulas by default", () => {
    expect(
      tabel({})
        ?.baris[1]?.sel.slice(2)
        .map(({ angka }) => angka),
    ).toEqual([
      { nilai: 398_907_750, format: { jenis: "rupiah" }, rumus: undefined },
      { nilai: 398_891_750, format: { jenis: "rupiah" }, rumus: undefined },
      { nilai: 99.99, format: { jenis: "persen", desimal: 2 }, rumus: undefined },
    ]);
  });

  test("is alive where the input sheet shows the same number", () => {
    const letak = { lembar: "Anggaran", baris: 9, kolom: 2 };
    const jumlah = { pagu: letak, realisasi: undefined, serapan: undefined };
    expect(
      rumus({
        tabelHidup: true,
        keluaranTerisi: { capaian: [], serapan: [undefined, letak], jumlah },
      }),
    ).toEqual([
      ["=Anggaran!C2", "=Anggaran!D2", undefined],
      ["=Anggaran!C3", "=Anggaran!D3", "=Anggaran!C10"],
      ["=Anggaran!C4", "=Anggaran!D4", undefined],
      ["=Anggaran!C10", undefined, undefined],
    ]);
  });

  test("never refers to a parent that was typed otherwise than the sum of its leaves", () => {
    const [induk, ...daun] = bahanLaporan().barisAnggaran ?? [];
    const salah = induk && {
      ...induk,
      kegiatan: { ...induk.kegiatan, pagu: rupiah(1), realisasiAnggaran: undefined },
    };
    const barisSalah = salah ? [salah, ...daun] : [];
    expect(rumus({ tabelHidup: true, barisAnggaran: barisSalah })?.[0]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(tabel({ barisAnggaran: barisSalah })?.baris[0]?.sel[2]?.teks).toBe("428.807.750,00");
  });

  test("says what it could not read, and shows a dash for what is not there", () => {
    const rusak = [
      barisAnggaran({ kode: "", pagu: undefined, tidakTerbaca: true }),
      barisAnggaran({ kode: "", realisasiAnggaran: undefined }),
    ];
    expect(tabel({ barisAnggaran: rusak })).toMatchObject({
      catatan: [
        "Jumlah belum mencakup pagu atau realisasi yang tidak terbaca pada tabel anggaran.",
      ],
    });
    expect(
      tabel({ barisAnggaran: rusak })?.baris.map(({ sel }) => sel.map(({ teks }) => teks)),
    ).toEqual([
      ["1", "Pelayanan administrasi terpadu", "–", "398.891.750,00", "–"],
      ["2", "Pelayanan administrasi terpadu", "398.907.750,00", "–", "–"],
      ["", "JUMLAH", "398.907.750,00", "398.891.750,00", "–"],
    ]);
  });
});
