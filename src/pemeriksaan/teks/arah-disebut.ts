import type { BahanNaskah } from "../aturan";
import { kunciNama } from "./konteks";
import type { ArahCapaian } from "./rumus-capaian";

const NEGATIF =
  /\b(?:(?:indikator|bersifat|berarah|arah|rumus|formula)\s+negatif|se?makin (?:kecil|rendah|sedikit|turun|menurun)\b[^.;]{0,40}?\bse?makin (?:baik|bagus|tinggi capaian))/i;
const POSITIF =
  /\b(?:(?:indikator|bersifat|berarah|arah)\s+positif|se?makin (?:besar|tinggi|banyak|naik)\b[^.;]{0,40}?\bse?makin baik)/i;

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
