import type { BarisKinerja, SelMasukan } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, TemuanAturan } from "../../aturan";

/** One cell of a column with the number read from it. */
interface SelTerbaca {
  readonly sel: SelMasukan;
  readonly nilai: number | undefined;
  readonly satuan: string;
}

type Kolom = "target" | "realisasi";

const SEBUTAN: Readonly<Record<Kolom, string>> = { target: "Target", realisasi: "Realisasi" };

const nilaiOf = ({ indikator }: BarisKinerja, kolom: Kolom): number | undefined => {
  if (kolom === "realisasi") return indikator.realisasi;
  return indikator.target?.jenis === "nilai" ? indikator.target.nilai : undefined;
};

const isPersen = ({ sel }: SelTerbaca): boolean => sel.pengali === 100 || sel.teks.includes("%");

/** 0,92 without a percent sign; 0 and 1 are counts as often as not. */
const isPecahan = (terbaca: SelTerbaca): boolean =>
  !isPersen(terbaca) && terbaca.nilai !== undefined && terbaca.nilai > 0 && terbaca.nilai < 1;

/** A percent written plainly: 92 where the satuan says `%`. */
const isAngkaPersen = (terbaca: SelTerbaca): boolean =>
  isSatuanPersen(terbaca) && !isPersen(terbaca) && (terbaca.nilai ?? 0) > 1;

const isSatuanPersen = ({ satuan }: SelTerbaca): boolean =>
  /^(%|persen|persentase)$/i.test(satuan.trim());

function* checkKolom(daftarBaris: readonly BarisKinerja[], kolom: Kolom): Generator<TemuanAturan> {
  const daftarSel = daftarBaris.map((baris) => ({
    sel: baris[kolom],
    nilai: nilaiOf(baris, kolom),
    satuan: baris.indikator.satuan,
  }));
  const adaPersen = daftarSel.some(isPersen);
  const adaAngkaPersen = daftarSel.some(isAngkaPersen);
  for (const terbaca of daftarSel.filter(isPecahan)) {
    const mencurigakan = adaPersen || (adaAngkaPersen && isSatuanPersen(terbaca));
    if (!mencurigakan) continue;
    yield {
      letak: tempatSel(terbaca.sel.letak),
      pesan: `${SEBUTAN[kolom]} ${terbaca.sel.teks} tampak seperti pecahan, sedangkan sel lain di kolom itu berupa persen.`,
      saran: "Beri format persen pada sel itu bila maksudnya persen.",
    };
  }
}

/** Fractions beside percents in one column: 0,92 where the others say 92%. */
export const pecahanDanPersen: Aturan = {
  id: "pecahan-dan-persen",
  kode: "R-26",
  tingkat: "peringatan",

  *check({ masukan: { kinerja } }) {
    if (!kinerja) return;
    yield* checkKolom(kinerja.daftarBaris, "target");
    yield* checkKolom(kinerja.daftarBaris, "realisasi");
  },
};
