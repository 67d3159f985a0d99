import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { satuPersen } from "../../teks/sebutan-kalimat";
import { petikanCocok, temuanKalimat } from "../../teks/temuan-teks";
import { checkBaris } from "./baris-disebut";
import { checkKeberhasilanBaris } from "./keberhasilan-baris";
import { checkSetempat } from "./keberhasilan-setempat";
import { checkSemua } from "./semua-tercapai";

const PENUH = 100;
const KEBERHASILAN =
  /\b(?:faktor(?:-faktor)?\s+)?(?:penyebab|pendorong)\s+keberhasilan\b(?!\s*(?:\/|dan|atau|maupun)\s*(?:kegagalan|kekurangberhasilan))/i;
const TERCAPAI =
  /\b(?:telah|sudah|berhasil)\s+(?:mencapai|memenuhi|melampaui|melebihi)\s+target\b/i;

/** The highest capaian there is; undefined when none is known. Anything at 100 may rightly be called a success. */
function tertinggi(bahan: BahanNaskah): number | undefined {
  const daftar = bahan.buku ? capaianBuku(bahan.buku) : capaianNaskah(bahan);
  return daftar.length === 0 ? undefined : Math.max(...daftar);
}

const capaianBuku = ({ perhitungan }: NonNullable<BahanNaskah["buku"]>): number[] =>
  perhitungan.kinerja.daftarIndikator.flatMap(({ capaian }) =>
    capaian.status === "terukur" ? [capaian.nilai] : [],
  );

function capaianNaskah(bahan: BahanNaskah): number[] {
  const kalimat = listKalimat(bahan).flatMap(
    (satu) => satuPersen(satu.kalimat, "capaian")?.nilai ?? [],
  );
  const tabel = bacaanOf(bahan).daftarTabel.flatMap(({ terbaca }) =>
    terbaca?.jenis === "kinerja"
      ? terbaca.daftarBaris.flatMap(({ capaian }) => capaian?.nilai ?? [])
      : [],
  );
  return [...kalimat, ...tabel];
}

/** A percentage from 100 on beside it may be the capaian, whatever word was used for it: `atau tercapai 105,26%`. */
const isPenuhDisebut = ({ daftarKalimat }: ParagrafTerbaca): boolean =>
  daftarKalimat.some(({ daftarSebutan }) =>
    daftarSebutan.some((sebutan) => sebutan.jenis === "persen" && sebutan.nilai >= PENUH),
  );

function* checkJudul(bahan: BahanNaskah): Generator<TemuanTeks> {
  const nilai = tertinggi(bahan);
  if (nilai === undefined || nilai >= PENUH) return;
  for (const terbaca of bacaanOf(bahan).daftarParagraf) {
    for (const kalimat of terbaca.daftarKalimat) {
      const cocok = KEBERHASILAN.exec(kalimat.teks);
      if (!cocok || isPenuhDisebut(terbaca)) continue;
      yield temuanKalimat({ paragraf: terbaca.paragraf, kalimat }, petikanCocok(cocok), {
        pesan: `“${cocok[0]}”, padahal tidak ada capaian yang sampai 100% (tertinggi ${formatPersen(persen(nilai))}).`,
        saran: "Sebut sebagai faktor pendukung dan jelaskan penyebab target belum tercapai.",
      });
    }
  }
}

/** A sentence that says its target was met beside a capaian below 100 %. */
function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const capaian = satuPersen(kalimat, "capaian");
    const cocok = TERCAPAI.exec(kalimat.teks);
    if (!capaian || !cocok || capaian.nilai >= PENUH || isPerbandingan(kalimat.teks)) continue;
    yield temuanKalimat({ paragraf, kalimat }, petikanCocok(cocok), {
      pesan: `“${cocok[0]}”, padahal capaiannya ${formatPersen(persen(capaian.nilai))}.`,
      saran: "Tulis bahwa target belum tercapai, atau periksa angkanya.",
    });
  }
}

/** What was said of the same words already is not said again. */
function* tanpaTindih(
  daftar: Iterable<TemuanTeks>,
  lain: readonly TemuanTeks[],
): Generator<TemuanTeks> {
  for (const temuan of daftar) {
    const { awal, akhir } = temuan.petikan;
    const isAda = lain.some(
      ({ asal, petikan }) =>
        JSON.stringify(asal) === JSON.stringify(temuan.asal) &&
        petikan.awal < akhir &&
        awal < petikan.akhir,
    );
    if (!isAda) yield temuan;
  }
}

/** The text speaks of success though the target was not met. */
export const keberhasilanDiBawahTarget: AturanNaskah = {
  id: "keberhasilan-di-bawah-target",
  kode: "R-23",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    const umum = [...checkJudul(bahan), ...checkKalimat(bahan)];
    yield* umum;
    const setempat = [...tanpaTindih(checkSetempat(bahan), umum)];
    yield* setempat;
    yield* checkSemua(bahan);
    yield* tanpaTindih(checkBaris(bahan), setempat);
    yield* tanpaTindih(checkKeberhasilanBaris(bahan), [...umum, ...setempat]);
  },
};
