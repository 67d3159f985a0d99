import { formatAngka } from "../../format/angka";
import type { Hasil, JenisKerja, PanelState } from "../state/panel-state";
import { nextPertanyaan } from "../state/pertanyaan";

/** What the pane is doing; nothing is said while a cell is being shown. */
export const KATA_KERJA: Readonly<Record<JenisKerja, string>> = {
  membaca: "Membaca buku kerja…",
  memperbarui: "Membaca buku kerja…",
  menghitung: "Menghitung dan menulis…",
  mengurungkan: "Mengurungkan…",
  "menyimpan-pilihan": "Menyimpan pilihan…",
  "memilih-sel": "",
};

export const KATA_LAMBAT =
  "Excel belum menjawab. Kalau Anda sedang mengetik di sebuah sel, tekan Enter atau Esc.";

/** The state in one sentence, for those who hear the pane instead of seeing it. */
export function kalimatStatus(state: PanelState): string {
  if (state.kerja) return state.kerja.lambat ? KATA_LAMBAT : KATA_KERJA[state.kerja.jenis];
  if (nextPertanyaan(state)) return "Ada pertanyaan sebelum hasil ditulis.";
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
