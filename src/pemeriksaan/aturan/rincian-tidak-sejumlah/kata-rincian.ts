import { NAMA_BULAN } from "../../../format/nama-bulan";

const kata = (daftar: string): ReadonlySet<string> => new Set(daftar.split(" "));

/** Months: a number before one is a day. */
export const BULAN: ReadonlySet<string> = new Set([
  ...NAMA_BULAN.map((nama) => nama.toLowerCase()),
  ...kata("nopember pebruari"),
]);

/** Behind them a number says which, not how many. */
export const BUKAN_SEBELUM = kata(
  "nomor no pasal ayat tabel gambar grafik lampiran halaman hlm bab bagian poin angka huruf butir " +
    "tw triwulan tribulan semester jl rt rw kelas tipe golongan gol ke tahap gelombang zona dapil wilayah " +
    "lantai negeri formulir kolom sasaran iku ikk indikator misi tujuan uu perda pp",
);

/** Before a number they make it one that is only near. */
export const KIRA_KIRA = kata(
  "sekitar hampir kira-kira kurang-lebih lebih kurang ± ~ minimal maksimal paling > < ≥ ≤ rata-rata rata sekurang-kurangnya",
);

/** Units: parts in another one than their whole are not its parts. */
export const SATUAN = kata(
  "orang jiwa unit dokumen laporan kegiatan program subkegiatan sasaran indikator ton kg kilogram kuintal liter ha " +
    "hektare hektar km kilometer m meter jam menit hari minggu bulan tahun kali desa kelurahan kecamatan kabupaten " +
    "provinsi rt rw kk keluarga rumah bidang subbidang subbagian seksi bagian sekretariat asisten upt uptd buah paket " +
    "poin ekor keping berkas kasus kejadian lokasi titik ruas pasangan kelompok sekolah siswa guru raperda rapat " +
    "temuan rekomendasi pengaduan layanan urusan fraksi komisi",
);

/** Units said in more than one way. */
export const SEARTI: ReadonlyMap<string, string> = new Map([
  ["jiwa", "orang"],
  ["hektar", "ha"],
  ["hektare", "ha"],
  ["kilometer", "km"],
  ["meter", "m"],
  ["kilogram", "kg"],
]);

/** Words that only count: `54 kendaraan` may be told as `30 unit …`. */
export const PENGGOLONG = kata("orang unit buah ekor paket keping berkas");

/** What is measured has no parts that are counted. */
export const UKURAN = kata("ton kg kuintal liter ha km m jam menit hari");

/** The list is not all there is, or is of something else. */
export const SEBAGIAN =
  /\b(?:antara lain|sampai(?: dengan)?|di ?bawah|di ?atas|kurang dari|lebih dari|(?:di ?antara|diantara)nya|termasuk|seperti|misalnya|terutama|utamanya|khususnya|dst|dsb|dll|dan lain ?-? ?lain(?! \d)|dan sebagainya|lainnya(?! (?:sebanyak |sejumlah |sebesar )?(?:Rp ?\.? ?)?\d)|sebagian|rata ?-? ?rata|per (?:bulan|hari|tahun|orang|unit)|setiap|tiap|sisanya|selebihnya)\b/i;

/** Words before a part that make it none: `target 5`, `naik 3`. */
export const BUKAN_BAGIAN = kata(
  "target capaian tahun rata rata-rata indeks skor nilai bobot naik turun bertambah berkurang meningkat menurun " +
    "kurang lebih sisa selisih per tiap setiap nomor skala peringkat urutan dari usia umur selama minimal maksimal pukul",
);

/** Words that begin another thought behind a list. */
export const PEMUTUS = kata(
  "sehingga sedangkan namun tetapi adapun sementara karena agar guna dibandingkan dibanding sisanya selebihnya jumlah " +
    "total totalnya jumlahnya seluruhnya keseluruhan berjumlah sejumlah = → sebelumnya target capaian capaiannya naik turun",
);

/** Within an item they lead on to another number that is not the part. */
export const PENGIRING = kata(
  "dari atau dengan target sebesar senilai dibanding naik turun pada untuk di anggaran",
);
