import type { KalimatTerbaca, Petikan } from "../../../naskah/naskah";
import type { BatasKategori } from "../../teks/batas-kategori";
import { listBatas } from "../../teks/batas-kategori";
import { capaianKalimat } from "../../teks/capaian-kalimat";
import { isCapaianMungkin } from "../../teks/rumus-capaian";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { satuPersen, sebutanOf } from "../../teks/sebutan-kalimat";
import { serangkaiKalimat } from "../../teks/serangkai";
import { SKALA_LAIN } from "../../teks/skala-kalimat";

type Persentase = SebutanJenis<"persen">;
export type KataKategori = SebutanJenis<"kategori">;

/** A percentage and the category word it is said to have. */
export interface KataDinilai {
  readonly capaian: Persentase;
  readonly kategori: KataKategori;
  /** `Capaian di atas 100%`: what the sentence speaks of is every value between them. */
  readonly batas: (Petikan & Pick<BatasKategori, "bawah" | "atas">) | undefined;
}

/** A sentence that is little more than a category word belongs to the capaian the one before it ends with. */
const KATEGORI_SAJA = /^(?:(?:dengan|masuk|termasuk)\s+)?(?:kategori|kat|predikat|kriteria)\b/i;
/** `Capaian tersebut termasuk kategori …`, `Tingkat capaian ini dinilai …`: the one capaian of the sentence before. */
const MENUNJUK =
  /^\s*(?:dengan demikian,?\s+)?(?:(?:tingkat|nilai|angka)\s+)?(?:capaian|angka|hasil|persentase)(?:\s+kinerja)?\s+(?:tersebut|ini|itu|dimaksud)\b[^;\d]*$/i;

