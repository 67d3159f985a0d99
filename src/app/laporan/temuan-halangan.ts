import type { Temuan } from "../../masukan/temuan";
import type { BacaanTanpaLaporan } from "../rencana/bacaan";
import type { SasaranTulis } from "./sasaran-tulis";

const halangan = (aturan: string, pesan: string, saran: string): Temuan => ({
  aturan,
  tingkat: "kesalahan",
  letak: undefined,
  pesan,
  saran,
});

/** Why the sheet cannot be written, as far as one can know beforehand. */
export function temuanHalangan(
  { reading, laporan }: BacaanTanpaLaporan,
  { lembar, rebuild, tersembunyi }: SasaranTulis,
): readonly Temuan[] {
  if (reading.readOnly) {
    return [
      halangan(
        "laporan-hanya-baca",
        "Buku kerja ini hanya dapat dibaca, sehingga laporan tidak dapat ditulis.",
        "Aktifkan pengeditan, atau simpan salinannya dan buka salinan itu.",
      ),
    ];
  }
  if (reading.structureProtected && (!rebuild || tersembunyi)) {
    return [
      halangan(
        "laporan-struktur-terkunci",
        rebuild
          ? `Struktur buku kerja diproteksi, sehingga lembar ${lembar} yang tersembunyi tidak dapat ditampilkan.`
          : "Struktur buku kerja diproteksi, sehingga lembar laporan tidak dapat dibuat.",
        "Buka proteksinya di Tinjau > Proteksi Buku Kerja, lalu buat laporan lagi.",
      ),
    ];
  }
  if (rebuild && laporan?.terkunci) {
    return [
      halangan(
        "laporan-lembar-terkunci",
        `Lembar ${lembar} diproteksi, sehingga laporan tidak dapat ditulis ulang di sana.`,
        "Buka proteksinya di Tinjau > Buka Proteksi Lembar, lalu buat laporan lagi.",
      ),
    ];
  }
  return [];
}
