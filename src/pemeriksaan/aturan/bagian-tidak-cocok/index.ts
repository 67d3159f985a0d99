import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import type { Selang } from "../../teks/angka-tercetak";
import { isCetakanSelang } from "../../teks/angka-tercetak";
import { isTertulis } from "../../teks/angka-naskah";
import type { Besaran } from "../../teks/besaran";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import { besaranSekitar, listJendela, tulisan } from "../../teks/jendela-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { bagianPersen, kurangSelang } from "../../teks/uang-tercetak";
import { checkKemajuan } from "./kemajuan-renstra";
import { checkPecahan } from "./pecahan-berpersen";
import type { KlaimBagian } from "./klaim-bagian";
import { klaimDi } from "./klaim-bagian";
import { klaimTersirat } from "./utuh-tersirat";

const ISYARAT = /\d\s*%|persen|pct/i;
/** More amounts than a sentence of one calculation has: the words may be tied to the wrong ones. */
const TERBANYAK = 24;
const KALIMAT_LALU = 3;

const tambah = (a: Besaran, b: Besaran) => ({
  bawah: a.selang.bawah + b.selang.bawah,
  atas: a.selang.atas + b.selang.atas,
});

/** A capaian where smaller is better, by both formulas; the words need not say that the whole is a target. */
const kebalikan = (x: Selang, y: Selang): readonly Selang[] => [
  bagianPersen(y, x),
  bagianPersen({ bawah: 2 * y.bawah - x.atas, atas: 2 * y.atas - x.bawah }, y),
];

/** Every reading of the words: the part of another whole, another part of this one, the rest, a change. */
function isCocok(klaim: KlaimBagian, sekitar: readonly Besaran[]): boolean {
  const { bagian, utuh } = klaim;
  const lain = sekitar.filter(
    (besaran) => besaran.jenis === utuh.jenis && besaran !== bagian && besaran !== utuh,
  );
  const [x, y] = [bagian.selang, utuh.selang];
  const daftar = [
    bagianPersen(x, y),
    bagianPersen(kurangSelang(y, x), y),
    bagianPersen(kurangSelang(x, y), y),
    ...(utuh.jenis === "benda" ? kebalikan(x, y) : []),
    ...lain.flatMap((besaran) => [
      bagianPersen(x, besaran.selang),
      bagianPersen(besaran.selang, y),
      bagianPersen(tambah(bagian, besaran), y),
    ]),
  ];
  return daftar.some((selang) => isCetakanSelang(klaim.persen, selang));
}

function temuanOf(jendela: JendelaKalimat, klaim: KlaimBagian): TemuanTeks {
  const { paragraf } = jendela;
  const { bagian, utuh } = klaim;
  const hitung = formatPersen(persen((bagian.nilai / utuh.nilai) * 100));
  const [z, x, y] = [klaim.persen, bagian, utuh].map((besaran) => tulisan(paragraf, besaran));
  return temuanKata(paragraf, klaim.persen, {
    pesan: `Tertulis ${z ?? ""}, sedangkan ${x ?? ""} dari ${y ?? ""} adalah ${hitung}.`,
    saran: "Periksa kedua jumlah dan persentasenya; salah satunya salah tulis.",
  });
}

/** Whether the whole this share would be of is written anywhere. */
function isAdaLain(bahan: BahanNaskah, { bagian, persen: { selang } }: KlaimBagian): boolean {
  const [bawah, atas] = [(bagian.nilai * 100) / selang.atas, (bagian.nilai * 100) / selang.bawah];
  return isTertulis(bahan, { bawah, atas });
}

function* checkKalimat(jendela: JendelaKalimat, bahan: BahanNaskah): Generator<TemuanTeks> {
  const { kalimat, daftar } = jendela;
  if (daftar.length > TERBANYAK) return;
  for (const ke of daftar.keys()) {
    const tersurat = klaimDi({ kalimat, daftar, ke });
    const klaim = tersurat ?? klaimTersirat(jendela, ke);
    if (!klaim || isCocok(klaim, besaranSekitar(jendela, tersurat ? 1 : KALIMAT_LALU))) continue;
    if (!tersurat && isAdaLain(bahan, klaim)) continue;
    yield temuanOf(jendela, klaim);
  }
}

/** A percentage said to be what one amount is of another, and is not. */
export const bagianTidakCocok: AturanNaskah = {
  id: "bagian-tidak-cocok",
  kode: "R-04",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    for (const jendela of listJendela(bahan, ISYARAT)) {
      yield* checkKalimat(jendela, bahan);
      yield* checkPecahan(jendela);
      yield* checkKemajuan(jendela);
    }
  },
};
