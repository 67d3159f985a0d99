import type { Blok, Dokumen, Kalimat } from "../../dokumen/dokumen";

function kalimatOf(blok: Blok): readonly Kalimat[] {
  switch (blok.type) {
    case "paragraf":
      return [blok.kalimat];
    case "daftar":
    case "kotak-centang":
      return blok.butir;
    case "sampul":
    case "judul":
    case "tabel":
    case "garis-tulis":
    case "tanda-tangan":
    case "ganti-halaman":
      return [];
  }
}

/** The texts of a report the office may word itself, by their key. */
export const listKalimat = ({ isi }: Dokumen): ReadonlyMap<string, Kalimat> =>
  new Map(isi.flatMap(kalimatOf).map((kalimat) => [kalimat.kunci, kalimat]));
