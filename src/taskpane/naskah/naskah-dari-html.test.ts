import { naskahDariHtml } from "./naskah-dari-html";

const bagian = (html: string) => naskahDariHtml(html).daftarBagian;

test("headings, paragraphs and list items come in reading order, an item before the list inside it", () => {
  expect(
    bagian(
      "<h1>BAB I</h1><p>Satu<br>dua <b>tiga</b>.</p><ol><li>Luar<ol><li>Dalam</li></ol></li></ol><p> </p>",
    ),
  ).toMatchObject([
    { teks: "BAB I" },
    { teks: "Satu dua tiga." },
    { teks: "Luar" },
    { teks: "Dalam", asal: { jenis: "naskah", nomor: 4 } },
  ]);
});

test("a table keeps its columns where cells span several columns or rows", () => {
  expect(
    bagian(
      `<table><tr><th rowspan="2"><p>No</p></th><th colspan="2"><p>Kinerja</p></th></tr>
       <tr><th>T</th><th>R</th></tr><tr><td>1</td><td><p>92%</p><p>(target)</p></td><td>69%</td></tr></table>`,
    ),
  ).toMatchObject([
    {
      jenis: "tabel",
      daftarBaris: [
        ["No", "Kinerja", ""],
        ["", "T", "R"],
        ["1", "92% (target)", "69%"],
      ],
    },
  ]);
});

test("an empty document is an empty text", () => {
  expect(bagian("")).toEqual([]);
});
