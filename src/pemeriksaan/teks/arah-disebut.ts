import type { BahanNaskah } from "../aturan";
import { kunciNama } from "./konteks";
import type { ArahCapaian } from "./rumus-capaian";

const NEGATIF =
  /\b(?:(?:indikator|bersifat|berarah|arah|sifat|polaritas|rumus|formula)(?:nya)?\s*[:=]?\s*(?:negatif|minimize|minimi[sz]e|minimum)|(?:se)?makin (?:kecil|rendah|sedikit|turun|menurun|cepat|singkat|pendek|berkurang)\b[^.;]{0,40}?\b(?:se)?makin (?:baik|bagus|tinggi capaian)|lower is better)/i;
const POSITIF =
  /\b(?:(?:indikator|bersifat|berarah|arah|sifat|polaritas)(?:nya)?\s*[:=]?\s*(?:positif|maximize|maksimum)|(?:se)?makin (?:besar|tinggi|banyak|naik|meningkat)\b[^.;]{0,40}?\b(?:se)?makin (?:baik|bagus)|higher is better)/i;

/** Which way is better, as the words themselves say; undefined where they say nothing, or both. */
export function arahKalimat(teks: string): ArahCapaian | undefined {
  const [negatif, positif] = [NEGATIF.test(teks), POSITIF.test(teks)];
  if (negatif === positif) return undefined;
  return { arah: negatif ? "negatif" : "positif", rumus: undefined };
}

/** Which way is better for the indikator of this name, as the workbook has it; undefined for none or two of the name. */
export function arahBuku({ buku }: BahanNaskah, nama: string): ArahCapaian | undefined {
  const kunci = kunciNama(nama);
  const daftar = (buku?.perhitungan.kinerja.daftarIndikator ?? []).filter(
    ({ indikator }) => kunciNama(indikator.nama) === kunci,
  );
  const [satu] = daftar;
  if (!satu || daftar.length > 1 || satu.indikator.target?.jenis !== "nilai") return undefined;
  return { arah: satu.indikator.arah, rumus: satu.indikator.rumus };
}
