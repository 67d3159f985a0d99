import type { Periode } from "../kinerja/periode";
import { PENGATURAN_BAWAAN } from "../kinerja/pengaturan";
import { readLaporan } from "./baca-laporan";
import type { Catat } from "./catat";
import type { SinonimKantor } from "./deteksi/calon";
import { KONTRAK } from "./kontrak";
import type {
  LembarLain,
  Masukan,
  NamaTerbaca,
  PeriodeLain,
  SumberTabel,
  TabelAnggaran,
  TabelKinerja,
  TabelSkala,
} from "./masukan";
import { pickIsi, sumberIsi } from "./nama/pick-isi";
import type { BahanBacaan } from "./nama/pick-tabel";
import { pickTabel } from "./nama/pick-tabel";
import { readPeriodeLain } from "./periode-lain";
import { readTabelKinerja } from "./pilih-tabel-kinerja";
import { readAnggaran } from "./tabel-anggaran/read-anggaran";
import { listPembanding } from "./tabel-pembanding/read-pembanding";
import type { PengaturanTerbaca } from "./tabel-pengaturan/read-pengaturan";
import { readPengaturan } from "./tabel-pengaturan/read-pengaturan";
import { readSkala, TABEL_SKALA_BAWAAN } from "./tabel-skala/read-skala";
import { findTahunLalu, isTahunLalu, withTahunLalu } from "./tahun-lalu";
import type { Temuan } from "./temuan";

function readTabelAnggaran(bahan: BahanBacaan, catat: Catat): TabelAnggaran | undefined {
  const hasil = pickTabel("Anggaran", bahan);
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

function readTabelSkala(bahan: BahanBacaan, catat: Catat): TabelSkala {
  const hasil = pickTabel("Skala", bahan);
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

const TANPA_PENGATURAN: PengaturanTerbaca = {
  pengaturan: PENGATURAN_BAWAAN,
  tertulis: [],
  laporan: {},
};

function readTabelPengaturan(
  daftarNama: readonly NamaTerbaca[],
  catat: Catat,
): PengaturanTerbaca & { readonly sumber: SumberTabel | undefined } {
  const hasil = pickIsi("Pengaturan", daftarNama);
  if (hasil.status === "ditolak") catat(hasil.temuan);
  if (hasil.status !== "rentang") return { ...TANPA_PENGATURAN, sumber: undefined };
  const terbaca = readPengaturan(hasil.isi.kisi, catat);
  const jumlah = terbaca.tertulis.length + Object.keys(terbaca.laporan).length;
  return { ...terbaca, sumber: sumberIsi(hasil.isi, jumlah) };
}

/** Of other periods only last year's is understood, unless an indikator of this one asks for more. */
function listPeriodeLain(
  kinerja: TabelKinerja | undefined,
  periode: Periode | undefined,
  bahan: BahanBacaan,
): readonly PeriodeLain[] {
  if (!kinerja) return [];
  const digabung = kinerja.daftarBaris.some(({ indikator }) => indikator.metode !== undefined);
  return readPeriodeLain(
    bahan,
    (lain) => digabung || (periode !== undefined && isTahunLalu(periode, lain)),
  );
}

/**
 * Understands everything the workbook's names hold. Never throws for data: what cannot be read is a temuan with its
 * sheet and cell, and the table it spoils is undefined. `isHalangan` tells which temuan forbid writing.
 *
 * @param daftarNama the names of {@link NAMA_DIBACA} that exist, in any order; a name may stand twice, once per scope
 * @param sinonim headings the office has taught; they go before the contract's own
 * @param daftarLembarLain sheets that have tables of another period
 */
export function readMasukan(
  daftarNama: readonly NamaTerbaca[],
  sinonim: SinonimKantor = {},
  daftarLembarLain: readonly LembarLain[] = [],
): Masukan {
  const bahan: BahanBacaan = { daftarNama, sinonim, daftarLembarLain };
  const daftarTemuan: Temuan[] = [];
  const catat: Catat = (temuan) => daftarTemuan.push(temuan);
  const kinerja = readTabelKinerja(bahan, catat);
  const anggaran = readTabelAnggaran(bahan, catat);
  const skala = readTabelSkala(bahan, catat);
  const { pengaturan, tertulis, laporan: setelan, sumber } = readTabelPengaturan(daftarNama, catat);
  const terbaca = readLaporan(bahan, setelan, catat);
  const { periode } = terbaca.laporan.identitas;
  const daftarPeriodeLain = listPeriodeLain(kinerja, periode, bahan);
  return {
    kinerja,
    ...(kinerja && withTahunLalu(kinerja, findTahunLalu(periode, daftarPeriodeLain))),
    anggaran,
    skala,
    pengaturan,
    pengaturanTertulis: tertulis,
    sumberPengaturan: sumber,
    laporan: terbaca.laporan,
    sumberLaporan: terbaca.sumber,
    daftarPembanding: listPembanding(bahan),
    daftarPeriodeLain,
    daftarTemuan,
  };
}
