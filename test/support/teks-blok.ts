import type { BlokTandaTangan, Blok, Tabel } from "../../src/dokumen/dokumen";

const barisTabel = ({ nomor, judul, kolom, baris, catatan }: Tabel): string[] => [
  `Tabel ${nomor} ${judul}`,
  kolom.map((satu) => satu.judul).join(" | "),
  ...baris.map(({ sel, tebal }) => {
    const isi = sel.map(({ teks }) => teks).join(" | ");
    return tebal ? `**${isi}**` : isi;
  }),
  ...catatan.map((satu) => `(${satu})`),
];

const barisTtd = (blok: BlokTandaTangan | undefined): string[] =>
  blok ? [[...blok.atas, blok.nama, ...blok.bawah].join(" / ")] : [];

type BlokTulis = Extract<Blok, { type: "judul" | "paragraf" | "daftar" | "tabel" }>;

function teksLain(blok: Exclude<Blok, BlokTulis>): string[] {
  switch (blok.type) {
    case "kotak-centang":
      return blok.butir.map((butir) => `[ ] ${butir}`);
    case "garis-tulis":
      return Array.from({ length: blok.jumlah }, () => "....");
    case "tanda-tangan":
      return [...barisTtd(blok.kiri), ...barisTtd(blok.kanan)];
    case "sampul":
      return [...blok.judul, ...blok.kaki];
    case "ganti-halaman":
      return ["===="];
  }
}

function teksSatu(blok: Blok): string[] {
  switch (blok.type) {
    case "judul":
      return [`# ${blok.nomor === undefined ? "" : `${blok.nomor} `}${blok.teks}`];
    case "paragraf":
      return [blok.kalimat.teks];
    case "daftar":
      return blok.butir.map(({ teks }) => `- ${teks}`);
    case "tabel":
      return barisTabel(blok);
    default:
      return teksLain(blok);
  }
}

/** What a reader sees of some blocks, a line each; list items begin with `- `, bold rows stand between `**`. */
export const teksBlok = (daftar: readonly Blok[]): string[] => daftar.flatMap(teksSatu);
