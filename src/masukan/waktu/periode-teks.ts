import type { Periode } from "../../kinerja/periode";
import type { BacaanWaktu } from "./bacaan-waktu";
import { ditolak, terbaca } from "./bacaan-waktu";

/** A period as far as its own text says; the year may stand elsewhere. */
export type PeriodeTeks = (
  | { readonly jenis: "tribulan"; readonly ke: 1 | 2 | 3 | 4 }
  | { readonly jenis: "semester"; readonly ke: 1 | 2 }
  | { readonly jenis: "tahunan" }
) & { readonly tahun: number | undefined };

const TEKS_TERPANJANG = 80;
const TRIBULAN = "tribulan|triwulan|tri bulan|tri wulan|trib|triw|twl|tw|trw|kuartal|kwartal|q";
const SEMESTER = "semester|smtr|smt|sem";
/** `TW4`, `TW-IV`, `Q4`, `Tribulan ke-4`. */
const BERURUTAN = new RegExp(`^(${TRIBULAN}|${SEMESTER}) ?(?:ke ?)?(.*)$`);
const TAHUNAN = /^(tahunan|setahun|satu tahun|1 tahun|akhir tahun)$/;
const IS_SEMESTER = new RegExp(`^(?:${SEMESTER})$`);

const URUTAN: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map(
  (
    [
      [1, ["i", "1", "satu", "pertama", "kesatu"]],
      [2, ["ii", "2", "dua", "kedua"]],
      [3, ["iii", "3", "tiga", "ketiga"]],
      [4, ["iv", "4", "empat", "keempat"]],
    ] as const
  ).flatMap(([ke, daftar]) => daftar.map((kata) => [kata, ke] as const)),
);

/** Words that may stand around a period and say nothing of it. */
const KATA_SAMPINGAN = /\b(periode|laporan kinerja|laporan|tahun anggaran|tahun|ta)\b/g;
const TAHUN = /\b(?:19|20)\d{2}\b/g;

/** `Tribulan IV (Oktober–Desember)`: what the quarter means, not another period. */
const SELINGAN = /\([^()\d]*\)/g;

const rapikan = (teks: string): string =>
  teks
    .replace(SELINGAN, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Years named in a text, each once. */
const listTahun = (teks: string): readonly number[] => [
  ...new Set([...teks.matchAll(TAHUN)].map(([tahun]) => Number(tahun))),
];

function readBerurutan(
  satuan: string,
  urutan: string,
  tahun: number | undefined,
): BacaanWaktu<PeriodeTeks> {
  const ke = URUTAN.get(urutan);
  const isSemester = IS_SEMESTER.test(satuan);
  if (ke === undefined || (isSemester && ke > 2)) {
    return ditolak(isSemester ? "bukan semester I atau II" : "bukan tribulan I, II, III, atau IV");
  }
  if (!isSemester) return terbaca({ jenis: "tribulan", ke, tahun });
  return terbaca({ jenis: "semester", ke: ke === 1 ? 1 : 2, tahun });
}

/** The year a text names (`2023`, `TA 2023`); undefined when it names none, or more than one. */
export function readTahunTeks(teks: string): number | undefined {
  const rapi = teks.length > TEKS_TERPANJANG ? "" : rapikan(teks);
  const [tahun, ...lain] = listTahun(rapi);
  const sisa = rapi.replace(TAHUN, " ").replace(KATA_SAMPINGAN, " ").trim();
  return lain.length === 0 && sisa === "" ? tahun : undefined;
}

/**
 * Reads a period in the words of offices: `Tribulan IV`, `Triwulan 4`, `TW IV`, `TRIWULAN KEEMPAT`, `Semester II`,
 * `Tahunan`, `Tahun 2023`. A quarter or half year there is none of is refused; a bare `IV` too, for it does not say of what.
 */
export function readPeriodeTeks(teks: string): BacaanWaktu<PeriodeTeks> {
  if (teks.length > TEKS_TERPANJANG) return ditolak("bukan periode yang dikenal");
  const rapi = rapikan(teks);
  const [tahun, ...lain] = listTahun(rapi);
  if (lain.length > 0) return ditolak("menyebut lebih dari satu tahun");
  const tanpaTahun = rapikan(rapi.replace(TAHUN, " "));
  const inti = rapikan(tanpaTahun.replace(KATA_SAMPINGAN, " "));
  const [, satuan, urutan = ""] = BERURUTAN.exec(inti) ?? [];
  if (satuan !== undefined) return readBerurutan(satuan, urutan, tahun);
  const isTahunSaja = inti === "" && tahun !== undefined;
  return isTahunSaja || [tanpaTahun, inti].some((kata) => TAHUNAN.test(kata))
    ? terbaca({ jenis: "tahunan", tahun })
    : ditolak("bukan periode yang dikenal");
}

/** The period in that year. */
export function periodeOf(periode: PeriodeTeks, tahun: number): Periode {
  switch (periode.jenis) {
    case "tribulan":
      return { jenis: "tribulan", ke: periode.ke, tahun };
    case "semester":
      return { jenis: "semester", ke: periode.ke, tahun };
    case "tahunan":
      return { jenis: "tahunan", tahun };
  }
}
