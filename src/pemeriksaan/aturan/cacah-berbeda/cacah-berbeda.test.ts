import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { cacahBerbeda } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(cacahBerbeda, {
  accept: {
    "figure and words that agree": { isi: ["memuat 2 (dua) sasaran"] },
    "the workbook's counts": {
      isi: ["Perjanjian Kinerja memuat 1 (satu) sasaran dengan 1 (satu) indikator kinerja."],
      buku: BUKU,
    },
    "some of them": { isi: ["Sebanyak 0 (nol) indikator telah mencapai target."], buku: BUKU },
  },
  reject: {
    "figure and words that differ": {
      isi: ["Perjanjian Kinerja memuat 1 (dua) sasaran."],
      temuan: [["1 (dua)", "tidak sama dengan kata"]],
    },
    "another count than the workbook's": {
      isi: ["Perjanjian Kinerja memuat 3 (tiga) sasaran."],
      buku: BUKU,
      temuan: [["3 (tiga)", "ada 1"]],
    },
  },
});
