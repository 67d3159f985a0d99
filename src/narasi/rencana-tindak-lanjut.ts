import type { Blok } from "../dokumen/dokumen";
import type { Butir } from "./daftar-butir";
import { butir, daftarButir } from "./daftar-butir";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import { kosong } from "./penulis";

/** A plan, who answers for it and when; texts already run on in a sentence. */
export interface UraianRencana {
  readonly rencana: string;
  readonly penanggungJawab: string | undefined;
  readonly waktu: string | undefined;
}

/** The plans that follow from the period. */
export interface DaftarRencana {
  readonly periode: string;
  /** No plan is needed: the office's table of problems has neither problem nor plan. */
  readonly isNihil: boolean;
  readonly daftar: readonly UraianRencana[];
}

/** Who and when stand behind the plan in brackets, whatever the grammar of what was typed. */
function butirRencana({ rencana, penanggungJawab, waktu }: UraianRencana): Butir {
  if (penanggungJawab !== undefined && waktu !== undefined) {
    return butir("{rencana} (penanggung jawab: {penanggungJawab}; waktu: {waktu})", {
      rencana,
      penanggungJawab,
      waktu,
    });
  }
  if (penanggungJawab !== undefined) {
    return butir("{rencana} (penanggung jawab: {penanggungJawab})", { rencana, penanggungJawab });
  }
  return waktu === undefined
    ? butir("{rencana}", { rencana })
    : butir("{rencana} (waktu: {waktu})", { rencana, waktu });
}

function blokTanpaRencana(tulis: Penulis, { periode, isNihil }: DaftarRencana): Blok[] {
  if (isNihil) {
    return [
      paragraf(
        tulis(
          "rencana-tindak-lanjut.nihil",
          "Pada {periode}, tidak terdapat rencana tindak lanjut yang dicatat.",
          { periode },
        ),
      ),
    ];
  }
  return [
    paragraf(
      tulis(
        "rencana-tindak-lanjut.belum-diisi",
        "Rencana tindak lanjut atas hasil evaluasi kinerja pada {periode} adalah {rencana}.",
        { periode, rencana: kosong("rencana tindak lanjut") },
      ),
    ),
  ];
}

/** The plans: a list, or a sentence where there is only one. */
export function blokRencana(tulis: Penulis, isi: DaftarRencana): readonly Blok[] {
  const { periode, daftar } = isi;
  const [pertama, ...lain] = daftar.map(butirRencana);
  if (!pertama) return blokTanpaRencana(tulis, isi);
  if (lain.length === 0) {
    return [
      paragraf(
        tulis<string>(
          "rencana-tindak-lanjut.satu",
          `Rencana tindak lanjut atas hasil evaluasi kinerja pada {periode} adalah ${pertama.templat}.`,
          { periode, ...pertama.slot },
        ),
      ),
    ];
  }
  return [
    paragraf(
      tulis(
        "rencana-tindak-lanjut.pembuka",
        "Rencana tindak lanjut atas hasil evaluasi kinerja pada {periode} adalah sebagai berikut:",
        { periode },
      ),
    ),
    daftarButir(tulis, { kunci: "rencana-tindak-lanjut.butir", penanda: "huruf" }, [
      pertama,
      ...lain,
    ]),
  ];
}
