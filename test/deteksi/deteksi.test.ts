import path from "node:path";
import type { BukuTerbaca } from "../../src/masukan/buku-terbaca";
import { alamatLengkap } from "../../src/masukan/alamat";
import { deteksiTabel } from "../../src/masukan/deteksi/deteksi-tabel";
import { bukuUji } from "../support/buku-uji";
import { bukuUjiDocument } from "../support/buku-uji-document";
import { openDocument, openXlsx } from "../support/xlsx-in-office";
import { DAFTAR_BUKU } from "./daftar-buku";

const usulanOf = (buku: BukuTerbaca): readonly string[] =>
  deteksiTabel(buku, {}).usulan.map(({ tabel, tempat }) => `${tabel} ${alamatLengkap(tempat)}`);

const keraguanOf = (buku: BukuTerbaca, tabel: string): readonly (string | undefined)[] =>
  deteksiTabel(buku, {})
    .daftarCalon.filter((calon) => calon.tabel === tabel)
    .map(({ keraguan }) => keraguan);

const buku = (nomor: string): BukuTerbaca => {
  const isi = DAFTAR_BUKU[nomor];
  if (!isi) throw new Error(nomor);
  return bukuUji(isi);
};

const DIUSULKAN: Readonly<Record<string, readonly string[]>> = {
  "buku-01": [
    "Kinerja 'LKj Kasi PMD'!A16:H20",
    "Anggaran 'LKj Kasi PMD'!A25:F29",
    "Identitas 'LKj Kasi PMD'!A3:C8",
    "Fungsi 'LKj Kasi PMD'!A10:A13",
    "Masalah 'LKj Kasi PMD'!A31:D33",
    "Kesimpulan 'LKj Kasi PMD'!A35:A36",
  ],
  "buku-02": [
    "Target PK!A3:E6",
    "Realisasi Realisasi!A2:B5",
    "Anggaran Anggaran!A1:E5",
    "Skala Skala!A2:C7",
    "Pengaturan Pengaturan!A2:B4",
    "Identitas Identitas!A2:B7",
  ],
  "buku-03": [],
  "buku-04": ["Kinerja Lembar1!A3:E6", "Anggaran Lembar1!G3:K8"],
  "buku-05": ["Kinerja Data!A1:F4", "Anggaran Data!A7:F9"],
  "buku-06": ["Kinerja LAKIP!A2:G5", "Anggaran LAKIP!A8:E12"],
  "buku-07": ["Kinerja Pengukuran!A1:G12", "Faktor Pengukuran!A16:A18"],
  "buku-08": ["Kinerja 'Triwulan II'!A2:E4", "Anggaran 'Triwulan II'!A6:D8"],
  "buku-09": ["Anggaran Belanja!A1:D3"],
  "buku-10": [
    "Kinerja 'Bab III'!B8:J10",
    "Pembanding 'Bab III'!B13:I16",
    "Pembanding 'Bab III'!B3:E5",
  ],
};

test.each(Object.keys(DAFTAR_BUKU))("%s: what one confirmation would define", (nomor) => {
  expect([...usulanOf(buku(nomor))].sort()).toEqual([...(DIUSULKAN[nomor] ?? [])].sort());
});

test.each(Object.keys(DAFTAR_BUKU))("%s is detected alike through office.js", async (nomor) => {
  const isi = DAFTAR_BUKU[nomor];
  if (!isi) throw new Error(nomor);
  const { buku: terbaca } = await openDocument(bukuUjiDocument(isi)).scan([]);
  expect([...usulanOf(terbaca)].sort()).toEqual([...(DIUSULKAN[nomor] ?? [])].sort());
});

test("apa-adanya: Kinerja is Tabel 2.3, Anggaran Tabel 2.5, and 2.4 and 2.1 are for comparison", async () => {
  const workbook = await openXlsx(path.join(__dirname, "apa-adanya.xlsx"));
  const { buku: terbaca } = await workbook.scan([]);
  expect(usulanOf(terbaca)).toEqual([
    "Kinerja 'TW IV 2023'!A10:G12",
    "Anggaran 'TW IV 2023'!A20:E25",
    "Pembanding 'TW IV 2023'!A15:I17",
    "Pembanding 'TW IV 2023'!A5:D7",
  ]);
});

test("buku-03: quarters side by side are asked about, and what is taught settles it", () => {
  expect(keraguanOf(buku("buku-03"), "Kinerja")[0]).toContain("Kolom Target ada 4");
  const ajaran = {
    "kinerja target tw ii": "target",
    "kinerja realisasi tw ii": "realisasi",
  };
  const { usulan } = deteksiTabel(buku("buku-03"), { Kinerja: ajaran });
  expect(usulan).toMatchObject([{ tabel: "Kinerja", keraguan: undefined }]);
  expect(
    usulan[0]?.daftarKolom.filter(({ arti }) => arti === "target" || arti === "realisasi"),
  ).toMatchObject([
    { letak: 5, judul: "Kinerja › Target › TW II" },
    { letak: 9, judul: "Kinerja › Realisasi › TW II" },
  ]);
});

test("buku-05: a pivot is left out, and said", () => {
  expect(deteksiTabel(buku("buku-05"), {}).daftarTemuan).toMatchObject([
    { aturan: "pivot-dilewati", letak: { lembar: "Pivot" } },
  ]);
});

test("buku-08: the other quarters are for other periods; with none of them open none is chosen", () => {
  const daftar = keraguanOf(buku("buku-08"), "Kinerja");
  expect(daftar.filter((keraguan) => keraguan?.includes("periode lain"))).toHaveLength(3);
  const lain = deteksiTabel({ ...buku("buku-08"), lembarAktif: "Sampul" }, {});
  expect(lain.usulan).toEqual([]);
  expect(lain.daftarCalon[0]?.keraguan).toContain("Ada 4 lembar periode");
});

test("buku-09: equal tables are left to the user, and a hidden one is doubted", () => {
  const daftar = keraguanOf(buku("buku-09"), "Kinerja");
  expect(daftar.filter((keraguan) => keraguan?.includes("pilih salah satu"))).toHaveLength(2);
  expect(daftar.filter((keraguan) => keraguan?.includes("tersembunyi"))).toHaveLength(1);
});
