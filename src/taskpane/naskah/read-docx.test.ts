import { TextDecoder } from "node:util";
import { strToU8, zipSync } from "fflate";
import type { IsiDocx } from "../../../test/support/docx";
import {
  barisWord as baris,
  buatDocx,
  nomorWord,
  paragrafWord as paragraf,
} from "../../../test/support/docx";
import type { Naskah } from "../../naskah/naskah";
import { readDocx } from "./read-docx";

// The bundle takes the library's reader for browsers by the package's own table; jest does not.
jest.mock("mammoth/lib/unzip.js", () => jest.requireActual<object>("mammoth/browser/unzip.js"));

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextDecoder });

const docx = (isi: string, lain: Partial<IsiDocx> = {}): Uint8Array => buatDocx({ isi, ...lain });

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

/** What is read of a document: its pieces as words, and what is said to have been left out. */
async function baca(isi: string, lain: Partial<IsiDocx> = {}) {
  const hasil = await readDocx(berkas("lama.docx", docx(isi, lain)));
  if (hasil.status === "ditolak") throw new Error(hasil.pesan);
  return { ...hasil, teks: teksOf(hasil.naskah) };
}

const teksOf = ({ daftarBagian }: Naskah): unknown[] =>
  daftarBagian.map((bagian) => (bagian.jenis === "tabel" ? bagian.daftarBaris : bagian.teks));

test("merged cells keep every column in its place", async () => {
  const sel = (teks: string, sifat: string): string =>
    `<w:tc><w:tcPr>${sifat}</w:tcPr>${paragraf(teks)}</w:tc>`;
  const atas = `<w:tr>${sel("No", '<w:vMerge w:val="restart"/>')}${sel("Kinerja", '<w:gridSpan w:val="2"/>')}</w:tr>`;
  const bawah = `<w:tr>${sel("", "<w:vMerge/>")}${sel("Target", "")}${sel("Realisasi", "")}</w:tr>`;
  const { teks } = await baca(`<w:tbl>${atas}${bawah}${baris(["1", "92%", "69%"])}</w:tbl>`);
  expect(teks).toEqual([
    [
      ["No", "Kinerja", ""],
      ["", "Target", "Realisasi"],
      ["1", "92%", "69%"],
    ],
  ]);
});

test("a footnote is read at the end, and its mark is no part of the number it hangs on", async () => {
  const isi = `<w:p><w:r><w:t>Capaian 75%</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
  const { teks } = await baca(isi, { catatanKaki: "Data sementara 70%." });
  expect(teks).toEqual(["Capaian 75%", "Data sementara 70%."]);
});

test("a text box is read once, and a number that a field computed is read as it is shown", async () => {
  const kotak = paragraf("Serapan 90%.");
  const isi =
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${kotak}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${kotak}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    `<w:p><w:r><w:t>Tabel 2.</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Tabel </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  expect((await baca(isi)).teks).toEqual(["Serapan 90%.", "Tabel 2.4"]);
});

test("what stands in the file and is not read is named", async () => {
  const isi = paragraf("Pendahuluan", nomorWord(0));
  const lain = {
    "word/header1.xml": strToU8("<x/>"),
    "word/media/image1.png": Uint8Array.of(1),
    "word/charts/chart1.xml": strToU8("<x/>"),
  };
  const { takTerbaca, teks } = await baca(isi, { nomor: "decimal", lain });
  expect(takTerbaca).toEqual([
    "kop dan kaki halaman",
    "gambar",
    "grafik dan diagram",
    "nomor otomatis",
  ]);
  expect(teks).toEqual(["Pendahuluan"]);
  expect((await baca(paragraf("Semua terbaca."))).takTerbaca).toEqual([]);
});

test("a document whose numbers Word writes is known as such; bullets are no numbers", async () => {
  const isi = paragraf("Meningkatnya mutu layanan", nomorWord(0));
  expect((await baca(isi, { nomor: "decimal" })).naskah.bernomorOtomatis).toBe(true);
  expect((await baca(isi, { nomor: "bullet" })).naskah.bernomorOtomatis).toBe(false);
});

/** The size of the first file, said to be another: what it unpacks to is known only then. */
function mengakuSebesar(isi: Uint8Array, ukuran: number): Uint8Array {
  const hasil = Uint8Array.from(isi);
  const tanda = hasil.findLastIndex((_, letak) =>
    [0x50, 0x4b, 1, 2].every((satu, ke) => hasil[letak + ke] === satu),
  );
  new DataView(hasil.buffer).setUint32(tanda + 24, ukuran, true);
  return hasil;
}

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0);

test.each<[string, File, RegExp]>([
  ["an old .doc", berkas("lama.doc", OLE), /berbentuk lama \(\.doc\).*simpan sebagai/],
  ["a locked .docx", berkas("lama.docx", OLE), /kata sandi/],
  ["a PDF", berkas("lama.pdf", strToU8("%PDF-1.7")), /PDF.*simpan sebagai/],
  ["a picture", berkas("lama.png", Uint8Array.of(0x89, 0x50)), /bukan dokumen Word/],
  ["an empty file", berkas("lama.docx", new Uint8Array()), /bukan dokumen Word/],
  ["a torn .docx", berkas("lama.docx", docx(paragraf("a")).slice(0, 60)), /rusak/],
  ["a .docx cut off at its end", berkas("lama.docx", docx(paragraf("a")).slice(0, -30)), /rusak/],
  [
    "a workbook",
    berkas("a.docx", zipSync({ "xl/workbook.xml": strToU8("<x/>") })),
    /bukan dokumen/,
  ],
  [
    "a text that unpacks to more than can be held",
    berkas("lama.docx", mengakuSebesar(docx(paragraf("a")), 900 * 1024 * 1024)),
    /terlalu panjang.*per bab/,
  ],
  ["a .docx without words", berkas("lama.docx", docx("")), /Tidak ada teks/],
  ["too large a file", berkas("lama.docx", docx(""), 21 * 1024 * 1024), /lebih dari 20 MB/],
])("%s is refused with what to do", async (_apa, satu, kata) => {
  const hasil = await readDocx(satu);
  expect(hasil.status === "ditolak" && `${hasil.pesan} ${hasil.saran}`).toMatch(kata);
});
