import { nomorUrut } from "./kenali-waktu";
import type { Bacaan, Pengenal, Temu } from "./temu";
import { isBerkapital, isRapat } from "./token";

const BERTINGKAT = /^\d{1,2}(?:\.\d{1,2}){1,4}$/;
const BULAT_ATAU_BERTINGKAT = /^\d{1,2}(?:\.\d{1,2}){0,4}$/;

const teksDi = ({ daftar }: Bacaan, posisi: number): string => daftar[posisi]?.teks ?? "";
const urutanOf = (teks: string): readonly number[] => teks.split(".").map(Number);

/** `Tabel 2.4 Capaian Kinerja` is a heading, `Tabel 2.4 menyajikan …` a sentence. */
function isJudul({ daftar }: Bacaan, posisi: number, sampai: number): boolean {
  if (posisi !== 0) return false;
  const sesudah = daftar[sampai]?.jenis === "tanda" ? sampai + 1 : sampai;
  return daftar[sesudah] === undefined || isBerkapital(daftar[sesudah]);
}

/** `Bab II`, `BAB 2`. */
function bacaBab(bacaan: Bacaan, posisi: number): Temu | undefined {
  const nomor = nomorUrut(teksDi(bacaan, posisi + 1));
  if (nomor === undefined || !isBerkapital(bacaan.daftar[posisi])) return undefined;
  const isi = {
    jenis: "nomor",
    bentuk: "bab",
    urutan: [nomor],
    kepala: isJudul(bacaan, posisi, posisi + 2),
  } as const;
  return { dari: posisi, sampai: posisi + 2, isi };
}

/** Roman chapter, then the number within it: `Tabel II.4`. */
function urutanRomawi(bacaan: Bacaan, posisi: number): readonly number[] | undefined {
  const [bab, nomor] = [nomorUrut(teksDi(bacaan, posisi)), nomorUrut(teksDi(bacaan, posisi + 2))];
  const isUtuh =
    teksDi(bacaan, posisi + 1) === "." &&
    isRapat(bacaan.daftar[posisi + 1], bacaan.daftar[posisi + 2]);
  return bab !== undefined && nomor !== undefined && isUtuh ? [bab, nomor] : undefined;
}

/** `Tabel 2.4`, `Tabel 3`, `Tabel II.4`. */
function bacaTabelBernomor(bacaan: Bacaan, posisi: number): Temu | undefined {
  const teks = teksDi(bacaan, posisi + 1);
  const romawi = urutanRomawi(bacaan, posisi + 1);
  if (romawi === undefined && !BULAT_ATAU_BERTINGKAT.test(teks)) return undefined;
  return {
    dari: posisi,
    sampai: posisi + (romawi ? 4 : 2),
    isi: {
      jenis: "nomor",
      bentuk: "tabel",
      urutan: romawi ?? urutanOf(teks),
      kepala: isJudul(bacaan, posisi, posisi + (romawi ? 4 : 2)),
    },
  };
}

/** `II.4 Judul` at the head of the paragraph. */
function bacaKepalaRomawi(bacaan: Bacaan): Temu | undefined {
  const urutan = urutanRomawi(bacaan, 0);
  const isArab = /^\d{1,2}$/.test(teksDi(bacaan, 2));
  const sampai = teksDi(bacaan, 3) === "." ? 4 : 3;
  if (!urutan || !isArab || !isBerkapital(bacaan.daftar[sampai])) return undefined;
  return { dari: 0, sampai, isi: { jenis: "nomor", bentuk: "bagian", urutan, kepala: true } };
}

/** `2.3 Judul`, `A. Judul` at the head of the paragraph; `1.` is only an item of a list. */
function bacaKepala(bacaan: Bacaan): Temu | undefined {
  const [satu, dua, tiga] = bacaan.daftar;
  const teks = satu?.teks ?? "";
  const isTitik = dua?.teks === ".";
  if (!isBerkapital(isTitik ? tiga : dua)) return undefined;
  const sampai = isTitik ? 2 : 1;
  if (BERTINGKAT.test(teks)) {
    const isi = { jenis: "nomor", bentuk: "bagian", urutan: urutanOf(teks), kepala: true } as const;
    return { dari: 0, sampai, isi };
  }
  if (!isTitik || !/^[A-Z]$/.test(teks)) return undefined;
  const urutan = [teks.charCodeAt(0) - "A".charCodeAt(0) + 1];
  return { dari: 0, sampai, isi: { jenis: "nomor", bentuk: "huruf", urutan, kepala: true } };
}

/** `Bab II` and `Tabel 2.4` anywhere, `2.3`, `II.3`, and `A.` at the head of a paragraph. */
export const kenaliNomor: Pengenal = (bacaan, posisi) => {
  const kata = bacaan.daftar[posisi]?.kecil;
  if (kata === "bab") return bacaBab(bacaan, posisi);
  if (kata === "tabel") return bacaTabelBernomor(bacaan, posisi);
  return posisi === 0 ? (bacaKepalaRomawi(bacaan) ?? bacaKepala(bacaan)) : undefined;
};
