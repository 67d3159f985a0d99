import { alatSusun } from "../../../test/support/alat-susun";
import { bahanLaporan, barisAnggaran, barisKinerja } from "../../../test/support/bahan-laporan";
import type { BarisKinerjaOver } from "../../../test/support/bahan-laporan";
import { teksBlok } from "../../../test/support/teks-blok";
import type { Tabel } from "../../dokumen/dokumen";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { rupiah } from "../../kinerja/satuan";
import type { BahanLaporan } from "../bahan";
import { susunCapaianKinerja } from "./capaian-kinerja";

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

const susun = (over: Partial<BahanLaporan> = {}) =>
  susunCapaianKinerja(bahanLaporan(over), alatSusun());

const teksOf = (over: Partial<BahanLaporan> = {}): string[] => teksBlok(susun(over));

const indikator = (...daftar: readonly BarisKinerjaOver[]): Partial<BahanLaporan> => ({
  barisKinerja: daftar.map((over, baris) => barisKinerja({ baris: baris + 3, ...over })),
});

function tabelOf(kunci: string, over: Partial<BahanLaporan> = {}): Tabel {
  const tabel = susun(over).find((blok) => blok.kunci === `capaian-kinerja.${kunci}`);
  if (tabel?.type !== "tabel") throw new Error(`No table ${kunci}`);
  return tabel;
}

const baris = ({ baris: daftar }: Tabel): string[] =>
  daftar.map(({ sel, tebal }) => `${tebal ? "*" : ""}${sel.map(({ teks }) => teks).join("|")}`);

const NEGATIF_A = {
  nama: "Lama layanan",
  satuan: "hari",
  arah: "negatif",
  target: nilai(10),
  realisasi: 12,
} as const;

const NEGATIF_B = { ...NEGATIF_A, nama: "Jumlah keluhan", rumus: "B" } as const;

const PREDIKAT = {
  nama: "Opini",
  satuan: "predikat",
  target: { jenis: "predikat", kode: "WTP", skor: 100 },
  realisasi: 75,
  selRealisasi: { teks: "WDP" },
} as const;

const RENTANG = { nama: "Kehadiran", target: { jenis: "rentang", bawah: 80, atas: 90 } } as const;

const rumus = (over: Partial<BahanLaporan>): string[] =>
  teksOf(over).filter((teks) => teks.startsWith("Capaian = "));

describe("how capaian is measured", () => {
  test("only the formulas of the kinds that occur are shown", () => {
    expect(rumus({})).toEqual(["Capaian = Realisasi / Target × 100%"]);
    expect(rumus(indikator(NEGATIF_A))).toEqual([
      "Capaian = (2 × Target − Realisasi) / Target × 100%",
    ]);
    expect(rumus(indikator({}, NEGATIF_B))).toEqual([
      "Capaian = Realisasi / Target × 100%",
      "Capaian = Target / Realisasi × 100%",
    ]);
    expect(rumus(indikator(PREDIKAT))).toEqual(["Capaian = Realisasi / Target × 100%"]);
  });

  test("where both negative formulas occur the indicators are named", () => {
    const teks = teksOf(indikator(NEGATIF_A, NEGATIF_B));
    expect(teks).toContain(
      "Untuk indikator “Lama layanan”, yang kinerjanya makin baik apabila realisasinya makin kecil, digunakan rumus berikut:",
    );
    expect(teksOf(indikator(NEGATIF_A))).toContain(
      "Untuk indikator yang kinerjanya makin baik apabila realisasinya makin kecil, digunakan rumus berikut:",
    );
  });

  test("a predikat and a range are explained where they occur", () => {
    const semua = (over: Partial<BahanLaporan>): string => teksOf(over).join("\n");
    expect(semua({})).not.toMatch(/rentang bernilai|dalam skor/);
    expect(semua(indikator(PREDIKAT))).toContain("dinyatakan dalam skor terlebih dahulu");
    expect(semua(indikator(RENTANG))).toContain("realisasi di dalam rentang bernilai 100%");
  });
});

