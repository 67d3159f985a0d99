import { alamatLengkap } from "../masukan/alamat";
import type { Tempat } from "../masukan/temuan";
import type { WorkbookErrorCode } from "../workbook/workbook-error";
import { WorkbookError } from "../workbook/workbook-error";
import type { KeadaanSetelahGagal } from "./penulisan-gagal";
import { PenulisanGagal } from "./penulisan-gagal";

/** What `saran` asks for that the pane itself can do. */
export type Tindakan = "muat-ulang" | "baca-ulang";

/** A failure in words for the officer: what happened, and what to do. */
export interface PesanGalat {
  readonly pesan: string;
  readonly saran: string;
  /** Exactly when `saran` tells to: the pane shows it as a button. */
  readonly tindakan?: Tindakan;
}

const KATA: Readonly<Record<WorkbookErrorCode, PesanGalat>> = {
  "sel-sedang-disunting": {
    pesan: "Excel sedang menunggu sebuah sel selesai diketik.",
    saran: "Tekan Enter atau Esc di sel itu, lalu coba lagi.",
  },
  "lembar-terkunci": {
    pesan: "Lembar atau buku kerja ini terkunci.",
    saran: "Buka proteksi lembarnya di Tinjau > Buka Proteksi Lembar, atau aktifkan pengeditan.",
  },
  "struktur-terkunci": {
    pesan: "Struktur buku kerja ini terkunci, sehingga lembar baru tidak dapat dibuat.",
    saran: "Buka kuncinya di Tinjau > Proteksi Buku Kerja, lalu coba lagi.",
  },
  "lembar-sudah-ada": {
    pesan: "Lembar dengan nama itu sudah ada.",
    saran: "Ganti nama atau hapus lembar itu, baca ulang buku kerja, lalu coba lagi.",
    tindakan: "baca-ulang",
  },
  "salinan-tertinggal": {
    pesan: "Lembar salinan terlanjur dibuat, tetapi belum selesai disiapkan.",
    saran: "Klik kanan tab lembar itu lalu pilih Hapus, kemudian coba lagi.",
  },
  "nama-terpakai": {
    pesan: "Nama itu sudah dipakai untuk sel lain di buku kerja ini.",
    saran: "Baca ulang buku kerja, lepaskan nama yang lama, lalu coba lagi.",
    tindakan: "baca-ulang",
  },
  "nama-tak-sah": {
    pesan: "Excel tidak menerima nama lembar atau nama sel itu.",
    saran: "Pakai nama lain yang lebih pendek dan tanpa tanda : \\ / ? * [ ].",
  },
  "tidak-ditemukan": {
    pesan: "Lembar, sel, atau nama yang diperlukan sudah tidak ada.",
    saran: "Baca ulang buku kerja, lalu coba lagi.",
    tindakan: "baca-ulang",
  },
  "sesi-putus": {
    pesan: "Sambungan ke buku kerja terputus.",
    saran: "Periksa jaringan, muat ulang panel, lalu coba lagi.",
    tindakan: "muat-ulang",
  },
  "terlalu-besar": {
    pesan: "Tabel atau laporannya terlalu besar untuk sekali kirim ke Excel.",
    saran:
      "Persempit rentang nama tabel sampai baris terakhir yang berisi, atau kurangi bagian laporan yang dibuat, lalu coba lagi.",
  },
  "tidak-didukung": {
    pesan: "Versi Excel ini belum mendukung pekerjaan ini.",
    saran: "Gunakan Excel 2021, Microsoft 365, atau Excel di web.",
  },
  "di-luar-excel": {
    pesan: "Panel ini tidak sedang berada di dalam Excel.",
    saran: "Buka Excel, lalu buka panelnya dari tab Beranda.",
  },
  "tak-terduga": {
    pesan: "Excel menolak pekerjaan ini karena sebab yang tidak dikenal.",
    saran: "Coba lagi; bila terulang, simpan buku kerja lalu muat ulang panel.",
    tindakan: "muat-ulang",
  },
};

const MAKS_TEMPAT = 4;

function sebutTempat(daftarTempat: readonly Tempat[]): string {
  const disebut = daftarTempat.slice(0, MAKS_TEMPAT).map(alamatLengkap).join(", ");
  const sisa = daftarTempat.length - MAKS_TEMPAT;
  return sisa > 0 ? `${disebut}, dan ${sisa} tempat lain` : disebut;
}

/** Without a `saran` of its own the one of the cause holds. */
type KataKeadaan = PesanGalat | { readonly pesan: string; readonly saran?: undefined };

const KEADAAN: Readonly<
  Record<KeadaanSetelahGagal, (tempat: string, tombol: string) => KataKeadaan>
> = {
  utuh: () => ({ pesan: "Sudah diperiksa: tidak ada sel yang berubah." }),
  dikembalikan: (tempat) => ({
    pesan: `Sudah diperiksa: sel yang terlanjur ditulis (${tempat}) sudah dikembalikan ke isi semula.`,
  }),
  sebagian: (tempat, tombol) => ({
    pesan: `Sebagian sudah terlanjur ditulis: ${tempat}.`,
    saran: `Periksa sel-sel itu, lalu tekan ${tombol} lagi untuk melengkapinya.`,
  }),
  "tidak-pasti": (tempat, tombol) => ({
    pesan: `Belum diketahui apakah ${tempat} sudah ditulis.`,
    saran: `Muat ulang panel, periksa sel-sel itu, lalu tekan ${tombol}.`,
    tindakan: "muat-ulang",
  }),
};

function kataOf(error: unknown): PesanGalat {
  if (!(error instanceof WorkbookError)) return KATA["tak-terduga"];
  const kata = KATA[error.code];
  if (error.code !== "salinan-tertinggal") return kata;
  return {
    ...kata,
    pesan: `Lembar ${error.target} terlanjur dibuat, tetapi belum selesai disiapkan.`,
  };
}

/** Words for anything a use case rejects with; what is no WorkbookError reads as `tak-terduga`. */
export function pesanGalat(error: unknown): PesanGalat {
  const kata = kataOf(error);
  if (!(error instanceof PenulisanGagal)) return kata;
  const { daftarTempat, tombol } = error.kelanjutan;
  const keadaan = KEADAAN[error.keadaan](sebutTempat(daftarTempat), tombol);
  const { saran, tindakan } = keadaan.saran === undefined ? kata : keadaan;
  const pesan = `${kata.pesan} ${keadaan.pesan}`;
  return tindakan === undefined ? { pesan, saran } : { pesan, saran, tindakan };
}
