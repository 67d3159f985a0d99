import type { Metode } from "../../kinerja/indikator";

const KATA: Readonly<Record<Metode, readonly string[]>> = {
  jumlah: ["jumlah", "dijumlah", "dijumlahkan", "jumlahkan", "penjumlahan", "sum", "total"],
  terakhir: [
    "terakhir",
    "nilai terakhir",
    "posisi terakhir",
    "posisi akhir",
    "kondisi terakhir",
    "kondisi akhir",
    "tidak kumulatif",
    "non kumulatif",
    "nonkumulatif",
    "tidak diakumulasi",
    "tidak diakumulasikan",
  ],
  "rata-rata": ["rata rata", "rerata", "rataan", "dirata rata", "dirata ratakan", "average"],
  kumulatif: [
    "kumulatif",
    "akumulatif",
    "akumulasi",
    "diakumulasi",
    "diakumulasikan",
    "nilai kumulatif",
    "kumulatif s d tribulan",
    "kumulatif s d triwulan",
  ],
};

const METODE_OF: ReadonlyMap<string, Metode> = new Map(
  (Object.entries(KATA) as [Metode, readonly string[]][]).flatMap(([metode, daftarKata]) =>
    daftarKata.map((kata) => [kata, metode] as const),
  ),
);

/** How periods are put together, in the words offices use; undefined when it is none of them, and never guessed. */
export const readMetode = (teks: string): Metode | undefined =>
  METODE_OF.get(
    teks
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
