import type { Blok, Tabel } from "../dokumen/dokumen";
import type { Butir } from "./daftar-butir";
import { butir, daftarButir } from "./daftar-butir";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** What a realisasi is compared with. */
export type JenisPerbandingan = "tahun-lalu" | "renstra" | "nasional";

interface DasarPerbandingan {
  readonly indikator: string;
  readonly realisasi: string;
  /** What it is compared with, as printed: last year's, the Renstra target, the national figure. */
  readonly pembanding: string;
}

/** Whether a difference is for the better; undefined where the direction does not tell. */
export type ArahPerubahan = "lebih-baik" | "lebih-buruk" | undefined;

/** A realisasi beside another; `selisih` is its size in its unit, `5 poin`. */
export interface PerbandinganSelisih extends DasarPerbandingan {
  readonly jenis: "tahun-lalu" | "nasional";
  readonly letak: "naik" | "turun" | "sama";
  readonly selisih: string;
  /** Said only where the reader could take it for the contrary: smaller is better. */
  readonly arah: ArahPerubahan;
}

/** A realisasi on its way to the target of the Renstra; `kemajuan` is undefined when it cannot be measured. */
export interface PerbandinganRenstra extends DasarPerbandingan {
  readonly jenis: "renstra";
  readonly kemajuan: string | undefined;
  readonly isTerpenuhi: boolean;
}

export type Perbandingan = PerbandinganSelisih | PerbandinganRenstra;

const TAHUN_LALU: Readonly<Record<PerbandinganSelisih["letak"], string>> = {
  naik: "realisasi indikator “{indikator}” meningkat {selisih}, yaitu dari {pembanding} menjadi {realisasi}",
  turun:
    "realisasi indikator “{indikator}” menurun {selisih}, yaitu dari {pembanding} menjadi {realisasi}",
  sama: "realisasi indikator “{indikator}” tetap, yaitu {realisasi}",
};

const NASIONAL: Readonly<Record<PerbandinganSelisih["letak"], string>> = {
  naik: "realisasi indikator “{indikator}” adalah {realisasi}, lebih tinggi {selisih} daripada angka nasional, yaitu {pembanding}",
  turun:
    "realisasi indikator “{indikator}” adalah {realisasi}, lebih rendah {selisih} daripada angka nasional, yaitu {pembanding}",
  sama: "realisasi indikator “{indikator}” sama dengan angka nasional, yaitu {realisasi}",
};

const ARTI: Readonly<
  Record<PerbandinganSelisih["jenis"], Record<NonNullable<ArahPerubahan>, string>>
> = {
  "tahun-lalu": {
    "lebih-baik": ", yang berarti kinerja membaik",
    "lebih-buruk": ", yang berarti kinerja menurun",
  },
  nasional: {
    "lebih-baik": ", yang berarti lebih baik",
    "lebih-buruk": ", yang berarti belum sebaik angka tersebut",
  },
};

function butirSelisih(isi: PerbandinganSelisih): Butir {
  const { jenis, letak, arah, indikator, realisasi, pembanding, selisih } = isi;
  const kalimat = (jenis === "nasional" ? NASIONAL : TAHUN_LALU)[letak];
  const arti = arah === undefined ? "" : ARTI[jenis][arah];
  return butir<string>(`${kalimat}${arti}`, { indikator, realisasi, pembanding, selisih });
}

function butirRenstra(isi: PerbandinganRenstra): Butir {
  const { indikator, realisasi, pembanding, kemajuan, isTerpenuhi } = isi;
  const slot = { indikator, realisasi, pembanding };
  if (kemajuan === undefined) {
    return butir(
      "realisasi indikator “{indikator}” adalah {realisasi}, sedangkan tingkat kemajuannya terhadap target Renstra {pembanding} tidak dapat dihitung",
      slot,
    );
  }
  return isTerpenuhi
    ? butir(
        "realisasi indikator “{indikator}”, yaitu {realisasi}, telah memenuhi target Renstra {pembanding} dengan tingkat kemajuan {kemajuan}",
        { ...slot, kemajuan },
      )
    : butir(
        "realisasi indikator “{indikator}”, yaitu {realisasi}, belum memenuhi target Renstra {pembanding} dengan tingkat kemajuan {kemajuan}",
        { ...slot, kemajuan },
      );
}

const butirOf = (isi: Perbandingan): Butir =>
  isi.jenis === "renstra" ? butirRenstra(isi) : butirSelisih(isi);

const PENGANTAR = {
  "tahun-lalu":
    "Perbandingan realisasi kinerja tahun {tahun} dengan realisasi tahun {tahunLalu} disajikan pada Tabel {tabel}.",
  renstra:
    "Perbandingan realisasi kinerja tahun {tahun} dengan target akhir Rencana Strategis (Renstra) disajikan pada Tabel {tabel}.",
  nasional:
    "Perbandingan realisasi kinerja tahun {tahun} dengan angka nasional disajikan pada Tabel {tabel}.",
} as const;

const URAIAN = {
  "tahun-lalu":
    "Berdasarkan tabel tersebut, perkembangan realisasi dibandingkan dengan tahun {tahunLalu} adalah sebagai berikut:",
  renstra: "Berdasarkan tabel tersebut, kemajuan pencapaian target Renstra adalah sebagai berikut:",
  nasional:
    "Berdasarkan tabel tersebut, kedudukan realisasi terhadap angka nasional adalah sebagai berikut:",
} as const;

/** Years and the number of the table a comparison stands in. */
export interface LetakPerbandingan {
  readonly jenis: JenisPerbandingan;
  readonly tahun: string;
  readonly tahunLalu: string;
  readonly tabel: string;
}

/** One comparison is a sentence of its own, several are a list. */
function blokUraian(
  tulis: Penulis,
  { jenis, tahun, tahunLalu }: LetakPerbandingan,
  daftar: readonly Perbandingan[],
): readonly Blok[] {
  const [pertama, ...lain] = daftar.map(butirOf);
  const kunci = `evaluasi.perbandingan.${jenis}`;
  if (!pertama) return [];
  if (lain.length === 0) {
    const { templat, slot } = pertama;
    return [
      paragraf(
        tulis<string>(`${kunci}-uraian`, `Berdasarkan tabel tersebut, ${templat}.`, {
          ...slot,
          tahun,
          tahunLalu,
        }),
      ),
    ];
  }
  return [
    paragraf(tulis(`${kunci}-uraian`, URAIAN[jenis], { tahun, tahunLalu })),
    daftarButir(tulis, { kunci: `${kunci}-butir`, penanda: "angka" }, [pertama, ...lain]),
  ];
}

/** One comparison: the sentence before its table, the table, and a sentence about each indikator in it. */
export function blokSatuPerbandingan(
  tulis: Penulis,
  letak: LetakPerbandingan,
  { daftar, tabel }: { readonly daftar: readonly Perbandingan[]; readonly tabel: Tabel },
): readonly Blok[] {
  const { jenis, tahun, tahunLalu } = letak;
  return [
    paragraf(
      tulis(`evaluasi.perbandingan.${jenis}`, PENGANTAR[jenis], {
        tahun,
        tahunLalu,
        tabel: letak.tabel,
      }),
    ),
    tabel,
    ...blokUraian(tulis, letak, daftar),
  ];
}
