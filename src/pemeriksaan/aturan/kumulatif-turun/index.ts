import { formatAngka } from "../../../format/angka";
import { readAngkaTeks } from "../../../masukan/angka-teks/angka-teks";
import type { BarisAngka, KolomAngka } from "../../../naskah/kisi-angka";
import { bacaKisiAngka } from "../../../naskah/kisi-angka";
import type { Petikan, TabelNaskah } from "../../../naskah/naskah";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import type { IsiTemuan } from "../../teks/temuan-teks";
import { temuanKalimat, temuanSel } from "../../teks/temuan-teks";
import type { NilaiKumulatif } from "./deret-kumulatif";
import { letakTurun } from "./deret-kumulatif";
import { letakAwal, letakWaktu, POLA_WAKTU } from "./urutan-waktu";

const KUMULATIF = /\bkumulatif\b/i;
const KOLOM = /\bkumulatif\b|^s\.?\s?[/.]?\s?d\b/i;
const RATA = /\b(?:rata-rata|rerata|persen|persentase)\b|%/i;
/** `kumulatif: Maret 288 …`: no number between the word and the first time, which would be the sum itself. */
const AWAL = new RegExp(`\\bkumulatif\\b[^\\d.;]{0,60}?(?=\\b${POLA_WAKTU}\\s)`, "iu");
const BUTIR = new RegExp(
  `\\b${POLA_WAKTU}(?:\\s+(?:sebesar|sebanyak|sejumlah|mencapai))?\\s*[:=]?\\s+((?:Rp\\.?\\s?)?\\d[\\d.,]*\\d|\\d)`,
  "giu",
);

interface Butir extends NilaiKumulatif, Petikan {
  readonly teks: string;
}

const isiOf = (kini: string, lalu: string): IsiTemuan => ({
  pesan: `Nilai kumulatif ${kini} lebih kecil daripada ${lalu} pada periode sebelumnya.`,
  saran: "Periksa kedua nilainya; nilai kumulatif tidak dapat turun.",
});

/** Times with their values, left to right, behind the word that makes them sums. */
function listButir(teks: string): readonly Butir[] {
  const awal = AWAL.exec(teks);
  if (!awal || RATA.test(teks.slice(0, awal.index))) return [];
  const mulai = awal.index + awal[0].length;
  return Array.from(teks.slice(mulai).matchAll(BUTIR)).flatMap((cocok) => {
    const [utuh, bulan, bagian, angka = ""] = cocok;
    const bacaan = readAngkaTeks(angka);
    if (bacaan.jenis !== "angka") return [];
    const akhir = mulai + cocok.index + utuh.length;
    const letak = letakWaktu(bulan, bagian);
    return [{ letak, nilai: bacaan.nilai, teks: angka, awal: akhir - angka.length, akhir }];
  });
}

/** `TW I 201 + TW II 237 = 438`: the values of each time, and their sum. */
function isDijumlahkan(teks: string, daftar: readonly Butir[]): boolean {
  const jumlah = daftar.reduce((total, { nilai }) => total + nilai, 0);
  return /[+=]/.test(teks) || teks.includes(formatAngka(jumlah));
}

function* checkKalimat(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const satu of listKalimat(bahan)) {
    if (!KUMULATIF.test(satu.kalimat.teks)) continue;
    const daftar = listButir(satu.kalimat.teks);
    const ke = isDijumlahkan(satu.kalimat.teks, daftar) ? undefined : letakTurun(daftar);
    const [lalu, kini] = ke === undefined ? [] : [daftar[ke - 1], daftar[ke]];
    if (lalu && kini) yield temuanKalimat(satu, kini, isiOf(kini.teks, lalu.teks));
  }
}

/** The rows of a column that begin with a time of the year; a total among them ends the list. */
function* checkKolom(daftarBaris: readonly BarisAngka[], kolom: number): Generator<TemuanTeks> {
  const daftar = daftarBaris.flatMap(({ nama, sel }) => {
    const [letak, angka] = [letakAwal(nama), sel[kolom]];
    return letak > 0 && angka ? [{ letak, nilai: angka.nilai, angka }] : [];
  });
  const ke = letakTurun(daftar);
  const [lalu, kini] = ke === undefined ? [] : [daftar[ke - 1], daftar[ke]];
  if (lalu && kini) yield temuanSel(kini.angka, isiOf(kini.angka.teks, lalu.angka.teks));
}

/** Headings stand in so many rows at the top. */
const BARIS_KEPALA = 4;

const isBerkumulatif = ({ daftarBaris }: TabelNaskah): boolean =>
  daftarBaris.slice(0, BARIS_KEPALA).some((baris) => baris.some((teks) => KOLOM.test(teks)));

const isKolomKumulatif = ({ judul, persen }: KolomAngka): boolean =>
  KOLOM.test(judul) && !persen && !RATA.test(judul);

function* checkTabel({ naskah }: BahanNaskah): Generator<TemuanTeks> {
  for (const bagian of naskah.daftarBagian) {
    const kisi =
      bagian.jenis === "tabel" && isBerkumulatif(bagian) ? bacaKisiAngka(bagian) : undefined;
    if (!kisi) continue;
    for (const [ke, kolom] of kisi.daftarKolom.entries())
      if (isKolomKumulatif(kolom)) yield* checkKolom(kisi.daftarBaris, ke);
  }
}

/** A cumulative value that falls from one time of the year to the next. */
export const kumulatifTurun: AturanNaskah = {
  id: "kumulatif-turun",
  kode: "R-20",
  tingkat: "peringatan",

  *checkNaskah(bahan) {
    yield* checkKalimat(bahan);
    yield* checkTabel(bahan);
  },
};
