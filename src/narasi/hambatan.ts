import type { Blok } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import type { Butir } from "./daftar-butir";
import { butir, daftarButir } from "./daftar-butir";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import { kosong } from "./penulis";

/** A problem and what was done about it; texts already run on in a sentence. */
export interface UraianHambatan {
  readonly hambatan: string;
  readonly upaya: string | undefined;
}

/** The problems of the period. */
export interface DaftarHambatan {
  readonly periode: string;
  /** The office has a table of problems; only then does an empty one mean that there were none. */
  readonly hasTabel: boolean;
  readonly daftar: readonly UraianHambatan[];
  /** Efforts noted without a problem. */
  readonly daftarUpayaLain: readonly string[];
}

function blokTanpaHambatan(tulis: Penulis, { periode, hasTabel }: DaftarHambatan): Blok[] {
  if (hasTabel) {
    return [
      paragraf(
        tulis(
          "hambatan.nihil",
          "Pada {periode}, tidak terdapat hambatan yang dicatat dalam pelaksanaan kinerja.",
          { periode },
        ),
      ),
    ];
  }
  return [
    paragraf(
      tulis(
        "hambatan.belum-diisi",
        "Hambatan yang dihadapi pada {periode} beserta upaya untuk mengatasinya adalah {hambatan}.",
        { periode, hambatan: kosong("hambatan dan upaya") },
      ),
    ),
  ];
}

function blokSatuHambatan(
  tulis: Penulis,
  periode: string,
  { hambatan, upaya }: UraianHambatan,
): Blok[] {
  const pembuka =
    "Dalam pelaksanaan kinerja pada {periode} dihadapi {jumlahHambatan} hambatan, yaitu {hambatan}.";
  const slot = { periode, hambatan, jumlahHambatan: formatCacah(1) };
  return [
    paragraf(
      upaya === undefined
        ? tulis("hambatan.satu", pembuka, slot)
        : tulis(
            "hambatan.satu-dengan-upaya",
            `${pembuka} Upaya yang dilakukan untuk mengatasinya adalah {upaya}.`,
            { ...slot, upaya },
          ),
    ),
  ];
}

const butirHambatan = ({ hambatan, upaya }: UraianHambatan): Butir =>
  upaya === undefined
    ? butir("{hambatan}", { hambatan })
    : butir("{hambatan}, dengan upaya {upaya}", { hambatan, upaya });

const PEMBUKA = {
  tanpaUpaya:
    "Hambatan yang dihadapi dalam pelaksanaan kinerja pada {periode} adalah sebagai berikut:",
  denganUpaya:
    "Hambatan yang dihadapi dalam pelaksanaan kinerja pada {periode} beserta upaya untuk mengatasinya adalah sebagai berikut:",
} as const;

function blokBanyakHambatan(tulis: Penulis, { periode, daftar }: DaftarHambatan): Blok[] {
  const hasUpaya = daftar.some(({ upaya }) => upaya !== undefined);
  const slot = { periode, jumlahHambatan: formatCacah(daftar.length) };
  return [
    paragraf(
      hasUpaya
        ? tulis("hambatan.pembuka-dengan-upaya", PEMBUKA.denganUpaya, slot)
        : tulis("hambatan.pembuka", PEMBUKA.tanpaUpaya, slot),
    ),
    daftarButir(tulis, { kunci: "hambatan.butir", penanda: "huruf" }, daftar.map(butirHambatan)),
  ];
}

function blokUpayaLain(tulis: Penulis, { periode, daftarUpayaLain }: DaftarHambatan): Blok[] {
  const [upaya, ...lain] = daftarUpayaLain;
  if (upaya === undefined) return [];
  if (lain.length === 0) {
    const templat = "Upaya yang juga dilakukan pada {periode} adalah {upaya}.";
    return [paragraf(tulis("hambatan.upaya-lain", templat, { periode, upaya }))];
  }
  const templat = "Upaya yang juga dilakukan pada {periode} adalah sebagai berikut:";
  return [
    paragraf(tulis("hambatan.daftar-upaya-lain", templat, { periode })),
    daftarButir(
      tulis,
      { kunci: "hambatan.butir-upaya-lain", penanda: "huruf" },
      daftarUpayaLain.map((satu) => butir("{upaya}", { upaya: satu })),
    ),
  ];
}

function blokUtama(tulis: Penulis, isi: DaftarHambatan): Blok[] {
  const [pertama, ...lain] = isi.daftar;
  if (!pertama) return blokTanpaHambatan(tulis, isi);
  return lain.length === 0
    ? blokSatuHambatan(tulis, isi.periode, pertama)
    : blokBanyakHambatan(tulis, isi);
}

/** The problems and the efforts against them; that there were none, if the office's table says so. */
export const blokHambatan = (tulis: Penulis, isi: DaftarHambatan): readonly Blok[] => [
  ...blokUtama(tulis, isi),
  ...blokUpayaLain(tulis, isi),
];
