import { formatRupiah } from "../../../format/rupiah";
import { rupiah } from "../../../kinerja/satuan";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { selangUang } from "../../teks/uang-tercetak";

type Uang = SebutanJenis<"rupiah">;

/** `Sisa anggaran sebesar Rp…`, `Tersisa Rp…`, `sehingga masih tersedia Rp…`: of all, as nothing is named. */
const SISA =
  /(?:^|[.,;:]\s*|\b(?:sehingga|dan|dengan)\s+)(?:[-–•*]\s*)?(?:sisa(?:nya)?(?:\s+(?:pagu|anggaran|dana|belanja|dipa|seluruhnya|keseluruhan))*(?:\s+yang\s+(?:belum|tidak)\s+\p{L}+)?|tersisa|(?:masih\s+)?(?:tersedia|tersisa))\s*(?:sebesar|adalah|sejumlah|[:=])?\s*$/iu;
/** More than an office's report has; the differences of all are not told apart any more. */
const UANG_TERBANYAK = 400;
/** An amount in a table of money may be written without `Rp`. */
const SEL_UANG = /^(?:rp\.?\s*)?\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?(?:,-)?$/i;
const BULAT = 1;

interface Total {
  readonly pagu: number;
  readonly realisasi: number;
}

/** The total of the text's only table of money. */
function totalOf(bahan: BahanNaskah): Total | undefined {
  const daftar = bacaanOf(bahan).daftarTabel.flatMap(({ terbaca }) =>
    terbaca?.jenis === "anggaran" && terbaca.daftarJumlah.length === 1 ? terbaca.daftarJumlah : [],
  );
  const [satu, ...lain] = daftar;
  if (!satu?.pagu || !satu.realisasiAnggaran || lain.length > 0) return undefined;
  return { pagu: satu.pagu.nilai, realisasi: satu.realisasiAnggaran.nilai };
}

const nilaiSel = (teks: string): number =>
  Number(teks.replace(/[.,]\d{2}$/, "").replace(/\D/g, ""));

/** Every amount of a text but one, in tables and sentences. */
function listUang(bahan: BahanNaskah, kecuali: Uang): readonly number[] {
  const sel = bacaanOf(bahan).daftarTabel.flatMap(({ tabel }) =>
    tabel.daftarBaris.flat().filter((teks) => SEL_UANG.test(teks.trim())),
  );
  const kalimat = listKalimat(bahan).flatMap(({ kalimat: satu }) => sebutanOf(satu, "rupiah"));
  return [
    ...new Set([
      ...sel.map((teks) => nilaiSel(teks.trim())),
      ...kalimat.filter((satu) => satu !== kecuali).map(({ nilai }) => nilai),
    ]),
  ];
}

/** Whether an amount stands elsewhere too, or two amounts of the text differ by it. */
function isTerjelaskan(bahan: BahanNaskah, sisa: Uang, teks: string): boolean {
  const daftar = listUang(bahan, sisa);
  if (daftar.length > UANG_TERBANYAK) return true;
  const { bawah, atas } = selangUang(sisa, teks);
  const isDalam = (nilai: number): boolean => nilai >= bawah - BULAT && nilai <= atas + BULAT;
  return daftar.some((a) => isDalam(a) || daftar.some((b) => isDalam(a - b)));
}

const digitOf = (nilai: number): string => String(nilai).replace(/0+$/, "");

/** One digit other, or the same digits in another order: a slip of the hand, and no other sum. */
function isSalahKetik(tertulis: number, benar: number): boolean {
  const [a, b] = [digitOf(tertulis), digitOf(benar)];
  if (String(tertulis).length !== String(benar).length || a.length < 3) return false;
  const urut = (teks: string): string => Array.from(teks).sort().join("");
  const beda = Array.from(a.padEnd(b.length, "0")).filter((huruf, ke) => huruf !== (b[ke] ?? "0"));
  return beda.length === 1 || urut(a) === urut(b);
}

function sisaDi({ paragraf, kalimat }: KalimatNaskah, bahan: BahanNaskah): Uang | undefined {
  const { teks, awal } = kalimat;
  if (!/sisa|tersedia/i.test(teks) || isPerbandingan(teks)) return undefined;
  if (sebutPeriodeLain(kalimat, bahan)) return undefined;
  return sebutanOf(kalimat, "rupiah").find(
    (satu) =>
      SISA.test(teks.slice(0, satu.awal - awal)) &&
      !/juta|miliar|milyar|\d\s*M\b/i.test(paragraf.teks.slice(satu.awal, satu.akhir)),
  );
}

/** A rest told of all, far from what it is the rest of: a slip away from that of the table, and of no other two amounts. */
export function* checkSisaLepas(bahan: BahanNaskah): Generator<TemuanTeks> {
  const total = totalOf(bahan);
  if (!total) return;
  const hitung = total.pagu - total.realisasi;
  for (const satu of listKalimat(bahan)) {
    const sisa = sisaDi(satu, bahan);
    if (!sisa || !isSalahKetik(sisa.nilai, hitung)) continue;
    const { teks } = satu.paragraf;
    const tertulis = teks.slice(sisa.awal, sisa.akhir);
    if (isTerjelaskan(bahan, sisa, tertulis)) continue;
    yield temuanKata(satu.paragraf, sisa, {
      pesan: `Sisa tertulis ${tertulis}, sedangkan pagu dikurangi realisasi di tabel adalah ${formatRupiah(rupiah(hitung), "Rp")}.`,
      saran: "Periksa sisanya dengan jumlah pada tabel anggaran.",
    });
  }
}
