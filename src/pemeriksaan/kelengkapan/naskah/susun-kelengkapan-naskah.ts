import type { BahanNaskah } from "../../aturan";
import type { ButirKelengkapan } from "../butir";
import { nilaiKriteria } from "../daftar-kriteria";
import { listJudulNaskah } from "./judul-naskah";
import { PENILAI_ISI_NASKAH } from "./penilai-isi";
import { PENILAI_RESMI_NASKAH } from "./penilai-resmi";

const BAB = /^\s*bab\s+(?:[ivx]+|\d+)\b/i;

/** An excerpt is not asked for what stands elsewhere. */
const isLaporan = (bahan: BahanNaskah): boolean =>
  listJudulNaskah(bahan).length > 0 ||
  bahan.naskah.daftarBagian.filter((bagian) => bagian.jenis === "paragraf" && BAB.test(bagian.teks))
    .length >= 2;

/**
 * What an evaluator of reports looks for, sought in a text by its words, headings and tables: each criterion with the
 * piece that meets it, or what to add. Undefined for a text that is no report. Whether what was found convinces is for
 * a person to say.
 */
export const susunKelengkapanNaskah = (
  bahan: BahanNaskah,
): readonly ButirKelengkapan[] | undefined =>
  isLaporan(bahan)
    ? nilaiKriteria(bahan, { ...PENILAI_RESMI_NASKAH, ...PENILAI_ISI_NASKAH })
    : undefined;
