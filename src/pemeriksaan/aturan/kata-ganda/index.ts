import type { AturanNaskah } from "../../aturan";
import { bacaanOf, tanpaSlot } from "../../teks/bacaan-naskah";
import { temuanKata } from "../../teks/temuan-teks";

const GANDA = /(?<![\p{L}\p{N}-])(\p{L}{2,})[ \t\n]+\1(?![\p{L}\p{N}-])/giu;
/** Reduplication that officers write without its hyphen, and words that rightly follow themselves. */
const LUMRAH = new Set(
  (
    "pelan sama masing rata hati tiba kupu cumi undang sungguh benar lama kadang mata laki anak ibu bapak " +
    "nol satu dua tiga empat lima enam tujuh delapan sembilan"
  ).split(" "),
);

/** A word typed twice in a row. */
export const kataGanda: AturanNaskah = {
  id: "kata-ganda",
  kode: "R-10",
  tingkat: "informasi",

  *checkNaskah(bahan) {
    for (const { paragraf } of bacaanOf(bahan).daftarParagraf) {
      for (const cocok of tanpaSlot(paragraf.teks).matchAll(GANDA)) {
        const [dua, kata = ""] = cocok;
        if (LUMRAH.has(kata.toLowerCase()) || kata === kata.toUpperCase()) continue;
        const petikan = { awal: cocok.index, akhir: cocok.index + dua.length };
        yield temuanKata(paragraf, petikan, {
          pesan: `Kata “${kata}” tertulis dua kali berturut-turut.`,
          saran: "Hapus salah satunya, atau beri tanda hubung bila memang kata ulang.",
          perbaikan: { judul: "Hapus satu kata", menjadi: kata },
        });
      }
    }
  },
};
