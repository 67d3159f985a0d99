import type { Blok, BlokTandaTangan, Dokumen, Tabel, TandaTangan } from "../dokumen/dokumen";

const teksTandaTangan = ({ atas, nama, bawah }: BlokTandaTangan): string[] => [
  ...atas,
  nama,
  ...bawah,
];

const teksTabel = ({ nomor, judul, kolom, baris, catatan }: Tabel): string[] => [
  ...[nomor, judul],
  ...kolom.flatMap((satu) => [satu.kelompok ?? "", satu.judul]),
  ...baris.flatMap(({ sel }) => sel.map(({ teks }) => teks)),
  ...catatan,
];

const teksPasangan = ({ kiri, kanan }: TandaTangan): string[] => [
  ...(kiri ? teksTandaTangan(kiri) : []),
  ...teksTandaTangan(kanan),
];

/** Every text of a block that is printed, in the order in which it is read. */
export function teksBlok(blok: Blok): readonly string[] {
  switch (blok.type) {
    case "sampul":
      return [...blok.judul, ...blok.kaki];
    case "judul":
      return [blok.nomor, blok.teks].filter((teks) => teks !== undefined);
    case "paragraf":
      return [blok.kalimat.teks];
    case "daftar":
    case "kotak-centang":
      return blok.butir.map(({ teks }) => teks);
    case "tabel":
      return teksTabel(blok);
    case "tanda-tangan":
      return teksPasangan(blok);
    case "garis-tulis":
    case "ganti-halaman":
      return [];
  }
}

/** Every text of a report. */
export const teksDokumen = ({ isi }: Dokumen): readonly string[] => isi.flatMap(teksBlok);
