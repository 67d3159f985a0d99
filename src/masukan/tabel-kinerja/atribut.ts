import type { Arah, Rumus } from "../../kinerja/indikator";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { readSel, teksSel, letakSel } from "../sel/baca-sel";
import { tempatSel } from "../temuan";
import { readArah, readRumus } from "./kata-arah";

/** How an indikator is measured, besides its numbers. */
export interface Atribut {
  readonly satuan: string;
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly bobot: number | undefined;
}

/** Reads the describing columns of the row at an offset of the grid. */
export type PembacaAtribut = (baris: number, catat: Catat) => Atribut;

type Kolom = number | undefined;

const tempatOf = ({ kisi }: TabelTerbuka, baris: number, kolom: number) =>
  tempatSel(letakSel(kisi, baris, kolom));

function readArahSel(
  tabel: TabelTerbuka,
  { baris, kolom }: { baris: number; kolom: Kolom },
  catat: Catat,
): Arah {
  const teks = teksSel(tabel.kisi, baris, kolom);
  const arah = teks === "" ? "positif" : readArah(teks);
  if (arah !== undefined || kolom === undefined) return arah ?? "positif";
  const letak = tempatOf(tabel, baris, kolom);
  catat({
    aturan: "arah-tidak-dikenal",
    tingkat: "kesalahan",
    letak,
    pesan: `Arah “${teks}” di ${alamatLengkap(letak)} tidak dikenal.`,
    saran:
      "Isi dengan “positif” bila semakin besar semakin baik, atau “negatif” bila semakin kecil semakin baik.",
  });
  return "positif";
}

/** Offices also use a column Rumus for how the indikator itself is counted; that matters only where A or B does. */
function readRumusSel(
  tabel: TabelTerbuka,
  { baris, kolom, arah }: { baris: number; kolom: Kolom; arah: Arah },
  catat: Catat,
): Rumus {
  const teks = teksSel(tabel.kisi, baris, kolom);
  const rumus = teks === "" ? "A" : readRumus(teks);
  if (rumus !== undefined || arah === "positif" || kolom === undefined) return rumus ?? "A";
  const letak = tempatOf(tabel, baris, kolom);
  catat({
    aturan: "rumus-tidak-dikenal",
    tingkat: "kesalahan",
    letak,
    pesan: `Rumus “${teks}” di ${alamatLengkap(letak)} tidak dikenal, padahal indikatornya negatif.`,
    saran: "Isi dengan A untuk (2T − R)/T atau B untuk T/R; kosongkan untuk rumus A.",
  });
  return "A";
}

function readBobotSel(
  tabel: TabelTerbuka,
  { baris, kolom }: { baris: number; kolom: Kolom },
  catat: Catat,
): number | undefined {
  if (kolom === undefined) return undefined;
  const { bacaan, sel } = readSel(tabel.kisi, baris, kolom);
  if (bacaan.jenis === "kosong") return undefined;
  if (bacaan.jenis === "angka" && bacaan.nilai >= 0) return bacaan.nilai;
  const letak = tempatSel(sel.letak);
  catat({
    aturan: "bobot-tidak-terbaca",
    tingkat: "kesalahan",
    letak,
    pesan: `Bobot “${sel.teks}” di ${alamatLengkap(letak)} bukan angka yang dapat dipakai.`,
    saran: "Isi dengan angka 0 atau lebih, misalnya 25.",
  });
  return undefined;
}

/** Prepares the reader of a table's describing columns; what a table lacks has its default. */
export function createPembacaAtribut(tabel: TabelTerbuka): PembacaAtribut {
  const { kolom } = tabel.kepala.padanan;
  const [satuan, arah, rumus, bobot] = ["satuan", "arah", "rumus", "bobot"].map((id) =>
    kolom.get(id),
  );
  return (baris, catat) => {
    const arahTerbaca = readArahSel(tabel, { baris, kolom: arah }, catat);
    return {
      satuan: satuan === undefined ? "" : teksSel(tabel.kisi, baris, satuan),
      arah: arahTerbaca,
      rumus: readRumusSel(tabel, { baris, kolom: rumus, arah: arahTerbaca }, catat),
      bobot: readBobotSel(tabel, { baris, kolom: bobot }, catat),
    };
  };
}
