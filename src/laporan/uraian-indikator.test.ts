import type { BarisKinerjaOver } from "../../test/support/bahan-laporan";
import { bahanLaporan, barisKinerja } from "../../test/support/bahan-laporan";
import type { Pengaturan } from "../kinerja/pengaturan";
import { PENGATURAN_BAWAAN } from "../kinerja/pengaturan";
import type { UraianIndikator } from "../narasi/analisis-uraian";
import { daftarIndikatorLaporan } from "./kelompok-sasaran";
import { uraianIndikator } from "./uraian-indikator";

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

function uraian(over: BarisKinerjaOver, pengaturan: Partial<Pengaturan> = {}): UraianIndikator {
  const bahan = bahanLaporan({
    barisKinerja: [barisKinerja(over), barisKinerja()],
    pengaturan: { ...PENGATURAN_BAWAAN, ...pengaturan },
  });
  const [item] = daftarIndikatorLaporan(bahan);
  if (!item) throw new Error("The indikator is lost");
  const letak = { urutan: 0, jumlahIndikatorSasaran: 2, isPembukaSasaran: false };
  return uraianIndikator(item, letak, bahan);
}

test("the sample, with every slot filled", () => {
  expect(uraian({ tambahan: { penyebab: "Karena anggaran berkurang." } })).toEqual({
    urutan: 0,
    isPembukaSasaran: false,
    hasPenyebab: true,
    status: "terukur",
    jenisTarget: "nilai",
    arah: "positif",
    hasil: "belum-tercapai",
    letakRentang: undefined,
    daftarCatatan: [],
    slot: {
      indikator: "Persentase pelayanan tepat waktu",
      sasaran: "Meningkatnya mutu pelayanan",
      target: "92%",
      realisasi: "69%",
      sebutanTarget: "92%",
      sebutanRealisasi: "69%",
      capaian: "75%",
      capaianAsli: "75%",
      kategori: "Sedang",
      penyebab: "anggaran berkurang",
      jumlahIndikatorSasaran: "2 (dua)",
    },
  });
});

test.each([
  [91.999, "belum-tercapai"],
  [92, "tercapai"],
  [92.01, "terlampaui"],
  [110.4, "terlampaui"],
  [110.5, "jauh-terlampaui"],
])("realisasi %d %% of a target of 92 %% is %s", (realisasi, hasil) => {
  expect(uraian({ realisasi })).toMatchObject({ hasil });
});

test("what only prints as 100 % is said to be rounded, and is not met", () => {
  const over = { target: nilai(100), realisasi: 99.996 };
  expect(uraian(over, { pembulatan: "setengah-ke-atas" })).toMatchObject({
    hasil: "belum-tercapai",
    daftarCatatan: ["dibulatkan"],
    slot: { capaian: "100%" },
  });
  expect(uraian(over)).toMatchObject({ daftarCatatan: [], slot: { capaian: "99,99%" } });
});

test("what prints as 100 % is not said to be exceeded", () => {
  const over = { target: nilai(100), realisasi: 100.004 };
  expect(uraian(over, { pembulatan: "setengah-ke-atas" })).toMatchObject({ hasil: "tercapai" });
  expect(uraian(over)).toMatchObject({ hasil: "terlampaui", slot: { capaian: "100,01%" } });
});

test("a capaian below 0 is printed 0, and its own value is kept for the note", () => {
  expect(
    uraian({ arah: "negatif", satuan: "kasus", target: nilai(10), realisasi: 25 }),
  ).toMatchObject({
    hasil: "belum-tercapai",
    daftarCatatan: ["dicetak-nol"],
    slot: { capaian: "0%", capaianAsli: "-50%", kategori: "Sangat Rendah" },
  });
});

test("a capaian above the cap is printed at the cap; met is what was met without it", () => {
  expect(uraian({ realisasi: 138 }, { batasCapaian: 120 })).toMatchObject({
    hasil: "jauh-terlampaui",
    daftarCatatan: ["dibatasi"],
    slot: { capaian: "120%", capaianAsli: "150%" },
  });
  expect(uraian({ realisasi: 92 }, { batasCapaian: 100 })).toMatchObject({ daftarCatatan: [] });
});

test.each([
  [79, "bawah", "belum-tercapai"],
  [80, "dalam", "tercapai"],
  [90, "dalam", "tercapai"],
  [91, "atas", "terlampaui"],
])("a range of 80–90: %d lies %s and is %s", (realisasi, letakRentang, hasil) => {
  expect(uraian({ target: { jenis: "rentang", bawah: 80, atas: 90 }, realisasi })).toMatchObject({
    letakRentang,
    hasil,
    slot: { sebutanTarget: "rentang 80–90%", sebutanRealisasi: `${realisasi}%` },
  });
});

test("a predikat is its code, never its score", () => {
  const predikat = {
    satuan: "",
    target: { jenis: "predikat", kode: "WTP", skor: 100 },
    realisasi: 75,
    selRealisasi: { teks: "WDP" },
  } as const;
  expect(uraian(predikat)).toMatchObject({
    jenisTarget: "predikat",
    slot: { target: "WTP", sebutanTarget: "predikat WTP", sebutanRealisasi: "predikat WDP" },
  });
});

test("an unmeasured indikator tells what is known of it", () => {
  expect(uraian({ realisasi: undefined })).toMatchObject({
    status: "tak-terukur",
    alasan: "realisasi-kosong",
    hasTarget: true,
    hasRealisasi: false,
    isDikecualikan: true,
    hasPenyebab: false,
    slot: {
      target: "92%",
      realisasi: "[realisasi]",
      capaian: "[capaian]",
      kategori: "[kategori]",
      penyebab: "[penyebab]",
    },
  });
});

test("names lose the mark they end with; one that is missing is visible", () => {
  expect(uraian({ nama: "Indeks\nkepuasan ; ", sasaran: "Layanan baik." })).toMatchObject({
    slot: { indikator: "Indeks kepuasan", sasaran: "Layanan baik" },
  });
  expect(uraian({ nama: " ", sasaran: "" })).toMatchObject({
    slot: { indikator: "[nama indikator]", sasaran: "[nama sasaran]" },
  });
});
