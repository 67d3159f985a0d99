import { checkNaskah } from "../../../src/pemeriksaan/periksa-naskah";
import { naskahDariTeks } from "../../../src/taskpane/naskah/naskah-dari-teks";
import { acakBenih } from "./acak";
import type { Bingkai } from "./daftar-bingkai";
import { buatNaskah } from "./naskah-bingkai";
import type { TanamanBingkai } from "./tanam-bingkai";
import { daftarTanaman } from "./tanam-bingkai";

/** What is told of a pasted text, graver than good to know. */
export const beratTeks = (teks: string): string[] =>
  checkNaskah(naskahDariTeks(teks), undefined)
    .filter(({ tingkat }) => tingkat !== "informasi")
    .map(({ kode, kutipan, pesan }) => `${kode} “${kutipan}” ${pesan}`);

/** What became of one planted defect. */
export interface HasilTanam extends TanamanBingkai {
  readonly bingkai: string;
  readonly benih: number;
  readonly isTemu: boolean;
  /** The sentence or row it stands in, and the findings it caused. */
  readonly kalimat: string;
  readonly daftarTemuan: readonly string[];
}

/** Every kind of defect planted alone into one report: what is told that was not told before. */
export function ujiTanaman(bingkai: Bingkai, benih: number): HasilTanam[] {
  const naskah = buatNaskah(bingkai, benih);
  const bersih = new Set(beratTeks(naskah.tulis()));
  return daftarTanaman(naskah, acakBenih(benih + 7)).map((tanaman) => {
    const baru = beratTeks(naskah.tulis(tanaman.ganti)).filter((temuan) => !bersih.has(temuan));
    return {
      ...tanaman,
      bingkai: bingkai.nama,
      benih,
      isTemu: baru.length > 0,
      kalimat: naskah.barisOf(tanaman.tercetak, tanaman.ganti),
      daftarTemuan: baru,
    };
  });
}
