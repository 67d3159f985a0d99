const kata = (daftar: string): ReadonlySet<string> => new Set(daftar.split(" "));

/** Words behind a number that are not what it counts. */
export const BUKAN_BENDA = kata(
  "dan atau dari pada yang tahun dengan untuk di ke dalam oleh sebagai adalah merupakan sampai hingga serta sehingga karena " +
    "tentang terhadap menjadi telah sudah belum tidak tak blm tdk sedangkan namun tetapi atas koma x per lebih kurang ini itu " +
    "tersebut sebesar daripada akan masih baru juga antara bagi guna agar jika bila sementara adapun maupun atau secara setiap " +
    "tiap masing masing-masing saja hanya lagi lain lainnya sisanya selebihnya di ialah yaitu yakni s.d sd naik turun meningkat " +
    "menurun bertambah berkurang tumbuh dapat bisa harus lewat melalui kali selaras sesuai lengkap aktif layak baik mantap " +
    "tuntas selesai lulus hadir valid patuh tertib sehat mandiri rusak aman lancar positif negatif stunting gagal batal nonaktif " +
    "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember",
);

/** Verbs and their like begin so; what follows the set here is a noun all the same. */
const PREDIKAT = /^(?:ter|di(?!ri)|me[mnlry]|ber|be(?:kerja|lajar))\p{L}{3,}/u;
const BENDA_BERAWALAN = kata(
  "dinas diklat direktorat divisi dipan disabilitas difabel distrik dimensi diagnosis dialog dinding diploma direktur dispenser " +
    "terminal terumbu teras terpal termin berkas berita beras berlian menit menara meter media mesin mesjid medali meja metode " +
    "menteri mentor merek merk merpati meriam melati melon member membran memo menu diameter disertasi diskusi disposisi diversi",
);

/** Whether a word says what is done rather than what is counted. */
export const isPredikat = (teks: string): boolean =>
  PREDIKAT.test(teks) && !BENDA_BERAWALAN.has(teks);

/** A number behind them is a name, not an amount. */
export const BUKAN_SEBELUM = kata(
  "nomor no pasal ayat tahun tabel gambar grafik lampiran halaman hlm hal bab bagian butir angka huruf tw triwulan tribulan " +
    "semester jl rt rw tipe kelas golongan eselon versi pukul jam kode tgl tanggal smt formulir kepmen permen perda perbup uu pp " +
    "ke level tahap seri rangking ranking peringkat urutan covid formula semula:",
);

/** What is measured may have three decimals: `2,160 ton` has two readings, `2,160 unit` one. */
export const SATUAN_UKUR = kata(
  "ton kg kilogram kuintal km kilometer m meter ha hektare hektar are liter poin point persen menit jam hari bulan detik mm cm " +
    "derajat skor indeks nilai mw kwh watt m2 m3 km2 hektare/ton",
);

/** Those who may be counted as `orang`. */
const ORANG = kata(
  "orang org jiwa peserta pegawai siswa murid pelajar mahasiswa guru ibu bayi balita anak penduduk warga pasien lansia remaja " +
    "pencari tenaga kader perempuan laki-laki pria wanita lulusan pelanggar pengunjung wisatawan responden aparatur asn pns " +
    "penyandang penderita pekerja atlet petani nelayan pelaku kepala penerima auditor pendamping personel anggota relawan " +
    "pemilih petugas pejabat karyawan dokter bidan perawat wajib calon keluarga kk",
);

const TUNGGAL: ReadonlyMap<string, string> = new Map([
  ["org", "orang"],
  ["hektar", "hektare"],
  ["ha", "hektare"],
  ["kilometer", "km"],
  ["m", "meter"],
  ["kilogram", "kg"],
  ["point", "poin"],
  ["dok", "dokumen"],
]);

/** One word for what is written in several ways. */
export const bendaBaku = (teks: string): string => TUNGGAL.get(teks) ?? teks;

/** Whether two words may name the same things; people may be counted by any of their names. */
export const isSebenda = (a: string, b: string): boolean =>
  a === b || (a === "orang" && ORANG.has(b)) || (b === "orang" && ORANG.has(a));
