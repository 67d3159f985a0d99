import { bahanLaporan, barisKinerja } from "../../test/support/bahan-laporan";
import type { BarisKinerjaOver } from "../../test/support/bahan-laporan";
import { sel } from "../../test/support/kinerja";
import type { JenisPerbandingan } from "../narasi/perbandingan";
import type { BahanLaporan } from "./bahan";
import { daftarPerbandingan, uraianPerbandingan } from "./perbandingan";
import { tabelPerbandingan } from "./tabel/perbandingan-kinerja";

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

const bahanDari = (over: BarisKinerjaOver, lain: Partial<BahanLaporan> = {}): BahanLaporan =>
  bahanLaporan({ barisKinerja: [barisKinerja(over)], ...lain });

const uraian = (jenis: JenisPerbandingan, over: BarisKinerjaOver) => {
  const bahan = bahanDari(over);
  return daftarPerbandingan(jenis, bahan).map((baris) => uraianPerbandingan(baris, jenis, bahan));
};

test("percentages differ by points, of the numbers as printed", () => {
  expect(uraian("tahun-lalu", { realisasi: 69.004, tambahan: { realisasiTahunLalu: 60 } })).toEqual(
    [
      {
        jenis: "tahun-lalu",
        indikator: "Persentase pelayanan tepat waktu",
        realisasi: "69%",
        pembanding: "60%",
        letak: "naik",
        selisih: "9 poin",
        arah: undefined,
      },
    ],
  );
  expect(
    uraian("tahun-lalu", { realisasi: 69.001, tambahan: { realisasiTahunLalu: 69.004 } }),
  ).toMatchObject([{ letak: "sama" }]);
});

test("other units differ exactly, in their own unit", () => {
  const over = { satuan: "ton", target: nilai(1), realisasi: 0.3 };
  expect(uraian("nasional", { ...over, tambahan: { nasional: 0.4 } })).toMatchObject([
    { realisasi: "0,3 ton", pembanding: "0,4 ton", letak: "turun", selisih: "0,1 ton" },
  ]);
});

test("what a difference means is said where smaller is better, but not of a range", () => {
  const negatif = { arah: "negatif", satuan: "kasus", target: nilai(10) } as const;
  const lalu = (realisasi: number) =>
    uraian("tahun-lalu", { ...negatif, realisasi, tambahan: { realisasiTahunLalu: 12 } });
  expect([8, 12, 15].flatMap(lalu)).toMatchObject([
    { letak: "turun", arah: "lebih-baik" },
    { letak: "sama", arah: undefined },
    { letak: "naik", arah: "lebih-buruk" },
  ]);
  expect(
    uraian("tahun-lalu", {
      ...negatif,
      target: { jenis: "rentang", bawah: 5, atas: 10 },
      realisasi: 8,
      tambahan: { realisasiTahunLalu: 12 },
    }),
  ).toMatchObject([{ arah: undefined }]);
});

test("progress to the Renstra follows the indikator's own formula", () => {
  const renstra = (over: BarisKinerjaOver) => uraian("renstra", over);
  expect(renstra({ tambahan: { targetRenstra: 92 } })).toMatchObject([
    { kemajuan: "75%", isTerpenuhi: false },
  ]);
  const negatif = { arah: "negatif", satuan: "kasus", target: nilai(10), realisasi: 12 } as const;
  expect(renstra({ ...negatif, tambahan: { targetRenstra: 10 } })).toMatchObject([
    { kemajuan: "80%", isTerpenuhi: false },
  ]);
  expect(renstra({ ...negatif, tambahan: { targetRenstra: 15 } })).toMatchObject([
    { kemajuan: "120%", isTerpenuhi: true },
  ]);
  expect(renstra({ tambahan: { targetRenstra: 0 } })).toMatchObject([
    { kemajuan: undefined, isTerpenuhi: false },
  ]);
});

test("only indicators with both numbers are compared, and no predikat", () => {
  expect(uraian("tahun-lalu", {})).toEqual([]);
  expect(
    uraian("tahun-lalu", { realisasi: undefined, tambahan: { realisasiTahunLalu: 5 } }),
  ).toEqual([]);
  const predikat = { jenis: "predikat", kode: "BB", skor: 75 } as const;
  expect(uraian("nasional", { target: predikat, tambahan: { nasional: 70 } })).toEqual([]);
});

describe("the table", () => {
  const kepala = { nomor: "2.6", tahun: "2023", tahunLalu: "2022" };
  const tabel = (jenis: JenisPerbandingan, bahan: BahanLaporan) =>
    tabelPerbandingan({ ...kepala, jenis }, daftarPerbandingan(jenis, bahan), bahan);

  const baris = (jenis: JenisPerbandingan, over: BarisKinerjaOver) => {
    const { kolom, baris: isi } = tabel(jenis, bahanDari(over));
    return [
      kolom.map(({ judul }) => judul).join(" | "),
      ...isi.map((satu) => satu.sel.map(({ teks }) => teks).join(" | ")),
    ];
  };

  test("of last year has it before this year", () => {
    expect(baris("tahun-lalu", { tambahan: { realisasiTahunLalu: 70.5 } })).toEqual([
      "No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023 | Perubahan",
      "1 | Persentase pelayanan tepat waktu | 70,50% | 69% | -1,5 poin",
    ]);
  });

  test("of the Renstra has progress, or a dash where there is none", () => {
    expect(baris("renstra", { tambahan: { targetRenstra: 92 } })).toEqual([
      "No | Indikator Kinerja | Realisasi 2023 | Target Akhir Renstra | Tingkat Kemajuan",
      "1 | Persentase pelayanan tepat waktu | 69% | 92% | 75%",
    ]);
    expect(baris("renstra", { tambahan: { targetRenstra: 0 } })[1]).toBe(
      "1 | Persentase pelayanan tepat waktu | 69% | 0% | –",
    );
  });

  test("of the nation has the difference", () => {
    expect(baris("nasional", { tambahan: { nasional: 65 } })).toEqual([
      "No | Indikator Kinerja | Realisasi 2023 | Angka Nasional | Selisih",
      "1 | Persentase pelayanan tepat waktu | 69% | 65% | 4 poin",
    ]);
  });

  test("is alive onto the cells the numbers came from", () => {
    const dasar = barisKinerja({ tambahan: { nasional: 65 } });
    const bahan = bahanLaporan({
      tabelHidup: true,
      barisKinerja: [{ ...dasar, selTambahan: { nasional: sel("Kinerja!K4", { pengali: 100 }) } }],
    });
    expect(tabel("nasional", bahan).baris[0]?.sel.map(({ angka }) => angka?.rumus)).toEqual([
      undefined,
      undefined,
      "=Kinerja!F4",
      "=Kinerja!K4",
      undefined,
    ]);
  });
});
