import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { bilanganOf, POLA_BILANGAN } from "../../teks/kata-bilangan";
import { temuanKata } from "../../teks/temuan-teks";

const ISYARAT = /\b(?:nomor|no\.?)\s*\d+\s*(?:,|dan|serta|&)\s*\d/i;
/** `2 indikator (nomor 2, 3, 5)`, `dua indikator, yaitu nomor 1 dan 6`: a count and the numbers of what it counts. */
const POLA = new RegExp(
  `(?<nilai>${POLA_BILANGAN})\\s+(?:indikator|iku|ikk|sasaran|program|kegiatan|butir|temuan|rekomendasi)(?:\\s+\\p{L}+){0,4}\\s*(?:\\(|,?\\s*(?:yaitu|yakni|ialah)\\s*:?\\s*)(?:indikator\\s+|iku\\s+)?(?:nomor|no\\.?)\\s*(?<daftar>\\d{1,2}(?:\\s*(?:,\\s*(?:dan|serta)?|dan|serta|&)\\s*\\d{1,2}(?![\\d.,]*\\d))+)(?![\\d]|\\s*(?:[-–/,&]|s\\.?d\\.?|dan|serta)\\s*\\d)`,
  "giu",
);

/** A count beside numbers that are more or fewer. */
export function* checkNomor(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    if (!ISYARAT.test(kalimat.teks)) continue;
    for (const cocok of kalimat.teks.matchAll(POLA)) {
      const { nilai = "", daftar = "" } = cocok.groups ?? {};
      const banyak = new Set(daftar.match(/\d+/g)).size;
      const bilangan = bilanganOf(nilai);
      if (bilangan === undefined || bilangan === banyak) continue;
      const awal = kalimat.awal + cocok.index;
      yield temuanKata(
        paragraf,
        { awal, akhir: awal + cocok[0].length },
        {
          pesan: `Tertulis ${bilangan}, sedangkan nomor yang disebut ada ${banyak}.`,
          saran: "Samakan jumlahnya dengan nomor yang disebut.",
        },
      );
    }
  }
}
