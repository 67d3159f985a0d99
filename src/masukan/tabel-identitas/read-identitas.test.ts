import type { SelUji } from "../../../test/support/kisi";
import { galatSel, kisi, tanggalSel } from "../../../test/support/kisi";
import { IDENTITAS_KOSONG } from "../../kinerja/identitas";
import { alamat } from "../alamat";
import type { Temuan } from "../temuan";
import { readIdentitas } from "./read-identitas";

type Matriks = readonly (readonly SelUji[])[];

function baca(matriks: Matriks, ...lain: readonly Matriks[]) {
  const temuan: Temuan[] = [];
  const daftarKisi = [matriks, ...lain].map((isi) => kisi(isi, { lembar: "Identitas" }));
  const hasil = readIdentitas(daftarKisi, (satu) => temuan.push(satu));
  return {
    ...hasil,
    temuan,
    ringkas: temuan.map(({ aturan, letak }) => `${aturan} ${letak ? alamat(letak.rentang) : "-"}`),
  };
}

const LENGKAP: readonly (readonly [string, SelUji])[] = [
  ["Jabatan", "Kasi Pemberdayaan Masyarakat"],
  ["Unit Kerja", "Seksi Pemberdayaan Masyarakat"],
  ["Kecamatan", "Kecamatan Candipuro"],
  ["Kabupaten", "Kabupaten Lumajang"],
  ["Periode", "Tribulan IV"],
  ["Tahun", 2023],
  ["Tempat", "Candipuro"],
  ["Tanggal Laporan", tanggalSel(45_293)],
  ["Jenis Perjanjian Kinerja", "Perjanjian Kinerja Perubahan"],
  ["Tanggal Perjanjian Kinerja", "03 Oktober 2023"],
  ["Dokumen Anggaran", "DPPA"],
  ["Dasar Hukum", "Peraturan Bupati Lumajang Nomor 96 Tahun 2019"],
  ["Urusan", "Pemberdayaan Masyarakat"],
  ["Nama Pejabat", "NAMA PEJABAT"],
  ["NIP Pejabat", "197001011990011001"],
  ["Pangkat/Golongan", "Penata Tingkat I (III/d)"],
  ["Jabatan Atasan", "Camat Candipuro"],
  ["Nama Atasan", "NAMA ATASAN"],
  ["NIP Atasan", "19650101 198901 1 001"],
];

const TERBACA = {
  pejabat: {
    jabatan: "Kasi Pemberdayaan Masyarakat",
    nama: "NAMA PEJABAT",
    nip: "19700101 199001 1 001",
    pangkat: "Penata Tingkat I (III/d)",
  },
  atasan: {
    jabatan: "Camat Candipuro",
    nama: "NAMA ATASAN",
    nip: "19650101 198901 1 001",
    pangkat: undefined,
  },
  unitKerja: "Seksi Pemberdayaan Masyarakat",
  kecamatan: "Candipuro",
  daerah: "Lumajang",
  jenisDaerah: "Kabupaten",
  periode: { jenis: "tribulan", ke: 4, tahun: 2023 },
  tempat: "Candipuro",
  tanggalLaporan: { tahun: 2024, bulan: 1, hari: 2 },
  jenisPerjanjian: "Perjanjian Kinerja Perubahan",
  tanggalPerjanjian: { tahun: 2023, bulan: 10, hari: 3 },
  dokumenAnggaran: "DPPA",
  dasarHukum: "Peraturan Bupati Lumajang Nomor 96 Tahun 2019",
  urusan: "pemberdayaan masyarakat",
};

