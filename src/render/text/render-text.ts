import type {
  Blok,
  BlokTandaTangan,
  Daftar,
  Dokumen,
  Judul,
  Paragraf,
  Sampul,
  TandaTangan,
} from "../../dokumen/dokumen";
import { kolomHuruf } from "../../masukan/alamat";
import { renderTabel } from "./render-tabel";
import { align, center, wrap } from "./wrap";

/** Characters in a line. */
const WIDTH = 100;

const renderSampul = ({ judul, kaki }: Sampul): string[] =>
  [...judul, "", ...kaki].flatMap((line) => wrap(line, WIDTH).map((part) => center(part, WIDTH)));

const renderJudul = ({ tingkat, nomor, teks }: Judul): string[] =>
  tingkat === 1
    ? [...(nomor === undefined ? [] : [nomor]), teks].map((line) => center(line, WIDTH))
    : [[nomor, teks].filter((part) => part !== undefined).join(" ")];

const renderParagraf = ({ kalimat, perataan }: Paragraf): string[] =>
  wrap(kalimat.teks, WIDTH).map((line) => (perataan === "tengah" ? center(line, WIDTH) : line));

function renderDaftar({ penanda, butir }: Daftar): string[] {
  const marks = butir.map((_, index) =>
    penanda === "angka" ? `${index + 1}. ` : `${kolomHuruf(index).toLowerCase()}. `,
  );
  const indent = Math.max(0, ...marks.map((mark) => mark.length));
  return butir.flatMap(({ teks }, index) =>
    wrap(teks, WIDTH - indent).map(
      (line, row) =>
        `${row === 0 ? (marks[index] ?? "").padEnd(indent) : " ".repeat(indent)}${line}`,
    ),
  );
}

/** Where the signature goes, three lines are left. */
const signatureLines = ({ atas, nama, bawah }: BlokTandaTangan, rows: number): string[] => [
  ...atas,
  ...Array.from({ length: rows - atas.length + 3 }, () => ""),
  nama,
  ...bawah,
];

function renderTandaTangan({ kiri, kanan }: TandaTangan): string[] {
  const half = WIDTH / 2;
  const rows = Math.max(kiri?.atas.length ?? 0, kanan.atas.length);
  const left = kiri ? signatureLines(kiri, rows) : [];
  const right = signatureLines(kanan, rows);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${align(left[row] ?? "", half, "tengah")}${center(right[row] ?? "", half)}`.trimEnd(),
  );
}

// A node type without a case fails to compile here, not in front of an officer.
function renderBlok(blok: Blok): string[] {
  switch (blok.type) {
    case "sampul":
      return renderSampul(blok);
    case "judul":
      return renderJudul(blok);
    case "paragraf":
      return renderParagraf(blok);
    case "daftar":
      return renderDaftar(blok);
    case "tabel":
      return renderTabel(blok, WIDTH);
    case "kotak-centang":
      return blok.butir.map(({ teks }) => `[ ] ${teks}`);
    case "garis-tulis":
      return Array.from({ length: blok.jumlah }, () => ".".repeat(WIDTH));
    case "tanda-tangan":
      return renderTandaTangan(blok);
    case "ganti-halaman":
      return ["=".repeat(WIDTH)];
  }
}

/**
 * A dokumen as plain text that a person can read and a diff can show: paragraphs wrapped at 100, tables as aligned
 * columns (`*` before a bold row), a line of `=` where a page begins.
 */
export const renderText = ({ isi }: Dokumen): string =>
  `${isi
    .map((blok) =>
      renderBlok(blok)
        .map((line) => line.trimEnd())
        .join("\n"),
    )
    .join("\n\n")}\n`;
