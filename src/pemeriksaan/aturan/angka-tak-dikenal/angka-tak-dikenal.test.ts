import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { angkaTakDikenal } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(angkaTakDikenal, {
  accept: {
    "a text without a workbook": { isi: ["Total serapan anggaran sebesar 95,43%."] },
    "computed values": {
      isi: ["Total serapan anggaran sebesar 99,99%.", "Pagu anggaran sebesar Rp428.807.750,00."],
      buku: BUKU,
    },
    "a number that does not say what it is of": { isi: ["Sebanyak 37% warga hadir."], buku: BUKU },
    "a comparison": { isi: ["Pada tahun lalu serapan anggaran sebesar 80%."], buku: BUKU },
  },
  reject: {
    "a serapan nobody computed": {
      isi: ["Total serapan anggaran sebesar 95,43%."],
      buku: BUKU,
      temuan: [["95,43%", "99,99%"]],
    },
    "an amount nobody computed": {
      isi: ["Pagu anggaran sebesar Rp428.870.750,00."],
      buku: BUKU,
      temuan: [["Rp428.870.750,00", "Rp428.807.750,00"]],
    },
  },
});
