import { IDENTITAS_KOSONG } from "../../../kinerja/identitas";
import type { Metode } from "../../../kinerja/indikator";
import type { Periode } from "../../../kinerja/periode";
import type { PeriodeLain } from "../../../masukan/masukan";
import type { BuiltInput, IndikatorRow } from "../../../../test/support/masukan-builder";
import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { nilaiKumulatifTurun } from "./index";

const tribulan = (ke: 1 | 2 | 3 | 4, tahun = 2023): Periode => ({ jenis: "tribulan", ke, tahun });
const SEMESTER: Periode = { jenis: "semester", ke: 1, tahun: 2023 };

const baris = (realisasi: number | null, lain: Partial<IndikatorRow> = {}): IndikatorRow => ({
  nama: "Surat selesai",
  target: 12,
  realisasi,
  metode: "kumulatif",
  ...lain,
});

const lain = (periode: Periode, row: IndikatorRow): PeriodeLain => ({
  lembar: "Kinerja",
  periode,
  kinerja: tabelKinerja([row]),
});

const aktif = (
  row: IndikatorRow,
  daftarPeriodeLain: readonly PeriodeLain[],
  periode: Periode | undefined = tribulan(3),
): BuiltInput => ({
  kinerja: tabelKinerja([row]),
  laporan: { identitas: { ...IDENTITAS_KOSONG, periode } },
  daftarPeriodeLain,
});

const TURUN = "Realisasi kumulatif “Surat selesai” turun: 6, padahal di lembar Kinerja sudah 7.";
const tanpaMetode: readonly Metode[] = ["jumlah", "terakhir", "rata-rata"];

testAturan(nilaiKumulatifTurun, {
  accept: {
    "a workbook without indikator": {},
    "a workbook without other periods": aktif(baris(6), []),
    "a figure that stays": aktif(baris(7), [lain(tribulan(2), baris(7))]),
    "a figure that rises": aktif(baris(8), [lain(tribulan(2), baris(7))]),
    ...Object.fromEntries(
      tanpaMetode.map((metode) => [
        `a figure that is not typed cumulatively (${metode})`,
        aktif(baris(6, { metode }), [lain(tribulan(2), baris(7))]),
      ]),
    ),
    "a period of last year": aktif(baris(6), [lain(tribulan(2, 2022), baris(7))]),
    "a later period": aktif(baris(6), [lain(tribulan(4), baris(7))]),
    "a period that ends the same day": aktif(baris(6), [lain(SEMESTER, baris(7))], tribulan(2)),
    "a sheet that does not say its period": {
      kinerja: tabelKinerja([baris(6)]),
      daftarPeriodeLain: [lain(tribulan(2), baris(7))],
    },
    "another indikator": aktif(baris(6), [lain(tribulan(2), baris(7, { nama: "Surat masuk" }))]),
    "another unit": aktif(baris(6), [lain(tribulan(2), baris(0.07, { percent: true }))]),
    "a figure not filled yet": aktif(baris(null), [lain(tribulan(2), baris(7))]),
    "an earlier one that was higher, where the one between has been lowered": aktif(baris(6), [
      lain(tribulan(1), baris(7)),
      lain(tribulan(2), baris(5)),
    ]),
    "two sheets of the period before that do not agree": aktif(baris(6), [
      lain(tribulan(2), baris(7)),
      lain(SEMESTER, baris(5)),
    ]),
  },
  reject: {
    "a figure below the period before": {
      data: aktif(baris(6), [lain(tribulan(1), baris(4)), lain(tribulan(2), baris(7))]),
      temuan: [["Kinerja!C4", TURUN]],
    },
    "one below the last filled, where the period before is blank": {
      data: aktif(baris(6), [lain(tribulan(2), baris(null)), lain(tribulan(1), baris(7))]),
      temuan: [["Kinerja!C4", TURUN]],
    },
    "a year below its third quarter": {
      data: aktif(baris(6), [lain(tribulan(3), baris(7))], { jenis: "tahunan", tahun: 2023 }),
      temuan: [["Kinerja!C4", TURUN]],
    },
  },
});
