import type { Dokumen } from "../dokumen/dokumen";
import type { SebutanKosong } from "../narasi/sebutan-kosong";
import { SARAN_KEKURANGAN } from "../narasi/sebutan-kosong";
import { teksDokumen } from "./teks-dokumen";

/** A datum that is missing visibly: it stands as `[sebutan]` in the report. */
export interface Kekurangan {
  readonly sebutan: SebutanKosong;
  /** What to do, in one sentence beginning with a verb. */
  readonly saran: string;
}

const KURUNG = /\[([^[\]]+)\]/g;

const isSebutan = (teks: string): teks is SebutanKosong => Object.hasOwn(SARAN_KEKURANGAN, teks);

/** What the report shows as missing, once each, in the order in which it is read. */
export function daftarKekurangan(dokumen: Dokumen): readonly Kekurangan[] {
  const sebutan = teksDokumen(dokumen).flatMap((teks) =>
    [...teks.matchAll(KURUNG)].map(([, isi = ""]) => isi),
  );
  return [...new Set(sebutan)]
    .filter(isSebutan)
    .map((satu) => ({ sebutan: satu, saran: SARAN_KEKURANGAN[satu] }));
}
