import { formatAngka } from "../../../format/angka";
import { desimal } from "../../../kinerja/satuan";
import type { AturanNaskah, TemuanTeks } from "../../aturan";
import type { Selang } from "../../teks/angka-tercetak";
import type { Besaran } from "../../teks/besaran";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import { besaranSekitar, listJendela, tulisan } from "../../teks/jendela-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { kurangSelang } from "../../teks/uang-tercetak";
import type { JenisSisa } from "./kata-sisa";
import { jenisSisa } from "./kata-sisa";
import type { PasanganSisa } from "./pasangan-sisa";
import { KALIMAT_LALU, pasanganSisa } from "./pasangan-sisa";

const ISYARAT =
  /\b(?:kekurangan|kurang|sisa(?:nya)?|tersisa|selebihnya|lainnya|menyisakan|bersisa|belum|blm|tidak|tdk|gagal|batal|ditolak|tertunda|ditunda|nonaktif|surplus|kelebihan|masih (?:terdapat|ada)|sehingga|berarti)\b/i;
/** Counted by their outcome elsewhere (R-22 cacah-berbeda), or no things at all. */
const BUKAN_BENDA = new Set(
  "indikator iku ikk sasaran hari bulan minggu jam menit poin persen kali tahun lembar halaman".split(
    " ",
  ),
);
/** More amounts than one calculation has: those around are no help any more. */
const TERBANYAK = 24;

const NOISE = 1e-9;

/** The difference either way. */
const beda = (a: Selang, b: Selang): Selang => {
  const { bawah, atas } = kurangSelang(a, b);
  return atas < 0 ? { bawah: -atas, atas: -bawah } : { bawah, atas };
};

const isBertemu = (a: Selang, b: Selang): boolean =>
  a.bawah <= b.atas + NOISE && b.bawah <= a.atas + NOISE;

/** Every reading of the words: the rest of another whole, beside another part, or an amount that was told before. */
function isCocok(
  sisa: Besaran,
  { utuh, bagian }: PasanganSisa,
  sekitar: readonly Besaran[],
): boolean {
  const rest = beda(utuh.selang, bagian.selang);
  const lain = sekitar.filter(
    (besaran) => besaran.jenis === utuh.jenis && ![utuh, bagian, sisa].includes(besaran),
  );
  const daftar = [
    rest,
    ...lain.flatMap(({ selang }) => [
      beda(utuh.selang, selang),
      beda(selang, bagian.selang),
      beda(rest, selang),
    ]),
  ];
  return daftar.some((selang) => isBertemu(selang, sisa.selang)) || isSisaBersama(sisa, rest, lain);
}

/** All further parts of the sentence together are what is left. */
function isSisaBersama(sisa: Besaran, rest: Selang, lain: readonly Besaran[]): boolean {
  const jumlah = lain
    .filter(({ benda, awal }) => (benda === sisa.benda || benda === "") && awal > sisa.awal)
    .reduce((total, { nilai }) => total + nilai, sisa.nilai);
  return isBertemu(rest, { bawah: jumlah, atas: jumlah });
}

const isBenda = ({ jenis, benda }: Besaran): boolean =>
  jenis === "benda" && !BUKAN_BENDA.has(benda);

const SEKALIMAT: ReadonlySet<JenisSisa> = new Set(["sebagian", "lainnya"]);

/** Whether an amount cannot be what its words say. Some of what is left is never more than that. */
function isSalah(jenis: JenisSisa, sisa: Besaran, pasangan: PasanganSisa): boolean {
  const { utuh, bagian, jarak } = pasangan;
  const sisaTertinggi = utuh.selang.atas - bagian.selang.bawah;
  if (jenis === "lebih") return bagian.nilai !== utuh.nilai;
  if (bagian.nilai > utuh.nilai) return false;
  if (jenis === "tepat" || jenis === "kurang" || (jenis === "lainnya" && jarak === 0)) return true;
  return jarak <= (SEKALIMAT.has(jenis) ? 0 : 1) && sisa.selang.bawah > sisaTertinggi + NOISE;
}

function temuanOf(jendela: JendelaKalimat, sisa: Besaran, pasangan: PasanganSisa): TemuanTeks {
  const { paragraf } = jendela;
  const { utuh, bagian } = pasangan;
  const [a, b] = bagian.nilai > utuh.nilai ? [bagian, utuh] : [utuh, bagian];
  const hitung = formatAngka(desimal(a.nilai).minus(b.nilai).toNumber());
  return temuanKata(paragraf, sisa, {
    pesan: `Tertulis ${tulisan(paragraf, sisa)}, sedangkan ${tulisan(paragraf, a)} dikurangi ${tulisan(paragraf, b)} adalah ${hitung}.`,
    saran: "Periksa ketiga jumlahnya; salah satunya salah tulis.",
  });
}

/** `Sampel limbah: 180 memenuhi, 16 tidak`: a sentence that counts others first is no longer about those before it. */
const isHitunganBaru = (
  sebelum: readonly Besaran[],
  { utuh, bagian, jarak }: PasanganSisa,
): boolean =>
  jarak > 0 &&
  sebelum.some((satu) => isBenda(satu) && ![utuh, bagian].some(({ awal }) => awal === satu.awal));

const isMungkin = (sebelum: readonly Besaran[], pasangan: PasanganSisa): boolean =>
  isBenda(pasangan.utuh) && !isHitunganBaru(sebelum, pasangan);

function checkSatu(jendela: JendelaKalimat, ke: number): TemuanTeks | undefined {
  const { kalimat, daftar } = jendela;
  const sisa = daftar[ke];
  const sebut = sisa && isBenda(sisa) ? jenisSisa(kalimat, daftar, ke) : undefined;
  if (!sisa || !sebut) return undefined;
  const pasangan = pasanganSisa(jendela, { sisa, isPerlu: sebut.isPerlu });
  if (!pasangan || !isMungkin(daftar.slice(0, ke), pasangan)) return undefined;
  const jenis = sebut.jenisOf(() => pasangan.kata);
  if (jenis === undefined || !isSalah(jenis, sisa, pasangan)) return undefined;
  const isAda = isCocok(sisa, pasangan, besaranSekitar(jendela, KALIMAT_LALU));
  return isAda ? undefined : temuanOf(jendela, sisa, pasangan);
}

/** What is said to be left, missing or above of counted things, and is not. */
export const sisaCacahBerbeda: AturanNaskah = {
  id: "sisa-cacah-berbeda",
  kode: "R-22",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    for (const jendela of listJendela(bahan, ISYARAT)) {
      if (jendela.daftar.length > TERBANYAK) continue;
      for (const ke of jendela.daftar.keys()) {
        const temuan = checkSatu(jendela, ke);
        if (temuan) yield temuan;
      }
    }
  },
};
