import type { Hubungan } from "../fakta";
import { hubunganRincian } from "../isian/rincian";
import { capaianOf } from "../model/buat-indikator";
import type { IndikatorBingkai } from "../model/model";

const dekat = (a: number, b: number, batas: number): boolean => Math.abs(a - b) <= batas;

/** Percentages this near are the same but for their rounding. */
const BULATAN = 0.3;

function hubunganCapaian(ke: number, { rumus }: IndikatorBingkai): Hubungan {
  const isPositif = rumus === "positif";
  const daftarRumus = isPositif
    ? (["positif"] as const)
    : (["negatif-a", "negatif-b", "positif"] as const);
  return {
    kode: isPositif ? "R-03" : "R-04",
    nama: `capaian ${isPositif ? "" : "negatif "}dari target dan realisasi`,
    kunci: [`t${ke}`, `r${ke}`, `c${ke}`],
    // No rumus an office may have used gives the printed capaian.
    isCocok: (n) =>
      daftarRumus.some((satu) =>
        dekat(capaianOf(satu, n(`t${ke}`), n(`r${ke}`)), n(`c${ke}`), BULATAN),
      ),
  };
}

function hubunganSelisih(ke: number, { desimal }: IndikatorBingkai): Hubungan[] {
  const batas = 1.5 / 10 ** desimal;
  const beda = (nama: string, pembanding: string, selisih: string): Hubungan => ({
    kode: "R-04",
    nama,
    kunci: [`r${ke}`, pembanding, selisih],
    isCocok: (n) => dekat(Math.abs(n(`r${ke}`) - n(pembanding)), n(selisih), batas),
  });
  return [
    beda("perubahan dari tahun lalu", `l${ke}`, `d${ke}`),
    beda("selisih dari target", `t${ke}`, `s${ke}`),
  ];
}

function hubunganPersen(ke: number): Hubungan[] {
  const [r, l, g, dari, jadi] = [`r${ke}`, `l${ke}`, `g${ke}`, `dari${ke}`, `jadi${ke}`] as const;
  const satu = (
    nama: string,
    kunci: readonly [string, string, string],
    hitung: (pertama: number, kedua: number) => number,
  ): Hubungan => ({
    kode: "R-04",
    nama,
    kunci,
    isCocok: (n) => dekat(hitung(n(kunci[0]), n(kunci[1])), n(kunci[2]), BULATAN),
  });
  return [
    satu(
      "laju dari tahun lalu",
      [r, l, `laju${ke}`],
      (kini, lalu) => (Math.abs(kini - lalu) / lalu) * 100,
    ),
    satu("kemajuan terhadap Renstra", [r, g, `maju${ke}`], (kini, akhir) => (kini / akhir) * 100),
    satu("persentase dari hitungan", [jadi, dari, r], (bagian, semua) => (bagian / semua) * 100),
  ];
}

/** What the numbers of one indikator owe each other. */
export const hubunganIndikator = (indikator: IndikatorBingkai, ke: number): Hubungan[] => [
  hubunganCapaian(ke, indikator),
  ...hubunganSelisih(ke, indikator),
  ...hubunganPersen(ke),
  {
    kode: "R-22",
    nama: "sisa dari hitungan",
    kunci: [`dari${ke}`, `jadi${ke}`, `belum${ke}`],
    isCocok: (n) => n(`dari${ke}`) - n(`jadi${ke}`) === n(`belum${ke}`),
  },
  ...(indikator.rincian
    ? [
        hubunganRincian(`rincian${ke}`, indikator.rincian, {
          kode: "R-11",
          nama: "jumlah rincian realisasi",
        }),
      ]
    : []),
];
