import { laporanOf } from "../../../../test/support/laporan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import type { Identitas } from "../../../kinerja/identitas";
import { tanggalDiLuarPeriode } from "./index";

const data = (over: Partial<Identitas>) => ({ laporan: laporanOf(over) });
const tanggal = (tahun: number, bulan: number, hari: number) => ({ tahun, bulan, hari });

testAturan(tanggalDiLuarPeriode, {
  accept: {
    "a workbook without identity": {},
    "a report of the next January": data({}),
    "a report of the last day": data({ tanggalLaporan: tanggal(2023, 12, 31) }),
    "an agreement of the last day": data({ tanggalPerjanjian: tanggal(2023, 12, 31) }),
    "no period": data({ periode: undefined, tanggalLaporan: tanggal(2000, 1, 1) }),
    "no dates": data({ tanggalLaporan: undefined, tanggalPerjanjian: undefined }),
  },
  reject: {
    "the old year in January": {
      data: data({ tanggalLaporan: tanggal(2023, 1, 2) }),
      temuan: [
        [
          "Identitas!B7",
          "Laporan bertanggal 02 Januari 2023, sebelum Tribulan IV Tahun 2023 (berakhir 31 Desember 2023).",
        ],
      ],
    },
    "the day before a leap February ends nothing, but the semester does": {
      data: data({
        periode: { jenis: "semester", ke: 1, tahun: 2024 },
        tanggalLaporan: tanggal(2024, 6, 29),
      }),
      temuan: [
        [
          "Identitas!B7",
          "Laporan bertanggal 29 Juni 2024, sebelum Semester I Tahun 2024 (berakhir 30 Juni 2024).",
        ],
      ],
    },
    "an agreement made after the year it is for": {
      data: data({
        periode: { jenis: "tahunan", tahun: 2023 },
        tanggalPerjanjian: tanggal(2024, 1, 1),
      }),
      temuan: [
        [
          "Identitas!B9",
          "Perjanjian kinerja bertanggal 01 Januari 2024, sesudah Tahun 2023 (berakhir 31 Desember 2023).",
        ],
      ],
    },
  },
});
