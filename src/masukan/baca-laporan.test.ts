import fc from "fast-check";
import type { SelUji } from "../../test/support/kisi";
import { galatSel, kisi, nama } from "../../test/support/kisi";
import { kisiSembarang } from "../../test/support/kisi-sembarang";
import { alamat } from "./alamat";
import { readMasukan } from "./baca-masukan";
import { isHalangan } from "./halangan";
import type { TabelKontrak } from "./kontrak/tabel-kontrak";
import { KONTRAK, NAMA_DIBACA, NAMA_ISI_SAJA } from "./kontrak";
import type { NamaTabel, NamaTerbaca } from "./masukan";
import { MASUKAN_LAPORAN_KOSONG } from "./masukan-laporan";

const KINERJA = nama(
  "LKj_Kinerja",
  kisi([
    ["Indikator", "Target", "Realisasi", "Capaian", "Kategori"],
    ["Pelayanan", 100, 75],
  ]),
);

type Tabel = readonly (readonly SelUji[])[];
const tabel = (sebutan: string, matriks: Tabel): NamaTerbaca =>
  nama(sebutan, kisi(matriks, { lembar: sebutan.replace("LKj_", "") }));

const IDENTITAS: Tabel = [
  ["Keterangan", "Isi"],
  ["Jabatan", "Camat Candipuro"],
  ["Periode", "Tahun 2023"],
];
const MASALAH: Tabel = [
  ["No", "Hambatan", "Upaya", "Rencana Tindak Lanjut", "Penanggung Jawab", "Waktu"],
  [1, "1. Gotong royong menurun", "sosialisasi;", "pengaktifan kembali", "Kasi", "Tribulan I"],
  [2, "Administrasi belum tertib", "-", null, null, "-"],
  [3, null, null, "Penganggaran peningkatan kapasitas.", null, null],
];
const FRASA: Tabel = [
  ["Bagian", "Teks"],
  ["penutup", "Demikian laporan {jabatan} ini disusun."],
  ["pengantar", null],
  [null, "Kalimat tanpa bagian."],
  ["penutup", "Sekian."],
];
const LENGKAP = [
  tabel("LKj_Identitas", IDENTITAS),
  tabel("LKj_Fungsi", [["Fungsi"], ["penyiapan"]]),
  tabel("LKj_Masalah", MASALAH),
  tabel("LKj_Faktor", [["Komitmen bersama"], ["Data yang lengkap"]]),
  tabel("LKj_Kesimpulan", [["Kesimpulan"], ["Kesadaran perlu dipupuk."]]),
  tabel("LKj_Frasa", FRASA),
];

const baca = (...daftarNama: readonly NamaTerbaca[]) => {
  const masukan = readMasukan([KINERJA, ...daftarNama]);
  const temuan = masukan.daftarTemuan.filter(({ aturan }) => aturan.startsWith("laporan-"));
  return {
    ...masukan,
    temuan,
    ringkas: temuan.map(({ aturan, letak }) => `${aturan} ${letak ? alamat(letak.rentang) : "-"}`),
  };
};

test("a workbook with every table gives everything the report is written from", () => {
  const { laporan, sumberLaporan, ringkas } = baca(...LENGKAP);
  expect(laporan).toMatchObject({
    identitas: {
      pejabat: { jabatan: "Camat Candipuro" },
      periode: { jenis: "tahunan", tahun: 2023 },
    },
    daftarFungsi: ["penyiapan"],
    daftarFaktor: ["Komitmen bersama", "Data yang lengkap"],
    daftarKesimpulan: ["Kesadaran perlu dipupuk"],
    daftarMasalah: [
      {
        hambatan: "Gotong royong menurun",
        upaya: "sosialisasi",
        rencana: "pengaktifan kembali",
        penanggungJawab: "Kasi",
        waktu: "Tribulan I",
      },
      {
        hambatan: "Administrasi belum tertib",
        upaya: undefined,
        rencana: undefined,
        penanggungJawab: undefined,
        waktu: undefined,
      },
      {
        hambatan: undefined,
        upaya: undefined,
        rencana: "Penganggaran peningkatan kapasitas",
        penanggungJawab: undefined,
        waktu: undefined,
      },
    ],
    daftarFrasa: [
      {
        kunci: "penutup",
        teks: "Demikian laporan {jabatan} ini disusun.",
        letak: { lembar: "Frasa", baris: 1, kolom: 1 },
      },
    ],
    letak: {
      daftarFungsi: [{ lembar: "Fungsi", baris: 1, kolom: 0 }],
      daftarMasalah: [
        { baris: 1, kolom: 1 },
        { baris: 2, kolom: 1 },
        { baris: 3, kolom: 3 },
      ],
    },
  });
  expect(sumberLaporan?.map(({ nama: sebutan, jumlahBaris }) => [sebutan, jumlahBaris])).toEqual([
    ["LKj_Identitas", 2],
    ["LKj_Fungsi", 1],
    ["LKj_Masalah", 3],
    ["LKj_Faktor", 2],
    ["LKj_Kesimpulan", 1],
    ["LKj_Frasa", 1],
  ]);
  expect(ringkas).toEqual(["laporan-frasa-tanpa-bagian B4", "laporan-frasa-ganda B5"]);
});

test("without any of them the report is empty, and all that is missing is said in one kind sentence", () => {
  const { laporan, sumberLaporan, temuan } = baca();
  expect(laporan).toEqual(MASUKAN_LAPORAN_KOSONG);
  expect(sumberLaporan).toEqual([]);
  expect(temuan).toEqual([
    {
      aturan: "laporan-tabel-tidak-ada",
      tingkat: "informasi",
      letak: undefined,
      pesan:
        "Untuk laporan belum ada tabel LKj_Identitas, LKj_Fungsi, LKj_Masalah, LKj_Faktor, LKj_Kesimpulan; Hitung Capaian tidak memerlukannya.",
      saran: "Buat tabelnya bila laporan akan dicetak; yang belum ada ditandai […] atau dilewati.",
    },
  ]);
});