describe("the rows", () => {
  test.each([
    ["in the order of the guide", [["Keterangan", "Isi"], ...LENGKAP]],
    ["without a heading", LENGKAP],
    ["upside down", LENGKAP.toReversed()],
    ["numbered", LENGKAP.map((baris, urutan) => [urutan + 1, ...baris])],
    ["with colons", LENGKAP.map(([kunci, nilai]) => [kunci, ":", nilai])],
    [
      "lettered, with a colon in the key",
      LENGKAP.map(([kunci, nilai]) => ["a.", `${kunci} :`, nilai]),
    ],
  ])("are read %s", (_, matriks) => {
    const { identitas, ringkas, jumlahBaris } = baca(matriks);
    expect(identitas).toEqual(TERBACA);
    expect(ringkas).toEqual([]);
    expect(jumlahBaris).toBe(LENGKAP.length);
  });

  test("are known by other words", () => {
    const { identitas } = baca([
      ["Nama", "NAMA"],
      ["NIP.", "197001011990011001"],
      ["Kab/Kota", "Lumajang"],
      ["JENIS PK", "Perubahan"],
      ["Tgl PK", "3/10/2023"],
    ]);
    expect(identitas).toMatchObject({
      pejabat: { nama: "NAMA", nip: "19700101 199001 1 001" },
      daerah: "Lumajang",
      jenisPerjanjian: "Perjanjian Kinerja Perubahan",
      tanggalPerjanjian: { tahun: 2023, bulan: 10, hari: 3 },
    });
  });

  test("keep the cell of each value", () => {
    const { letak } = baca([
      ["Keterangan", "Isi"],
      ["Nama Pejabat", "NAMA"],
    ]);
    expect(letak).toEqual({ namaPejabat: { lembar: "Identitas", baris: 1, kolom: 1 } });
  });

  test("that are blank, or hold a sign for nothing, say nothing", () => {
    const { identitas, ringkas } = baca([
      ["Jabatan", null],
      ["Nama Pejabat", "-"],
      ["NIP Pejabat", "-"],
      ["Tanggal Laporan", "…"],
      ["Tahun", "–"],
      ["IDENTITAS PEJABAT"],
    ]);
    expect(identitas).toEqual(IDENTITAS_KOSONG);
    expect(ringkas).toEqual([]);
  });

  test("that nobody knows are said once, all together", () => {
    const { temuan } = baca([
      ["Warna kesukaan", "hijau"],
      ["Nama Pejabat", "NAMA"],
      ["Nomor telepon", "0334"],
    ]);
    expect(temuan).toMatchObject([
      { aturan: "laporan-identitas-tidak-dikenal", tingkat: "informasi" },
    ]);
    expect(temuan[0]?.pesan).toContain(
      "“Warna kesukaan” (Identitas!A1), “Nomor telepon” (Identitas!A3)",
    );
    expect(temuan[0]?.saran).toContain("Dasar Hukum");
  });

  test("that stand twice count once, and it is said where the second is", () => {
    const { identitas, temuan, ringkas } = baca([
      ["Jabatan", "Kasi Pemerintahan"],
      ["Jabatan Pejabat", "Kasi Trantib"],
    ]);
    expect(identitas.pejabat.jabatan).toBe("Kasi Pemerintahan");
    expect(ringkas).toEqual(["laporan-identitas-ganda A2"]);
    expect(temuan[0]).toMatchObject({ tingkat: "kesalahan" });
  });

  test("that hold an error are said and count as missing", () => {
    const { identitas, ringkas } = baca([
      ["Jabatan", galatSel("#REF!")],
      ["Tanggal Laporan", galatSel("#N/A")],
      ["NIP Atasan", galatSel("#VALUE!")],
    ]);
    expect(identitas).toEqual(IDENTITAS_KOSONG);
    expect(ringkas).toEqual([
      "laporan-sel-galat B1",
      "laporan-sel-galat B3",
      "laporan-sel-galat B2",
    ]);
  });
});

test.each([
  ["Plt.", "Plt. Kasi Pemerintahan"],
  ["PLT", "Plt. Kasi Pemerintahan"],
  ["Pelaksana Harian", "Plh. Kasi Pemerintahan"],
  ["Pj", "Pj. Kasi Pemerintahan"],
  ["Definitif", "Kasi Pemerintahan"],
  ["-", "Kasi Pemerintahan"],
])("with the status “%s” the post is “%s”", (status, jabatan) => {
  const { identitas, ringkas } = baca([
    ["Jabatan", "Kasi Pemerintahan"],
    ["Status Jabatan", status],
  ]);
  expect(identitas.pejabat.jabatan).toBe(jabatan);
  expect(ringkas).toEqual([]);
});

