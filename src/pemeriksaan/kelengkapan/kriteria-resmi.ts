import { formatTanggal } from "../../format/tanggal";
import type { BahanPeriksa } from "../aturan";
import { akhirPeriode, isSebelum } from "../akhir-periode";
import type { Kriteria, Penilaian } from "./butir";
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

/** Whether the report is there, complete in form, in time and signed. */
export const KRITERIA_RESMI: readonly Kriteria[] = [
  {
    id: "laporan-resmi",
    kriteria: "Laporan menyebut jabatan, daerah, dan periodenya.",
    nilai: ({ masukan: { laporan } }) =>
      menurutIsian(
        {
          Jabatan: laporan.identitas.pejabat.jabatan,
          Kabupaten: laporan.identitas.daerah,
          Periode: laporan.identitas.periode,
        },
        { terpenuhi: "Sampul dan Kata Pengantar.", tabel: IDENTITAS },
      ),
  },
  {
    id: "tepat-waktu",
    kriteria: "Laporan disusun setelah periodenya berakhir dan disampaikan tepat waktu.",
    nilai: nilaiWaktu,
  },
  {
    id: "tugas-fungsi",
    kriteria: "Laporan menguraikan tugas dan fungsi beserta dasar hukumnya.",
    nilai: ({ masukan: { laporan } }) =>
      menurutIsian(
        {
          "Dasar Hukum (LKj_Identitas)": laporan.identitas.dasarHukum,
          "fungsi (LKj_Fungsi)": laporan.daftarFungsi[0],
        },
        { terpenuhi: "Bab I Pendahuluan.", tabel: "yang disebut dalam kurung" },
      ),
  },
  {
    id: "perjanjian-kinerja",
    kriteria: "Laporan menyajikan perjanjian kinerja yang menjadi dasarnya.",
    nilai: ({ masukan: { laporan } }) =>
      menurutIsian(
        {
          "Jenis PK": laporan.identitas.jenisPerjanjian,
          "Tanggal PK": laporan.identitas.tanggalPerjanjian,
        },
        { terpenuhi: "Bab II, Perjanjian Kinerja, dengan tabel targetnya.", tabel: IDENTITAS },
      ),
  },
  {
    id: "ditandatangani",
    kriteria: "Laporan ditandatangani pejabat dan diketahui atasannya.",
    nilai: ({ masukan: { laporan } }) => {
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
    },
  },
  {
    id: "dipublikasikan",
    kriteria: "Laporan diumumkan sehingga dapat dibaca masyarakat.",
    nilai: () => ({
      keadaan: "belum",
      keterangan:
        "Tidak terlihat dari buku kerja. Setelah ditandatangani, umumkan di laman kantor.",
    }),
  },
];
