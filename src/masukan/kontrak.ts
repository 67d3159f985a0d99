import type { NamaTabel } from "./masukan";
import { NAMA_PEMBANDING } from "./tabel-pembanding/tabel-pembanding";

/**
 * `wajib`: without it the table cannot be read. `keluaran`: the add-in writes it. `opsional`: read where present.
 * `laporan`: read where present, for the report alone, so that nothing in it stands in the way of the calculation.
 * `dikenali`: never read, known only so that it is not taken for something else.
 */
export type PeranKolom = "wajib" | "keluaran" | "opsional" | "laporan" | "dikenali";

/** Whether the calculation reads or writes columns of this role. */
export const isBagianHitungan = (peran: PeranKolom | undefined): boolean =>
  peran !== "dikenali" && peran !== "laporan";

/** One column by meaning. Headings are compared as `kepala/kunci-judul.ts` writes them. */
export interface KolomKontrak {
  /** The word the add-in itself uses for the heading. */
  readonly judul: string;
  readonly peran: PeranKolom;
  readonly sinonim: readonly string[];
  /** Also this meaning, but only where no heading of `sinonim` is in the table. */
  readonly longgar?: readonly string[];
}

export interface TabelKontrak {
  readonly nama: string;
  /** The same table without our prefix; understood only when its headings fit. */
  readonly alias: readonly string[];
  readonly guna: string;
  /** Read without its headings as well: the rows tell what they are. */
  readonly tanpaJudul?: true;
  /** Group headings of a two-row header whose columns are another table's. */
  readonly kelompokAsing: readonly string[];
  readonly kolom: Readonly<Record<string, KolomKontrak>>;
  /** Headings the office has taught (`deteksi/calon.ts`), before all others; `""` is nothing of ours. */
  readonly diajarkan?: Readonly<Record<string, string>>;
}

/** The prefix of every name the add-in defines. */
export const AWALAN = "LKj_";

const NO = {
  judul: "No",
  peran: "dikenali",
  sinonim: ["no", "nomor", "no urut", "nomor urut"],
} as const;

const SASARAN = {
  judul: "Sasaran",
  peran: "opsional",
  sinonim: [
    "sasaran",
    "sasaran kegiatan",
    "sasaran strategis",
    "sasaran program",
    "sasaran kinerja",
    "sasaran sub kegiatan",
    "tujuan sasaran",
    "uraian sasaran",
    "sasaran renstra",
    "sasaran perangkat daerah",
    "sasaran opd",
    "sasaran strategis program",
    "sasaran strategis sasaran program",
  ],
  longgar: ["tujuan", "sasaran program kegiatan", "kinerja utama"],
} as const;

const INDIKATOR = {
  judul: "Indikator Kinerja",
  peran: "wajib",
  sinonim: [
    "indikator kinerja",
    "indikator",
    "iku",
    "iki",
    "indikator kinerja utama",
    "indikator kinerja utama iku",
    "indikator kinerja individu",
    "indikator kinerja kegiatan",
    "indikator kinerja program",
    "indikator kinerja sasaran",
    "indikator kinerja sub kegiatan",
    "indikator sasaran",
    "indikator sasaran strategis",
    "indikator tujuan sasaran",
    "indikator kegiatan",
    "uraian indikator",
    "nama indikator",
    "indikator program",
    "indikator sub kegiatan",
    "indikator kinerja iku",
    "iku indikator kinerja utama",
    "indikator kinerja sasaran strategis",
    "indikator kinerja tujuan sasaran",
    "indikator kinerja program kegiatan",
    "indikator kinerja kunci",
    "indikator kinerja daerah",
  ],
  longgar: ["uraian"],
} as const;

const SATUAN = {
  judul: "Satuan",
  peran: "opsional",
  sinonim: ["satuan", "satuan target", "satuan ukuran", "satuan pengukuran"],
} as const;

const ARAH = {
  judul: "Arah",
  peran: "opsional",
  sinonim: [
    "arah",
    "arah indikator",
    "arah kinerja",
    "polaritas",
    "jenis indikator",
    "sifat indikator",
  ],
} as const;