const KATA_PEMICU =
  /\b(?:ber)?(?:kategori|predikat|kriteria|sebutan|status|ordinal|klasifikasi)(?:nya)?(?:\s+(?:capaian|kinerja))?[\s:]*["“']?$/i;
/** `cap 50 pct`, as telegrams have it. */
const CAPAIAN_SINGKAT = /\bcap\.?\s*(?:kinerja\s*)?[:=]?\s*$/i;
/** `Rp… dari target Rp… atau 91,27%`: a share of the target is a capaian. */
const BAGIAN_TARGET = /\bdari\s+target\b[^;%]{1,60}\b(?:atau|setara|yaitu)\s+(?:sebesar\s+)?$/i;
/** Nothing but `, kategori` between a percentage and its word. */
const RAPAT =
  /^[\s,(“"]*(?:(?:dengan|masuk|termasuk|tergolong|dan|berada pada|dalam|ke dalam|pada|atau|memperoleh|mendapat)\s+)*$/i;
/** What a number is in words. */
const KURUNG = /^\s*\([^()%\d]*\)/;
/** `Rata-rata 121,26 persen (Sedang)`, `Nilai 50,57% termasuk kategori`: the number says of itself what it is. */
const BERNILAI =
  /(?:^|[.;:(]\s*|\b(?:dengan|maka|sehingga)\s+)(?:[-–•*]\s*)?(?:(?:nilai|angka|hasil)\s+)?(?:rata-rata|rerata|nilai|angka|hasil)(?:nya)?(?:\s+(?:kinerja|keseluruhan|semua|seluruh|indikator))*\s*[:=]?\s*(?:adalah|sebesar|mencapai)?\s*$/i;
/** Nothing of capaian: what is spent, and marks with a scale of their own. */
const HAL_LAIN = /\b(?:serap\p{L}*|penyerapan|terserap|anggaran|keuangan|belanja|pagu|fisik)\b/iu;

const sebelumOf = ({ teks, awal }: KalimatTerbaca, satu: Persentase): string =>
  teks.slice(0, satu.awal - awal);

/** The only percentage of a sentence, where the words before it say what it is. */
function persenBerkata(kalimat: KalimatTerbaca, pola: RegExp): Persentase | undefined {
  const [satu, ...lain] = sebutanOf(kalimat, "persen");
  if (!satu || lain.length > 0) return undefined;
  return pola.test(sebelumOf(kalimat, satu)) ? satu : undefined;
}

/** Whether only a word for a category stands between a percentage and the word itself. */
function isRapat({ teks, awal }: KalimatTerbaca, persen: Persentase, kategori: KataKategori) {
  const antara = teks.slice(persen.akhir - awal, Math.max(kategori.awal, persen.akhir) - awal);
  return (
    kategori.awal >= persen.akhir &&
    RAPAT.test(antara.replace(KURUNG, " ").replace(KATA_PEMICU, ""))
  );
}

function bagianTarget(kalimat: KalimatTerbaca, kategori: KataKategori): Persentase | undefined {
  const persen = persenBerkata(kalimat, BAGIAN_TARGET);
  return persen && isRapat(kalimat, persen, kategori) ? persen : undefined;
}

/** A percentage right before the word for a category. */
function persenRapat(kalimat: KalimatTerbaca, kategori: KataKategori): Persentase | undefined {
  const satu = sebutanOf(kalimat, "persen").findLast(({ akhir }) => akhir <= kategori.awal);
  if (!satu || !isRapat(kalimat, satu, kategori)) return undefined;
  if (satu.hal === "capaian") return satu;
  const [sebelum, sampai] = [sebelumOf(kalimat, satu), kategori.awal - kalimat.awal];
  if (satu.hal !== undefined || HAL_LAIN.test(sebelum) || SKALA_LAIN.test(sebelum))
    return undefined;
  // `atau 91,27%, dengan risiko penagihan berkategori Tinggi`: of the risk.
  const isBerpemicu = KATA_PEMICU.test(kalimat.teks.slice(0, sampai));
  return isBerpemicu || BERNILAI.test(sebelum) ? satu : undefined;
}

function capaianSebelum(
  { teks, daftarSebutan }: KalimatTerbaca,
  sebelum: KalimatTerbaca | undefined,
): Persentase | undefined {
  if (!sebelum || sebutanOf(sebelum, "kategori").length > 0) return undefined;
  if (isSalahHitung(sebelum)) return undefined;
  if (MENUNJUK.test(teks)) return capaianKalimat(sebelum);
  if (daftarSebutan.length > 1 || !KATEGORI_SAJA.test(teks)) return undefined;
  const capaian = satuPersen(sebelum, "capaian") ?? persenBerkata(sebelum, CAPAIAN_SINGKAT);
  return capaian && capaian === sebelum.daftarSebutan.at(-1) ? capaian : undefined;
}

/** Another rule says that the capaian itself is wrong. */
function isSalahHitung(kalimat: KalimatTerbaca): boolean {
  const serangkai = serangkaiKalimat(kalimat);
  return serangkai !== undefined && !isCapaianMungkin(serangkai.angka);
}

const capaianSendiri = (kalimat: KalimatTerbaca, kategori: KataKategori): Persentase | undefined =>
  satuPersen(kalimat, "capaian") ??
  bagianTarget(kalimat, kategori) ??
  persenRapat(kalimat, kategori);

/** The bounds a percentage is one of. */
function batasDi({ teks, awal }: KalimatTerbaca, persen: Persentase): KataDinilai["batas"] {
  const [dari, sampai] = [persen.awal - awal, persen.akhir - awal];
  const batas = listBatas(teks).find((satu) => satu.awal < sampai && dari < satu.akhir);
  return batas && { ...batas, awal: batas.awal + awal, akhir: batas.akhir + awal };
}

/** A sentence with several words: each with the percentage right before it. */
const listRapat = (
  kalimat: KalimatTerbaca,
  daftarKategori: readonly KataKategori[],
): readonly KataDinilai[] =>
  daftarKategori.flatMap((kategori) => {
    const capaian = persenRapat(kalimat, kategori);
    return capaian ? [{ capaian, kategori, batas: batasDi(kalimat, capaian) }] : [];
  });

/** The category words of a sentence with the capaian each is of, where that is beyond doubt. */
export function listDinilai(
  kalimat: KalimatTerbaca,
  sebelum: KalimatTerbaca | undefined,
): readonly KataDinilai[] {
  const daftar = sebutanOf(kalimat, "kategori");
  const [kategori, ...lain] = daftar;
  if (!kategori || isSalahHitung(kalimat)) return [];
  if (lain.length > 0) return listRapat(kalimat, daftar);
  const sendiri = capaianSendiri(kalimat, kategori);
  if (sendiri) return [{ capaian: sendiri, kategori, batas: batasDi(kalimat, sendiri) }];
  const capaian = capaianSebelum(kalimat, sebelum);
  return capaian ? [{ capaian, kategori, batas: undefined }] : [];
}
