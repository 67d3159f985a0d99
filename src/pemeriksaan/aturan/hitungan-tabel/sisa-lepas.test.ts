import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { hitunganTabel } from "./index";

const TABEL = [
  ["No", "Program", "Pagu", "Realisasi"],
  ["1", "Program Pelayanan", "868.800.000", "836.065.500"],
  ["2", "Program Pembinaan", "424.200.000", "390.215.000"],
  ["", "Jumlah", "1.293.000.000", "1.226.280.500"],
];
const isi = (...kalimat: readonly string[]) => ({ isi: [TABEL, ...kalimat] });

testAturanNaskah(hitunganTabel, {
  accept: {
    "the rest of all, or of a row": isi(
      "Sisa anggaran sebesar Rp66.719.500,00.",
      "Sisa Rp33.985.000,00 berasal dari lelang.",
      "Sisa anggaran Rp66,7 juta.",
    ),
    "the rest of something the text does not print": isi(
      "Sisa Rp12.450.000,00 dari belanja perjalanan.",
      "Sisa anggaran tahun lalu Rp66.719.600,00.",
    ),
  },
  reject: {
    "a digit other, or two exchanged": {
      ...isi("Sisa anggaran sebesar Rp60.719.500,00.", "Tersisa Rp67.619.500,00."),
      temuan: [
        ["Rp60.719.500,00", "Rp66.719.500,00"],
        ["Rp67.619.500,00", "Rp66.719.500,00"],
      ],
    },
  },
});
