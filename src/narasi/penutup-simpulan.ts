import type { Blok } from "../dokumen/dokumen";
import { formatCacah } from "../format/cacah";
import type { SimpulanEfisiensi } from "./capaian-efisiensi";
import { KATA_EFISIENSI } from "./capaian-efisiensi";
import type { Butir } from "./daftar-butir";
import { butir, daftarButir } from "./daftar-butir";
import { joinKata } from "./join-kata";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import type { PenandaTemplat } from "./templat";
import { tandaiTemplat } from "./templat";

/** What the numbers come to; what cannot be said is undefined. */
export interface UraianSimpulanAkhir {
  readonly jumlahIndikator: number;
  readonly jumlahTercapai: number;
  readonly jumlahBelumTercapai: number;
  readonly jumlahTakTerukur: number;
  readonly serapan:
    { readonly pagu: string; readonly realisasi: string; readonly serapan: string } | undefined;
  readonly efisiensi: SimpulanEfisiensi["putusan"] | undefined;
  /** The office's own conclusions, already running on in a sentence. */
  readonly daftarKesimpulan: readonly string[];
}

const templat: PenandaTemplat<`jumlah${"Tercapai" | "BelumTercapai" | "TakTerukur"}`> =
  tandaiTemplat;

/** What became of the indicators, as far as there are any of the kind. */
function kelompokHasil(isi: UraianSimpulanAkhir): { sebagian: string; semua: string }[] {
  return [
    {
      jumlah: isi.jumlahTercapai,
      sebagian: templat("{jumlahTercapai} indikator mencapai target"),
      semua: "telah mencapai target",
    },
    {
      jumlah: isi.jumlahBelumTercapai,
      sebagian: templat("{jumlahBelumTercapai} indikator belum mencapai target"),
      semua: "belum mencapai target",
    },
    {
      jumlah: isi.jumlahTakTerukur,
      sebagian: templat("{jumlahTakTerukur} indikator belum dapat diukur"),
      semua: "belum dapat diukur",
    },
  ].filter(({ jumlah }) => jumlah > 0);
}

function butirIndikator(isi: UraianSimpulanAkhir): Butir[] {
  // Where nothing could be measured the paragraph before has said so.
  if (isi.jumlahTakTerukur === isi.jumlahIndikator) return [];
  const kelompok = kelompokHasil(isi);
  const [pertama, ...lain] = kelompok;
  const slot = {
    jumlahIndikator: formatCacah(isi.jumlahIndikator),
    jumlahTercapai: formatCacah(isi.jumlahTercapai),
    jumlahBelumTercapai: formatCacah(isi.jumlahBelumTercapai),
    jumlahTakTerukur: formatCacah(isi.jumlahTakTerukur),
  };
  if (pertama && lain.length === 0) {
    const semua = isi.jumlahIndikator === 1 ? "" : "seluruhnya ";
    return [
      butir<string>(
        `{jumlahIndikator} indikator kinerja yang diperjanjikan ${semua}${pertama.semua}`,
        slot,
      ),
    ];
  }
  const rincian = joinKata(kelompok.map(({ sebagian }) => sebagian));
  return [
    butir<string>(`dari {jumlahIndikator} indikator kinerja yang diperjanjikan, ${rincian}`, slot),
  ];
}

function butirAnggaran({ serapan, efisiensi }: UraianSimpulanAkhir): Butir[] {
  return [
    ...(serapan
      ? [
          butir(
            "anggaran terealisasi {realisasi} dari pagu sebesar {pagu} dengan serapan {serapan}",
            serapan,
          ),
        ]
      : []),
    ...(efisiensi ? [butir("{efisiensi}", { efisiensi: KATA_EFISIENSI[efisiensi] })] : []),
  ];
}

/** The conclusions: first those of the numbers, then the office's own. */
export function blokSimpulanAkhir(tulis: Penulis, isi: UraianSimpulanAkhir): readonly Blok[] {
  const daftar = [
    ...butirIndikator(isi),
    ...butirAnggaran(isi),
    ...isi.daftarKesimpulan.map((kesimpulan) => butir("{kesimpulan}", { kesimpulan })),
  ];
  const [pertama, ...lain] = daftar;
  if (!pertama) return [];
  if (lain.length === 0) {
    const { templat: isiButir, slot } = pertama;
    return [
      paragraf(
        tulis<string>("penutup.simpulan.satu", `Dapat disimpulkan bahwa ${isiButir}.`, slot),
      ),
    ];
  }
  return [
    paragraf(
      tulis(
        "penutup.simpulan",
        "Dari uraian pada bab sebelumnya dapat ditarik kesimpulan sebagai berikut:",
        {},
      ),
    ),
    daftarButir(tulis, { kunci: "penutup.kesimpulan", penanda: "angka" }, daftar),
  ];
}