const RUMUS = {
  judul: "Rumus",
  peran: "opsional",
  sinonim: ["rumus", "rumus capaian", "rumus perhitungan", "formula"],
} as const;

const BOBOT = {
  judul: "Bobot",
  peran: "opsional",
  sinonim: ["bobot", "bobot %", "bobot indikator"],
} as const;

const TARGET = {
  judul: "Target",
  peran: "wajib",
  sinonim: [
    "target",
    "t",
    "target kinerja",
    "target pk",
    "target perjanjian kinerja",
    "target indikator",
    "target pk perubahan",
    "target perjanjian kinerja perubahan",
    "target iku",
    "target capaian",
    "target capaian kinerja",
  ],
} as const;

const REALISASI = {
  judul: "Realisasi",
  peran: "wajib",
  sinonim: [
    "realisasi",
    "r",
    "realisasi kinerja",
    "realisasi target",
    "realisasi indikator",
    "realisasi iku",
    "realisasi capaian kinerja",
  ],
} as const;

const CAPAIAN = {
  judul: "Capaian",
  peran: "keluaran",
  sinonim: [
    "capaian",
    "c",
    "capaian kinerja",
    "capaian target",
    "capaian indikator",
    "tingkat capaian",
    "tingkat capaian kinerja",
    "persentase capaian",
    "persentase capaian kinerja",
    "prosentase capaian",
    "persen capaian",
    "nilai capaian",
    "pencapaian",
    "kinerja %",
    "tingkat pencapaian",
    "tingkat pencapaian kinerja",
    "persentase pencapaian",
    "persentase tingkat capaian",
    "prosentase capaian kinerja",
    "capaian iku",
    "capaian sasaran",
  ],
  longgar: ["%", "persentase", "prosentase", "persen"],
} as const;

const KATEGORI = {
  judul: "Kategori",
  peran: "keluaran",
  sinonim: [
    "kategori",
    "kriteria",
    "predikat",
    "kategori capaian",
    "kriteria capaian",
    "predikat capaian",
    "kategori kinerja",
    "kriteria kinerja",
    "predikat kinerja",
    "kriteria penilaian",
  ],
} as const;

/** Columns of a Kinerja table that the calculation leaves alone. */
const KOLOM_LAIN = {
  penyebab: {
    judul: "Penyebab",
    peran: "laporan",
    sinonim: [
      "penyebab",
      "sebab",
      "faktor penyebab",
      "analisis penyebab",
      "penyebab keberhasilan kegagalan",
      "penyebab keberhasilan atau kegagalan",
    ],
    longgar: ["analisis", "alasan", "kendala", "hambatan"],
  },
  keterangan: {
    judul: "Keterangan",
    peran: "laporan",
    sinonim: ["keterangan", "ket"],
    longgar: ["catatan"],
  },
  targetTahunan: {
    judul: "Target Tahunan",
    peran: "laporan",
    sinonim: ["target tahunan", "target tahun ini", "target tahun berjalan", "target setahun"],
    longgar: ["target tahun"],
  },
  realisasiTahunLalu: {
    judul: "Realisasi Tahun Lalu",
    peran: "laporan",
    sinonim: [
      "realisasi tahun lalu",
      "realisasi tahun sebelumnya",
      "realisasi kinerja tahun lalu",
      "realisasi kinerja tahun sebelumnya",
    ],
  },
  // A capaian is in percent of its own target: it may not be taken for a realisasi.
  capaianTahunLalu: {
    judul: "Capaian Tahun Lalu",
    peran: "dikenali",
    sinonim: [
      "capaian tahun lalu",
      "capaian tahun sebelumnya",
      "capaian kinerja tahun lalu",
      "capaian kinerja tahun sebelumnya",
    ],
  },
  targetRenstra: {
    judul: "Target Renstra",
    peran: "laporan",
    sinonim: [
      "target renstra",
      "target akhir renstra",
      "target rpjmd",
      "target jangka menengah",
      "target akhir periode renstra",
    ],
  },
  nasional: {
    judul: "Nasional",
    peran: "laporan",
    sinonim: [
      "nasional",
      "realisasi nasional",
      "capaian nasional",
      "rata rata nasional",
      "rerata nasional",
      "standar nasional",
    ],
  },
  metode: {
    judul: "Metode",
    peran: "laporan",
    sinonim: [
      "metode",
      "metode perhitungan",
      "cara menghitung",
      "metode akumulasi",
      "metode penggabungan",
    ],
  },
  penanggungJawab: {
    judul: "Penanggung Jawab",
    peran: "dikenali",
    sinonim: ["penanggung jawab", "penanggungjawab", "sumber data", "program kegiatan"],
  },
} as const satisfies Record<string, KolomKontrak>;

