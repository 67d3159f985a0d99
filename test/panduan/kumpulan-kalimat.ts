import fc from "fast-check";
import { listKalimat } from "../../src/app/laporan/list-kalimat";
import type { Kalimat } from "../../src/dokumen/dokumen";
import { rupiah } from "../../src/kinerja/satuan";
import type { BahanLaporan } from "../../src/laporan/bahan";
import { susunLaporan } from "../../src/laporan/susun-laporan";
import { KASUS } from "../golden/laporan/kasus";
import { bahan } from "../support/arbitrary-bahan";
import { bahanLaporan, barisAnggaran, barisKinerja } from "../support/bahan-laporan";

/** All that is known of the texts under one key, which the office may word in `LKj_Frasa`. */
export interface KumpulanKalimat {
  readonly kunci: string;
  /** There may be several of them in one report: `kunci-1`, `kunci-2` … */
  readonly berulang: boolean;
  /** Our wordings, in the order in which they were met. */
  readonly daftarTemplat: readonly string[];
  /** Slots that every text under the key has. */
  readonly slotTetap: readonly string[];
  /** Slots that only some have. */
  readonly slotLain: readonly string[];
}

/** A text and what may fill it. */
export interface ContohSlot {
  readonly nama: string;
  readonly contoh: string;
}

/** Of the key of a repeated text, the common part. */
export const kunciUmum = (kunci: string): string => kunci.replace(/-\d+$/, "");

const anggaran = (pagu: number, realisasiAnggaran: number) => [
  barisAnggaran({
    kode: "1",
    uraian: "Program",
    pagu: rupiah(pagu),
    realisasiAnggaran: rupiah(realisasiAnggaran),
  }),
];

/** What chance rarely makes: sums that are equal, a pagu of nothing, a capaian that equals the serapan; and good names. */
const LANGKA: readonly BahanLaporan[] = [
  bahanLaporan({
    barisKinerja: [
      barisKinerja(),
      barisKinerja({ nama: "Lama pelayanan surat", arah: "negatif", satuan: "hari" }),
      barisKinerja({ nama: "Jumlah aduan", arah: "negatif", rumus: "B", satuan: "aduan" }),
    ],
  }),
  bahanLaporan({ barisAnggaran: anggaran(5000, 5000) }),
  bahanLaporan({ barisAnggaran: anggaran(0, 0) }),
  bahanLaporan({
    barisAnggaran: anggaran(0, 0),
    barisKinerja: [barisKinerja({ realisasi: undefined })],
  }),
  bahanLaporan({ barisAnggaran: anggaran(100, 75) }),
];

const BANYAK = { numRuns: 1500, seed: 2023 };

/** The texts of one report. */
export const kalimatOf = (satu: BahanLaporan): readonly Kalimat[] => [
  ...listKalimat(susunLaporan(satu).dokumen).values(),
];

/** Texts of so many reports that every one of ours is among them: of the golden ones first, since they read best. */
export async function kalimatSemua(): Promise<readonly Kalimat[]> {
  const golden = await Promise.all(Object.values(KASUS).map((susun) => susun()));
  return [...golden, ...LANGKA, ...fc.sample(bahan, BANYAK)].flatMap(kalimatOf);
}

interface Catatan {
  berulang: boolean;
  readonly templat: Set<string>;
  readonly semua: Set<string>;
  tetap: readonly string[];
}

/** The texts by key, in the order in which keys were met. */
export function kumpulkanKalimat(semua: readonly Kalimat[]): readonly KumpulanKalimat[] {
  const perKunci = new Map<string, Catatan>();
  for (const { kunci, templat, slot } of semua) {
    const umum = kunciUmum(kunci);
    const nama = Object.keys(slot);
    const baru = { berulang: false, templat: new Set<string>(), semua: new Set<string>() };
    const catatan = perKunci.get(umum) ?? { ...baru, tetap: nama };
    perKunci.set(umum, catatan);
    catatan.berulang ||= umum !== kunci;
    catatan.templat.add(templat);
    for (const satu of nama) catatan.semua.add(satu);
    catatan.tetap = catatan.tetap.filter((satu) => nama.includes(satu));
  }
  return [...perKunci].map(([kunci, catatan]) => ({
    kunci,
    berulang: catatan.berulang,
    daftarTemplat: [...catatan.templat],
    slotTetap: catatan.tetap,
    slotLain: [...catatan.semua].filter((nama) => !catatan.tetap.includes(nama)),
  }));
}

/** Every slot with the value it had first, one that is missing (`[…]`) or blank only where there is no other. */
export function kumpulkanSlot(semua: readonly Kalimat[]): readonly ContohSlot[] {
  const contoh = new Map<string, string>();
  for (const [nama, nilai] of semua.flatMap(({ slot }) => Object.entries(slot))) {
    if (/^\[|^$/.test(contoh.get(nama) ?? "")) contoh.set(nama, nilai);
  }
  return [...contoh]
    .map(([nama, nilai]) => ({ nama, contoh: nilai }))
    .sort((a, b) => a.nama.localeCompare(b.nama, "id"));
}
