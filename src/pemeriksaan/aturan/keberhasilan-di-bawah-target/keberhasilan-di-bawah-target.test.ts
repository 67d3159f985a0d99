import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { keberhasilanDiBawahTarget } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(keberhasilanDiBawahTarget, {
  accept: {
    "a success told as reached": {
      isi: [
        "Capaian kinerja Nilai SAKIP sebesar 91%.",
        "Pengaduan ditargetkan 95% dan terealisasi 100% atau tercapai 105,26%. Penyebab keberhasilan adalah kesiapan petugas.",
      ],
    },
    "all that were met": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
        "Seluruh indikator telah mencapai target yang ditetapkan.",
      ],
    },
    "a wish": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "100", "93", "93"],
        ],
        "Diharapkan seluruh indikator telah mencapai target pada triwulan berikutnya.",
      ],
    },
    "a denial": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "100", "93", "93"],
        ],
        "Belum semua sasaran tercapai.",
      ],
    },
    "those of one sasaran": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "100", "93", "93"],
        ],
        "Seluruh indikator pada sasaran pertama telah mencapai target.",
      ],
    },
    "a success": { isi: ["Faktor Penyebab Keberhasilan", "Capaian kinerja sebesar 101%."] },
    "success or failure as a heading": {
      isi: ["Analisis penyebab keberhasilan/kegagalan"],
      buku: BUKU,
    },
    "a text without any capaian": { isi: ["Faktor Penyebab Keberhasilan"] },
  },
  reject: {
    "all although one was not": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "100", "93", "93"],
        ],
        "Seluruh indikator telah mencapai target yang ditetapkan.",
      ],
      temuan: [["Seluruh indikator telah mencapai target", "capaian “Surat selesai tepat” 93"]],
    },
    "all sasaran in other words": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "100", "93", "93"],
        ],
        "Semua sasaran dapat tercapai dengan baik pada triwulan ini.",
      ],
      temuan: [["Semua sasaran dapat tercapai", "93"]],
    },
    "a success that was none": {
      isi: ["2.3.2 Faktor Penyebab Keberhasilan"],
      buku: BUKU,
      temuan: [["Faktor Penyebab Keberhasilan", "tertinggi 75%"]],
    },
    "a target that was not met": {
      isi: ["Capaian kinerja sebesar 75% dan telah mencapai target."],
      temuan: [["telah mencapai target", "75%"]],
    },
  },
});
