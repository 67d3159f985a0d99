import type { KalimatTerbaca, ParagrafNaskah, Sebutan } from "../../../naskah/naskah";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan, kunciNama } from "../../teks/konteks";
import { kunciPeriode, listPeriode, periodeSeharusnya } from "../../teks/periode-utama";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { checkPemilik, daerahSampul } from "./pemilik-sampul";
import { isJabatanLain } from "./jabatan-lain";
import { jabatanUtama, listPemilik } from "./jabatan-utama";
import { checkJudulTabel } from "./judul-tabel-lain";
import { checkMasaLain } from "./masa-lain";
import { checkNamaLain } from "./nama-lain";
import { checkPeriodeAngka } from "./periode-angka";
import { checkLabel } from "./periode-label";
import { checkPeriodeSendiri } from "./periode-sendiri";
import { TEMPAT_LAIN } from "./tempat-lain";
import { wilayahUtama } from "./wilayah-utama";

/** The sentence speaks of the report or of its author. */
const TENTANG_LAPORAN =
  /\b(?:laporan kinerja|lkj(?:ip)?|lakip|perjanjian kinerja|capaian kinerja|kinerja (?:kasi|kepala|camat|seksi|sub\w*|sekretari\w+|kecamatan)|wilayah kecamatan|pemerintah (?:kabupaten|kota)|pada (?:tribulan|triwulan|semester))\b/i;
type SebutanWilayah = SebutanJenis<"wilayah">;

const WILAYAH_LAIN = /\b(?:berbatasan|antarkecamatan|antar kecamatan|studi|kerja sama|sebelah)\b/i;

const IDENTITAS = "Samakan dengan identitas laporan ini; mungkin terbawa dari laporan kantor lain.";

/** Also with words behind it, or cut off where the line ends. */
function isTempatSama({ teks }: ParagrafNaskah, { nama, akhir }: SebutanWilayah, benar: string) {
  const [ditulis, milik] = [kunciNama(nama), kunciNama(benar)];
  const isTerpotong = /^\s*$/.test(teks.slice(akhir));
  return `${ditulis} `.startsWith(`${milik} `) || (isTerpotong && milik.startsWith(`${ditulis} `));
}

/** With a workbook its identity is sure: a short line that names another place is told whatever it says. */
function isTentangSini(teks: string, isBerbuku: boolean): boolean {
  if ((isBerbuku ? WILAYAH_LAIN : TEMPAT_LAIN).test(teks)) return false;
  return TENTANG_LAPORAN.test(teks) || (isBerbuku && teks.length < 80);
}

function* checkWilayah(bahan: BahanNaskah): Generator<TemuanTeks> {
  const utama = wilayahUtama(bahan);
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const isDekat = isTentangSini(kalimat.teks, bahan.buku !== undefined);
    for (const sebutan of isDekat ? sebutanOf(kalimat, "wilayah") : []) {
      const benar = utama.get(sebutan.tingkat === "kecamatan" ? "kecamatan" : "daerah");
      if (benar === undefined || isTempatSama(paragraf, sebutan, benar)) continue;
      yield temuanKata(paragraf, sebutan, {
        pesan: `Tertulis “${paragraf.teks.slice(sebutan.awal, sebutan.akhir)}”, sedangkan laporan ini milik ${benar}.`,
        saran: IDENTITAS,
      });
    }
  }
}

const isAngka = ({ jenis }: Sebutan): boolean =>
  jenis === "persen" || jenis === "rupiah" || jenis === "nilai";

/** `naik menjadi 68% dari 61,7% pada …`, `…, sementara pada Semester II tahun 2022 baru 61,7%`: a number of its own. */
function isBerangkaSendiri({ daftarSebutan }: KalimatTerbaca, periode: Sebutan): boolean {
  const daftarAngka = daftarSebutan.filter(isAngka);
  return (
    daftarAngka.some(({ akhir }) => akhir <= periode.awal) &&
    daftarAngka.some(({ awal }) => awal >= periode.akhir)
  );
}

/** Periods that a sentence about this report names and that are not `benar`. */
function listPeriodeSalah(kalimat: KalimatTerbaca, benar: string) {
  const daftar = listPeriode(kalimat);
  const [satu, ...lain] = daftar;
  // Two periods in one sentence are a comparison or a span.
  if (!satu || lain.length > 0 || kunciPeriode(satu) === benar) return [];
  // A paragraph that begins with its period is a title.
  const isDekat = satu.awal === 0 || TENTANG_LAPORAN.test(kalimat.teks);
  if (!isDekat || isPerbandingan(kalimat.teks)) return [];
  return isBerangkaSendiri(kalimat, satu) ? [] : [satu];
}

