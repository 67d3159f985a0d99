import type { Blok, BlokTandaTangan, Judul, Tabel } from "../../src/dokumen/dokumen";

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

const barisJudul = ({ nomor, teks }: Judul): string =>
  `# ${nomor === undefined ? "" : `${nomor} `}${teks}`;

function teksSatu(blok: Blok): string[] {
  switch (blok.type) {
    case "judul":
      return [barisJudul(blok)];
    case "paragraf":
      return [blok.kalimat.teks];
    case "daftar":
      return blok.butir.map(({ teks }) => `- ${teks}`);
    case "tabel":
      return barisTabel(blok);
    case "kotak-centang":
      return blok.butir.map(({ teks }) => `[ ] ${teks}`);
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

/** What a reader sees of some blocks, a line each; list items begin with `- `, bold rows stand between `**`. */
export const teksBlok = (daftar: readonly Blok[]): string[] => daftar.flatMap(teksSatu);
