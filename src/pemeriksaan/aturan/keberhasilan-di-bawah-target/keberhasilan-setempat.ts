import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { temuanKalimat } from "../../teks/temuan-teks";
import type { CapaianSetempat } from "./capaian-setempat";
import { capaianEkor, capaianSekalimat, capaianSealinea } from "./capaian-setempat";
import type { KataHasil } from "./kata-hasil";
import { listKataHasil } from "./kata-hasil";

const PENUH = 100;
const DUA_HAL = /\b(?:kegagalan|kekurangberhasilan|ketidakberhasilan|hambatan|penghambat)\b/i;

/** Below 100 nothing was a success; from 100 on, where that is no rounding, nothing was missed. */
const isBertentangan = ({ isBerhasil }: KataHasil, { nilai, isTepat }: CapaianSetempat): boolean =>
  isBerhasil ? nilai < PENUH : nilai > PENUH || (nilai === PENUH && isTepat);

const isiOf = ({ kata, isBerhasil }: KataHasil, { nilai }: CapaianSetempat) => ({
  pesan: `“${kata}”, padahal capaiannya ${formatPersen(persen(nilai))}.`,
  saran: isBerhasil
    ? "Sebut sebagai faktor pendukung dan jelaskan penyebab target belum tercapai."
    : "Periksa angka capaiannya; bila benar, target sudah tercapai.",
});

interface Tempat {
  readonly terbaca: ParagrafTerbaca;
  readonly ke: number;
  readonly kalimat: KalimatTerbaca;
}

function capaianOf(
  kata: KataHasil,
  { terbaca, ke, kalimat }: Tempat,
  bahan: BahanNaskah,
): CapaianSetempat | undefined {
  if (kata.isSealinea) return capaianSealinea({ terbaca, ke, kalimat }, bahan);
  return /tercapai$/i.test(kata.kata)
    ? capaianEkor(kalimat, kata)
    : capaianSekalimat(terbaca, kalimat, bahan);
}

/** Words of success, or of a target that was missed, beside the one capaian they can be of, which says otherwise. */
export function* checkSetempat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const [ke, terbaca] of bacaanOf(bahan).daftarParagraf.entries()) {
    const { paragraf, daftarKalimat } = terbaca;
    for (const kalimat of daftarKalimat) {
      for (const kata of listKataHasil(kalimat.teks)) {
        // A reason may name other times; what comes before it may not.
        if (isPerbandingan(kalimat.teks.slice(0, kata.akhir))) continue;
        if (kata.isBerhasil && DUA_HAL.test(paragraf.teks)) continue;
        const capaian = capaianOf(kata, { terbaca, ke, kalimat }, bahan);
        if (!capaian || !isBertentangan(kata, capaian)) continue;
        yield temuanKalimat({ paragraf, kalimat }, kata, isiOf(kata, capaian));
      }
    }
  }
}
