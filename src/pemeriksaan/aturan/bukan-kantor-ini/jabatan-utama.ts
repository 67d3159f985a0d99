import type { BahanNaskah } from "../../aturan";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { listKalimat } from "../../teks/bacaan-naskah";
import { kelompokkan } from "../../teks/kelompokkan";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { bakuOf, isPemilik } from "./jabatan-lain";

/** A cover is shorter; a post on a line of its own there is the author's. */
const KALIMAT_JUDUL = 12;
/** Without a workbook a post must be named so often before another one looks wrong. */
const MINIMUM = 2;

/** A mention of the post that the report is said to be of. */
export interface SebutanPemilik extends Pick<KalimatNaskah, "paragraf"> {
  readonly sebutan: SebutanJenis<"jabatan">;
}

const SEBELUM = 30;

/** Where the text says whose report it is. */
export const listPemilik = (bahan: BahanNaskah): readonly SebutanPemilik[] =>
  listKalimat(bahan).flatMap(({ paragraf, kalimat }) =>
    sebutanOf(kalimat, "jabatan")
      .filter(({ awal }) => isPemilik(paragraf.teks.slice(Math.max(0, awal - SEBELUM), awal)))
      .map((sebutan) => ({ paragraf, sebutan })),
  );

const listJudul = (bahan: BahanNaskah): readonly string[] =>
  listKalimat(bahan)
    .slice(0, KALIMAT_JUDUL)
    .flatMap(({ kalimat }) => sebutanOf(kalimat, "jabatan").filter(({ awal }) => awal === 0))
    .map(({ teks }) => teks);

function jabatanTerbanyak(bahan: BahanNaskah): string | undefined {
  const daftar = [
    ...listJudul(bahan),
    ...listPemilik(bahan).map(({ sebutan }) => sebutan.teks),
  ].filter((jabatan) => bakuOf(jabatan).includes(" "));
  const [pertama = [], kedua = []] = [...kelompokkan(daftar, bakuOf).values()].sort(
    (a, b) => b.length - a.length,
  );
  return pertama.length >= MINIMUM && pertama.length >= 2 * kedua.length ? pertama[0] : undefined;
}

/** The post a report is of: the workbook's identity, else the one the text itself says most. */
export const jabatanUtama = (bahan: BahanNaskah): string | undefined =>
  bahan.buku ? bahan.buku.masukan.laporan.identitas.pejabat.jabatan : jabatanTerbanyak(bahan);
