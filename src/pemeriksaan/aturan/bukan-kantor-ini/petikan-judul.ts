import type { Periode } from "../../../kinerja/periode";
import type { Petikan } from "../../../naskah/naskah";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { sebutanOf } from "../../teks/sebutan-kalimat";

/** The period words of the title, `SEMESTER I`, without the year. */
export function petikanJudul(
  daftar: readonly KalimatNaskah[],
  periode: Periode,
): (Petikan & { readonly asal: KalimatNaskah }) | undefined {
  for (const asal of daftar) {
    const sebutan = sebutanOf(asal.kalimat, "periode").find(({ nomor }) => nomor !== undefined);
    if (!sebutan || periode.jenis === "tahunan" || sebutan.nomor !== periode.ke) continue;
    const kata = /^\S+\s+\S+/.exec(asal.paragraf.teks.slice(sebutan.awal, sebutan.akhir));
    return { asal, awal: sebutan.awal, akhir: sebutan.awal + (kata?.[0].length ?? 0) };
  }
  return undefined;
}