const JUDUL_TABEL = /^\s*tabel\s+\d/i;

function* checkPeriode(bahan: BahanNaskah): Generator<TemuanTeks> {
  const benar = periodeSeharusnya(bahan);
  if (benar === undefined) return;
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    // A table of an earlier quarter may stand beside the report's own; its columns tell (`judul-tabel-lain`).
    if (!bahan.buku && JUDUL_TABEL.test(paragraf.teks)) continue;
    for (const sebutan of listPeriodeSalah(kalimat, benar)) {
      yield temuanKata(paragraf, sebutan, {
        pesan: `Tertulis “${paragraf.teks.slice(sebutan.awal, sebutan.akhir)}”, sedangkan periode laporan ini lain.`,
        saran: "Samakan periodenya dengan periode laporan.",
      });
    }
  }
}

function* checkJabatan(bahan: BahanNaskah): Generator<TemuanTeks> {
  const benar = jabatanUtama(bahan);
  if (benar === undefined) return;
  for (const { paragraf, sebutan } of listPemilik(bahan)) {
    if (!isJabatanLain(sebutan.teks, benar)) continue;
    yield temuanKata(paragraf, sebutan, {
      pesan: `Tertulis “${sebutan.teks}”, sedangkan laporan ini milik ${benar}.`,
      saran: IDENTITAS,
    });
  }
}

/** Words after which a regent is named by the place, not by a name of a person. */
const SEBELUM_KEPALA_DAERAH = /\b(?:peraturan|keputusan|instruksi|membantu|kepada)\s+$/i;
const KEPALA_DAERAH = /^(?:bupati|wali ?kota)\s+(?:kabupaten\s+|kota\s+)?(\S.*)$/i;

/** One is the other with words behind it, or cut off at the end of a line. */
const isSeawal = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** A regulation or an order of the head of another regency. */
function* checkKepalaDaerah(bahan: BahanNaskah): Generator<TemuanTeks> {
  const benar = wilayahUtama(bahan).get("daerah") ?? daerahSampul(bahan);
  if (benar === undefined) return;
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    for (const sebutan of sebutanOf(kalimat, "jabatan")) {
      const nama = KEPALA_DAERAH.exec(sebutan.teks)?.[1];
      if (nama === undefined || !SEBELUM_KEPALA_DAERAH.test(paragraf.teks.slice(0, sebutan.awal)))
        continue;
      const [ditulis, milik] = [kunciNama(nama), kunciNama(benar)];
      // In capitals throughout, the words after the place may belong to it or not.
      if (sebutan.teks === sebutan.teks.toUpperCase() || isSeawal(ditulis, milik)) continue;
      yield temuanKata(paragraf, sebutan, {
        pesan: `Tertulis “${sebutan.teks}”, sedangkan laporan ini milik ${benar}.`,
        saran: IDENTITAS,
      });
    }
  }
}

/** Two checks may find the same words. */
function sekaliSaja(daftar: readonly TemuanTeks[]): readonly TemuanTeks[] {
  const kunciOf = ({ asal, petikan }: TemuanTeks): string =>
    `${JSON.stringify(asal)} ${petikan.akhir}`;
  const ada = new Map(daftar.toReversed().map((temuan) => [kunciOf(temuan), temuan]));
  return daftar.filter((temuan) => ada.get(kunciOf(temuan)) === temuan);
}

/** A post, place or period of another report stands in the text. */
export const bukanKantorIni: AturanNaskah = {
  id: "bukan-kantor-ini",
  kode: "R-09",
  tingkat: "kesalahan",

  checkNaskah(bahan) {
    return sekaliSaja([
      ...checkWilayah(bahan),
      ...checkKepalaDaerah(bahan),
      ...checkPeriode(bahan),
      ...checkPeriodeSendiri(bahan),
      ...checkMasaLain(bahan),
      ...checkLabel(bahan),
      ...checkJudulTabel(bahan),
      ...checkPeriodeAngka(bahan),
      ...checkJabatan(bahan),
      ...checkPemilik(bahan),
      ...checkNamaLain(bahan),
    ]);
  },
};
