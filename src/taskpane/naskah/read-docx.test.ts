import { TextDecoder } from "node:util";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "./read-docx";

// The bundle takes the library's reader for browsers by the package's own table; jest does not.
jest.mock("mammoth/lib/unzip.js", () => jest.requireActual<object>("mammoth/browser/unzip.js"));

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextDecoder });

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const paragraf = (teks: string): string => `<w:p><w:r><w:t>${teks}</w:t></w:r></w:p>`;
const baris = (sel: readonly string[]): string =>
  `<w:tr>${sel.map((satu) => `<w:tc>${paragraf(satu)}</w:tc>`).join("")}</w:tr>`;

const docx = (isi: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${W}"><w:body>${isi}</w:body></w:document>`),
  });

/** A file as the browser hands it over; jsdom's own cannot be read. */
function berkas(nama: string, isi: Uint8Array, size = isi.length): File {
  const arrayBuffer = new ArrayBuffer(isi.length);
  new Uint8Array(arrayBuffer).set(isi);
  return {
    name: nama,
    size,
    arrayBuffer: () => Promise.resolve(arrayBuffer),
  } as unknown as File;
}

test("paragraphs and tables of a .docx are read", async () => {
  const isi =
    paragraf("Capaian 75%.") + `<w:tbl>${baris(["No", "T"])}${baris(["1", "92%"])}</w:tbl>`;
  const hasil = await readDocx(berkas("lama.docx", docx(isi)));
  expect(hasil).toMatchObject({
    status: "terbaca",
    naskah: {
      daftarBagian: [
        { jenis: "paragraf", teks: "Capaian 75%." },
        {
          jenis: "tabel",
          daftarBaris: [
            ["No", "T"],
            ["1", "92%"],
          ],
        },
      ],
    },
  });
});

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0);

test.each<[string, File, RegExp]>([
  ["an old .doc", berkas("lama.doc", OLE), /berbentuk lama \(\.doc\).*simpan sebagai/],
  ["a locked .docx", berkas("lama.docx", OLE), /kata sandi/],
  ["a PDF", berkas("lama.pdf", strToU8("%PDF-1.7")), /PDF.*simpan sebagai/],
  ["a picture", berkas("lama.png", Uint8Array.of(0x89, 0x50)), /bukan dokumen Word/],
  ["an empty file", berkas("lama.docx", new Uint8Array()), /bukan dokumen Word/],
  ["a torn .docx", berkas("lama.docx", docx(paragraf("a")).slice(0, 60)), /rusak/],
  ["a .docx without words", berkas("lama.docx", docx("")), /Tidak ada teks/],
  ["too large a file", berkas("lama.docx", docx(""), 21 * 1024 * 1024), /lebih dari 20 MB/],
])("%s is refused with what to do", async (_apa, satu, kata) => {
  const hasil = await readDocx(satu);
  expect(hasil.status === "ditolak" && `${hasil.pesan} ${hasil.saran}`).toMatch(kata);
});
