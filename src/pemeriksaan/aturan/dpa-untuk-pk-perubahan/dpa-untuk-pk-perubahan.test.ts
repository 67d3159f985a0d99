import { laporanOf } from "../../../../test/support/laporan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { dpaUntukPkPerubahan } from "./index";

const data = (dokumenAnggaran: string | undefined, jenisPerjanjian: string | undefined) => ({
  laporan: laporanOf({ dokumenAnggaran, jenisPerjanjian }),
});
const PERUBAHAN = "Perjanjian Kinerja Perubahan";

testAturan(dpaUntukPkPerubahan, {
  accept: {
    "a workbook without identity": {},
    DPPA: data("DPPA", PERUBAHAN),
    "a changed DPA by another name": data("DPA Perubahan", PERUBAHAN),
    "DPA-P": data("DPA-P", PERUBAHAN),
    "the first agreement": data("DPA", "Perjanjian Kinerja"),
    "no budget document": data(undefined, PERUBAHAN),
    "no agreement": data("DPA", undefined),
  },
  reject: {
    DPA: {
      data: data("DPA", PERUBAHAN),
      temuan: [
        [
          "Identitas!B10",
          "Dokumen anggaran tertulis “DPA”, sedangkan perjanjiannya “Perjanjian Kinerja Perubahan”.",
        ],
      ],
    },
  },
});
