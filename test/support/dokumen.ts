import type {
  BarisTabel,
  Blok,
  BlokTandaTangan,
  Daftar,
  Dokumen,
  FormatAngka,
  Kalimat,
  KolomTabel,
  Paragraf,
  Sel,
  Tabel,
} from "../../src/dokumen/dokumen";

/** Builders of a dokumen: a test states what matters and nothing else. Keys are given unless they matter. */
let urutan = 0;
const kunciBaru = (jenis: string): string => `${jenis}-${(urutan += 1)}`;

export const dokumen = (...isi: readonly Blok[]): Dokumen => ({ judul: "Laporan Kinerja", isi });

export const kalimat = (teks: string, kunci = kunciBaru("kalimat")): Kalimat => ({
  kunci,
  templat: teks,
  slot: {},
  teks,
});

export const paragraf = (
  teks: string,
  over: Partial<Pick<Paragraf, "kunci" | "perataan">> = {},
): Paragraf => {
  const kunci = over.kunci ?? kunciBaru("paragraf");
  return {
    type: "paragraf",
    perataan: "rata-kiri-kanan",
    ...over,
    kunci,
    kalimat: kalimat(teks, kunci),
  };
};

export const judul = (tingkat: 1 | 2 | 3, teks: string, nomor?: string): Blok => ({
  type: "judul",
  kunci: kunciBaru("judul"),
  tingkat,
  nomor,
  teks,
});

export const daftar = (butir: readonly string[], penanda: Daftar["penanda"] = "huruf"): Daftar => ({
  type: "daftar",
  kunci: kunciBaru("daftar"),
  penanda,
  butir: butir.map((teks) => kalimat(teks)),
});

export const sel = (teks: string, over: Partial<Sel> = {}): Sel => ({
  teks,
  angka: undefined,
  gabung: 1,
  ...over,
});

export const angka = (teks: string, nilai: number, format: FormatAngka): Sel =>
  sel(teks, { angka: { nilai, format, rumus: undefined } });

export const baris = (
  isi: readonly (string | Sel)[],
  over: Partial<Omit<BarisTabel, "sel">> = {},
): BarisTabel => ({
  tebal: false,
  ...over,
  sel: isi.map((isiSel) => (typeof isiSel === "string" ? sel(isiSel) : isiSel)),
});

export const kolom = (judulKolom: string, over: Partial<KolomTabel> = {}): KolomTabel => ({
  judul: judulKolom,
  kelompok: undefined,
  lebar: 1,
  rata: "kiri",
  ...over,
});

export const tabel = (over: Partial<Omit<Tabel, "type">> = {}): Tabel => ({
  kunci: kunciBaru("tabel"),
  nomor: "2.1",
  judul: "Perjanjian Kinerja",
  kolom: [kolom("No", { lebar: 0.3, rata: "tengah" }), kolom("Uraian", { lebar: 3 })],
  barisNomor: false,
  baris: [baris(["1", "Isi"])],
  catatan: [],
  ...over,
  type: "tabel",
});

export const kotakCentang = (...butir: readonly string[]): Blok => ({
  type: "kotak-centang",
  kunci: kunciBaru("kotak-centang"),
  butir: butir.map((teks) => kalimat(teks)),
});

export const garisTulis = (jumlah: number): Blok => ({
  type: "garis-tulis",
  kunci: kunciBaru("garis-tulis"),
  jumlah,
});

export const gantiHalaman = (): Blok => ({
  type: "ganti-halaman",
  kunci: kunciBaru("ganti-halaman"),
});

export const sampul = (barisJudul: readonly string[], kaki: readonly string[] = []): Blok => ({
  type: "sampul",
  kunci: kunciBaru("sampul"),
  judul: barisJudul,
  kaki,
});

export const blokTandaTangan = (over: Partial<BlokTandaTangan> = {}): BlokTandaTangan => ({
  atas: ["Candipuro, 02 Januari 2024", "Kasi Pemberdayaan Masyarakat,"],
  nama: "NAMA PEJABAT",
  bawah: ["Penata Tingkat I", "NIP 19700101 199001 1 001"],
  ...over,
});

export const tandaTangan = (
  kanan: BlokTandaTangan = blokTandaTangan(),
  kiri?: BlokTandaTangan,
): Blok => ({ type: "tanda-tangan", kunci: kunciBaru("tanda-tangan"), kiri, kanan });
