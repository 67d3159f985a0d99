import type { SelUji } from "../../../test/support/kisi";
import { kisi, nama } from "../../../test/support/kisi";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";
import { NAMA_DIBACA } from "../kontrak";
import type { NamaTerbaca } from "../masukan";

const tabel = (realisasi: SelUji, lembar = "Kinerja") =>
  kisi(
    [
      ["Indikator", "Target", "Realisasi", "Capaian", "Kategori"],
      ["A", 10, realisasi],
    ],
    { lembar },
  );

const baca = (...daftarNama: readonly NamaTerbaca[]) => {
  const { kinerja, daftarTemuan } = readMasukan(daftarNama);
  return {
    realisasi: kinerja?.daftarBaris[0]?.indikator.realisasi,
    kinerja,
    halangan: daftarTemuan.filter(isHalangan),
    daftarTemuan,
  };
};

test("the prefixed name comes before an alias, the sheet's before the workbook's", () => {
  const buku = nama("LKj_Kinerja", tabel(1));
  const lembar = nama("LKj_Kinerja", tabel(2, "TW I"), "lembar");
  const alias = nama("Kinerja", tabel(3), "lembar");
  expect(baca(alias, buku).realisasi).toBe(1);
  expect(baca(buku, alias, lembar).realisasi).toBe(2);
  expect(baca(nama("TabelKinerja", tabel(4)), alias).realisasi).toBe(3);
});

test("names are found whatever their case", () => {
  expect(baca(nama("lkj_KINERJA", tabel(1))).realisasi).toBe(1);
});

test("two aliases on different ranges are not chosen between; on one range they are one", () => {
  const { kinerja, halangan } = baca(
    nama("Kinerja", tabel(1)),
    nama("TabelKinerja", tabel(2, "Lain")),
  );
  expect(kinerja).toBeUndefined();
  expect(halangan).toMatchObject([{ aturan: "nama-ganda", letak: { lembar: "Kinerja" } }]);
  expect(baca(nama("Kinerja", tabel(1)), nama("TabelKinerja", tabel(1))).realisasi).toBe(1);
});

test("our own pair of tables comes before a word such as Kinerja", () => {
  const { realisasi } = baca(
    nama("Kinerja", tabel(1)),
    nama(
      "LKj_Target",
      kisi([
        ["Indikator", "Target"],
        ["A", 10],
      ]),
    ),
    nama(
      "LKj_Realisasi",
      kisi([
        ["Indikator", "Realisasi"],
        ["A", 2],
      ]),
    ),
  );
  expect(realisasi).toBe(2);
});

test("a pair beside LKj_Kinerja is not read, and that is said", () => {
  const { realisasi, daftarTemuan } = baca(
    nama("LKj_Kinerja", tabel(1)),
    nama(
      "LKj_Target",
      kisi([
        ["Indikator", "Target"],
        ["A", 10],
      ]),
    ),
    nama(
      "LKj_Realisasi",
      kisi([
        ["Indikator", "Realisasi"],
        ["A", 2],
      ]),
    ),
  );
  expect(realisasi).toBe(1);
  expect(daftarTemuan).toContainEqual(
    expect.objectContaining({ aturan: "nama-diabaikan", tingkat: "informasi" }),
  );
});

const bernama = (isi: NamaTerbaca["isi"], cakupan: "lembar" | "buku" = "buku"): NamaTerbaca => ({
  nama: "LKj_Kinerja",
  cakupan,
  isi,
});

test.each<[NamaTerbaca["isi"], string, RegExp]>([
  [{ jenis: "rusak", rumus: "=#REF!$A$1" }, "nama-rusak", /tunjuk ulang/],
  [{ jenis: "konstanta", rumus: "=0.5" }, "nama-konstanta", /Merujuk ke/],
  [
    { jenis: "tak-berbatas", lembar: "Data A", alamat: "A:I", terpakai: "$A$3:$I$40" },
    "nama-tak-berbatas",
    /='Data A'!\$A\$3:\$I\$40/,
  ],
  [
    { jenis: "tak-berbatas", lembar: "Data", alamat: "A:I", terpakai: undefined },
    "nama-tak-berbatas",
    /^Tunjuk ulang/,
  ],
])("a name that is no bounded table stops with what to do", (isi, aturan, saran) => {
  const { kinerja, halangan } = baca(bernama(isi));
  expect(kinerja).toBeUndefined();
  expect(halangan).toMatchObject([{ aturan }]);
  expect(halangan[0]?.saran).toMatch(saran);
});

