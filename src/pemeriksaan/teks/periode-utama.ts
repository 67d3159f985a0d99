import type { KalimatTerbaca } from "../../naskah/naskah";
import type { BahanNaskah } from "../aturan";
import { listKalimat } from "./bacaan-naskah";
import type { SebutanJenis } from "./sebutan-kalimat";
import { sebutanOf } from "./sebutan-kalimat";

type SebutanPeriode = SebutanJenis<"periode">;

/** Quarters by either name are one; only one that says its number and its year can be compared. */
export function kunciPeriode({ sebutan, nomor, tahun }: SebutanPeriode): string | undefined {
  if (tahun === undefined || (nomor === undefined && sebutan !== "tahun")) return undefined;
  const jenis = sebutan === "triwulan" ? "tribulan" : sebutan;
  return `${jenis} ${nomor ?? ""} ${tahun}`;
}

/** Periods a sentence names in full. */
export const listPeriode = (kalimat: KalimatTerbaca): readonly SebutanPeriode[] =>
  sebutanOf(kalimat, "periode").filter(
    (sebutan) => sebutan.sebutan !== "tahun" && kunciPeriode(sebutan) !== undefined,
  );

function periodeBuku({ buku }: BahanNaskah): string | undefined {
  const periode = buku?.masukan.laporan.identitas.periode;
  if (!periode || periode.jenis === "tahunan") return undefined;
  return `${periode.jenis} ${periode.ke} ${periode.tahun}`;
}

/** The period most sentences of a text name; undefined where none is named twice as often as all others. */
function periodeTerbanyak(bahan: BahanNaskah): string | undefined {
  const jumlah = new Map<string, number>();
  for (const { kalimat } of listKalimat(bahan)) {
    for (const sebutan of listPeriode(kalimat)) {
      const kunci = kunciPeriode(sebutan) ?? "";
      jumlah.set(kunci, (jumlah.get(kunci) ?? 0) + 1);
    }
  }
  const urut = [...jumlah].sort(([, a], [, b]) => b - a);
  const [pertama, kedua] = urut;
  if (!pertama) return undefined;
  return pertama[1] >= 2 * (kedua?.[1] ?? 0) ? pertama[0] : undefined;
}

/** The period a text is about by itself. */
const UTAMA = new WeakMap<BahanNaskah, { readonly kunci: string | undefined }>();

/** The period a text is about, as it says itself. */
export function periodeNaskah(bahan: BahanNaskah): string | undefined {
  const ada = UTAMA.get(bahan);
  if (ada) return ada.kunci;
  const kunci = periodeTerbanyak(bahan);
  UTAMA.set(bahan, { kunci });
  return kunci;
}

/** The period every self-mention should name: the workbook's, else the text's own. */
export const periodeSeharusnya = (bahan: BahanNaskah): string | undefined =>
  bahan.buku ? periodeBuku(bahan) : periodeNaskah(bahan);

/** A text of another period than the workbook's has other numbers, rightly. */
export function isPeriodeLain(bahan: BahanNaskah): boolean {
  const [naskah, buku] = [periodeNaskah(bahan), periodeBuku(bahan)];
  return naskah !== undefined && buku !== undefined && naskah !== buku;
}

/** `pada akhir Semester I`: a period without its year is another one unless its kind and number are the text's own. */
function isPenggalLain(sebutan: SebutanPeriode, utama: string | undefined): boolean {
  const kunci = kunciPeriode({ ...sebutan, tahun: sebutan.tahun ?? 0 });
  return kunci !== undefined && utama?.startsWith(kunci.replace(/\d+$/, "")) !== true;
}

/** Whether a sentence names another period than the text's own. */
export function sebutPeriodeLain(kalimat: KalimatTerbaca, bahan: BahanNaskah): boolean {
  const utama = periodeNaskah(bahan);
  return sebutanOf(kalimat, "periode").some((sebutan) => {
    if (sebutan.sebutan === "tahun") return false;
    return sebutan.tahun === undefined
      ? isPenggalLain(sebutan, utama)
      : kunciPeriode(sebutan) !== undefined && kunciPeriode(sebutan) !== utama;
  });
}