test("a status stands once, an unknown one is said", () => {
  expect(
    baca([
      ["Jabatan", "Plt. Camat Candipuro"],
      ["Status Jabatan", "Plt."],
    ]).identitas.pejabat.jabatan,
  ).toBe("Plt. Camat Candipuro");
  const { identitas, temuan, ringkas } = baca([
    ["Jabatan Atasan", "Camat Candipuro"],
    ["Status Jabatan Atasan", "Ketua"],
  ]);
  expect(identitas.atasan.jabatan).toBe("Camat Candipuro");
  expect(ringkas).toEqual(["laporan-status-tidak-dikenal B2"]);
  expect(temuan[0]?.saran).toContain("Plt., Plh., Pj.");
});

test.each([
  ["Kabupaten", "Kabupaten Lumajang", { daerah: "Lumajang", jenisDaerah: "Kabupaten" }],
  ["Kabupaten", "Kab. Lumajang", { daerah: "Lumajang", jenisDaerah: "Kabupaten" }],
  ["Kabupaten", "PEMERINTAH KABUPATEN LUMAJANG", { daerah: "LUMAJANG", jenisDaerah: "Kabupaten" }],
  ["Kabupaten", "Lumajang", { daerah: "Lumajang", jenisDaerah: "Kabupaten" }],
  ["Kabupaten", "Kotabaru", { daerah: "Kotabaru", jenisDaerah: "Kabupaten" }],
  ["Kabupaten/Kota", "Kota Batu", { daerah: "Batu", jenisDaerah: "Kota" }],
  ["Kota", "Batu", { daerah: "Batu", jenisDaerah: "Kota" }],
  ["Kabupaten/Kota", "Lumajang", { daerah: "Lumajang", jenisDaerah: "Kabupaten" }],
])("%s “%s” is %j", (kunci, teks, daerah) => {
  expect(baca([[kunci, teks]]).identitas).toMatchObject(daerah);
});

test.each([
  ["Kecamatan Candipuro", "Candipuro"],
  ["Kec. Candipuro", "Candipuro"],
  ["Kantor Kecamatan Candipuro", "Candipuro"],
  ["Candipuro", "Candipuro"],
])("the kecamatan of “%s” is %s", (teks, kecamatan) => {
  expect(baca([["Kecamatan", teks]]).identitas.kecamatan).toBe(kecamatan);
});

test.each([
  ["PK", "Perjanjian Kinerja"],
  ["PK Perubahan", "Perjanjian Kinerja Perubahan"],
  ["Murni", "Perjanjian Kinerja"],
  ["Perjanjian Kinerja Pergeseran", "Perjanjian Kinerja Pergeseran"],
])("the agreement “%s” is a %s", (teks, jenis) => {
  expect(baca([["Jenis PK", teks]]).identitas.jenisPerjanjian).toBe(jenis);
});

test.each([
  ["Pemberdayaan Masyarakat", "pemberdayaan masyarakat"],
  ["PEMBERDAYAAN MASYARAKAT", "pemberdayaan masyarakat"],
  ["Pembinaan PKK", "pembinaan PKK"],
  ["PKK", "PKK"],
])("the field “%s” stands in a sentence as “%s”", (teks, urusan) => {
  expect(baca([["Urusan", teks]]).identitas.urusan).toBe(urusan);
});

