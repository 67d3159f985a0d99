import type { AngkaTambahan } from "../../kinerja/tambahan-indikator";
import type { BahanPeriksa } from "../aturan";
import type { Penilaian } from "./butir";
import { menurutJumlah } from "./butir";

const barisOf = ({ masukan }: BahanPeriksa) => masukan.kinerja?.daftarBaris ?? [];

/** A comparison that only a report of the whole year makes. */
const pembandingTahunan =
  (kolom: AngkaTambahan, judul: string) =>
  (bahan: BahanPeriksa): Penilaian | undefined => {
    const { periode } = bahan.masukan.laporan.identitas;
    if (periode && periode.jenis !== "tahunan") return undefined;
    const daftar = barisOf(bahan);
    const ada = daftar.filter(({ tambahan }) => tambahan[kolom] !== undefined).length;
    return menurutJumlah(
      { ada, semua: daftar.length },
      {
        terpenuhi: "Bab II, Evaluasi dan Analisis: tabel perbandingan beserta kalimatnya.",
        kurang: `Isi kolom “${judul}” di tabel LKj_Kinerja.`,
      },
    );
  };

function nilaiCapaian({ perhitungan }: BahanPeriksa): Penilaian {
  const { jumlahTerukur, jumlahSemua } = perhitungan.kinerja.keseluruhan;
  return menurutJumlah(
    { ada: jumlahTerukur, semua: jumlahSemua },
    {
      terpenuhi: "Bab II, Capaian Kinerja: tabel target, realisasi, dan capaian.",
      kurang: "Isi target dan realisasi indikator lainnya di tabel LKj_Kinerja.",
    },
  );
}

function nilaiPenyebab(bahan: BahanPeriksa): Penilaian {
  const daftar = barisOf(bahan);
  const ada = daftar.filter(({ tambahan }) => /[\p{L}\p{N}]/u.test(tambahan.penyebab)).length;
  return menurutJumlah(
    { ada, semua: daftar.length },
    {
      terpenuhi: "Bab II, Evaluasi dan Analisis: penyebab setiap indikator.",
      kurang: "Isi kolom “Penyebab” di tabel LKj_Kinerja.",
    },
  );
}

function nilaiEfisiensi({ perhitungan }: BahanPeriksa): Penilaian {
  if (perhitungan.efisiensi.status === "terukur")
    return {
      keadaan: "terpenuhi",
      keterangan: "Bab II, Capaian Kinerja: capaian dibandingkan dengan serapan anggaran.",
    };
  return {
    keadaan: "belum",
    keterangan:
      perhitungan.anggaran === undefined
        ? "Buat tabel LKj_Anggaran dengan pagu dan realisasinya."
        : "Lengkapi pagu dan realisasi di LKj_Anggaran serta target dan realisasi di LKj_Kinerja.",
  };
}

function nilaiAnggaran({ perhitungan: { anggaran } }: BahanPeriksa): Penilaian {
  if (!anggaran)
    return {
      keadaan: "belum",
      keterangan: "Buat tabel LKj_Anggaran dengan pagu dan realisasinya.",
    };
  return anggaran.jumlahBelumTerisi === 0 && anggaran.serapan.status === "terukur"
    ? { keadaan: "terpenuhi", keterangan: "Bab II: tabel pagu, realisasi, dan serapan anggaran." }
    : {
        keadaan: "sebagian",
        keterangan: "Lengkapi pagu dan realisasi setiap kegiatan di tabel LKj_Anggaran.",
      };
}

function nilaiProgram({ masukan: { anggaran } }: BahanPeriksa): Penilaian {
  if (!anggaran)
    return {
      keadaan: "belum",
      keterangan: "Buat tabel LKj_Anggaran yang memuat program dan kegiatannya.",
    };
  return anggaran.daftarBaris.some(({ sasaran = "" }) => sasaran !== "")
    ? { keadaan: "terpenuhi", keterangan: "Bab II: anggaran per sasaran yang didukungnya." }
    : {
        keadaan: "sebagian",
        keterangan:
          "Program disajikan, tetapi belum dihubungkan: isi kolom “Sasaran” di tabel LKj_Anggaran.",
      };
}

function nilaiTindakLanjut({ masukan: { laporan, sumberLaporan = [] } }: BahanPeriksa): Penilaian {
  const daftar = laporan.daftarMasalah;
  if (daftar.length === 0 && sumberLaporan.some(({ tabel }) => tabel === "Masalah"))
    return { keadaan: "terpenuhi", keterangan: "Laporan menyatakan tidak ada hambatan." };
  const lengkap = daftar.filter(({ hambatan, upaya, rencana }) =>
    [hambatan, upaya, rencana].every((isi) => isi !== undefined),
  ).length;
  return menurutJumlah(
    { ada: lengkap, semua: daftar.length },
    {
      terpenuhi: "Bab II, Hambatan dan Rencana Tindak Lanjut.",
      kurang: "Lengkapi hambatan, upaya, dan rencana tindak lanjut di tabel LKj_Masalah.",
    },
  );
}

/** Whether the report measures, compares, explains, and learns. */
export const PENILAI_ISI = {
  "target-realisasi": nilaiCapaian,
  "tahun-lalu": pembandingTahunan("realisasiTahunLalu", "Realisasi Tahun Lalu"),
  "jangka-menengah": pembandingTahunan("targetRenstra", "Target Renstra"),
  nasional: pembandingTahunan("nasional", "Nasional"),
  "analisis-penyebab": nilaiPenyebab,
  efisiensi: nilaiEfisiensi,
  anggaran: nilaiAnggaran,
  "program-pendukung": nilaiProgram,
  "tindak-lanjut": nilaiTindakLanjut,
};