test("a broken name of the sheet is refused, never silently replaced by the workbook's", () => {
  const { kinerja, halangan } = baca(
    bernama({ jenis: "rusak", rumus: "=#REF!" }, "lembar"),
    nama("LKj_Kinerja", tabel(1)),
  );
  expect(kinerja).toBeUndefined();
  expect(halangan).toMatchObject([{ aturan: "nama-rusak" }]);
});

test("a table without Target says its range and the headings it has", () => {
  const grid = kisi(
    [
      ["Indikator", "Sasaran Mutu", "Realisasi"],
      ["A", 1, 2],
    ],
    { baris: 2, kolom: 1 },
  );
  const { halangan } = baca(nama("LKj_Kinerja", grid));
  expect(halangan).toMatchObject([
    { aturan: "kolom-wajib-tidak-ada", letak: { rentang: { baris: 2, tinggi: 1 } } },
  ]);
  expect(halangan[0]?.pesan).toContain("Kinerja!B3:D4");
  expect(halangan[0]?.pesan).toContain("“Sasaran Mutu”");
  expect(halangan[0]?.pesan).toContain("“Target”");
});

test("where Capaian may be the heading of the realisasi, that is asked and not assumed", () => {
  const { halangan } = baca(
    nama(
      "LKj_Kinerja",
      kisi([
        ["Indikator", "Target", "Capaian"],
        ["A", 1, 2],
      ]),
    ),
  );
  expect(halangan).toMatchObject([{ aturan: "kolom-wajib-tidak-ada" }]);
  expect(halangan[0]?.saran).toContain("kolom C");
});

test("two columns of one meaning are refused with both cells", () => {
  const grid = kisi([
    ["Indikator", "Target", "Realisasi", "Capaian", "% Capaian"],
    ["A", 1, 2],
  ]);
  const { kinerja, halangan } = baca(nama("LKj_Kinerja", grid));
  expect(kinerja).toBeUndefined();
  expect(halangan).toMatchObject([{ aturan: "kolom-ganda" }]);
  expect(halangan[0]?.pesan).toContain("D1 “Capaian”, E1 “% Capaian”");
});

test("two remarks columns disturb nobody", () => {
  const grid = kisi([
    ["Indikator", "Target", "Realisasi", "Ket", "Keterangan"],
    ["A", 1, 2],
  ]);
  expect(baca(nama("LKj_Kinerja", grid))).toMatchObject({ realisasi: 2, halangan: [] });
});

test("a range without headings says so", () => {
  const { halangan } = baca(
    nama(
      "LKj_Kinerja",
      kisi([
        ["A", 10, 5],
        ["B", 10, 5],
      ]),
    ),
  );
  expect(halangan).toMatchObject([{ aturan: "judul-tidak-ditemukan" }]);
  expect(halangan[0]?.pesan).toContain("Kinerja!A1:C2");
});

test("a workbook without names is told how to make one", () => {
  const { kinerja, halangan } = baca();
  expect(kinerja).toBeUndefined();
  expect(halangan).toMatchObject([{ aturan: "tabel-kinerja-tidak-ada", letak: undefined }]);
  expect(halangan[0]?.saran).toContain("Definisikan Nama");
});

test("aliases that did not fit are named with the reason, and block by themselves nothing else", () => {
  const { halangan } = baca(
    nama(
      "Kinerja",
      kisi([
        ["Nama", "Alamat"],
        ["A", "B"],
      ]),
    ),
    { nama: "Target", cakupan: "buku", isi: { jenis: "konstanta", rumus: "=100" } },
  );
  expect(halangan).toMatchObject([{ aturan: "tabel-kinerja-tidak-ada" }]);
  expect(halangan[0]?.pesan).toContain("“Alamat”");
  expect(halangan[0]?.pesan).toContain("Nama Target");
});

test("every name of the contract and its aliases are asked for, once", () => {
  expect(NAMA_DIBACA).toEqual(
    expect.arrayContaining(["LKj_Kinerja", "LKj_Pengaturan", "TabelTarget", "Anggaran"]),
  );
  expect(new Set(NAMA_DIBACA.map((satu) => satu.toLowerCase())).size).toBe(NAMA_DIBACA.length);
});
