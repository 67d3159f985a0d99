import { formatPersen } from "../../../format/persen";
import { formatRupiah } from "../../../format/rupiah";
import { persen, rupiah } from "../../../kinerja/satuan";
import type { KalimatTerbaca, Sebutan } from "../../../naskah/naskah";
import type { AturanNaskah, BahanPeriksa } from "../../aturan";
import { isCetakan } from "../../teks/angka-tercetak";
import { listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { lingkupTegas } from "../../teks/lingkup-tegas";
import { isPeriodeLain, sebutPeriodeLain } from "../../teks/periode-utama";
import { temuanKata } from "../../teks/temuan-teks";
import { listHitungan } from "./daftar-hitungan";

type Angka = Extract<Sebutan, { jenis: "persen" | "rupiah" }>;

const isAngka = (sebutan: Sebutan): sebutan is Angka =>
  sebutan.jenis === "persen" || sebutan.jenis === "rupiah";

const formatAngka = ({ jenis }: Angka, nilai: number, { masukan }: BahanPeriksa): string =>
  jenis === "persen"
    ? formatPersen(persen(nilai), masukan.pengaturan.pembulatan)
    : formatRupiah(rupiah(nilai), "Rp");

const cocok = (sebutan: Angka, nilai: number): boolean =>
  sebutan.jenis === "rupiah"
    ? Math.abs(sebutan.nilai - nilai) < 1
    : isCetakan(sebutan, nilai) || (sebutan.nilai === 0 && nilai < 0);

const terdekat = ({ nilai }: Angka, daftar: readonly number[]): number =>
  daftar.reduce((dekat, lain) => (Math.abs(lain - nilai) < Math.abs(dekat - nilai) ? lain : dekat));

/** What is wrong with a number of a text; undefined where a computed value is printed so, or none is known. */
function isiOf(kalimat: KalimatTerbaca, sebutan: Angka, buku: BahanPeriksa) {
  const lingkup = lingkupTegas(kalimat, sebutan);
  const daftar = listHitungan({ sebutan, lingkup }, buku);
  const [pertama] = daftar;
  if (pertama === undefined || daftar.some((nilai) => cocok(sebutan, nilai))) return undefined;
  const benar = formatAngka(sebutan, terdekat(sebutan, daftar), buku);
  const satu = daftar.length === 1 || lingkup !== undefined;
  return {
    pesan: `Angka ini tidak sama dengan hitungan buku kerja; ${satu ? "seharusnya" : "yang terdekat"} ${benar}.`,
    saran: "Tulis angka hitungan, atau perbaiki data di buku kerja.",
    perbaikan: satu ? { judul: "Tulis angka hitungan", menjadi: benar } : undefined,
  };
}

/** A percentage or an amount that equals nothing the workbook computes. */
export const angkaTakDikenal: AturanNaskah = {
  id: "angka-tak-dikenal",
  kode: "R-04",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    const { buku } = bahan;
    if (!buku || isPeriodeLain(bahan)) return;
    for (const { paragraf, kalimat } of listKalimat(bahan)) {
      if (isPerbandingan(kalimat.teks) || sebutPeriodeLain(kalimat, bahan)) continue;
      for (const sebutan of kalimat.daftarSebutan.filter(isAngka)) {
        const isi = isiOf(kalimat, sebutan, buku);
        if (isi) yield temuanKata(paragraf, sebutan, isi);
      }
    }
  },
};
