import type { Blok, Dokumen, Tabel } from "../../src/dokumen/dokumen";
import type { BahanLaporan } from "../../src/laporan/bahan";
import type { AsalTeks, Naskah, ParagrafNaskah, TabelNaskah } from "../../src/naskah/naskah";
import { teksBlok } from "../../src/laporan/teks-dokumen";
import type { BahanPeriksa } from "../../src/pemeriksaan/aturan";
import { sumber } from "./sumber";
import { masukan } from "./tinjauan";
import { kolomKeluaran, tabelKinerja } from "./kinerja";
import { kisi } from "./kisi";
import { MASUKAN_LAPORAN_KOSONG } from "../../src/masukan/masukan-laporan";

/** A piece before it has its number. */
export type BagianUji = string | readonly (readonly string[])[];

const asalNaskah = (nomor: number): AsalTeks => ({ jenis: "naskah", nomor });

const bagianOf = (isi: BagianUji, nomor: number): ParagrafNaskah | TabelNaskah => {
  const asal = asalNaskah(nomor);
  if (typeof isi === "string") return { jenis: "paragraf", teks: isi, asal };
  return {
    jenis: "tabel",
    daftarBaris: isi,
    daftarAsal: isi.map((baris) => baris.map(() => asal)),
  };
};

/** A text of a document: strings are paragraphs, matrices tables. */
export const naskahUji = (daftar: readonly BagianUji[]): Naskah => ({
  daftarBagian: daftar.map((isi, indeks) => bagianOf(isi, indeks + 1)),
});

/** The same as plain pieces, to be changed. */
export const bagianUji = ({ daftarBagian }: Naskah): BagianUji[] =>
  daftarBagian.map((bagian) => (bagian.jenis === "tabel" ? bagian.daftarBaris : bagian.teks));

function barisTabel({ kolom, baris, barisNomor }: Tabel): string[][] {
  const kelompok = kolom.map(({ kelompok: atas }, indeks) =>
    atas !== undefined && atas !== kolom[indeks - 1]?.kelompok ? atas : "",
  );
  return [
    ...(kelompok.some((atas) => atas !== "") ? [kelompok] : []),
    kolom.map(({ judul }) => judul),
    ...(barisNomor ? [kolom.map((_, indeks) => `(${indeks + 1})`)] : []),
    ...baris.map(({ sel }) => sel.map(({ teks }) => teks)),
  ];
}

function bagianBlok(blok: Blok): readonly BagianUji[] {
  if (blok.type === "tabel") {
    return [`Tabel ${blok.nomor} ${blok.judul}`, barisTabel(blok), ...blok.catatan];
  }
  if (blok.type === "judul" && blok.nomor !== undefined) {
    return blok.tingkat === 1 ? [blok.nomor, blok.teks] : [`${blok.nomor} ${blok.teks}`];
  }
  if (blok.type === "daftar") return blok.butir.map(({ teks }, indeks) => `${indeks + 1}. ${teks}`);
  return teksBlok(blok);
}

/** A report as it is read from paper. */
export const naskahDokumen = ({ isi }: Dokumen): Naskah => naskahUji(isi.flatMap(bagianBlok));

/** A text file: a line is a paragraph, lines with `|` are rows of one table. */
export function naskahTeks(teks: string): Naskah {
  const daftar: (string | string[][])[] = [];
  for (const baris of teks.split("\n")) {
    const terakhir = daftar.at(-1);
    if (!baris.includes("|")) daftar.push(baris);
    else if (typeof terakhir === "object") terakhir.push(selOf(baris));
    else daftar.push([selOf(baris)]);
  }
  return naskahUji(daftar.filter((isi) => typeof isi !== "string" || isi.trim() !== ""));
}

const selOf = (baris: string): string[] => baris.split("|").map((isi) => isi.trim());

/** The workbook a report was written from. */
export function bukuLaporan(bahan: BahanLaporan): BahanPeriksa {
  const { barisAnggaran, perhitungan } = bahan;
  return {
    masukan: masukan({
      kinerja: { ...tabelKinerja(), daftarBaris: bahan.barisKinerja },
      anggaran: barisAnggaran && {
        sumber: sumber(),
        daftarBaris: barisAnggaran,
        jumlah: undefined,
        keluaran: { serapan: kolomKeluaran(), sisa: kolomKeluaran() },
        kisiKeluaran: kisi([[]]),
      },
      skala: { sumber: undefined, skala: bahan.skala, sel: undefined },
      pengaturan: bahan.pengaturan,
      laporan: {
        ...MASUKAN_LAPORAN_KOSONG,
        identitas: bahan.identitas,
        istilah: bahan.istilah,
        daftarFungsi: bahan.daftarFungsi,
      },
    }),
    perhitungan,
  };
}
