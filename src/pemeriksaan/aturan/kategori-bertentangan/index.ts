import type { BahanNaskah, AturanNaskah, TemuanTeks } from "../../aturan";
import type { KalimatTerbaca, ParagrafNaskah } from "../../../naskah/naskah";
import type { AngkaTercetak } from "../../teks/angka-tercetak";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { kunciNama } from "../../teks/konteks";
import { isCapaianMungkin } from "../../teks/rumus-capaian";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { satuPersen, sebutanOf } from "../../teks/sebutan-kalimat";
import { serangkaiBaris, serangkaiKalimat } from "../../teks/serangkai";
import type { Skala } from "../../../kinerja/skala";
import { kategoriMungkin, skalaNaskah } from "../../teks/skala-naskah";
import type { IsiTemuan } from "../../teks/temuan-teks";
import { listKategoriRekaman } from "../../teks/kategori-rekaman";
import { tanpaUlang, temuanKata, temuanSel } from "../../teks/temuan-teks";

interface Dinilai {
  readonly capaian: AngkaTercetak;
  readonly kata: string;
}

/** The category a value has where the word is another one of the scale; undefined where it agrees or cannot be told. */
function seharusnya({ capaian, kata }: Dinilai, skala: Skala): string | undefined {
  const mungkin = kategoriMungkin(capaian, skala);
  if (!skala.some(({ nama }) => kunciNama(nama) === kunciNama(kata))) return undefined;
  if (mungkin.has(kunciNama(kata))) return undefined;
  return skala
    .filter(({ nama }) => mungkin.has(kunciNama(nama)))
    .map(({ nama }) => nama)
    .join(" atau ");
}

const isiOf = (kata: string, tertulis: string, benar: string) => ({
  pesan: `Kategori tertulis “${kata}”, sedangkan ${tertulis} termasuk “${benar}”.`,
  saran: "Samakan kategorinya dengan skala, atau periksa angkanya.",
});

type Persentase = SebutanJenis<"persen">;
type Kategori = SebutanJenis<"kategori">;

/** A sentence that is little more than a category word belongs to the capaian the one before it ends with. */
const KATEGORI_SAJA = /^(?:(?:dengan|masuk|termasuk)\s+)?(?:kategori|kat|predikat|kriteria)\b/i;