describe("periode", () => {
  const periode = (matriks: readonly (readonly SelUji[])[]) => {
    const { identitas, ringkas } = baca(matriks);
    return [identitas.periode, ringkas];
  };
  const TW4 = { jenis: "tribulan", ke: 4, tahun: 2023 };

  test.each<[readonly (readonly SelUji[])[], unknown]>([
    [
      [
        ["Periode", "TW IV"],
        ["Tahun", "TA 2023"],
      ],
      TW4,
    ],
    [[["Periode", "Triwulan IV Tahun 2023"]], TW4],
    [
      [
        ["Periode", "Triwulan IV 2023"],
        ["Tahun", 2023],
      ],
      TW4,
    ],
    [
      [
        ["Triwulan", "IV"],
        ["Tahun Anggaran", 2023],
      ],
      TW4,
    ],
    [
      [
        ["Triwulan", 4],
        ["Tahun", 2023],
      ],
      TW4,
    ],
    [
      [
        ["Periode", "Semester I"],
        ["Tahun", 2023],
      ],
      { jenis: "semester", ke: 1, tahun: 2023 },
    ],
    [
      [
        ["Periode", "Tahunan"],
        ["Tahun", tanggalSel(45_000, "yyyy")],
      ],
      { jenis: "tahunan", tahun: 2023 },
    ],
    [[["Periode", 2023]], { jenis: "tahunan", tahun: 2023 }],
  ])("%j is %j", (matriks, terbaca) => {
    expect(periode(matriks)).toEqual([terbaca, []]);
  });

  test.each<[readonly (readonly SelUji[])[], string]>([
    [
      [
        ["Periode", "Triwulan V"],
        ["Tahun", 2023],
      ],
      "laporan-periode-tidak-dikenal B1",
    ],
    [
      [
        ["Periode", tanggalSel(45_000)],
        ["Tahun", 2023],
      ],
      "laporan-periode-tidak-dikenal B1",
    ],
    [
      [
        ["Periode", "IV"],
        ["Tahun", 2023],
      ],
      "laporan-periode-tidak-dikenal B1",
    ],
    [
      [
        ["Periode", "TW IV"],
        ["Tahun", "dua ribu"],
      ],
      "laporan-tahun-tidak-terbaca B2",
    ],
    [[["Periode", "TW IV"]], "laporan-tahun-belum-ada B1"],
    [
      [
        ["Periode", "TW IV 2022"],
        ["Tahun", 2023],
      ],
      "laporan-tahun-berbeda B1",
    ],
  ])("%j is no period, and it is said why", (matriks, temuan) => {
    expect(periode(matriks)).toEqual([undefined, [temuan]]);
  });

  test("a quarter there is none of is told with what there is", () => {
    const { temuan } = baca([["Periode", "Triwulan V 2023"]]);
    expect(temuan[0]).toEqual({
      aturan: "laporan-periode-tidak-dikenal",
      tingkat: "kesalahan",
      letak: { lembar: "Identitas", rentang: { baris: 0, kolom: 1, tinggi: 1, lebar: 1 } },
      pesan:
        "Periode “Triwulan V 2023” di Identitas!B1 bukan tribulan I, II, III, atau IV; tidak dipakai di laporan.",
      saran: "Isi dengan Tribulan I sampai IV, Semester I atau II, atau Tahunan.",
    });
  });
});

describe("tanggal", () => {
  test.each<[SelUji]>([["31 Februari 2024"], [45_293], ["menyusul"]])(
    "%j is no day: said, and missing",
    (isi) => {
      const { identitas, ringkas } = baca([["Tanggal Laporan", isi]]);
      expect(identitas.tanggalLaporan).toBeUndefined();
      expect(ringkas).toEqual(["laporan-tanggal-tidak-terbaca B1"]);
    },
  );
});

describe("NIP", () => {
  test("stored as a number has lost its last digits: it is not printed, and kept for R-17", () => {
    const { identitas, nip, temuan } = baca([["NIP Pejabat", 197001011990011001]]);
    expect(identitas.pejabat.nip).toBeUndefined();
    expect(nip).toMatchObject({ nipPejabat: { berupaAngka: true } });
    expect(temuan).toEqual([]);
  });

  test.each([
    ["NIP. 197001011990011001", "19700101 199001 1 001"],
    ["1970010119900110", "1970010119900110"],
    ["menyusul", "menyusul"],
  ])("“%s” is printed as “%s”, and kept as it stands", (teks, tercetak) => {
    const hasil = baca([["NIP Atasan", teks]]);
    expect(hasil.identitas.atasan.nip).toBe(tercetak);
    expect(hasil.nip).toEqual({ nipAtasan: { teks, berupaAngka: false } });
    expect(hasil.ringkas).toEqual([]);
  });
});

describe("a sheet with an identity of its own", () => {
  const BUKU: Matriks = [
    ["Jabatan", "Kasi Pemerintahan"],
    ["Periode", "Tribulan I"],
    ["Tahun", 2023],
  ];

  test("says what it says, and the workbook the rest", () => {
    const { identitas, ringkas } = baca([["Periode", "Tribulan II"]], BUKU);
    expect(identitas.pejabat.jabatan).toBe("Kasi Pemerintahan");
    expect(identitas.periode).toEqual({ jenis: "tribulan", ke: 2, tahun: 2023 });
    expect(ringkas).toEqual([]);
  });

  test("with a blank value leaves it to the workbook", () => {
    const { identitas } = baca([["Periode", null]], BUKU);
    expect(identitas.periode).toEqual({ jenis: "tribulan", ke: 1, tahun: 2023 });
  });
});
