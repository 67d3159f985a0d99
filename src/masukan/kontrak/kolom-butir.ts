import { KOLOM_INDIKATOR } from "./kolom-indikator";
import type { KolomKontrak } from "./tabel-kontrak";

/** The single column of a table that is a list; its heading may be left out. */
export const kolomButir = (judul: string, ...sinonim: readonly string[]) =>
  ({
    no: KOLOM_INDIKATOR.no,
    butir: { judul, peran: "wajib", sinonim: [judul.toLowerCase(), ...sinonim, "uraian"] },
  }) as const satisfies Record<string, KolomKontrak>;
