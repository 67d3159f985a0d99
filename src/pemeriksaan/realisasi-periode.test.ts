import type { IndikatorRow } from "../../test/support/masukan-builder";
import { masukan, tabelKinerja } from "../../test/support/masukan-builder";
import { IDENTITAS_KOSONG } from "../kinerja/identitas";
import type { Metode } from "../kinerja/indikator";
import type { Periode } from "../kinerja/periode";
import type { PeriodeLain } from "../masukan/masukan";
import { listRealisasiPeriode } from "./realisasi-periode";

const SEMESTER: Periode = { jenis: "semester", ke: 1, tahun: 2023 };
const TAHUN: Periode = { jenis: "tahunan", tahun: 2023 };

const row = (lain: Partial<IndikatorRow>): IndikatorRow => ({
  nama: "Surat selesai",
  target: 12,
  realisasi: null,
  ...lain,
});

const tw = (
  ke: 1 | 2 | 3 | 4,
  isi: Partial<IndikatorRow>,
  { tahun = 2023, lembar = `TW${ke}` } = {},
): PeriodeLain => ({
  lembar,
  periode: { jenis: "tribulan", ke, tahun },
  kinerja: tabelKinerja([row(isi)]),
});

function pesan(
  aktif: Partial<IndikatorRow>,
  daftarPeriodeLain: readonly PeriodeLain[],
  periode: Periode = SEMESTER,
): string[] {
  const input = masukan({
    kinerja: tabelKinerja([row({ metode: "jumlah", alasan: "realisasi-kosong", ...aktif })]),
    laporan: { identitas: { ...IDENTITAS_KOSONG, periode } },
    daftarPeriodeLain,
  });
  return listRealisasiPeriode(input).map((temuan) => temuan.pesan);
}

const DUA = [tw(1, { realisasi: 9 }), tw(2, { realisasi: 10 })];
const kalimat = (metode: Metode, isi: string): string[] => [
  `Realisasi “Surat selesai” belum diisi; dengan metode ${metode}, lembar ${isi}.`,
];

describe("a realisasi that a longer period leaves blank", () => {
  test.each<[Metode, string]>([
    ["jumlah", "TW1, TW2 memberi realisasi 19"],
    ["rata-rata", "TW1, TW2 memberi realisasi 9,5"],
    ["terakhir", "TW2 memberi realisasi 10"],
    ["kumulatif", "TW2 memberi realisasi 10"],
  ])("is what its tribulan sheets give by %s", (metode, isi) => {
    expect(pesan({ metode }, DUA)).toEqual(kalimat(metode, isi));
  });

  test("comes with the target where that is blank too", () => {
    const aktif = { target: null, alasan: "target-kosong" } as const;
    expect(pesan(aktif, DUA)).toEqual(
      kalimat("jumlah", "TW1, TW2 memberi target 24, realisasi 19"),
    );
  });

  test("is of the whole year what all its filled tribulan give, and percentages stay percentages", () => {
    const persen = ([1, 2, 4] as const).map((ke) =>
      tw(ke, { target: 0.9, realisasi: ke / 10, percent: true }),
    );
    const kosong = tw(3, { realisasi: null, alasan: "realisasi-kosong" });
    const aktif = { metode: "rata-rata", target: 0.9, percent: true } as const;
    expect(pesan(aktif, [...persen, kosong].reverse(), TAHUN)).toEqual([
      "Realisasi “Surat selesai” belum diisi; dengan metode rata-rata, lembar TW1, TW2, TW4 memberi realisasi 23,33%. Belum termasuk Tribulan III 2023 (target atau realisasinya kosong).",
    ]);
  });

  test("says which tribulan it misses, and why", () => {
    const lain = tw(2, { nama: "Surat masuk", realisasi: 4 });
    expect(pesan({}, [tw(1, { realisasi: 9 }), lain], TAHUN)).toEqual([
      "Realisasi “Surat selesai” belum diisi; dengan metode jumlah, lembar TW1 memberi realisasi 9. Belum termasuk Tribulan II 2023 (indikator ini tidak ada di sana), Tribulan III 2023 (lembarnya tidak ditemukan), Tribulan IV 2023 (lembarnya tidak ditemukan).",
    ]);
  });

  test("of a metode that takes the last figure misses only what comes after it", () => {
    const daftar = [tw(3, { realisasi: 9 })];
    expect(pesan({ metode: "terakhir" }, daftar, TAHUN)).toEqual([
      "Realisasi “Surat selesai” belum diisi; dengan metode terakhir, lembar TW3 memberi realisasi 9. Belum termasuk Tribulan IV 2023 (lembarnya tidak ditemukan).",
    ]);
  });

  test("may be a target alone, beside a realisasi that was typed", () => {
    const aktif = { target: null, realisasi: 20, alasan: "target-kosong" } as const;
    expect(pesan(aktif, DUA)).toEqual([
      "Target “Surat selesai” belum diisi; dengan metode jumlah, lembar TW1, TW2 memberi target 24.",
    ]);
  });
});

describe("nothing is said", () => {
  test.each<[string, string[]]>([
    ["of a figure that was typed", pesan({ realisasi: 0, alasan: undefined }, DUA)],
    ["of a dash that was typed", pesan({ realisasi: { text: "-" } }, DUA)],
    ["of a tribulan", pesan({}, DUA, { jenis: "tribulan", ke: 3, tahun: 2023 })],
    ["of tribulan outside the period", pesan({}, [tw(3, { realisasi: 9 })])],
    ["of another year", pesan({}, [tw(1, { realisasi: 9 }, { tahun: 2022 })])],
    ["while none is filled", pesan({}, [tw(1, { alasan: "realisasi-kosong" })])],
    ["of another indikator", pesan({}, [tw(1, { nama: "Surat masuk", realisasi: 9 })])],
    [
      "where a tribulan stands on two sheets",
      pesan({}, [...DUA, tw(2, { realisasi: 7 }, { lembar: "TW2 (2)" })]),
    ],
    [
      "of different units",
      pesan({}, [...DUA.slice(0, 1), tw(2, { target: 0.9, realisasi: 0.8, percent: true })]),
    ],
    ["of a target in another unit", pesan({ target: 0.9, percent: true }, DUA)],
    [
      "where the sheets differ in their metode",
      pesan({}, [tw(1, { realisasi: 9, metode: "terakhir" })]),
    ],
    ["of numbers that are text", pesan({}, [tw(1, { realisasi: { value: 9, text: "9 surat" } })])],
    [
      "of a cumulative figure that falls",
      pesan({ metode: "kumulatif" }, [tw(1, { realisasi: 9 }), tw(2, { realisasi: 8 })]),
    ],
    [
      "of sums beyond all numbers",
      pesan(
        {},
        [1, 2].map((ke) => tw(ke as 1 | 2, { realisasi: 1.7e308 })),
      ),
    ],
  ])("%s", (_, daftar) => {
    expect(daftar).toEqual([]);
  });

  test("of an indikator without a metode", () => {
    const input = masukan({
      kinerja: tabelKinerja([row({ alasan: "realisasi-kosong" })]),
      laporan: { identitas: { ...IDENTITAS_KOSONG, periode: SEMESTER } },
      daftarPeriodeLain: DUA,
    });
    expect(listRealisasiPeriode(input)).toEqual([]);
  });
});
