import { romawi } from "../format/romawi";
import { KATA_BULAN } from "./kata-bulan";
import type { Bacaan, Pengenal, Temu } from "./temu";
import { kecil } from "./token";

const HARI_TERAKHIR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const TAHUN = /^(?:19|20)\d\d$/;
const ROMAWI: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 39 }, (_, ke) => [romawi(ke + 1), ke + 1] as const),
);

const teksDi = ({ daftar }: Bacaan, posisi: number): string => daftar[posisi]?.teks ?? "";

const URUTAN: ReadonlyMap<string, number> = new Map([
  ["pertama", 1],
  ["kesatu", 1],
  ["kedua", 2],
  ["ketiga", 3],
  ["keempat", 4],
]);

/** `IV`, `4` → 4; undefined for anything else. */
export const nomorUrut = (teks: string): number | undefined =>
  /^\d{1,2}$/.test(teks) ? Number(teks) : ROMAWI.get(teks);

interface Bagian {
  readonly hari: string;
  readonly bulan: number | undefined;
  readonly tahun: string;
  readonly sampai: number;
}

/** `02.01.2024` is one token, `02/01/2024` and `02-01-2024` are five. */
function bagianAngka(bacaan: Bacaan, posisi: number): Bagian | undefined {
  const titik = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(teksDi(bacaan, posisi));
  if (titik) {
    const [, hari = "", bulan, tahun = ""] = titik;
    return { hari, bulan: Number(bulan), tahun, sampai: posisi + 1 };
  }
  const [pisah, pisahLain] = [teksDi(bacaan, posisi + 1), teksDi(bacaan, posisi + 3)];
  if ((pisah !== "/" && pisah !== "-") || pisah !== pisahLain) return undefined;
  const bulan = teksDi(bacaan, posisi + 2);
  if (!/^\d{1,2}$/.test(bulan)) return undefined;
  return {
    hari: teksDi(bacaan, posisi),
    bulan: Number(bulan),
    tahun: teksDi(bacaan, posisi + 4),
    sampai: posisi + 5,
  };
}

function bagianKata(bacaan: Bacaan, posisi: number): Bagian {
  const titik = teksDi(bacaan, posisi + 2) === "." ? 1 : 0;
  return {
    hari: teksDi(bacaan, posisi),
    bulan: KATA_BULAN.get(kecil(bacaan, posisi + 1)),
    tahun: teksDi(bacaan, posisi + 2 + titik),
    sampai: posisi + 3 + titik,
  };
}

/** `02 Januari 2024`, `2 Jan 2024`, `02/01/2024`; only days that some year has. */
export const kenaliTanggal: Pengenal = (bacaan, posisi) => {
  if (bacaan.daftar[posisi]?.jenis !== "angka") return undefined;
  const { hari, bulan, tahun, sampai } = bagianAngka(bacaan, posisi) ?? bagianKata(bacaan, posisi);
  if (bulan === undefined || !TAHUN.test(tahun) || !/^\d{1,2}$/.test(hari)) return undefined;
  const terakhir = HARI_TERAKHIR[bulan - 1];
  if (terakhir === undefined || Number(hari) < 1 || Number(hari) > terakhir) return undefined;
  const isi = { jenis: "tanggal", hari: Number(hari), bulan, tahun: Number(tahun) } as const;
  return { dari: posisi, sampai, isi };
};

type Sebutan = "tribulan" | "triwulan" | "semester";

const SEBUTAN: ReadonlyMap<string, Sebutan> = new Map([
  ["tribulan", "tribulan"],
  ["triwulan", "triwulan"],
  ["tw", "triwulan"],
  ["semester", "semester"],
  ["smt", "semester"],
]);

/** `Tahun 2023`, `Tahun Anggaran 2023`, `TA 2023`: the year and where it ends; not `Tahun 2019-2024`. */
function bacaTahun(bacaan: Bacaan, posisi: number): { tahun: number; sampai: number } | undefined {
  const kata = kecil(bacaan, posisi);
  if (kata !== "tahun" && kata !== "ta" && kata !== "thn") return undefined;
  const angka = kecil(bacaan, posisi + 1) === "anggaran" ? posisi + 2 : posisi + 1;
  if (!TAHUN.test(teksDi(bacaan, angka))) return undefined;
  if (/^[-–—/]$/.test(teksDi(bacaan, angka + 1))) return undefined;
  return { tahun: Number(teksDi(bacaan, angka)), sampai: angka + 1 };
}

const TERBESAR: Readonly<Record<Sebutan, number>> = { tribulan: 4, triwulan: 4, semester: 2 };

/** `Nomor 96 Tahun 2019` is the year of a regulation. */
const isTahunPeraturan = ({ daftar }: Bacaan, posisi: number): boolean =>
  daftar[posisi - 1]?.jenis === "angka";

function periodeTahun(bacaan: Bacaan, posisi: number): Temu | undefined {
  const tahun = isTahunPeraturan(bacaan, posisi) ? undefined : bacaTahun(bacaan, posisi);
  if (!tahun) return undefined;
  const isi = { jenis: "periode", sebutan: "tahun", nomor: undefined, tahun: tahun.tahun } as const;
  return { dari: posisi, sampai: tahun.sampai, isi };
}

/** `IV`, `4`, `keempat`. */
const nomorPeriode = (bacaan: Bacaan, posisi: number): number | undefined =>
  nomorUrut(teksDi(bacaan, posisi)) ?? URUTAN.get(kecil(bacaan, posisi));

/** `Tribulan IV Tahun 2023`, `Triwulan 4`, `Semester I`, `Tahun Anggaran 2023`. */
export const kenaliPeriode: Pengenal = (bacaan, posisi) => {
  const sebutan = SEBUTAN.get(kecil(bacaan, posisi));
  if (sebutan === undefined) return periodeTahun(bacaan, posisi);
  const nomor = nomorPeriode(bacaan, posisi + 1);
  if (nomor === undefined || nomor > TERBESAR[sebutan]) return undefined;
  const tahun = bacaTahun(bacaan, posisi + 2);
  const polos = TAHUN.test(teksDi(bacaan, posisi + 2))
    ? Number(teksDi(bacaan, posisi + 2))
    : undefined;
  const sampai = tahun?.sampai ?? posisi + (polos === undefined ? 2 : 3);
  return {
    dari: posisi,
    sampai,
    isi: { jenis: "periode", sebutan, nomor, tahun: tahun?.tahun ?? polos },
  };
};
