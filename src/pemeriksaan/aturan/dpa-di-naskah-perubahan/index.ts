import type { AturanNaskah, BahanNaskah } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { petikanCocok, temuanKalimat } from "../../teks/temuan-teks";

const PERJANJIAN_PERUBAHAN =
  /\b(?:perjanjian kinerja(?: \(pk\))? (?:perubahan|p-?apbd)|perubahan perjanjian kinerja|pk perubahan)\b/i;
/** The document itself, in full or in short, with nothing around it that says it was changed. */
const DPA = /\b(?:dokumen pelaksanaan anggaran(?: \(dpa\))?|dpa)(?![\p{L}\p{N}-])/iu;
const DIUBAH =
  /\bdppa\b|\bdpa\W{0,2}p\b|\bdpa\W{0,2}(?:skpd )?perubahan\b|\bperubahan\b[^.;]{0,40}\b(?:dpa|dokumen pelaksanaan)|\b(?:dpa|pelaksanaan (?:perubahan )?anggaran)\b[^.;]{0,60}\bperubahan\b|\bapbd perubahan\b|\bp-?apbd\b/i;

const memuat = (bahan: BahanNaskah, pola: RegExp): boolean =>
  listKalimat(bahan).some(({ kalimat }) => pola.test(kalimat.teks));

/** A text rests on a changed agreement, and on a budget that was not changed. */
export const dpaDiNaskahPerubahan: AturanNaskah = {
  id: "dpa-di-naskah-perubahan",
  kode: "R-25",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    if (!memuat(bahan, PERJANJIAN_PERUBAHAN) || memuat(bahan, DIUBAH)) return;
    for (const { paragraf, kalimat } of listKalimat(bahan)) {
      const cocok = DPA.exec(kalimat.teks);
      if (!cocok) continue;
      yield temuanKalimat({ paragraf, kalimat }, petikanCocok(cocok), {
        pesan: `Tertulis “${cocok[0]}”, sedangkan perjanjiannya Perjanjian Kinerja Perubahan.`,
        saran: "Tulis DPPA bila anggarannya ikut berubah; bila tidak, periksa jenis perjanjiannya.",
      });
      // Once is enough: every other mention is mended with it.
      return;
    }
  },
};
