import type { Catat } from "./catat";
import { KONTRAK } from "./kontrak";
import type { NamaTerbaca, TabelKinerja } from "./masukan";
import { pickTabel } from "./nama/pick-tabel";
import { readKinerja } from "./tabel-kinerja/read-kinerja";
import type { Temuan } from "./temuan";

/** Nothing to compute with: what to do, and why names that look like it were passed over. */
function temuanTanpaKinerja(taksesuai: readonly Temuan[]): Temuan {
  const alasan = taksesuai.map(({ pesan }) => pesan).join(" ");
  return {
    aturan: "tabel-kinerja-tidak-ada",
    tingkat: "kesalahan",
    letak: taksesuai.find(({ letak }) => letak !== undefined)?.letak,
    pesan: `Buku kerja ini belum punya tabel ${KONTRAK.Kinerja.nama}.${alasan === "" ? "" : ` ${alasan}`}`,
    saran: `Pilih tabel target dan realisasi beserta judulnya, lalu Rumus > Definisikan Nama… dengan nama ${KONTRAK.Kinerja.nama}.`,
  };
}

/** Reads the indikator from `LKj_Kinerja`. */
export function readTabelKinerja(
  daftarNama: readonly NamaTerbaca[],
  catat: Catat,
): TabelKinerja | undefined {
  const kinerja = pickTabel("Kinerja", daftarNama);
  if (kinerja.status === "terbuka") return readKinerja(kinerja.tabel, catat);
  catat(kinerja.status === "ditolak" ? kinerja.temuan : temuanTanpaKinerja(kinerja.taksesuai));
  return undefined;
}
