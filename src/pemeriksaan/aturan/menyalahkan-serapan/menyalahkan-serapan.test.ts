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
    "a blame that is denied, of a part, or of another year": {
      isi: [
        "Bukan rendahnya serapan anggaran yang menghambat, melainkan jarak pos.",
        "Rendahnya serapan program kedua karena lelang diulang.",
        "Serapan belanja modal paling rendah karena alat baru dikontrak.",
        "Rendahnya serapan dana pada komponen kedua disebabkan lelang.",
        "Tahun lalu target meleset karena anggaran tidak terserap.",
      ],
      buku: BUKU,
    },
  },
  reject: {
    "a blame in other words": {
      isi: [
        "Usulan yang kurang akibat rendahnya serapan dan pagu kota.",
        "Target belum tercapai karena anggaran tidak terserap.",
        "Serapan 97,6 persen menunjukkan anggaran lambat terserap.",
        "Hal ini disebabkan oleh serapan yang masih rendah.",
      ],
      buku: BUKU,
      temuan: [
        ["rendahnya serapan", "99,99%"],
        ["anggaran tidak terserap", "99,99%"],
        ["anggaran lambat terserap", "99,99%"],
        ["serapan yang masih rendah", "99,99%"],
      ],
    },
    "a blame beside the total of a table": {
      isi: [
        [
          ["Program", "Pagu", "Realisasi", "%"],
          ["Layanan", "100.000.000", "60.000.000", "60,00"],
          ["Penunjang", "900.000.000", "900.000.000", "100,00"],
          ["Jumlah", "1.000.000.000", "960.000.000", "96,00"],
        ],
        "Target belum tercapai karena rendahnya serapan anggaran.",
      ],
      temuan: [["rendahnya serapan anggaran", "96%"]],
    },
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
