import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { keberhasilanDiBawahTarget } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(keberhasilanDiBawahTarget, {
  accept: {
    "a success": { isi: ["Faktor Penyebab Keberhasilan", "Capaian kinerja sebesar 101%."] },
    "success or failure as a heading": {
      isi: ["Analisis penyebab keberhasilan/kegagalan"],
      buku: BUKU,
    },
    "a text without any capaian": { isi: ["Faktor Penyebab Keberhasilan"] },
  },
  reject: {
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