describe("the scale", () => {
  test("is the one in use, its lowest category without lower bound", () => {
    expect(baris(tabelOf("tabel-skala"))).toEqual([
      "1|91%–100%|Sangat Tinggi",
      "2|76%–90%|Tinggi",
      "3|66%–75%|Sedang",
      "4|51%–65%|Rendah",
      "5|≤ 50%|Sangat Rendah",
    ]);
    expect(teksOf()).toContain(
      "Capaian yang diperoleh dikelompokkan ke dalam 5 (lima) kategori sebagaimana disajikan pada Tabel 2.1.",
    );
  });

  test("what lies above it is explained where it occurs", () => {
    expect(tabelOf("tabel-skala").catatan).toEqual([]);
    expect(tabelOf("tabel-skala", indikator({ realisasi: 100 })).catatan).toEqual([
      "Capaian di atas 100% termasuk kategori Sangat Tinggi.",
    ]);
  });
});

describe("the table of capaian", () => {
  test("has the formula of its column from the columns as they stand", () => {
    const judul = (over: Partial<BahanLaporan>): string[] =>
      tabelOf("tabel-capaian", over).kolom.map((kolom) => kolom.judul.replace(/\s/g, " "));
    expect(judul({})).toEqual([
      ...["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi"],
      ...["Capaian (6 = 5/4 × 100%)", "Ket."],
    ]);
    expect(judul(indikator({ sasaran: "" }))).toContain("Capaian (5 = 4/3 × 100%)");
    expect(judul(indikator(NEGATIF_B))).toContain("Capaian (6 = 4/5 × 100%)");
  });

  test("says the formula of those to whom the header's does not apply", () => {
    expect(tabelOf("tabel-capaian", indikator({}, NEGATIF_A)).catatan).toContain(
      "Capaian indikator “Lama layanan” dihitung dengan rumus 6 = (2 × 4 − 5)/4 × 100%.",
    );
  });

  test("shows each sasaran and the whole where there is more than one to average", () => {
    const tabel = tabelOf(
      "tabel-capaian",
      indikator(
        { nama: "a", sasaran: "A" },
        { nama: "b", sasaran: "A", realisasi: 92 },
        { nama: "c", sasaran: "B", realisasi: undefined },
      ),
    );
    expect(baris(tabel)).toEqual([
      "1|A|a|92%|69%|75%|Sedang",
      "||b|92%|92%|100%|Sangat Tinggi",
      "*||Capaian sasaran|||87,50%|Tinggi",
      "2|B|c|92%|–|–|Tak terukur",
      "*||Rata-rata capaian kinerja|||87,50%|Tinggi",
    ]);
    expect(tabel.baris[0]?.sel[1]?.gabung).toBe(3);
    expect(tabel.catatan[0]).toBe(
      "Indikator “c” belum dapat diukur karena realisasi belum dilaporkan sehingga tidak diperhitungkan dalam rata-rata.",
    );
  });

  test("of a single indikator no mean is shown", () => {
    expect(baris(tabelOf("tabel-capaian"))).toEqual([
      "1|Meningkatnya mutu pelayanan|Persentase pelayanan tepat waktu|92%|69%|75%|Sedang",
    ]);
  });

  test("what the office has noted stands behind the category, once", () => {
    const ket = (keterangan: string): string | undefined =>
      tabelOf("tabel-capaian", indikator({ tambahan: { keterangan } })).baris[0]?.sel.at(-1)?.teks;
    expect(ket("Data sementara.")).toBe("Sedang; data sementara");
    expect(ket("sedang")).toBe("Sedang");
    expect(ket("-")).toBe("Sedang");
  });

  test.each([
    [
      "batas-bawah",
      "Nilai 90,58% termasuk kategori Tinggi karena suatu kategori berlaku mulai dari batas bawahnya.",
    ],
    [
      "batas-atas",
      "Nilai 90,58% termasuk kategori Sangat Tinggi karena suatu kategori berlaku setelah batas atas kategori di bawahnya terlampaui.",
    ],
    [
      "bulatkan",
      "Nilai 90,58% termasuk kategori Sangat Tinggi karena nilai dibulatkan ke persen penuh sebelum digolongkan.",
    ],
  ] as const)("the gap rule %s is noted where it decides", (aturanCelah, catatan) => {
    const over = {
      ...indikator({ realisasi: 83.33 }),
      pengaturan: { ...PENGATURAN_BAWAAN, aturanCelah },
    };
    expect(tabelOf("tabel-capaian", over).catatan).toContain(catatan);
    expect(tabelOf("tabel-capaian").catatan).toEqual([]);
  });

  test("capped, negative and weighted values and scores are explained", () => {
    const { catatan } = tabelOf("tabel-capaian", {
      ...indikator(
        { nama: "Tinggi sekali", sasaran: "A", realisasi: 184, bobot: 75 },
        { ...NEGATIF_A, nama: "Buruk", sasaran: "A", realisasi: 25, bobot: 25 },
        { ...PREDIKAT, sasaran: "B" },
        { ...NEGATIF_A, nama: "Nihil", sasaran: "B", target: nilai(0), realisasi: 0 },
      ),
      pengaturan: { ...PENGATURAN_BAWAAN, batasCapaian: 120 },
    });
    expect(catatan).toEqual([
      "Capaian indikator “Buruk” dan “Nihil” dihitung dengan rumus 6 = (2 × 4 − 5)/4 × 100%.",
      "Capaian indikator “Tinggi sekali” dibatasi sampai 120%; hasil perhitungannya 200%.",
      "Capaian indikator “Buruk” dicantumkan 0% karena hasil perhitungannya -50%.",
      "Skor predikat pada indikator “Opini”: WTP = 100 dan WDP = 75.",
      "Capaian indikator “Nihil” bernilai 100% karena target dan realisasinya nol.",
      "Capaian sasaran “A” merupakan rata-rata tertimbang menurut bobot indikator; rata-rata lainnya tanpa bobot.",
    ]);
  });

  test("many indicators with one reason are counted, not named", () => {
    const { catatan } = tabelOf(
      "tabel-capaian",
      indikator(...Array.from({ length: 6 }, (_, i) => ({ nama: `i${i}`, realisasi: undefined }))),
    );
    expect(catatan).toEqual([
      "6 (enam) indikator belum dapat diukur karena realisasi belum dilaporkan.",
    ]);
  });
});

