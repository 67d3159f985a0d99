import type { Hal, Lingkup, Sebutan } from "../../naskah/naskah";
import type { AngkaTabel, BarisAnggaranTabel, TabelTerbaca } from "../../naskah/tabel-terbaca";
import type { BahanNaskah, TemuanTeks } from "../aturan";
import type { AngkaTercetak } from "./angka-tercetak";
import type { KalimatNaskah } from "./bacaan-naskah";
import { bacaanOf, listKalimat } from "./bacaan-naskah";
import { isPerbandingan, kunciNama } from "./konteks";
import { listJumlahUtuh } from "./jumlah-utuh";
import { lingkupTegas } from "./lingkup-tegas";
import { paragrafBagian } from "./paragraf-bagian";
import { sebutPeriodeLain } from "./periode-utama";
import { tercetakOf } from "./serangkai";
import type { IsiTemuan } from "./temuan-teks";
import { temuanKata, temuanSel } from "./temuan-teks";
import { tercetakUang } from "./uang-tercetak";
import { isUtuhTegas } from "./utuh-tegas";

/** One time a number is given for something that can be given again. */
export interface Ucapan {
  /** What it is a number of; equal for two mentions of one thing. */
  readonly kunci: string;
  readonly sebutan: string;
  readonly angka: AngkaTercetak;
  readonly teks: string;
  readonly temuan: (isi: IsiTemuan) => TemuanTeks;
}

const KATA_HAL: Readonly<Partial<Record<Hal, string>>> = {
  capaian: "Capaian",
  serapan: "Serapan",
  target: "Target",
  realisasi: "Realisasi",
  pagu: "Pagu",
  "realisasi-anggaran": "Realisasi anggaran",
  sisa: "Sisa anggaran",
};

const lingkupOf = (lingkup: Lingkup): string =>
  lingkup.jenis === "keseluruhan" ? "" : kunciNama(lingkup.nama);

const sebutanHal = (hal: Hal, nama: string): string =>
  `${KATA_HAL[hal] ?? hal} ${nama === "" ? "keseluruhan" : `“${nama}”`}`;

type Bernilai = Extract<Sebutan, { jenis: "persen" | "rupiah" | "nilai" }>;

const isBernilai = (sebutan: Sebutan): sebutan is Bernilai =>
  ["persen", "rupiah", "nilai"].includes(sebutan.jenis);

const tercetak = (sebutan: Bernilai, teks: string): AngkaTercetak =>
  sebutan.jenis === "rupiah" ? tercetakUang(sebutan, teks) : tercetakOf(sebutan, teks);

function ucapanKalimat(
  { paragraf, kalimat }: KalimatNaskah,
  sebutan: Bernilai,
): Omit<Ucapan, "temuan"> | undefined {
  const { hal } = sebutan;
  const lingkup = lingkupTegas(kalimat, sebutan);
  if (hal === undefined || lingkup === undefined || KATA_HAL[hal] === undefined) return undefined;
  if (lingkup.jenis === "keseluruhan" && !isUtuhTegas(kalimat, sebutan, paragraf.teks)) {
    return undefined;
  }
  const teks = paragraf.teks.slice(sebutan.awal, sebutan.akhir);
  const satuan = sebutan.jenis === "nilai" ? kunciNama(sebutan.satuan) : sebutan.jenis;
  return {
    kunci: `${hal}|${satuan}|${lingkupOf(lingkup)}`,
    sebutan: sebutanHal(hal, lingkup.jenis === "bernama" ? lingkup.nama : ""),
    angka: tercetak(sebutan, teks),
    teks,
  };
}

function* listUcapanKalimat(bahan: BahanNaskah): Generator<Ucapan> {
  const bagian = paragrafBagian(bahan);
  for (const satu of listKalimat(bahan)) {
    const { paragraf, kalimat } = satu;
    if (isPerbandingan(kalimat.teks) || sebutPeriodeLain(kalimat, bahan)) continue;
    for (const sebutan of kalimat.daftarSebutan.filter(isBernilai)) {
      const ucapan = ucapanKalimat(satu, sebutan);
      if (!ucapan || (ucapan.kunci.endsWith("|") && bagian.has(paragraf))) continue;
      yield { ...ucapan, temuan: (isi) => temuanKata(paragraf, sebutan, isi) };
    }
  }
}

interface BarisAngka {
  readonly nama: string;
  readonly angka: readonly (readonly [Hal, AngkaTabel | undefined])[];
}

const barisOf = (terbaca: TabelTerbaca): readonly BarisAngka[] =>
  terbaca.jenis === "kinerja"
    ? terbaca.daftarBaris.map(({ nama, target, realisasi, capaian }) => ({
        nama,
        angka: [
          ["target", target],
          ["realisasi", realisasi],
          ["capaian", capaian],
        ],
      }))
    : terbaca.daftarBaris.map((baris) => ({ nama: baris.nama, angka: angkaUang(baris) }));

const angkaUang = (baris: BarisAnggaranTabel): BarisAngka["angka"] => [
  ["pagu", baris.pagu],
  ["realisasi-anggaran", baris.realisasiAnggaran],
  ["serapan", baris.serapan],
  ["sisa", baris.sisa],
];

/** In a column of money a number is rupiah; elsewhere without a percent sign its unit is not said. */
function satuanTabel(hal: Hal, { persen }: AngkaTabel): string | undefined {
  if (persen) return "persen";
  return ["pagu", "realisasi-anggaran", "sisa"].includes(hal) ? "rupiah" : undefined;
}

function* listUcapanTabel(
  terbaca: TabelTerbaca,
  daftarUtuh: readonly BarisAnggaranTabel[],
): Generator<Ucapan> {
  const utuh = daftarUtuh.filter((jumlah) => terbaca.daftarJumlah.some((ada) => ada === jumlah));
  const daftar = [
    ...barisOf(terbaca),
    ...utuh.map((jumlah) => ({ nama: "", angka: angkaUang(jumlah) })),
  ];
  const jumlah = new Map<string, number>();
  for (const { nama } of daftar)
    jumlah.set(kunciNama(nama), (jumlah.get(kunciNama(nama)) ?? 0) + 1);
  for (const { nama, angka } of daftar) {
    // Two rows of one name are two things.
    if ((jumlah.get(kunciNama(nama)) ?? 0) > 1) continue;
    for (const [hal, satu] of angka) {
      const satuan = satu && satuanTabel(hal, satu);
      if (!satu || satuan === undefined) continue;
      yield {
        kunci: `${hal}|${satuan}|${kunciNama(nama)}`,
        sebutan: sebutanHal(hal, nama),
        angka: satu,
        teks: satu.teks,
        temuan: (isi) => temuanSel(satu, isi),
      };
    }
  }
}

/** Every number that is given for something nameable, sentences first. */
export function listUcapan(bahan: BahanNaskah): readonly Ucapan[] {
  const { daftarTabel } = bacaanOf(bahan);
  const utuh = listJumlahUtuh(daftarTabel);
  return [
    ...listUcapanKalimat(bahan),
    ...daftarTabel.flatMap(({ terbaca }) =>
      terbaca ? Array.from(listUcapanTabel(terbaca, utuh)) : [],
    ),
  ];
}
