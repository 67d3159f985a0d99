import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import { desimalOf, nilaiOf } from "../../../naskah/kenali-angka";
import type { TemuanTeks } from "../../aturan";
import { isCetakan } from "../../teks/angka-tercetak";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import { temuanKata } from "../../teks/temuan-teks";

/** `8/10 = 75%`, `8 / 10 × 100% = 75%`. */
const PECAHAN =
  /(?<![\d/.,(])(\d[\d.,]*)\s*[/:]\s*(\d[\d.,]*\d|\d)\)?\s*(?:[x×*]\s*100\s*%?\s*)?=\s*(\d[\d.,]*\d|\d)\s*(?:%|persen|pct)/gi;

/** A fraction whose own percentage is another one. */
export function* checkPecahan({ paragraf, kalimat }: JendelaKalimat): Generator<TemuanTeks> {
  if (!kalimat.teks.includes("=")) return;
  for (const cocok of kalimat.teks.matchAll(PECAHAN)) {
    const [utuh, atasTeks = "", bawahTeks = "", hasilTeks = ""] = cocok;
    const [atas, bawah, hasil] = [atasTeks, bawahTeks, hasilTeks].map(nilaiOf);
    if (atas === undefined || !bawah || hasil === undefined) continue;
    const hitung = (atas / bawah) * 100;
    if (isCetakan({ nilai: hasil, desimal: desimalOf(hasilTeks) }, hitung)) continue;
    const akhir = kalimat.awal + cocok.index + utuh.length;
    const awal = kalimat.awal + cocok.index + utuh.lastIndexOf(hasilTeks);
    yield temuanKata(
      paragraf,
      { awal, akhir },
      {
        pesan: `Tertulis ${hasilTeks}%, sedangkan ${atasTeks}/${bawahTeks} adalah ${formatPersen(persen(hitung))}.`,
        saran: "Hitung ulang pecahan dan persentasenya.",
      },
    );
  }
}
