import { terbilang } from "../../src/format/terbilang";
import type { Tanam } from "./tanam";
import { diKalimat, diTabel, sisipkan } from "./tanam";
import {
  lain,
  KATA,
  kategoriLain,
  tertukar,
  selLain,
  uangLain,
  isJumlah,
  kali,
  salahkanSerapan,
} from "./ubah-naskah";

/** One kind of defect, and the rules any of which tells of it. */
export interface JenisTanam {
  readonly kode: string;
  readonly nama: string;
  /** Needs the workbook to be known for wrong. */
  readonly denganBuku: boolean;
  readonly tanam: Tanam;
  readonly dikenali: readonly string[];
}

const berat: readonly JenisTanam[] = [
  {
    kode: "R-01",
    nama: "serapan lain di satu kalimat",
    denganBuku: false,
    tanam: diKalimat(/(?<=serapan (?:anggaran )?(?:sebesar )?)\d+(?:,\d+)?%/g, ([teks]) =>
      lain(teks),
    ),
    dikenali: ["R-01", "R-11"],
  },
  {
    kode: "R-02",
    nama: "realisasi dan capaian tertukar",
    denganBuku: false,
    tanam: diTabel(tertukar),
    dikenali: ["R-02"],
  },
  {
    kode: "R-03",
    nama: "capaian lain di kalimat",
    denganBuku: false,
    tanam: diKalimat(/(?<=sehingga capaiannya sebesar )\d+(?:,\d+)?%/g, ([teks]) => lain(teks)),
    dikenali: ["R-03", "R-01"],
  },
  {
    kode: "R-03",
    nama: "capaian lain di tabel",
    denganBuku: false,
    tanam: diTabel(selLain),
    dikenali: ["R-03", "R-02", "R-01"],
  },
  {
    kode: "R-06",
    nama: "kategori lain",
    denganBuku: false,
    tanam: diKalimat(KATA, ([teks]) => kategoriLain(teks)),
    dikenali: ["R-06"],
  },
  {
    kode: "R-09",
    nama: "kecamatan lain",
    denganBuku: true,
    tanam: diKalimat(/(?<=Kecamatan )Candipuro/g, () => "Pasirian"),
    dikenali: ["R-09"],
  },
  {
    kode: "R-09",
    nama: "periode lain",
    denganBuku: true,
    tanam: diKalimat(
      /(?<=(?:pada|Pada) (?:Tribulan|Triwulan|Semester) )(?:IV|III|II|I)(?= Tahun)/g,
      ([teks]) => (teks === "II" ? "I" : "II"),
    ),
    dikenali: ["R-09"],
  },
  {
    kode: "R-11",
    nama: "jumlah lain",
    denganBuku: false,
    tanam: diTabel(uangLain(isJumlah, /^Pagu/, kali(1.3))),
    dikenali: ["R-11", "R-01", "R-12"],
  },
  {
    kode: "R-11",
    nama: "persen baris lain",
    denganBuku: false,
    tanam: diTabel(uangLain(() => true, /^%$/, lain)),
    dikenali: ["R-11", "R-01", "R-13"],
  },
  {
    kode: "R-12",
    nama: "realisasi di atas pagu",
    denganBuku: false,
    tanam: diTabel(uangLain((sel) => !isJumlah(sel), /^Realisasi/, kali(3))),
    dikenali: ["R-12"],
  },
  {
    kode: "R-28",
    nama: "nomor bagian lain",
    denganBuku: false,
    tanam: diKalimat(/^2\.[2-5](?= [A-Z])/g, ([teks]) => `2.${Number(teks.slice(2)) + 4}`),
    dikenali: ["R-28"],
  },
  {
    kode: "R-28",
    nama: "nomor tabel lain",
    denganBuku: false,
    tanam: diKalimat(
      /^Tabel 2\.[2-4](?= [A-Z])/g,
      ([teks]) => `Tabel 2.${Number(teks.slice(-1)) + 5}`,
    ),
    dikenali: ["R-28"],
  },
];

const sedang: readonly JenisTanam[] = [
  {
    kode: "R-04",
    nama: "serapan di luar hitungan",
    denganBuku: true,
    tanam: diKalimat(/(?<=serapan (?:anggaran )?(?:sebesar )?)\d+(?:,\d+)?%/g, ([teks]) =>
      lain(teks),
    ),
    dikenali: ["R-04", "R-01", "R-11"],
  },
  {
    kode: "R-04",
    nama: "rupiah di luar hitungan",
    denganBuku: true,
    tanam: diKalimat(/(?<=sebesar Rp)\d[\d.]{6,},\d\d/g, ([teks]) => kali(1.3)(teks)),
    dikenali: ["R-04", "R-01", "R-11", "R-12"],
  },
  {
    kode: "R-05",
    nama: "menyalahkan serapan",
    denganBuku: false,
    tanam: salahkanSerapan,
    dikenali: ["R-05"],
  },
  {
    kode: "R-13",
    nama: "seratus bersisa",
    denganBuku: false,
    tanam: sisipkan("Serapan anggaran sebesar 100% dengan sisa anggaran sebesar Rp16.000,00."),
    dikenali: ["R-13", "R-01"],
  },
  {
    kode: "R-22",
    nama: "angka dan kata",
    denganBuku: false,
    tanam: diKalimat(
      /(\d+) \([a-z ]+\)/g,
      ([, nilai]) => `${nilai ?? ""} (${terbilang(Number(nilai) + 1)})`,
    ),
    dikenali: ["R-22"],
  },
  {
    kode: "R-23",
    nama: "keberhasilan di bawah target",
    denganBuku: false,
    tanam: sisipkan("Capaian kinerja sebesar 75% dan telah mencapai target."),
    dikenali: ["R-23"],
  },
];

const ringan: readonly JenisTanam[] = [
  {
    kode: "R-10",
    nama: "kata ganda",
    denganBuku: false,
    tanam: diKalimat(/(?<= )(?:dan|dengan|untuk|pada|yang)(?= )/g, ([teks]) => `${teks} ${teks}`),
    dikenali: ["R-10"],
  },
  {
    kode: "R-21",
    nama: "tanpa nama daerah",
    denganBuku: false,
    tanam: diKalimat(/Peraturan Bupati Lumajang(?= Nomor)/g, () => "Peraturan Bupati"),
    dikenali: ["R-21"],
  },
  {
    kode: "R-24",
    nama: "ejaan",
    denganBuku: false,
    tanam: diKalimat(
      /\b(?:izin|analisis|Persentase|sistem)\b/gi,
      ([teks]) =>
        ({ persentase: "prosentase", analisis: "analisa", izin: "ijin", sistem: "sistim" })[
          teks.toLowerCase()
        ],
    ),
    dikenali: ["R-24"],
  },
];

/** Every defect that can be planted, gravest first. */
export const DAFTAR_TANAM: readonly JenisTanam[] = [...berat, ...sedang, ...ringan];