const KATA_PEMICU = /\b(?:berkategori|kategori|predikat|kriteria)\s*["“]?$/i;
/** `cap 50 pct`, as telegrams have it. */
const CAPAIAN_SINGKAT = /\bcap\.?\s*(?:kinerja\s*)?[:=]?\s*$/i;
/** `Rp… dari target Rp… atau 91,27%`: a share of the target is a capaian. */
const BAGIAN_TARGET = /\bdari\s+target\b[^;%]{1,60}\b(?:atau|setara|yaitu)\s+(?:sebesar\s+)?$/i;
/** Nothing but `, kategori` between a percentage and its word. */
const RAPAT = /^[\s,(]*(?:(?:dengan|masuk|termasuk|dan)\s+)*$/i;

/** The only percentage of a sentence, where the words before it say what it is. */
function persenBerkata(kalimat: KalimatTerbaca, pola: RegExp): Persentase | undefined {
  const [satu, ...lain] = sebutanOf(kalimat, "persen");
  if (!satu || lain.length > 0) return undefined;
  return pola.test(kalimat.teks.slice(0, satu.awal - kalimat.awal)) ? satu : undefined;
}

function bagianTarget(kalimat: KalimatTerbaca, kategori: Kategori): Persentase | undefined {
  const persen = persenBerkata(kalimat, BAGIAN_TARGET);
  const antara =
    persen && kalimat.teks.slice(persen.akhir - kalimat.awal, kategori.awal - kalimat.awal);
  return antara !== undefined && RAPAT.test(antara.replace(KATA_PEMICU, "")) ? persen : undefined;
}

function capaianSebelum(
  { teks, daftarSebutan }: KalimatTerbaca,
  sebelum: KalimatTerbaca | undefined,
): Persentase | undefined {
  if (!sebelum || !KATEGORI_SAJA.test(teks)) return undefined;
  if (daftarSebutan.length > 1 || sebutanOf(sebelum, "kategori").length > 0) return undefined;
  const capaian = satuPersen(sebelum, "capaian") ?? persenBerkata(sebelum, CAPAIAN_SINGKAT);
  return capaian && capaian === sebelum.daftarSebutan.at(-1) ? capaian : undefined;
}

/** The only category word of a sentence and the capaian it is of. */
function dinilaiOf(
  kalimat: KalimatTerbaca,
  sebelum: KalimatTerbaca | undefined,
): KataDinilai | undefined {
  const [kategori, ...lain] = sebutanOf(kalimat, "kategori");
  if (!kategori || lain.length > 0) return undefined;
  const sendiri = satuPersen(kalimat, "capaian") ?? bagianTarget(kalimat, kategori);
  const capaian = sendiri ?? capaianSebelum(kalimat, sebelum);
  const asal = sendiri ? kalimat : sebelum;
  return capaian && asal && !isSalahHitung(asal) ? { capaian, kategori } : undefined;
}

function* checkKalimat(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  for (const { paragraf, daftarKalimat } of bacaanOf(bahan).daftarParagraf) {
    for (const [ke, kalimat] of daftarKalimat.entries()) {
      const dinilai = dinilaiOf(kalimat, daftarKalimat[ke - 1]);
      const isi = dinilai && isiKata(dinilai, paragraf, skala);
      if (isi) yield temuanKata(paragraf, petikanKata(paragraf.teks, dinilai.kategori), isi);
    }
  }
}

/** Another rule says that the capaian itself is wrong. */
function isSalahHitung(kalimat: KalimatTerbaca): boolean {
  const serangkai = serangkaiKalimat(kalimat);
  return serangkai !== undefined && !isCapaianMungkin(serangkai.angka);
}

/** Forms and lists: the word on a line of its own, or behind the capaian. */
function* checkRekaman(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  for (const { capaian, kata, petikan, paragraf } of listKategoriRekaman(bahan)) {
    const benar = seharusnya({ capaian: capaian.angka, kata }, skala);
    if (benar === undefined) continue;
    const tertulis = capaian.paragraf.teks.slice(capaian.angka.awal, capaian.angka.akhir);
    const asli = paragraf.teks.slice(petikan.awal, petikan.akhir);
    yield temuanKata(paragraf, petikan, isiOf(asli, `capaian ${tertulis}`, benar));
  }
}

interface KataDinilai {
  readonly capaian: Persentase;
  readonly kategori: Kategori;
}

function isiKata(
  { capaian, kategori }: KataDinilai,
  { teks }: ParagrafNaskah,
  skala: Skala,
): IsiTemuan | undefined {
  const benar = seharusnya({ capaian, kata: kategori.nama }, skala);
  if (benar === undefined) return undefined;
  const tertulis = teks.slice(capaian.awal, capaian.akhir);
  const menjadi = benar.includes(" atau ") ? undefined : benar;
  return {
    ...isiOf(kategori.nama, `capaian ${tertulis}`, benar),
    perbaikan: menjadi === undefined ? undefined : { judul: "Tulis kategori yang benar", menjadi },
  };
}

/** Only the word itself, without the quotes and the word `kategori` that a mention may take in. */
function petikanKata(teks: string, kategori: { awal: number; akhir: number; nama: string }) {
  const dari = teks
    .slice(kategori.awal, kategori.akhir)
    .toLowerCase()
    .lastIndexOf(kategori.nama.toLowerCase());
  if (dari < 0) return kategori;
  return { awal: kategori.awal + dari, akhir: kategori.awal + dari + kategori.nama.length };
}

function* checkTabel(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  for (const { terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis !== "kinerja") continue;
    for (const baris of [...terbaca.daftarBaris, ...terbaca.daftarJumlah]) {
      const angka = serangkaiBaris(baris);
      if (!baris.capaian || (angka && !isCapaianMungkin(angka))) continue;
      const kata = baris.kategori.trim();
      const benar = seharusnya({ capaian: baris.capaian, kata }, skala);
      if (benar === undefined) continue;
      const isi = isiOf(kata, `capaian ${baris.capaian.teks}`, benar);
      yield temuanSel({ asal: baris.capaian.asal, teks: kata }, isi);
    }
  }
}

/** A category word that its own percentage contradicts. */
export const kategoriBertentangan: AturanNaskah = {
  id: "kategori-bertentangan",
  kode: "R-06",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    const skala = skalaNaskah(bahan);
    yield* tanpaUlang([...checkKalimat(bahan, skala), ...checkRekaman(bahan, skala)]);
    yield* checkTabel(bahan, skala);
  },
};
