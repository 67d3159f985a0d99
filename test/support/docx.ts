import { strToU8, zipSync } from "fflate";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PAKET = "http://schemas.openxmlformats.org/package/2006";
const JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RUANG = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** What a document made for a test holds. */
export interface IsiDocx {
  /** The body, in Word's own words. */
  readonly isi: string;
  /** The text of footnote 1. */
  readonly catatanKaki?: string;
  /** How list 1 is numbered. */
  readonly nomor?: "decimal" | "bullet";
  /** Other files of the package. */
  readonly lain?: Readonly<Record<string, Uint8Array>>;
}

export const paragrafWord = (teks: string, sifat = ""): string =>
  `<w:p><w:pPr>${sifat}</w:pPr><w:r><w:t>${teks}</w:t></w:r></w:p>`;

export const barisWord = (sel: readonly string[]): string =>
  `<w:tr>${sel.map((satu) => `<w:tc>${paragrafWord(satu)}</w:tc>`).join("")}</w:tr>`;

/** A paragraph of list 1, whose number Word writes. */
export const nomorWord = (tingkat: number): string =>
  `<w:numPr><w:ilvl w:val="${tingkat}"/><w:numId w:val="1"/></w:numPr>`;

const bagian = (nama: string, isi: string): string => `<w:${nama} ${RUANG}>${isi}</w:${nama}>`;

const hubungan = (daftar: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PAKET}/relationships">${daftar
    .map(
      ([jenis, sasaran], ke) =>
        `<Relationship Id="r${ke}" Type="${JENIS}/${jenis}" Target="${sasaran}"/>`,
    )
    .join("")}</Relationships>`;

function isiXml({ isi, catatanKaki, nomor }: IsiDocx): Readonly<Record<string, string>> {
  return {
    document: bagian("document", `<w:body>${isi}</w:body>`),
    ...(catatanKaki === undefined
      ? {}
      : {
          footnotes: bagian(
            "footnotes",
            `<w:footnote w:id="1">${paragrafWord(catatanKaki)}</w:footnote>`,
          ),
        }),
    ...(nomor === undefined
      ? {}
      : {
          numbering: bagian(
            "numbering",
            `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${nomor}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
          ),
        }),
  };
}

/** A .docx as Word writes one, with as much in it as a test needs. */
export function buatDocx(isi: IsiDocx): Uint8Array {
  const daftar = Object.entries(isiXml(isi));
  const jenisBagian = (nama: string): string => (nama === "document" ? "document.main" : nama);
  const jenis = daftar.map(
    ([nama]) =>
      `<Override PartName="/word/${nama}.xml" ContentType="${WORD}.${jenisBagian(nama)}+xml"/>`,
  );
  const lain = daftar.filter(([nama]) => nama !== "document");
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${PAKET}/content-types">${jenis.join("")}</Types>`,
    ),
    "_rels/.rels": strToU8(hubungan([["officeDocument", "word/document.xml"]])),
    "word/_rels/document.xml.rels": strToU8(
      hubungan(lain.map(([nama]) => [nama, `${nama}.xml`] as const)),
    ),
    ...Object.fromEntries(daftar.map(([nama, xml]) => [`word/${nama}.xml`, strToU8(xml)])),
    ...isi.lain,
  });
}
