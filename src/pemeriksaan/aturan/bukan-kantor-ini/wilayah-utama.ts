import type { BahanNaskah } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { kelompokkan } from "../../teks/kelompokkan";
import { kunciNama } from "../../teks/konteks";
import { sebutanOf } from "../../teks/sebutan-kalimat";

/** Without a workbook a place must be named so often before another one looks wrong. */
const MINIMUM = 3;

type Wilayah = ReadonlyMap<"kecamatan" | "daerah", string>;

function dariIdentitas({ buku }: BahanNaskah): Wilayah | undefined {
  const identitas = buku?.masukan.laporan.identitas;
  if (!identitas) return undefined;
  const hasil = new Map<"kecamatan" | "daerah", string>();
  if (identitas.kecamatan !== undefined) hasil.set("kecamatan", identitas.kecamatan);
  if (identitas.daerah !== undefined) hasil.set("daerah", identitas.daerah);
  return hasil;
}

/** The place most sentences name, where no other is named more than a third as often. */
function terbanyak(daftar: readonly string[]): string | undefined {
  const kelompok = [...kelompokkan(daftar, kunciNama).values()].sort((a, b) => b.length - a.length);
  const [pertama = [], kedua = []] = kelompok;
  return pertama.length >= MINIMUM && pertama.length >= 3 * kedua.length ? pertama[0] : undefined;
}

/** The sub-district and the regency a text is of: the workbook's identity, else what the text itself says most. */
export function wilayahUtama(bahan: BahanNaskah): Wilayah {
  const identitas = dariIdentitas(bahan);
  if (identitas) return identitas;
  const semua = listKalimat(bahan).flatMap(({ kalimat }) => sebutanOf(kalimat, "wilayah"));
  const hasil = new Map<"kecamatan" | "daerah", string>();
  for (const kunci of ["kecamatan", "daerah"] as const) {
    const daftar = semua.filter(
      ({ tingkat }) => (tingkat === "kecamatan") === (kunci === "kecamatan"),
    );
    const nama = terbanyak(daftar.map((sebutan) => sebutan.nama));
    if (nama !== undefined) hasil.set(kunci, nama);
  }
  return hasil;
}
