import fc from "fast-check";
import { naskahDariTeks } from "./naskah-dari-teks";

const bagian = (teks: string) => naskahDariTeks(teks).daftarBagian;

test("each line is a paragraph, numbered from 1; empty lines are none", () => {
  expect(bagian("BAB I\r\n\r\nPendahuluan ini singkat.")).toEqual([
    { jenis: "paragraf", teks: "BAB I", asal: { jenis: "naskah", nomor: 1 } },
    { jenis: "paragraf", teks: "Pendahuluan ini singkat.", asal: { jenis: "naskah", nomor: 2 } },
  ]);
});

test("lines with tabs are the rows of one table, all as wide as the widest", () => {
  const [tabel] = bagian("No\tIndikator\tTarget\n1\tSurat selesai\t92%\n2\tAduan\n");
  expect(tabel).toMatchObject({
    jenis: "tabel",
    daftarBaris: [
      ["No", "Indikator", "Target"],
      ["1", "Surat selesai", "92%"],
      ["2", "Aduan", ""],
    ],
  });
  expect(tabel?.jenis === "tabel" && tabel.daftarAsal[2]?.[2]).toEqual({
    jenis: "naskah",
    nomor: 1,
  });
});

test("lines with bars between their cells are the rows of one table, below their title", () => {
  expect(
    bagian("Tabel 1 Capaian\nNo | Indikator | Capaian\n1 | SKM | 92%\n\nSelesai."),
  ).toMatchObject([
    { teks: "Tabel 1 Capaian" },
    {
      daftarBaris: [
        ["No", "Indikator", "Capaian"],
        ["1", "SKM", "92%"],
      ],
    },
    { teks: "Selesai." },
  ]);
});

test("list items with a tab after their mark are paragraphs, not a table", () => {
  expect(bagian("a.\tMenyusun rencana;\nb.\tMelaksanakan kegiatan.")).toMatchObject([
    { jenis: "paragraf", teks: "a. Menyusun rencana;" },
    { jenis: "paragraf", teks: "b. Melaksanakan kegiatan." },
  ]);
});

test("one line with a tab between paragraphs is a paragraph", () => {
  expect(bagian("Satu\nJabatan\tKepala Seksi\nDua")).toMatchObject([
    { teks: "Satu" },
    { teks: "Jabatan Kepala Seksi" },
    { teks: "Dua" },
  ]);
});

test("whatever is pasted, every piece has its own number in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "\t", "\n", " ", "1", "a.", "x")).map((isi) => isi.join("")),
      (teks) => {
        const nomor = bagian(teks).map((satu) => {
          const asal = satu.jenis === "paragraf" ? satu.asal : satu.daftarAsal[0]?.[0];
          return asal?.jenis === "naskah" ? asal.nomor : undefined;
        });
        expect(nomor).toEqual(nomor.map((_satu, indeks) => indeks + 1));
      },
    ),
  );
});
