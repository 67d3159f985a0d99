import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { capaianTidakWajar } from "./index";

testAturan(capaianTidakWajar, {
  accept: {
    "a workbook without indikator": {},
    "exactly 120 %": { kinerja: tabelKinerja([{ target: 100, realisasi: 120 }]) },
    "realisasi and capaian that are swapped, which is told by R-02": {
      kinerja: tabelKinerja([{ target: 60, realisasi: 75, capaian: 45 }]),
    },
    "an indikator that is not measurable": {
      kinerja: tabelKinerja([{ target: 0, realisasi: 92 }]),
    },
  },
  reject: {
    "0,92 against 92, even when the capaian is capped": {
      data: {
        kinerja: tabelKinerja([{ target: 0.92, realisasi: 92 }]),
        pengaturan: { batasCapaian: 100 },
      },
      temuan: [["Kinerja!C4", "Capaian “Indikator 1” 10000%: target 0.92, realisasi 92."]],
    },
  },
});
