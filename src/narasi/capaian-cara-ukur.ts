import type { Paragraf } from "../dokumen/dokumen";
import { joinKata } from "./join-kata";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** Which kinds of indikator there are; names of the negative ones, by formula. */
export interface CaraUkur {
  readonly hasPositif: boolean;
  readonly negatifA: readonly string[];
  readonly negatifB: readonly string[];
  readonly hasRentang: boolean;
  readonly hasPredikat: boolean;
}

const MEMBANDINGKAN =
  "Capaian kinerja setiap indikator diukur dengan membandingkan realisasi dan target yang ditetapkan dalam perjanjian kinerja.";

const MAKIN_KECIL = "kinerjanya makin baik apabila realisasinya makin kecil";

/** A formula that stands by itself. */
const rumus = (tulis: Penulis, kunci: string, teks: string): Paragraf =>
  paragraf(tulis<string>(kunci, teks, {}), "tengah");

const rumusPositif = (tulis: Penulis): Paragraf =>
  rumus(tulis, "capaian-kinerja.rumus-positif", "Capaian = Realisasi / Target × 100%");

const kutip = (daftarNama: readonly string[]): string =>
  joinKata(daftarNama.map((nama) => `“${nama}”`));

/** The opening, and the formula of the positive indicators when there are no others. */
function paragrafPembuka(tulis: Penulis, hanyaPositif: boolean): Paragraf[] {
  const kunci = "capaian-kinerja.cara-ukur";
  return hanyaPositif
    ? [
        paragraf(tulis(kunci, `${MEMBANDINGKAN} Rumus yang digunakan adalah sebagai berikut:`, {})),
        rumusPositif(tulis),
      ]
    : [paragraf(tulis(kunci, MEMBANDINGKAN, {}))];
}

const paragrafPositif = (tulis: Penulis): Paragraf[] => [
  paragraf(
    tulis(
      "capaian-kinerja.cara-positif",
      "Untuk indikator yang kinerjanya makin baik apabila realisasinya makin besar, digunakan rumus berikut:",
      {},
    ),
  ),
  rumusPositif(tulis),
];

/** Negative indicators of one formula; where both occur their names tell which is which. */
function paragrafNegatif(
  tulis: Penulis,
  isi: { readonly rumus: "a" | "b"; readonly teks: string },
  daftarNama: readonly string[] | undefined,
): Paragraf[] {
  const kunci = `capaian-kinerja.cara-negatif-${isi.rumus}`;
  const pengantar =
    daftarNama === undefined
      ? tulis(kunci, `Untuk indikator yang ${MAKIN_KECIL}, digunakan rumus berikut:`, {})
      : tulis(
          kunci,
          `Untuk indikator {daftarIndikator}, yang ${MAKIN_KECIL}, digunakan rumus berikut:`,
          { daftarIndikator: kutip(daftarNama) },
        );
  return [
    paragraf(pengantar),
    rumus(tulis, `capaian-kinerja.rumus-negatif-${isi.rumus}`, isi.teks),
  ];
}

function semuaNegatif(tulis: Penulis, { negatifA, negatifB }: CaraUkur): Paragraf[] {
  const isBerdua = negatifA.length > 0 && negatifB.length > 0;
  const bagian = (kode: "a" | "b", teks: string, daftar: readonly string[]): Paragraf[] =>
    daftar.length === 0
      ? []
      : paragrafNegatif(tulis, { rumus: kode, teks }, isBerdua ? daftar : undefined);
  return [
    ...bagian("a", "Capaian = (2 × Target − Realisasi) / Target × 100%", negatifA),
    ...bagian("b", "Capaian = Target / Realisasi × 100%", negatifB),
  ];
}

/** Targets that are no single number. */
function paragrafTargetLain(tulis: Penulis, { hasRentang, hasPredikat }: CaraUkur): Paragraf[] {
  return [
    ...(hasRentang
      ? [
          paragraf(
            tulis(
              "capaian-kinerja.cara-rentang",
              "Untuk indikator yang targetnya berupa rentang, realisasi di dalam rentang bernilai 100%, sedangkan realisasi di luar rentang dibandingkan dengan batas rentang yang terdekat.",
              {},
            ),
          ),
        ]
      : []),
    ...(hasPredikat
      ? [
          paragraf(
            tulis(
              "capaian-kinerja.cara-predikat",
              "Untuk indikator yang targetnya berupa predikat, target dan realisasi dinyatakan dalam skor terlebih dahulu, kemudian dibandingkan.",
              {},
            ),
          ),
        ]
      : []),
  ];
}

/** How capaian is measured: the formulas of those kinds of indikator that there are, and no others. */
export function paragrafCaraUkur(tulis: Penulis, cara: CaraUkur): Paragraf[] {
  const hasNegatif = cara.negatifA.length + cara.negatifB.length > 0;
  const hanyaPositif = cara.hasPositif && !hasNegatif;
  return [
    ...paragrafPembuka(tulis, hanyaPositif),
    ...(cara.hasPositif && hasNegatif ? paragrafPositif(tulis) : []),
    ...semuaNegatif(tulis, cara),
    ...paragrafTargetLain(tulis, cara),
  ];
}
