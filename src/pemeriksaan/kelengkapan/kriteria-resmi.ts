import { formatTanggal } from "../../format/tanggal";
import type { BahanPeriksa } from "../aturan";
import { akhirPeriode, isSebelum } from "../akhir-periode";
import type { Penilaian } from "./butir";
import { menurutIsian } from "./butir";

const IDENTITAS = "LKj_Identitas";

function nilaiWaktu({ masukan }: BahanPeriksa): Penilaian {
  const { periode, tanggalLaporan } = masukan.laporan.identitas;
  if (!periode || !tanggalLaporan)
    return menurutIsian(
      { Periode: periode, "Tanggal Laporan": tanggalLaporan },
      { terpenuhi: "", tabel: IDENTITAS },
    );
  const akhir = akhirPeriode(periode);
  return isSebelum(tanggalLaporan, akhir)
    ? {
        keadaan: "belum",
        keterangan: `Bertanggal ${formatTanggal(tanggalLaporan)}, sebelum periode berakhir (${formatTanggal(akhir)}). Periksa Tanggal Laporan di tabel ${IDENTITAS}.`,
      }
    : {
        keadaan: "terpenuhi",
        keterangan: `Bertanggal ${formatTanggal(tanggalLaporan)}, sesudah periode berakhir; cocokkan dengan batas waktu di kantor.`,
      };
}

const nilaiResmi = ({ masukan: { laporan } }: BahanPeriksa): Penilaian =>
  menurutIsian(
    {
      Jabatan: laporan.identitas.pejabat.jabatan,
      Kabupaten: laporan.identitas.daerah,
      Periode: laporan.identitas.periode,
    },
    { terpenuhi: "Sampul dan Kata Pengantar.", tabel: IDENTITAS },
  );

const nilaiTugas = ({ masukan: { laporan } }: BahanPeriksa): Penilaian =>
  menurutIsian(
    {
      "Dasar Hukum (LKj_Identitas)": laporan.identitas.dasarHukum,
      "fungsi (LKj_Fungsi)": laporan.daftarFungsi[0],
    },
    { terpenuhi: "Bab I Pendahuluan.", tabel: "yang disebut dalam kurung" },
  );

const nilaiPerjanjian = ({ masukan: { laporan } }: BahanPeriksa): Penilaian =>
  menurutIsian(
    {
      "Jenis PK": laporan.identitas.jenisPerjanjian,
      "Tanggal PK": laporan.identitas.tanggalPerjanjian,
    },
    { terpenuhi: "Bab II, Perjanjian Kinerja, dengan tabel targetnya.", tabel: IDENTITAS },
  );

function nilaiTandaTangan({ masukan: { laporan } }: BahanPeriksa): Penilaian {
  const { pejabat, atasan, tempat } = laporan.identitas;
  return menurutIsian(
    {
      "Nama Pejabat": pejabat.nama,
      "Jabatan Atasan": atasan.jabatan,
      "Nama Atasan": atasan.nama,
      Tempat: tempat,
    },
    { terpenuhi: "Blok tanda tangan di Bab Penutup siap ditandatangani.", tabel: IDENTITAS },
  );
}

/** Whether the report is there, complete in form, in time and signed. */
export const PENILAI_RESMI = {
  "laporan-resmi": nilaiResmi,
  "tepat-waktu": nilaiWaktu,
  "tugas-fungsi": nilaiTugas,
  "perjanjian-kinerja": nilaiPerjanjian,
  ditandatangani: nilaiTandaTangan,
  dipublikasikan: (): Penilaian => ({
    keadaan: "belum",
    keterangan: "Tidak terlihat dari buku kerja. Setelah ditandatangani, umumkan di laman kantor.",
  }),
};