const ASING_BAGI_KINERJA = [
  "anggaran",
  "keuangan",
  "belanja",
  "realisasi anggaran",
  "pagu",
  "pagu anggaran",
  "kinerja anggaran",
  "kinerja keuangan",
];

const ASING_BAGI_ANGGARAN = [
  "kinerja",
  "indikator kinerja",
  "fisik",
  "target kinerja",
  "capaian kinerja",
  "kinerja fisik",
  "output",
];

/** The single column of a table that is a list; its heading may be left out. */
const kolomButir = (judul: string, ...sinonim: readonly string[]) =>
  ({
    no: NO,
    butir: { judul, peran: "wajib", sinonim: [judul.toLowerCase(), ...sinonim, "uraian"] },
  }) as const satisfies Record<string, KolomKontrak>;

const alias = (kata: string): readonly string[] => [kata, `Tabel${kata}`, `Tabel_${kata}`];
/** Every name costs its part of the one request, and these tables are many. */
const aliasLaporan = (kata: string): readonly string[] => [kata, `Tabel${kata}`];

/**
 * The contract with the workbook (DESAIN §4, DOMAIN §3): what the reader looks for, what the pane lists and what the
 * guide prints all come from here.
 */
export const KONTRAK = {
  Kinerja: {
    nama: "LKj_Kinerja",
    alias: alias("Kinerja"),
    guna: "target dan realisasi setiap indikator",
    kelompokAsing: ASING_BAGI_KINERJA,
    kolom: {
      no: NO,
      sasaran: SASARAN,
      indikator: INDIKATOR,
      satuan: SATUAN,
      arah: ARAH,
      rumus: RUMUS,
      bobot: BOBOT,
      target: TARGET,
      realisasi: REALISASI,
      capaian: CAPAIAN,
      kategori: KATEGORI,
      ...KOLOM_LAIN,
    },
  },
  Target: {
    nama: "LKj_Target",
    alias: alias("Target"),
    guna: "target setiap indikator, bila realisasinya di tabel lain",
    kelompokAsing: ASING_BAGI_KINERJA,
    kolom: {
      no: NO,
      sasaran: SASARAN,
      indikator: INDIKATOR,
      satuan: SATUAN,
      arah: ARAH,
      rumus: RUMUS,
      bobot: BOBOT,
      target: TARGET,
      capaian: CAPAIAN,
      kategori: KATEGORI,
      ...KOLOM_LAIN,
    },
  },
  Realisasi: {
    nama: "LKj_Realisasi",
    alias: alias("Realisasi"),
    guna: "realisasi setiap indikator, bila targetnya di tabel lain",
    kelompokAsing: ASING_BAGI_KINERJA,
    kolom: {
      no: NO,
      sasaran: SASARAN,
      indikator: INDIKATOR,
      satuan: SATUAN,
      realisasi: REALISASI,
      capaian: CAPAIAN,
      kategori: KATEGORI,
      ...KOLOM_LAIN,
    },
  },
  Anggaran: {
    nama: "LKj_Anggaran",
    alias: alias("Anggaran"),
    guna: "pagu dan realisasi setiap program dan kegiatan",
    kelompokAsing: ASING_BAGI_ANGGARAN,
    kolom: {
      no: NO,
      kode: {
        judul: "Kode",
        peran: "opsional",
        sinonim: [
          "kode",
          "kode rekening",
          "no kode",
          "kode kegiatan",
          "kode program",
          "kode program kegiatan",
          "no rekening",
          "rekening",
        ],
      },
      uraian: {
        judul: "Program / Kegiatan",
        peran: "wajib",
        sinonim: [
          "program kegiatan",
          "program dan kegiatan",
          "program kegiatan sub kegiatan",
          "program kegiatan dan sub kegiatan",
          "uraian",
          "uraian kegiatan",
          "nama kegiatan",
          "nama program kegiatan",
          "kegiatan",
          "sub kegiatan",
          "kegiatan sub kegiatan",
          "program",
          "uraian program kegiatan",
          "uraian belanja",
          "uraian program kegiatan sub kegiatan",
          "program kegiatan subkegiatan",
          "program kegiatan dan subkegiatan",
          "program kegiatan sub kegiatan belanja",
          "urusan program kegiatan",
          "urusan program kegiatan sub kegiatan",
          "nama program",
          "nama sub kegiatan",
          "subkegiatan",
        ],
        longgar: ["sasaran kegiatan", "sasaran program kegiatan"],
      },
      pagu: {
        judul: "Pagu",
        peran: "wajib",
        sinonim: [
          "pagu",
          "anggaran",
          "pagu anggaran",
          "jumlah anggaran",
          "pagu dpa",
          "alokasi anggaran",
          "pagu belanja",
          "anggaran belanja",
          "total anggaran",
          "total pagu",
          "jumlah pagu",
          "pagu dana",
          "pagu apbd",
          "anggaran apbd",
          "anggaran dpa",
          "dpa",
        ],
      },
      paguAwal: {
        judul: "Pagu Awal",
        peran: "opsional",
        sinonim: [
          "pagu awal",
          "anggaran awal",
          "pagu murni",
          "anggaran murni",
          "anggaran sebelum perubahan",
          "pagu sebelum perubahan",
          "pagu anggaran awal",
          "pagu anggaran murni",
          "pagu anggaran sebelum perubahan",
          "apbd murni",
        ],
      },
      paguPerubahan: {
        judul: "Pagu Perubahan",
        peran: "opsional",
        sinonim: [
          "pagu perubahan",
          "anggaran perubahan",
          "pagu dppa",
          "anggaran setelah perubahan",
          "pagu setelah perubahan",
          "pagu anggaran perubahan",
          "pagu anggaran setelah perubahan",
          "anggaran setelah pergeseran",
          "pagu setelah pergeseran",
          "pagu p apbd",
          "anggaran p apbd",
          "anggaran dppa",
          "dppa",
          "apbd perubahan",
        ],
      },
      realisasi: {
        judul: "Realisasi",
        peran: "wajib",
        sinonim: [
          "realisasi",
          "r",
          "realisasi anggaran",
          "realisasi keuangan",
          "realisasi belanja",
          "jumlah realisasi",
          "realisasi dana",
          "realisasi pagu",
          "jumlah realisasi anggaran",
          "realisasi spj",
          "realisasi sp2d",
        ],
      },
      serapan: {
        judul: "Capaian (%)",
        peran: "keluaran",
        sinonim: [
          "capaian",
          "serapan",
          "penyerapan",
          "serapan anggaran",
          "penyerapan anggaran",
          "tingkat serapan",
          "capaian anggaran",
          "capaian keuangan",
          "persentase serapan",
          "persentase realisasi",
          "persentase capaian",
          "realisasi %",
          "realisasi anggaran %",
          "anggaran %",
          "keuangan %",
          "belanja %",
          "pagu %",
          "persentase penyerapan",
          "persentase serapan anggaran",
          "persentase penyerapan anggaran",
          "persentase realisasi anggaran",
          "tingkat penyerapan",
          "tingkat serapan anggaran",
          "tingkat penyerapan anggaran",
          "capaian realisasi",
          "capaian realisasi anggaran",
          "capaian serapan",
          "daya serap",
        ],
        longgar: ["%", "persentase", "prosentase", "persen"],
      },
      sisa: {
        judul: "Sisa",
        peran: "keluaran",
        sinonim: [
          "sisa",
          "sisa anggaran",
          "sisa pagu",
          "sisa dana",
          "selisih",
          "sisa lebih kurang",
        ],
      },
      sasaran: {
        ...SASARAN,
        peran: "laporan",
        sinonim: ["sasaran", "sasaran strategis", "sasaran program"],
        longgar: [],
      },
      indikator: { ...INDIKATOR, peran: "laporan", longgar: [] },
      keterangan: { ...KOLOM_LAIN.keterangan, peran: "dikenali" },
      target: { ...TARGET, peran: "dikenali", longgar: [] },
      penanggungJawab: {
        ...KOLOM_LAIN.penanggungJawab,
        sinonim: ["penanggung jawab", "penanggungjawab", "sumber dana"],
      },
    },
  },
  Skala: {
    nama: "LKj_Skala",
    alias: alias("Skala"),
    guna: "batas dan sebutan kategori",
    kelompokAsing: [],
    kolom: {
      no: NO,
      bawah: {
        judul: "Batas Bawah",
        peran: "opsional",
        sinonim: [
          "batas bawah",
          "bawah",
          "minimal",
          "minimum",
          "min",
          "dari",
          "nilai minimal",
          "batas minimal",
          "mulai",
        ],
      },
      atas: {
        judul: "Batas Atas",
        peran: "opsional",
        sinonim: [
          "batas atas",
          "atas",
          "maksimal",
          "maksimum",
          "maks",
          "sampai",
          "nilai maksimal",
          "batas maksimal",
        ],
      },
      rentang: {
        judul: "Rentang",
        peran: "opsional",
        sinonim: [
          "rentang",
          "interval",
          "interval nilai",
          "rentang nilai",
          "rentang capaian",
          "interval capaian",
          "skala",
          "skala nilai",
          "nilai",
          "interval nilai realisasi kinerja",
          "capaian",
          "capaian kinerja",
          "persentase",
          "persentase capaian",
          "tingkat capaian",
          "%",
        ],
      },
      nama: {
        judul: "Kriteria",
        peran: "wajib",
        sinonim: [
          "kriteria",
          "kategori",
          "predikat",
          "sebutan",
          "kriteria penilaian",
          "kriteria penilaian realisasi kinerja",
          "kategori capaian",
          "interpretasi",
        ],
        longgar: ["keterangan"],
      },
      warna: { judul: "Warna", peran: "dikenali", sinonim: ["warna", "kode warna", "kode"] },
    },
  },
  Pengaturan: {
    nama: "LKj_Pengaturan",
    alias: alias("Pengaturan"),
    guna: "pilihan cara menghitung, menulis, dan mencetak",
    tanpaJudul: true,
    kelompokAsing: [],
    kolom: {
      kunci: {
        judul: "Pengaturan",
        peran: "wajib",
        sinonim: [
          "pengaturan",
          "kunci",
          "nama",
          "setelan",
          "nama pengaturan",
          "keterangan",
          "opsi",
        ],
      },
      nilai: { judul: "Nilai", peran: "wajib", sinonim: ["nilai", "isi", "pilihan", "isian"] },
    },
  },
  Identitas: {
    nama: "LKj_Identitas",
    alias: aliasLaporan("Identitas"),
    guna: "siapa yang melapor, untuk periode apa, dan atas dasar apa",
    tanpaJudul: true,
    kelompokAsing: [],
    kolom: {
      kunci: {
        judul: "Keterangan",
        peran: "wajib",
        sinonim: ["keterangan", "identitas", "uraian", "nama isian", "data", "kunci"],
      },
      nilai: { judul: "Isi", peran: "wajib", sinonim: ["isi", "isian", "nilai"] },
    },
  },
  Fungsi: {
    nama: "LKj_Fungsi",
    alias: aliasLaporan("Fungsi"),
    guna: "fungsi jabatan, satu butir tiap baris",
    tanpaJudul: true,
    kelompokAsing: [],
    kolom: kolomButir("Fungsi", "fungsi jabatan", "uraian fungsi", "tugas", "uraian tugas"),
  },
  Masalah: {
    nama: "LKj_Masalah",
    alias: aliasLaporan("Masalah"),
    guna: "hambatan, upaya, dan rencana tindak lanjut, satu hambatan tiap baris",
    kelompokAsing: [],
    kolom: {
      no: NO,
      hambatan: {
        judul: "Hambatan",
        peran: "wajib",
        sinonim: [
          "hambatan",
          "masalah",
          "permasalahan",
          "kendala",
          "hambatan kendala",
          "hambatan permasalahan",
          "uraian masalah",
          "uraian hambatan",
        ],
      },
      upaya: {
        judul: "Upaya",
        peran: "opsional",
        sinonim: [
          "upaya",
          "solusi",
          "pemecahan masalah",
          "upaya pemecahan",
          "upaya pemecahan masalah",
          "upaya mengatasi hambatan",
          "upaya yang dilakukan",
        ],
      },
      rencana: {
        judul: "Rencana Tindak Lanjut",
        peran: "opsional",
        sinonim: ["rencana tindak lanjut", "tindak lanjut", "rencana", "rtl", "rencana aksi"],
      },
      penanggungJawab: {
        judul: "Penanggung Jawab",
        peran: "opsional",
        sinonim: ["penanggung jawab", "penanggungjawab", "pelaksana", "pic"],
      },
      waktu: {
        judul: "Waktu",
        peran: "opsional",
        sinonim: ["waktu", "jadwal", "target waktu", "waktu pelaksanaan", "batas waktu"],
      },
    },
  },
  Faktor: {
    nama: "LKj_Faktor",
    alias: aliasLaporan("Faktor"),
    guna: "faktor pendukung, satu butir tiap baris",
    tanpaJudul: true,
    kelompokAsing: [],
    kolom: kolomButir(
      "Faktor",
      "faktor pendukung",
      "faktor keberhasilan",
      "faktor penyebab",
      "penyebab keberhasilan",
    ),
  },
  Kesimpulan: {
    nama: "LKj_Kesimpulan",
    alias: aliasLaporan("Kesimpulan"),
    guna: "kesimpulan kantor untuk Bab Penutup, satu butir tiap baris",
    tanpaJudul: true,
    kelompokAsing: [],
    kolom: kolomButir("Kesimpulan", "simpulan", "uraian kesimpulan"),
  },
  Frasa: {
    nama: "LKj_Frasa",
    alias: aliasLaporan("Frasa"),
    guna: "susunan kalimat kantor sendiri untuk bagian laporan",
    kelompokAsing: [],
    kolom: {
      bagian: { judul: "Bagian", peran: "wajib", sinonim: ["bagian", "kunci", "blok", "kode"] },
      teks: {
        judul: "Teks",
        peran: "wajib",
        sinonim: ["teks", "frasa", "kalimat", "bunyi", "redaksi"],
      },
    },
  },
} as const satisfies Record<NamaTabel, TabelKontrak>;

/** Meanings a column of this table can have. */
export type IdKolom<T extends NamaTabel> = Extract<keyof (typeof KONTRAK)[T]["kolom"], string>;

const namaOf = ({ nama, alias: lain }: TabelKontrak): readonly string[] => [nama, ...lain];

/** Every name and alias to ask the workbook for. */
export const NAMA_DIBACA: readonly string[] = [
  ...Object.values(KONTRAK).flatMap(namaOf),
  ...NAMA_PEMBANDING,
];

/** Those whose cells are all there is to know: nothing is written into them, and nothing in them is counted. */
export const NAMA_ISI_SAJA: readonly string[] = [
  ...[
    KONTRAK.Skala,
    KONTRAK.Pengaturan,
    KONTRAK.Identitas,
    KONTRAK.Fungsi,
    KONTRAK.Masalah,
    KONTRAK.Faktor,
    KONTRAK.Kesimpulan,
    KONTRAK.Frasa,
  ].flatMap(namaOf),
  ...NAMA_PEMBANDING,
];
