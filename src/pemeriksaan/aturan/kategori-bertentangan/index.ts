import type { BahanNaskah, AturanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isBarisTerhitung } from "../../teks/capaian-baris";
import { kunciNama } from "../../teks/konteks";
import type { Skala } from "../../../kinerja/skala";
import { kategoriMungkin, kategoriRentang, skalaNaskah } from "../../teks/skala-naskah";
import { hitungPositif } from "../../teks/rumus-capaian";
import type { SerangkaiParagraf } from "../../teks/serangkai-paragraf";
import { listSerangkai } from "../../teks/serangkai-paragraf";
import type { IsiTemuan } from "../../teks/temuan-teks";
import { listKategoriRekaman } from "../../teks/kategori-rekaman";
import { tanpaUlang, temuanKata, temuanSel } from "../../teks/temuan-teks";
import type { KataDinilai } from "./kalimat-dinilai";
import { listDinilai } from "./kalimat-dinilai";
import { kataBaris, listDisebut } from "./kategori-baris";
import { listKeseluruhan, listSemua } from "./kategori-keseluruhan";

/** The categories a word should be one of, where it is another one of the scale; undefined where it agrees or cannot be told. */
function seharusnya(kata: string, skala: Skala, mungkin: ReadonlySet<string>): string | undefined {
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

function* checkKalimat(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  for (const terbaca of bacaanOf(bahan).daftarParagraf) {
    const { paragraf, daftarKalimat } = terbaca;
    const { teks } = paragraf;
    for (const [ke, kalimat] of daftarKalimat.entries()) {
      for (const dinilai of listDinilai(kalimat, daftarKalimat[ke - 1])) {
        const tepat = isTepat(dinilai, listSerangkai(terbaca, bahan));
        const isi = isiKata(dinilai, { teks, isTepat: tepat }, skala);
        if (isi) yield temuanKata(paragraf, petikanKata(paragraf.teks, dinilai.kategori), isi);
      }
    }
  }
}

/** Forms and lists: the word on a line of its own, or behind the capaian. */
function* checkRekaman(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  for (const { capaian, kata, petikan, paragraf } of listKategoriRekaman(bahan)) {
    const benar = seharusnya(kata, skala, kategoriMungkin(capaian.angka, skala));
    if (benar === undefined) continue;
    const tertulis = capaian.paragraf.teks.slice(capaian.angka.awal, capaian.angka.akhir);
    const asli = paragraf.teks.slice(petikan.awal, petikan.akhir);
    yield temuanKata(paragraf, petikan, isiOf(asli, `capaian ${tertulis}`, benar));
  }
}

/** Digits a number that was not rounded is known to. */
const DESIMAL_TEPAT = 2;

/** A capaian without decimals that its own target and realisasi give exactly was not rounded. */
function isTepat({ capaian }: KataDinilai, daftar: readonly SerangkaiParagraf[]): boolean {
  const serangkai = daftar.find((satu) => satu.capaian === capaian);
  return serangkai !== undefined && hitungPositif(serangkai.angka) === capaian.nilai;
}

function isiKata(
  { capaian, kategori, batas }: KataDinilai,
  { teks, isTepat }: { readonly teks: string; readonly isTepat: boolean },
  skala: Skala,
): IsiTemuan | undefined {
  const angka = isTepat ? { ...capaian, desimal: capaian.desimal + DESIMAL_TEPAT } : capaian;
  const mungkin = batas ? kategoriRentang(batas, skala) : kategoriMungkin(angka, skala);
  const benar = seharusnya(kategori.nama, skala, mungkin);
  if (benar === undefined) return undefined;
  const { awal, akhir } = batas ?? capaian;
  const tertulis = teks.slice(awal, akhir).trim();
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

/** Words whose capaian stands elsewhere: the mean of all, or that of a row of a table. */
function* checkJauh(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  const daftar = [
    ...listKeseluruhan(bahan).map((satu) => ({ ...satu, capaian: satu.rata, hal: "rata-rata" })),
    ...listDisebut(bahan).map((satu) => ({ ...satu, hal: `capaian “${satu.nama}”` })),
    ...listSemua(bahan).flatMap(({ daftarBaris, ...satu }) =>
      daftarBaris.map(({ nama, capaian }) => ({ ...satu, capaian, hal: `capaian “${nama}”` })),
    ),
  ];
  for (const { paragraf, kategori, capaian, hal } of daftar) {
    const benar = seharusnya(kategori.nama, skala, kategoriMungkin(capaian, skala));
    if (benar === undefined) continue;
    const isi = isiOf(kategori.nama, `${hal} ${capaian.teks}`, benar);
    yield temuanKata(paragraf, petikanKata(paragraf.teks, kategori), isi);
  }
}

function* checkTabel(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  for (const { tabel, terbaca } of bacaanOf(bahan).daftarTabel) {
    if (terbaca?.jenis !== "kinerja") continue;
    for (const baris of [...terbaca.daftarBaris, ...terbaca.daftarJumlah]) {
      if (!baris.capaian || !isBarisTerhitung(baris)) continue;
      const kata = kataBaris(tabel, baris, skala);
      const benar = seharusnya(kata, skala, kategoriMungkin(baris.capaian, skala));
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
    yield* tanpaUlang([
      ...checkKalimat(bahan, skala),
      ...checkRekaman(bahan, skala),
      ...checkJauh(bahan, skala),
    ]);
    yield* checkTabel(bahan, skala);
  },
};
