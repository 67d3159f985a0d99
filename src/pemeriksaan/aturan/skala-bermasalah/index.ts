import { formatPersen } from "../../../format/persen";
import type { Kategori } from "../../../kinerja/skala";
import type { TabelSkala } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, BahanPeriksa, TemuanAturan } from "../../aturan";

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

function* checkSkala({ sumber, skala }: TabelSkala): Generator<TemuanAturan> {
  for (const [indeks, atas] of skala.entries()) {
    const bawah = skala[indeks + 1];
    const pesan = bawah && masalahPasangan(atas, bawah);
    if (pesan === undefined) continue;
    yield {
      letak: sumber?.tempat,
      pesan,
      saran: "Perbaiki batas bawah dan batas atas di tabel LKj_Skala.",
    };
  }
}

/** Values whose kategori hangs on `aturan_celah`. */
function* checkNilai({ masukan, perhitungan }: BahanPeriksa): Generator<TemuanAturan> {
  const { aturanCelah } = masukan.pengaturan;
  for (const [indeks, dinilai] of perhitungan.kinerja.daftarIndikator.entries()) {
    const { indikator, capaianTerbatas, kategori, kategoriLain } = dinilai;
    const baris = masukan.kinerja?.daftarBaris[indeks];
    if (!baris || !kategori || !kategoriLain || capaianTerbatas.status !== "terukur") continue;
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
