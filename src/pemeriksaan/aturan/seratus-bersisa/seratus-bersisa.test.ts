import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { seratusBersisa } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());
const KEPALA_UANG = ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];

testAturanNaskah(seratusBersisa, {
  accept: {
    "100 % with nothing left": {
      isi: [
        "Pagu anggaran sebesar Rp90.000.000,00 terealisasi sebesar Rp90.000.000,00 dengan serapan 100%.",
      ],
    },
    "99,99 % with something left": {
      isi: ["Serapan anggaran 99,99% dengan sisa anggaran sebesar Rp16.000,00."],
    },
  },
  reject: {
    "100 % with something left": {
      isi: ["Serapan anggaran sebesar 100% dengan sisa anggaran sebesar Rp16.000,00."],
      temuan: [["100%", "bersisa"]],
    },
    "100 % in a row": {
      isi: [[KEPALA_UANG, ["1", "Pelayanan Umum", "428.807.750", "428.791.750", "100%"]]],
      temuan: [["100%", "bersisa"]],
    },
    "100 % against the workbook": {
      isi: ["Total serapan anggaran sebesar 100%."],
      buku: BUKU,
      temuan: [["100%", "bersisa"]],
    },
  },
});