describe("the table of capaian and budget", () => {
  const anggaran = (...daftar: readonly (readonly [string, number, number, string?])[]) => ({
    barisAnggaran: daftar.map(([kode, pagu, realisasi, sasaran]) =>
      barisAnggaran({
        kode,
        pagu: rupiah(pagu),
        realisasiAnggaran: rupiah(realisasi),
        ...(sasaran !== undefined && { sasaran }),
      }),
    ),
  });
  const DUA_SASARAN = indikator({ nama: "a", sasaran: "A" }, { nama: "b", sasaran: "B" });

  test("the only sasaran has the whole budget, said in a note", () => {
    const tabel = tabelOf("tabel-anggaran");
    expect(baris(tabel)).toEqual([
      "*1|Meningkatnya mutu pelayanan|428.807.750,00|428.791.750,00|99,99%|||75%",
      "|Persentase pelayanan tepat waktu||||92%|69%|75%",
    ]);
    expect(tabel.kolom.map(({ kelompok }) => kelompok)).toEqual([
      ...[undefined, undefined, "Anggaran", "Anggaran", "Anggaran"],
      ...["Kinerja", "Kinerja", "Kinerja"],
    ]);
    expect(tabel.catatan).toEqual([
      "Seluruh anggaran disajikan pada sasaran tersebut karena hanya ada satu sasaran.",
      "Persentase dibulatkan sampai dua angka di belakang koma; nilai yang tidak tepat seratus persen tidak ditulis sebagai seratus persen.",
    ]);
  });

  test("a lone indikator without sasaran has it in its own row, and no total repeats it", () => {
    const tabel = tabelOf("tabel-anggaran", {
      ...indikator({ sasaran: "" }),
      ...anggaran(["1", 100, 50]),
    });
    expect(baris(tabel)).toEqual([
      "1|Persentase pelayanan tepat waktu|100,00|50,00|50%|92%|69%|75%",
    ]);
    expect(tabel.catatan).toEqual([
      "Seluruh anggaran disajikan pada indikator tersebut karena hanya ada satu indikator.",
    ]);
  });

  test("a sum that leaves out what nobody could read says so; of a parent nothing is summed", () => {
    const [baca, takTerbaca] = [
      barisAnggaran({ kode: "1", pagu: rupiah(100), realisasiAnggaran: rupiah(50) }),
      barisAnggaran({
        kode: "2",
        pagu: rupiah(10),
        realisasiAnggaran: undefined,
        tidakTerbaca: true,
      }),
    ];
    const tabel = tabelOf("tabel-anggaran", { barisAnggaran: [baca, takTerbaca] });
    expect(baris(tabel)[0]).toContain("|110,00|50,00|–|");
    expect(tabel.catatan).toContain(
      "Jumlah belum mencakup pagu atau realisasi yang tidak terbaca pada tabel anggaran.",
    );
    const induk = [
      barisAnggaran({ kode: "1", tidakTerbaca: true }),
      barisAnggaran({ kode: "1.1", pagu: rupiah(100), realisasiAnggaran: rupiah(50) }),
    ];
    expect(tabelOf("tabel-anggaran", { barisAnggaran: induk }).catatan).toHaveLength(1);
  });

  test("several sasaran share only a total where the budget names none", () => {
    const tabel = tabelOf("tabel-anggaran", { ...DUA_SASARAN, ...anggaran(["1", 100, 50]) });
    expect(baris(tabel)).toEqual([
      "*1|A||||||75%",
      "|a||||92%|69%|75%",
      "*2|B||||||75%",
      "|b||||92%|69%|75%",
      "*|Jumlah anggaran dan rata-rata capaian|100,00|50,00|50%|||75%",
    ]);
    expect(tabel.catatan).toEqual([
      "Anggaran disajikan sebagai jumlah keseluruhan karena kegiatan tidak dikaitkan dengan sasaran tertentu.",
    ]);
  });

  test("a row that names a sasaran or an indikator gives its leaves to it, the nearest name first", () => {
    const tabel = tabelOf("tabel-anggaran", {
      ...DUA_SASARAN,
      ...anggaran(
        ["1", 0, 0, "A"],
        ["1.1", 100, 50],
        ["1.2", 10, 10, " b "],
        ["2", 1000, 900, "sesuatu"],
      ),
    });
    expect(baris(tabel)).toEqual([
      "*1|A|100,00|50,00|50%|||75%",
      "|a||||92%|69%|75%",
      "*2|B|10,00|10,00|100%|||75%",
      "|b||||92%|69%|75%",
      "|Kegiatan yang tidak dikaitkan dengan satu sasaran|1.000,00|900,00|90%|||",
      "*|Jumlah anggaran dan rata-rata capaian|1.110,00|960,00|86,49%|||75%",
    ]);
    expect(tabel.catatan[0]).toBe(
      "Anggaran kegiatan yang tidak dikaitkan dengan satu sasaran disajikan pada baris tersendiri.",
    );
  });

  test("a sasaran that nothing serves has dashes; where all is named no note is needed", () => {
    const tabel = tabelOf("tabel-anggaran", { ...DUA_SASARAN, ...anggaran(["1", 100, 50, "A"]) });
    expect(baris(tabel)[2]).toBe("*2|B|–|–|–|||75%");
    expect(tabel.catatan).toEqual([]);
  });

  test("a name that two sasaran share allocates nothing", () => {
    const tabel = tabelOf("tabel-anggaran", {
      ...indikator({ nama: "sama", sasaran: "A" }, { nama: "sama", sasaran: "B" }),
      ...anggaran(["1", 100, 50, "sama"]),
    });
    expect(baris(tabel)[0]).toBe("*1|A||||||75%");
  });

  test("without a budget, or with an empty one, there is no such table", () => {
    for (const barisAnggaran of [undefined, []])
      expect(susun({ barisAnggaran }).map(({ kunci }) => kunci)).not.toContain(
        "capaian-kinerja.tabel-anggaran",
      );
  });
});

