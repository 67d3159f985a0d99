import type { BahanNaskah, AturanNaskah, TemuanTeks } from "../../aturan";
import type { AngkaTercetak } from "../../teks/angka-tercetak";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { kunciNama } from "../../teks/konteks";
import { isCapaianMungkin } from "../../teks/rumus-capaian";
import { satuPersen, sebutanOf } from "../../teks/sebutan-kalimat";
import { serangkaiBaris, serangkaiKalimat } from "../../teks/serangkai";
import type { Skala } from "../../../kinerja/skala";
import { kategoriMungkin, skalaNaskah } from "../../teks/skala-naskah";
import { temuanKata, temuanSel } from "../../teks/temuan-teks";

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

function* checkKalimat(bahan: BahanNaskah, skala: Skala): Generator<TemuanTeks> {
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    const capaian = satuPersen(kalimat, "capaian");
    const [kategori, ...lain] = sebutanOf(kalimat, "kategori");
    if (!capaian || !kategori || lain.length > 0) continue;
    const serangkai = serangkaiKalimat(kalimat);
    if (serangkai && !isCapaianMungkin(serangkai.angka)) continue;
    const benar = seharusnya({ capaian, kata: kategori.nama }, skala);
    if (benar === undefined) continue;
    const tertulis = paragraf.teks.slice(capaian.awal, capaian.akhir);
    const menjadi = benar.includes(" atau ") ? undefined : benar;
    yield temuanKata(paragraf, petikanKata(paragraf.teks, kategori), {
      ...isiOf(kategori.nama, `capaian ${tertulis}`, benar),
      perbaikan:
        menjadi === undefined ? undefined : { judul: "Tulis kategori yang benar", menjadi },
    });
  }
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
    yield* checkKalimat(bahan, skala);
    yield* checkTabel(bahan, skala);
  },
};
