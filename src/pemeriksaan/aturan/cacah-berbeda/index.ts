import { terbilang } from "../../../format/terbilang";
import type { Sebutan } from "../../../naskah/naskah";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { temuanKata } from "../../teks/temuan-teks";
import { checkBaris } from "./baris-disebut";
import { checkJumlah } from "./jumlah-disebut";
import { checkKategori } from "./kategori-disebut";
import { checkNomor } from "./nomor-disebut";
import { checkPilahan } from "./pilahan";

type Terbilang = Extract<Sebutan, { jenis: "cacah" | "persen" | "rupiah" }>;

const isTerbilang = (sebutan: Sebutan): sebutan is Terbilang =>
  ["cacah", "persen", "rupiah"].includes(sebutan.jenis);

/** A number in words, its decimals one by one. */
function kataOf(nilai: number): string {
  const [bulat = "", desimal] = String(nilai).split(".");
  const kata = terbilang(Number(bulat));
  if (desimal === undefined) return kata;
  return `${kata} koma ${Array.from(desimal, (digit) => terbilang(Number(digit))).join(" ")}`;
}

/** What the words beside a figure say; undefined where they say the same, or there are none. */
function terbilangLain({ jenis, nilai, kata }: Terbilang): string | undefined {
  if (kata === undefined || kata === nilai) return undefined;
  // Words leave the sen out.
  if (jenis === "rupiah" && Math.abs(nilai - kata) < 1) return undefined;
  return kataOf(kata);
}

function* checkTerbilang(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    for (const sebutan of kalimat.daftarSebutan.filter(isTerbilang)) {
      const kata = terbilangLain(sebutan);
      if (kata === undefined) continue;
      const angka = String(sebutan.nilai).replace(".", ",");
      yield temuanKata(paragraf, sebutan, {
        pesan: `Angka ${angka} tidak sama dengan katanya (${kata}).`,
        saran: "Samakan angka dan katanya.",
      });
    }
  }
}

/**
 * A count, percentage or amount whose figure and words differ, a count that the workbook or the text's own table has
 * not, or counts by outcome that do not come to all.
 */
export const cacahBerbeda: AturanNaskah = {
  id: "cacah-berbeda",
  kode: "R-22",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    yield* checkTerbilang(bahan);
    yield* checkJumlah(bahan);
    yield* checkBaris(bahan);
    yield* checkPilahan(bahan);
    yield* checkKategori(bahan);
    yield* checkNomor(bahan);
  },
};
