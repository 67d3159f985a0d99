import { formatAngka } from "../../../format/angka";
import { formatRupiah } from "../../../format/rupiah";
import { rupiah } from "../../../kinerja/satuan";
import type { KalimatTerbaca, ParagrafNaskah } from "../../../naskah/naskah";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import type { IsiTemuan } from "../../teks/temuan-teks";
import { temuanKata } from "../../teks/temuan-teks";
import { daftarDiBawahKeliru } from "./daftar-di-bawah";
import { jumlahPenutupKeliru } from "./jumlah-penutup";
import type { Kuantitas } from "./kuantitas";
import { jumlahOf } from "./penjumlahan";
import { rincianSebelumnyaKeliru } from "./rincian-sebelumnya";
import type { RincianKeliru } from "./rincian-kalimat";
import { isSambungan, listRincianKeliru, listRincianSambung } from "./rincian-kalimat";

const tulis = ({ jenis }: Kuantitas, nilai: number): string =>
  jenis === "rupiah" ? formatRupiah(rupiah(nilai), "Rp") : formatAngka(nilai);

function isiOf({ utuh, bagian }: Pick<RincianKeliru, "utuh" | "bagian">): IsiTemuan {
  const jumlah = tulis(utuh, jumlahOf(bagian));
  const deret = bagian.map((satu) => tulis(satu, satu.nilai)).join(" + ");
  return {
    pesan: `Rinciannya berjumlah ${jumlah} (${deret}), sedangkan jumlahnya tertulis ${tulis(utuh, utuh.nilai)}.`,
    saran: "Periksa rincian dan jumlahnya; salah satunya keliru.",
  };
}

function* temuanOf(paragraf: ParagrafNaskah, geser: number, daftar: readonly RincianKeliru[]) {
  for (const keliru of daftar) {
    const petikan = { awal: geser + keliru.awal, akhir: geser + keliru.akhir };
    yield temuanKata(paragraf, petikan, isiOf(keliru));
  }
}

/** The sum of the parts stands in the paragraph: then the number of the sentence before was another one. */
const isJumlahTertulis = (teks: string, { utuh, bagian }: RincianKeliru): boolean =>
  Array.from(teks.matchAll(/\d[\d.,]*\d|\d/g), ([angka]) => angka).includes(
    tulis(utuh, jumlahOf(bagian)).replace(/^Rp\s?/, ""),
  );

/** One thing may be of two kinds: its groups come to more than there are. */
const BERGANDA =
  /\b(?:sekaligus|lebih dari satu|kedua-duanya|rangkap|ganda|tumpang tindih|lebih (?:besar|banyak) (?:dari|daripada)|melebihi jumlah)\b/i;
const SAMBUNGAN_TERBANYAK = 3;

/** Where the sentence begins whose number a breakdown goes on with; several breakdowns may follow one another. */
function awalSambung(daftar: readonly KalimatTerbaca[], ke: number): number | undefined {
  const [kalimat, berikut] = [daftar[ke], daftar[ke + 1]];
  if (!kalimat || !isSambungan(kalimat.teks)) return undefined;
  if (BERGANDA.test(`${kalimat.teks} ${berikut?.teks ?? ""}`)) return undefined;
  const lalu = daftar.slice(Math.max(ke - SAMBUNGAN_TERBANYAK, 0), ke);
  return lalu.findLast(({ teks }) => !isSambungan(teks))?.awal;
}

/** A line that a page broke in mid-sentence goes on in the next: more parts may stand there. */
const isTerpotong = (teks: string, berikut: string): boolean =>
  !/[.;:!?)]\s*$/.test(teks) && /^\s*(?:\p{Ll}{2}|\d)/u.test(berikut);

/** Paragraphs with those of their sentences that are whole. */
const listUtuh = (bahan: BahanNaskah): readonly ParagrafTerbaca[] => {
  const { daftarParagraf } = bacaanOf(bahan);
  return daftarParagraf.map((satu, nomor) =>
    isTerpotong(satu.paragraf.teks, daftarParagraf[nomor + 1]?.paragraf.teks ?? "")
      ? { ...satu, daftarKalimat: satu.daftarKalimat.slice(0, -1) }
      : satu,
  );
};

function* checkParagraf({ paragraf, daftarKalimat }: ParagrafTerbaca): Generator<TemuanTeks> {
  for (const [ke, kalimat] of daftarKalimat.entries()) {
    yield* temuanOf(paragraf, kalimat.awal, listRincianKeliru(kalimat.teks));
    const awal = awalSambung(daftarKalimat, ke);
    if (awal === undefined) continue;
    const bersama = paragraf.teks.slice(awal, kalimat.akhir);
    const sambung = listRincianSambung(bersama, kalimat.awal - awal);
    const keliru = sambung.filter((satu) => !isJumlahTertulis(paragraf.teks, satu));
    yield* temuanOf(paragraf, awal, keliru);
  }
}

/** A whole said with its parts is their sum. */
export const rincianTidakSejumlah: AturanNaskah = {
  id: "rincian-tidak-sejumlah",
  kode: "R-11",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    for (const satu of listUtuh(bahan)) yield* checkParagraf(satu);
    const { daftarBagian } = bahan.naskah;
    for (const ke of daftarBagian.keys()) {
      const keliru =
        jumlahPenutupKeliru(daftarBagian, ke) ??
        daftarDiBawahKeliru(daftarBagian, ke) ??
        rincianSebelumnyaKeliru(daftarBagian, ke);
      if (keliru) yield temuanKata(keliru.paragraf, keliru.utuh, isiOf(keliru));
    }
  },
};
