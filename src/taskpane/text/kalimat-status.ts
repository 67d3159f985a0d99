import { formatAngka } from "../../format/angka";
import type { Hasil, JenisKerja, Kerja, PanelState } from "../state/panel-state";
import { nextPertanyaan } from "../state/pertanyaan";
import { pertanyaanLaporan } from "../state/tanya-laporan";
import { KATA_LAMBAT_MENULIS, KATA_TAHAP, judulLaporanDitulis } from "./kata-laporan";

const KATA_KERJA: Readonly<Record<JenisKerja, string>> = {
  membaca: "Membaca buku kerja…",
  memperbarui: "Membaca buku kerja…",
  menghitung: "Menghitung dan menulis…",
  "membuat-laporan": "Membuat laporan…",
  mengurungkan: "Mengurungkan…",
  "menyimpan-pilihan": "Menyimpan pilihan…",
  "memilih-sel": "",
};

/** What the pane is doing; nothing is said while a cell is being shown. */
export const kataKerja = ({ jenis, tahap }: Kerja): string =>
  tahap ? KATA_TAHAP[tahap] : KATA_KERJA[jenis];

const KATA_LAMBAT =
  "Excel belum menjawab. Kalau Anda sedang mengetik di sebuah sel, tekan Enter atau Esc.";

/** Why it takes so long, and what to do. */
export const kataLambat = ({ tahap }: Kerja): string =>
  tahap === undefined || tahap === "membaca" ? KATA_LAMBAT : KATA_LAMBAT_MENULIS;

/** The state in one sentence, for those who hear the pane instead of seeing it. */
export function kalimatStatus(state: PanelState): string {
  if (state.kerja) return state.kerja.lambat ? kataLambat(state.kerja) : kataKerja(state.kerja);
  if (nextPertanyaan(state)) return "Ada pertanyaan sebelum hasil ditulis.";
  if (pertanyaanLaporan(state)) return "Ada pertanyaan sebelum laporan ditulis.";
  if (state.hasil) return kalimatHasil(state.hasil);
  return state.tinjauan ? "Buku kerja sudah dibaca." : "";
}

function kalimatHasil(hasil: Hasil): string {
  switch (hasil.jenis) {
    case "ditulis":
      return judulDitulis(hasil.jumlahSel);
    case "diurungkan":
      return judulDiurungkan(hasil.hasil.jumlahDikembalikan);
    case "terhalang":
      return "Tidak ada yang ditulis.";
    case "laporan-ditulis":
      return judulLaporanDitulis(hasil.laporan);
    case "laporan-terhalang":
      return "Laporan tidak ditulis.";
    case "galat":
    case "pita":
      return hasil.galat.pesan;
  }
}

export const judulDitulis = (jumlahSel: number): string =>
  jumlahSel === 0 ? "Tidak ada sel yang perlu diubah" : `${formatAngka(jumlahSel)} sel ditulis`;

export const judulDiurungkan = (jumlahSel: number): string =>
  jumlahSel === 0
    ? "Tidak ada sel yang dikembalikan"
    : `${formatAngka(jumlahSel)} sel dikembalikan`;
