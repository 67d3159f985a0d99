import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { menyalahkanSerapan } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(menyalahkanSerapan, {
  accept: {
    "a blame that fits": {
      isi: ["Total serapan anggaran 60%.", "Hal ini karena rendahnya penyerapan anggaran."],
    },
    "another cause": { isi: ["Penyebabnya administrasi desa."], buku: BUKU },
    "a text that says no serapan": { isi: ["Hal ini karena rendahnya penyerapan anggaran."] },
  },
  reject: {
    "a blame beside 99,99 %": {
      isi: ["Target belum tercapai karena rendahnya penyerapan anggaran."],
      buku: BUKU,
      temuan: [["rendahnya penyerapan anggaran", "99,99%"]],
    },
    "one in a text that says its serapan itself": {
      isi: ["Serapan anggaran sebesar 97%.", "Kendalanya belum optimalnya serapan anggaran."],
      temuan: [["belum optimalnya serapan anggaran", "97%"]],
    },
  },
});
