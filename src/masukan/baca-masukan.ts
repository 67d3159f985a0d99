import { PENGATURAN_BAWAAN } from "../kinerja/pengaturan";
import type { Catat } from "./catat";
import { KONTRAK } from "./kontrak";
import type { Masukan, NamaTerbaca, TabelAnggaran, TabelSkala } from "./masukan";
import { pickIsi, pickTabel } from "./nama/pick-tabel";
import { readTabelKinerja } from "./pilih-tabel-kinerja";
import { readAnggaran } from "./tabel-anggaran/read-anggaran";
import type { PengaturanTerbaca } from "./tabel-pengaturan/read-pengaturan";
import { readPengaturan } from "./tabel-pengaturan/read-pengaturan";
import { readSkala, TABEL_SKALA_BAWAAN } from "./tabel-skala/read-skala";
import type { Temuan } from "./temuan";

function readTabelAnggaran(
  daftarNama: readonly NamaTerbaca[],
  catat: Catat,
): TabelAnggaran | undefined {
  const hasil = pickTabel("Anggaran", daftarNama);
  if (hasil.status === "terbuka") return readAnggaran(hasil.tabel, catat);
  if (hasil.status === "ditolak") catat(hasil.temuan);
  else {
    catat({
      aturan: "tabel-anggaran-tidak-ada",
      tingkat: "informasi",
      letak: undefined,
      pesan: `Tabel ${KONTRAK.Anggaran.nama} belum ada sehingga serapan dan efisiensi tidak dihitung.`,
      saran: `Pilih tabel pagu dan realisasi beserta judulnya, lalu beri nama ${KONTRAK.Anggaran.nama} bila ingin menghitungnya.`,
    });
  }
  return undefined;
}

function readTabelSkala(daftarNama: readonly NamaTerbaca[], catat: Catat): TabelSkala {
  const hasil = pickTabel("Skala", daftarNama);
  if (hasil.status === "terbuka") return readSkala(hasil.tabel, catat);
  if (hasil.status === "ditolak") catat(hasil.temuan);
  else {
    catat({
      aturan: "tabel-skala-tidak-ada",
      tingkat: "informasi",
      letak: undefined,
      pesan: `Tabel ${KONTRAK.Skala.nama} belum ada; kategori memakai skala bawaan (91, 76, 66, 51).`,
      saran: `Buat tabel batas dan kriteria dengan nama ${KONTRAK.Skala.nama} bila skala kantor berbeda.`,
    });
  }
  return TABEL_SKALA_BAWAAN;
}

function readTabelPengaturan(daftarNama: readonly NamaTerbaca[], catat: Catat): PengaturanTerbaca {
  const hasil = pickIsi("Pengaturan", daftarNama);
  if (hasil?.status === "rentang") return readPengaturan(hasil.kisi, catat);
  if (hasil) catat(hasil.temuan);
  return { pengaturan: PENGATURAN_BAWAAN, tertulis: [] };
}

/**
 * Understands everything the workbook's names hold. Never throws for data: what cannot be read is a temuan with its
 * sheet and cell, and the table it spoils is undefined. `isHalangan` tells which temuan forbid writing.
 *
 * @param daftarNama the names of {@link NAMA_DIBACA} that exist, in any order; a name may stand twice, once per scope
 */
export function readMasukan(daftarNama: readonly NamaTerbaca[]): Masukan {
  const daftarTemuan: Temuan[] = [];
  const catat: Catat = (temuan) => daftarTemuan.push(temuan);
  const kinerja = readTabelKinerja(daftarNama, catat);
  const anggaran = readTabelAnggaran(daftarNama, catat);
  const skala = readTabelSkala(daftarNama, catat);
  const { pengaturan, tertulis } = readTabelPengaturan(daftarNama, catat);
  return { kinerja, anggaran, skala, pengaturan, pengaturanTertulis: tertulis, daftarTemuan };
}