describe("the conclusion", () => {
  const simpulan = (over: Partial<BahanLaporan> = {}): string[] => {
    const semua = susun(over);
    const awal = semua.findIndex(({ kunci }) => kunci.startsWith("capaian-kinerja.simpulan"));
    return teksBlok(semua.slice(awal));
  };
  const belanja = (pagu: number | undefined, realisasi: number | undefined) => ({
    barisAnggaran: [
      barisAnggaran({
        kode: "1",
        pagu: pagu === undefined ? undefined : rupiah(pagu),
        realisasiAnggaran: realisasi === undefined ? undefined : rupiah(realisasi),
      }),
    ],
  });

  test("of the sample: low efficiency, with its reason", () => {
    expect(simpulan()).toEqual([
      "Berdasarkan Tabel 2.2, capaian kinerja Kasi Pemberdayaan Masyarakat pada Tribulan IV Tahun 2023 adalah 75% dengan kategori Sedang.",
      "Pada periode yang sama, pagu anggaran sebesar Rp428.807.750,00 terealisasi sebesar Rp428.791.750,00 dengan serapan 99,99%.",
      "Capaian kinerja lebih rendah 24,99 poin daripada serapan anggaran. Karena selisih tersebut melebihi batas toleransi sebesar 5 poin, efisiensi penggunaan anggaran dinilai rendah.",
    ]);
  });

  test("of many indicators it is a mean, of some it says how many were left out", () => {
    expect(simpulan(indikator({}, { realisasi: 92 }))[0]).toBe(
      "Berdasarkan Tabel 2.2, rata-rata capaian 2 (dua) indikator kinerja Kasi Pemberdayaan Masyarakat pada Tribulan IV Tahun 2023 adalah 87,50% dengan kategori Tinggi.",
    );
    expect(simpulan(indikator({}, { realisasi: undefined }))[0]).toMatch(
      /Angka tersebut diperoleh dari 1 \(satu\) indikator yang terukur, sedangkan 1 \(satu\) indikator lainnya tidak diperhitungkan karena belum dapat diukur\.$/,
    );
  });

  test.each([
    [
      50,
      "Capaian kinerja lebih tinggi 25 poin daripada serapan anggaran. Karena selisih tersebut melebihi batas toleransi sebesar 5 poin, penggunaan anggaran dinilai efisien.",
    ],
    [
      72,
      "Selisih antara capaian kinerja dan serapan anggaran adalah 3 poin. Karena selisih tersebut tidak melebihi batas toleransi sebesar 5 poin, penggunaan anggaran dinilai sebanding dengan capaian kinerja.",
    ],
    [
      75,
      "Capaian kinerja sama dengan serapan anggaran, yaitu 75%, sehingga penggunaan anggaran dinilai sebanding dengan capaian kinerja.",
    ],
  ])("with a serapan of %d %% the verdict is reasoned", (realisasi, teks) => {
    expect(simpulan(belanja(100, realisasi))[2]).toBe(teks);
  });

  test("without tolerance none is spoken of", () => {
    const pengaturan = { ...PENGATURAN_BAWAAN, toleransiEfisiensi: 0 };
    expect(simpulan({ pengaturan, ...belanja(100, 50) })[2]).toBe(
      "Capaian kinerja lebih tinggi 25 poin daripada serapan anggaran sehingga penggunaan anggaran dinilai efisien.",
    );
    expect(simpulan({ pengaturan, ...belanja(100, 100) })[2]).toBe(
      "Capaian kinerja lebih rendah 25 poin daripada serapan anggaran sehingga efisiensi penggunaan anggaran dinilai rendah.",
    );
  });

  test.each([
    [{ barisAnggaran: undefined }, "laporan ini tidak memuat data anggaran"],
    [belanja(0, 0), "pagu anggaran bernilai nol"],
    [belanja(undefined, 5), "pagu anggaran belum diisi"],
    [belanja(5, undefined), "realisasi anggaran belum dilaporkan"],
  ])("without serapan it says why there is no verdict (%#)", (over, alasan) => {
    expect(simpulan(over).slice(1)).toEqual([
      `Serapan dan efisiensi penggunaan anggaran tidak dapat dinilai karena ${alasan}.`,
    ]);
  });

  test("with nothing measured there is neither capaian nor verdict", () => {
    const [capaian, , efisiensi] = simpulan(indikator({ realisasi: undefined }));
    expect(capaian).toBe(
      "Capaian kinerja Kasi Pemberdayaan Masyarakat pada Tribulan IV Tahun 2023 belum dapat disimpulkan karena belum ada indikator kinerja yang dapat diukur.",
    );
    expect(efisiensi).toBe(
      "Efisiensi penggunaan anggaran belum dapat dinilai karena capaian kinerja belum dapat diukur.",
    );
  });

  test("kegiatan not reported yet are said", () => {
    const barisAnggaranDua = [
      ...belanja(100, 50).barisAnggaran,
      barisAnggaran({ kode: "2", pagu: rupiah(100), realisasiAnggaran: undefined }),
    ];
    expect(simpulan({ barisAnggaran: barisAnggaranDua })[1]).toMatch(
      /dengan serapan 25%\. Angka tersebut belum mencakup realisasi 1 \(satu\) kegiatan yang belum dilaporkan\.$/,
    );
  });

  test("without any indikator the section says so and shows nothing", () => {
    expect(teksOf({ barisKinerja: [] })).toEqual([
      "# 2.1 Capaian Kinerja",
      "Kinerja Kasi Pemberdayaan Masyarakat pada Tribulan IV Tahun 2023 belum dapat diukur karena indikator kinerja belum ditetapkan.",
    ]);
  });
});