test("only what is missing is named", () => {
  const { temuan } = baca(...LENGKAP.slice(0, 4));
  expect(temuan.at(-1)?.pesan).toMatch(/^Untuk laporan belum ada tabel LKj_Kesimpulan;/);
});

describe("a word without our prefix", () => {
  test("is the table when it looks like it", () => {
    const { laporan } = baca(
      tabel("Identitas", IDENTITAS),
      tabel("TabelFungsi", [
        ["No", "Fungsi"],
        [1, "penyiapan"],
      ]),
      tabel("Masalah", MASALAH),
    );
    expect(laporan).toMatchObject({
      identitas: { pejabat: { jabatan: "Camat Candipuro" } },
      daftarFungsi: ["penyiapan"],
    });
    expect(laporan.daftarMasalah).toHaveLength(3);
  });

  test("may name anything else, and is then left alone", () => {
    const { laporan, temuan } = baca(
      tabel("Identitas", [
        ["Nama Barang", "Jumlah"],
        ["Kursi", 12],
      ]),
      tabel("Fungsi", [["=SUM(A1)"], [12]]),
      tabel("Masalah", [["a"], ["b"]]),
      { nama: "Faktor", cakupan: "buku", isi: { jenis: "konstanta", rumus: "=1,5" } },
    );
    expect(laporan).toEqual(MASUKAN_LAPORAN_KOSONG);
    expect(temuan.map(({ aturan }) => aturan)).toEqual(["laporan-tabel-tidak-ada"]);
  });
});

describe("nothing about the report hinders the calculation", () => {
  const rusak = (sebutan: string): NamaTerbaca => ({
    nama: sebutan,
    cakupan: "buku",
    isi: { jenis: "rusak", rumus: "=#REF!" },
  });

  test.each<[string, NamaTerbaca, string]>([
    ["a name that leads nowhere", rusak("LKj_Identitas"), "laporan-nama-rusak -"],
    ["a list whose name is broken", rusak("LKj_Fungsi"), "laporan-nama-rusak -"],
    [
      "a whole column",
      {
        nama: "LKj_Faktor",
        cakupan: "buku",
        isi: { jenis: "tak-berbatas", lembar: "Faktor", alamat: "A:A", terpakai: undefined },
      },
      "laporan-nama-tak-berbatas -",
    ],
    [
      "a table without headings",
      tabel("LKj_Masalah", [["gotong royong", "sosialisasi"]]),
      "laporan-judul-tidak-ditemukan A1:B1",
    ],
    [
      "a table without its column",
      tabel("LKj_Masalah", [
        ["Upaya", "Waktu"],
        ["sosialisasi", "Tribulan I"],
      ]),
      "laporan-kolom-wajib-tidak-ada A1:B1",
    ],
    [
      "two tables in one range",
      tabel("LKj_Masalah", [
        ["No", "Hambatan"],
        [1, "satu"],
        ["Upaya", "Waktu"],
        ["dua", "tiga"],
      ]),
      "laporan-dua-tabel A3:B3",
    ],
    [
      "an error cell",
      tabel("LKj_Masalah", [
        ["No", "Hambatan"],
        [1, galatSel("#REF!")],
      ]),
      "laporan-sel-galat B2",
    ],
  ])("%s is said, and Hitung goes on", (_, buruk, ringkas) => {
    const hasil = baca(buruk);
    expect(hasil.ringkas).toContain(ringkas);
    expect(hasil.daftarTemuan.filter(isHalangan)).toEqual([]);
    expect(hasil.kinerja?.daftarBaris).toHaveLength(1);
  });
});

test("one column of problems alone is a table", () => {
  expect(
    baca(tabel("LKj_Masalah", [["Hambatan"], ["satu"], ["dua"]])).laporan.daftarMasalah,
  ).toHaveLength(2);
});

test("the tables of the report, and the settings, are those of which only the cells are asked", () => {
  expect(NAMA_ISI_SAJA).toEqual(
    expect.arrayContaining(["LKj_Identitas", "Frasa", "LKj_Pengaturan"]),
  );
  expect(NAMA_ISI_SAJA.every((sebutan) => NAMA_DIBACA.includes(sebutan))).toBe(true);
  expect(NAMA_ISI_SAJA).not.toContain("LKj_Kinerja");
});

const KATA = [
  ...Object.values(KONTRAK).flatMap(({ kolom }: TabelKontrak) =>
    Object.values(kolom).map(({ judul }) => judul),
  ),
  "Jabatan",
  "NIP Pejabat",
  "Periode",
  "Tribulan IV",
  "Tanggal Laporan",
  "Kertas",
  "JUMLAH",
];

test("whatever a workbook holds under our names, reading it throws nothing and every temuan is complete", () => {
  const namaTabel = fc.constantFrom(...(Object.keys(KONTRAK) as NamaTabel[]));
  const isi = fc.tuple(namaTabel, fc.boolean(), kisiSembarang(KATA));
  fc.assert(
    fc.property(fc.array(isi, { maxLength: 6 }), (daftar) => {
      const { daftarTemuan } = readMasukan(
        daftar.map(([id, berawalan, grid]) => nama(berawalan ? KONTRAK[id].nama : id, grid)),
      );
      for (const { aturan, pesan, saran } of daftarTemuan) {
        expect(aturan).toMatch(/^[a-z0-9-]+$/);
        expect(`${pesan}${saran}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 300 },
  );
});
