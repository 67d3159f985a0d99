import { terbilang } from "../../../format/terbilang";
import type { AturanNaskah, BahanNaskah, BahanPeriksa, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
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

function* checkTerbilang(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    for (const sebutan of sebutanOf(kalimat, "cacah")) {
      const { nilai, kata } = sebutan;
      if (kata === undefined || kata === nilai) continue;
      yield temuanKata(paragraf, sebutan, {
        pesan: `Angka ${nilai} tidak sama dengan kata di dalam kurung (${terbilang(kata)}).`,
        saran: "Samakan angka dan katanya.",
      });
    }
  }
}

/** The workbook's count where a sentence's is another; undefined where they agree or count different things. */
function jumlahLain(sebutan: Cacah, teks: string, buku: BahanPeriksa): number | undefined {
  const { nilai, kata, lingkup } = sebutan;
  if (lingkup?.jenis === "bernama" || (kata ?? nilai) !== nilai) return undefined;
  const jumlah = jumlahBuku(buku, sebutan);
  if (jumlah === undefined || nilai === jumlah) return undefined;
  return nilai > jumlah || SELURUH.test(teks) ? jumlah : undefined;
}

function* checkJumlah(bahan: BahanNaskah, buku: BahanPeriksa): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    if (isPerbandingan(kalimat.teks) || SEBAGIAN.test(kalimat.teks)) continue;
    for (const sebutan of sebutanOf(kalimat, "cacah")) {
      const jumlah = jumlahLain(sebutan, kalimat.teks, buku);
      if (jumlah === undefined) continue;
      yield temuanKata(paragraf, sebutan, {
        pesan: `Tertulis ${sebutan.nilai} ${sebutan.hal ?? ""}, sedangkan di buku kerja ada ${jumlah}.`,
        saran: "Samakan jumlahnya dengan tabel di buku kerja.",
      });
    }
  }
}

/** A count whose figure and words differ, or that differs from the workbook's. */
export const cacahBerbeda: AturanNaskah = {
  id: "cacah-berbeda",
  kode: "R-22",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    yield* checkTerbilang(bahan);
    if (bahan.buku) yield* checkJumlah(bahan, bahan.buku);
  },
};
