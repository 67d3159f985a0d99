import { formatPersen } from "../../../format/persen";
import type { Kategori } from "../../../kinerja/skala";
import type { TabelSkala } from "../../../masukan/masukan";
import type { Tempat } from "../../../masukan/temuan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, BahanPeriksa, TemuanAturan } from "../../aturan";
import { isTertukar } from "../../tukar";

/** The printed scales step by whole percents (90, then 91): that gap is the form's own. */
const CELAH_LUMRAH = 1;

const SEBUTAN_ATURAN: Readonly<Record<string, string>> = {
  "batas-bawah": "batas bawah",
  "batas-atas": "batas atas",
  bulatkan: "pembulatan",
};

function masalahPasangan(atas: Kategori, bawah: Kategori): string | undefined {
  if (bawah.atas === undefined) return undefined;
  if (bawah.atas >= atas.bawah) {
    return `Kategori ${atas.nama} mulai ${formatPersen(atas.bawah)}, padahal ${bawah.nama} sampai ${formatPersen(bawah.atas)}: keduanya tumpang tindih.`;
  }
  if (atas.bawah - bawah.atas > CELAH_LUMRAH) {
    return `Tidak ada kategori antara ${formatPersen(bawah.atas)} (${bawah.nama}) dan ${formatPersen(atas.bawah)} (${atas.nama}).`;
  }
  return undefined;
}

/** The two bounds that do not meet, where the scale's cells are known one by one. */
function letakBatas({ sumber, sel }: TabelSkala, indeks: number): Tempat | undefined {
  if (!sel) return sumber?.tempat;
  const { lembar, bawah } = sel;
  return { lembar, rentang: { ...bawah, baris: bawah.baris + indeks, tinggi: 2 } };
}

function* checkSkala(tabel: TabelSkala): Generator<TemuanAturan> {
  const { skala } = tabel;
  for (const [indeks, atas] of skala.entries()) {
    const bawah = skala[indeks + 1];
    const pesan = bawah && masalahPasangan(atas, bawah);
    if (pesan === undefined) continue;
    yield {
      letak: letakBatas(tabel, indeks),
      pesan,
      saran: "Perbaiki batas bawah dan batas atas di tabel LKj_Skala.",
    };
  }
}

/** Values whose kategori hangs on `aturan_celah`. */
function* checkNilai({ masukan, perhitungan }: BahanPeriksa): Generator<TemuanAturan> {
  const { aturanCelah } = masukan.pengaturan;
  const { kinerja } = masukan;
  if (!kinerja) return;
  for (const [indeks, dinilai] of perhitungan.kinerja.daftarIndikator.entries()) {
    const { indikator, capaianTerbatas, kategori, kategoriLain } = dinilai;
    const baris = kinerja.daftarBaris[indeks];
    if (!baris || !kategori || !kategoriLain || capaianTerbatas.status !== "terukur") continue;
    if (isTertukar(kinerja, baris)) continue;
    const { aturan, kategori: lain } = kategoriLain;
    yield {
      letak: tempatSel(baris.realisasi.letak),
      pesan: `Capaian “${indikator.nama}” ${formatPersen(capaianTerbatas.nilai)} jatuh di celah skala: ${kategori.nama} menurut ${SEBUTAN_ATURAN[aturanCelah] ?? aturanCelah}, ${lain.nama} menurut ${SEBUTAN_ATURAN[aturan] ?? aturan}.`,
      saran: "Tetapkan aturan_celah di LKj_Pengaturan sesuai kesepakatan kantor.",
    };
  }
}

/** The scale overlaps or leaves a hole, or a value sits where the gap rule decides its kategori. */
export const skalaBermasalah: Aturan = {
  id: "skala-bermasalah",
  kode: "R-16",
  tingkat: "peringatan",

  *check(bahan) {
    yield* checkSkala(bahan.masukan.skala);
    yield* checkNilai(bahan);
  },
};
