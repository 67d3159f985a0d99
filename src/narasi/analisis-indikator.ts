import type { Paragraf } from "../dokumen/dokumen";
import type { Target } from "../kinerja/indikator";
import { kalimatSetelahCapaian } from "./analisis-hasil";
import { KATA_ALASAN_TAK_TERUKUR, kalimatTakTerukur } from "./analisis-tak-terukur";
import type { NamaSlotIndikator, UraianIndikator } from "./analisis-uraian";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";
import type { PenandaTemplat } from "./templat";
import { bergilir, tandaiTemplat } from "./templat";

const templat: PenandaTemplat<NamaSlotIndikator> = tandaiTemplat;

const PEMBUKA_SASARAN = [
  templat("Sasaran “{sasaran}” diukur melalui {jumlahIndikatorSasaran} indikator."),
  templat("Untuk sasaran “{sasaran}” ditetapkan {jumlahIndikatorSasaran} indikator."),
  templat("Pencapaian sasaran “{sasaran}” dilihat dari {jumlahIndikatorSasaran} indikator."),
];

const CAPAIAN = [
  templat(
    "Indikator “{indikator}” memiliki target {sebutanTarget} dengan realisasi {sebutanRealisasi} sehingga capaiannya sebesar {capaian} dan termasuk kategori {kategori}.",
  ),
  templat(
    "Target indikator “{indikator}” adalah {sebutanTarget} dan realisasinya {sebutanRealisasi}. Capaian indikator tersebut sebesar {capaian} dengan kategori {kategori}.",
  ),
  templat(
    "Dengan realisasi {sebutanRealisasi} terhadap target {sebutanTarget}, indikator “{indikator}” memperoleh capaian sebesar {capaian} yang termasuk kategori {kategori}.",
  ),
];

/** How a target, or a realisasi against it, is called behind the word for it: a predikat must be named as one. */
export function sebutanNilai(teks: string, jenis: Target["jenis"]): string {
  switch (jenis) {
    case "nilai":
      return teks;
    case "rentang":
      return `rentang ${teks}`;
    case "predikat":
      return `predikat ${teks}`;
  }
}

/**
 * One paragraph about one indikator: target, realisasi, capaian, kategori, whether the target was met, and why. Its kunci
 * names the result, so that a wording of the office made for one result is never printed for another.
 */
export function paragrafIndikator(tulis: Penulis, uraian: UraianIndikator): Paragraf {
  const { urutan, slot } = uraian;
  const pembuka = uraian.isPembukaSasaran ? [bergilir(PEMBUKA_SASARAN, urutan)] : [];
  const kunci = (hasil: string): string => `evaluasi.indikator.${hasil}-${String(urutan + 1)}`;
  if (uraian.status === "tak-terukur") {
    const kalimat = [...pembuka, ...kalimatTakTerukur(uraian)];
    const alasan = KATA_ALASAN_TAK_TERUKUR[uraian.alasan];
    return paragraf(tulis<string>(kunci("tak-terukur"), kalimat.join(" "), { ...slot, alasan }));
  }
  const kalimat = [...pembuka, bergilir(CAPAIAN, urutan), ...kalimatSetelahCapaian(uraian)];
  return paragraf(tulis<string>(kunci(uraian.hasil), kalimat.join(" "), slot));
}
