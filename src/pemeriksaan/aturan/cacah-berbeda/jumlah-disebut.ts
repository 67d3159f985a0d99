import type { BahanNaskah, BahanPeriksa, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { listJumlahTabel } from "../../teks/jumlah-tabel";
import { isPerbandingan } from "../../teks/konteks";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";

type Cacah = SebutanJenis<"cacah">;

/** A sentence that counts all there is … */
const SELURUH =
  /\b(?:memuat|terdiri (?:atas|dari)|meliputi|mencakup|mempunyai|memiliki|sebanyak|ditetapkan|terdapat|dengan|yaitu)\b/i;
/** … and one that counts only some of them. */
const SEBAGIAN =
  /\b(?:mencapai|tercapai|belum|tidak|melampaui|terukur|berkategori|kategori|di antaranya|salah satu|dihitung|rumus|setiap|masing-masing|sasaran “|per)\b/i;

/** How many there are by the workbook; undefined for what it does not count. */
function jumlahBuku({ masukan, perhitungan }: BahanPeriksa, { hal }: Cacah): number | undefined {
  const { kinerja } = perhitungan;
  if (hal === "indikator") return kinerja.daftarIndikator.length;
  if (hal === "sasaran") {
    return kinerja.daftarSasaran.some(({ nama }) => nama.trim() === "")
      ? undefined
      : kinerja.daftarSasaran.length;
  }
  if (hal === "fungsi") return masukan.laporan.daftarFungsi.length || undefined;
  return undefined;
}

/** Where a count's words are all there is, only a sentence that surely counts everything can be wrong. */
const isKataSaja = ({ awal, akhir }: Cacah, teks: string): boolean =>
  !/\d/.test(teks.slice(awal, akhir));

/** The workbook's count where a sentence's is another; undefined where they agree or count different things. */
function lainDariBuku(sebutan: Cacah, teks: string, buku: BahanPeriksa): number | undefined {
  const { nilai, lingkup } = sebutan;
  if (lingkup?.jenis === "bernama") return undefined;
  const jumlah = jumlahBuku(buku, sebutan);
  if (jumlah === undefined || nilai === jumlah) return undefined;
  return nilai > jumlah || SELURUH.test(teks) ? jumlah : undefined;
}

function lainDariTabel({ hal, nilai, lingkup }: Cacah, daftar: readonly number[]) {
  const isSemua = hal === "indikator" && lingkup?.jenis === "keseluruhan";
  return isSemua && !daftar.includes(nilai) ? daftar[0] : undefined;
}

/** Whether a count can be compared at all: its words agree, and if it is words only it surely counts everything. */
const isDibandingkan = (sebutan: Cacah, teks: string): boolean =>
  (sebutan.kata ?? sebutan.nilai) === sebutan.nilai &&
  (!isKataSaja(sebutan, teks) || sebutan.lingkup?.jenis === "keseluruhan");

/** A count of everything that is another one than the workbook's or, without it, that of the text's own tables. */
export function* checkJumlah(bahan: BahanNaskah): Generator<TemuanTeks> {
  const { buku } = bahan;
  const tabel = buku ? [] : listJumlahTabel(bahan);
  const tempat = buku ? "di buku kerja" : "di tabelnya";
  for (const { paragraf, kalimat } of listKalimatUtuh(bahan)) {
    const daftar = sebutanOf(kalimat, "cacah");
    for (const sebutan of daftar) {
      if (!isDibandingkan(sebutan, paragraf.teks)) continue;
      const jumlah = buku
        ? lainDariBuku(sebutan, kalimat.teks, buku)
        : lainDariTabel(sebutan, tabel);
      // `5 indikator, yaitu 3 pada sasaran pertama dan 2 pada sasaran kedua`: the others are its parts.
      const isRinci = daftar.some(({ hal, nilai }) => hal === sebutan.hal && nilai === jumlah);
      if (jumlah === undefined || isRinci) continue;
      yield temuanKata(paragraf, sebutan, {
        pesan: `Tertulis ${sebutan.nilai} ${sebutan.hal ?? ""}, sedangkan ${tempat} ada ${jumlah}.`,
        saran: "Samakan jumlahnya dengan tabel.",
      });
    }
  }
}

/** Sentences that speak of this period, and of no part of it. */
const listKalimatUtuh = (bahan: BahanNaskah) =>
  listKalimat(bahan).filter(
    ({ kalimat }) =>
      !isPerbandingan(kalimat.teks) &&
      !SEBAGIAN.test(kalimat.teks) &&
      !sebutPeriodeLain(kalimat, bahan),
  );
