import type {
  KeadaanLaporan,
  LaporanDitulis,
  TahapLaporan,
} from "../../app/laporan/tinjauan-laporan";
import type { TataLetak } from "../../dokumen/tata-letak";
import { formatAngka } from "../../format/angka";

/** How far the report has come. */
export const KATA_TAHAP: Readonly<Record<TahapLaporan, string>> = {
  membaca: "Membaca buku kerja…",
  menyusun: "Menyusun laporan…",
  "menyimpan-frasa": "Menyimpan kalimat kantor…",
  menulis: "Menulis lembar laporan…",
  memeriksa: "Memeriksa hasil cetaknya…",
};

export const KATA_LAMBAT_MENULIS =
  "Excel masih menulis. Laporan yang panjang memerlukan waktu; biarkan panel ini terbuka.";

/** `folio` stands in for F4, which Excel has no name for. */
export const KATA_KERTAS: Readonly<Record<TataLetak["kertas"], string>> = {
  A4: "A4 (21 × 29,7 cm)",
  folio: "Folio (21,6 × 33 cm), untuk F4",
};

export const DIATUR = "Diatur di tabel LKj_Pengaturan; ubah di sana.";

/** The state of the report in two or three words. */
export function kataKeadaan(keadaan: KeadaanLaporan): string {
  switch (keadaan.jenis) {
    case "belum-ada":
      return "belum ada";
    case "terputus":
      return "penulisan terputus";
    case "tak-dikenal":
      return "lembar tak dikenal";
    case "ada":
      if (keadaan.daftarPerubahan.length > 0) return "perlu dibuat ulang";
      return keadaan.daftarSuntingan.length > 0 ? "disunting tangan" : "terbaru";
  }
}

export const judulLaporanDitulis = ({ jumlahHalaman }: LaporanDitulis): string =>
  `Laporan ditulis: ${formatAngka(jumlahHalaman)} halaman`;
