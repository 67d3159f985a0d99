import type { Kata } from "../fakta";
import type { Pena } from "../pena";

const ROMAWI = ["I", "II", "III", "IV", "V", "VI", "VII"] as const;
const HURUF = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;

/** Numbers the chapters, sections and tables of a report as one office does. */
export interface Nomor {
  readonly bab: (judul: string) => string[];
  readonly bagian: (judul: string) => string[];
  readonly tabel: (judul: string) => string[];
}

interface GayaNomor {
  readonly bab: (ke: number) => string;
  readonly isJudulSendiri: boolean;
  readonly bagian: (bab: number, ke: number) => string;
  readonly tabel: (bab: number, ke: number) => string;
  readonly isTabelSebab: boolean;
}

const GAYA: readonly GayaNomor[] = [
  {
    bab: (ke) => `BAB ${ROMAWI[ke - 1] ?? ""}`,
    isJudulSendiri: false,
    bagian: (bab, ke) => `${bab}.${ke}`,
    tabel: (bab, ke) => `Tabel ${bab}.${ke}`,
    isTabelSebab: true,
  },
  {
    bab: (ke) => `BAB ${ROMAWI[ke - 1] ?? ""}`,
    isJudulSendiri: true,
    bagian: (_, ke) => `${HURUF[ke - 1] ?? ""}.`,
    tabel: (_, ke) => `Tabel ${ke}.`,
    isTabelSebab: false,
  },
  {
    bab: (ke) => `${ROMAWI[ke - 1] ?? ""}.`,
    isJudulSendiri: false,
    bagian: (_, ke) => `${ke}.`,
    tabel: (_, ke) => `Tabel ${ke}`,
    isTabelSebab: false,
  },
  {
    bab: (ke) => `BAB ${ke}`,
    isJudulSendiri: false,
    bagian: (bab, ke) => `${bab}.${ke}.`,
    tabel: (bab, ke) => `Tabel ${bab}.${ke}:`,
    isTabelSebab: true,
  },
];

/** The number as a word that can be mistyped; the first of a row may be any. */
function kataNomor(jenis: string, ke: number, tulis: (ke: number) => string): Kata | string {
  if (ke === 1) return tulis(1);
  return {
    kunci: `${jenis}${ke}`,
    teks: tulis(ke),
    lain: [tulis(ke + 1), tulis(ke - 1)],
    kode: "R-28",
    nama: `nomor ${jenis} meloncat atau ganda`,
    perlu: [],
  };
}

export function buatNomor(pena: Pena): Nomor {
  const gaya = pena.acak.pick(GAYA);
  const hitung = { bab: 0, bagian: 0, tabel: 0 };
  const tulis = (nomor: Kata | string, judul: string): string =>
    pena.isi(["{nomor} {judul}"], { nomor, judul });
  return {
    bab: (judul) => {
      hitung.bab += 1;
      hitung.bagian = 0;
      if (gaya.isTabelSebab) hitung.tabel = 0;
      const nomor = kataNomor("bab", hitung.bab, gaya.bab);
      const atas = judul.toUpperCase();
      return gaya.isJudulSendiri
        ? ["", pena.isi(["{nomor}"], { nomor }), atas]
        : ["", tulis(nomor, atas)];
    },
    bagian: (judul) => {
      hitung.bagian += 1;
      return [
        tulis(
          kataNomor("bagian", hitung.bagian, (ke) => gaya.bagian(hitung.bab, ke)),
          judul,
        ),
      ];
    },
    tabel: (judul) => {
      hitung.tabel += 1;
      return [
        "",
        tulis(
          kataNomor("tabel", hitung.tabel, (ke) => gaya.tabel(hitung.bab, ke)),
          judul,
        ),
      ];
    },
  };
}
