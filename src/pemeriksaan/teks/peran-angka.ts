import type { KalimatTerbaca, Sebutan } from "../../naskah/naskah";
import type { AngkaBerperan, Peran, SebutanAngka } from "./angka-berperan";
import { HALANGAN } from "./angka-berperan";
import { isiPagu, isiPasangan, isiPenerimaan, isiPersen, isiSelip, isiUang } from "./isi-peran";

const PERAN: readonly string[] = [
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi-anggaran",
  "serapan",
  "sisa",
] satisfies readonly Peran[];

const isPeran = (hal: string | undefined): hal is Peran => hal !== undefined && PERAN.includes(hal);

const isAngka = (sebutan: Sebutan): sebutan is SebutanAngka =>
  sebutan.jenis === "persen" || sebutan.jenis === "nilai" || sebutan.jenis === "rupiah";

/** Words that say no role by themselves but in company do, for money and for everything else; the last one counts. */
const KATA_UANG: readonly (readonly [RegExp, Peran])[] = [
  [/\b(?:masih tersedia|tersisa|bersisa|menyisakan)\b/giu, "sisa"],
  [
    /\b(?:terpakai|dipakai|dibelanjakan|dicairkan|cair|digunakan|dikeluarkan|dimanfaatkan|diserap|terserap|pengeluaran|(?:ter)?realisasi(?:nya|kan)?|direalisasikan|terealisir|pencairan)\b/giu,
    "realisasi-anggaran",
  ],
  [
    /\b(?:anggaran(?:nya)?|alokasi|dana|(?<!masih )tersedia|disediakan|dialokasikan|dianggarkan|plafon|pagu|kredit)\b/giu,
    "pagu",
  ],
];
const KATA_KINERJA: readonly (readonly [RegExp, Peran])[] = [
  [
    /\b(?:hadir|tercapai|dicapai|terpenuhi|terlaksana|dilaksanakan|terlayani|terselesaikan|diselesaikan|selesai|terealisir|terealisasi|realisasi(?:nya)?|dihasilkan|terbentuk|terjaring|mencapai|memperoleh|diperoleh)\b/giu,
    "realisasi",
  ],
  [
    /\b(?:rencana|direncanakan|dipatok|ditarget|target(?:nya)?|dijanjikan|diperjanjikan)\b/giu,
    "target",
  ],
];

/** Where a pattern fits last; -1 for nowhere. */
const letakTerakhir = (teks: string, pola: RegExp): number =>
  Array.from(teks.matchAll(pola)).at(-1)?.index ?? -1;

function peranKata(teks: string, daftar: readonly (readonly [RegExp, Peran])[]): Peran | undefined {
  const [terakhir] = daftar
    .map(([pola, peran]) => ({ letak: letakTerakhir(teks, pola), peran }))
    .sort((a, b) => b.letak - a.letak);
  return terakhir !== undefined && terakhir.letak >= 0 ? terakhir.peran : undefined;
}

/** The words between a number and the one before it. */
const antaraKata = (kalimat: KalimatTerbaca, daftar: readonly SebutanAngka[]) => (ke: number) => {
  const awal = ke === 0 ? kalimat.awal : (daftar[ke - 1]?.akhir ?? kalimat.awal);
  const akhir = daftar[ke]?.awal ?? awal;
  return kalimat.teks.slice(awal - kalimat.awal, Math.max(akhir, awal) - kalimat.awal);
};

const BERSAMA = /\b(?:rata-rata|rerata|keseluruhan|seluruh(?:nya)?|total)\b/i;
/** Whether the words before a number make it a mean or a total: nobody's own capaian. */
export const isBersama = (antara: string): boolean => BERSAMA.test(antara);

/** `Sisa pagu yang belum direalisasikan Rp…`. */
const SISA =
  /\bsisa(?:nya)?(?:\s+(?:pagu|anggaran|dana|belanja))*\s+yang\s+(?:belum|tidak)\s+(?:di|ter)\p{L}+\s*(?:adalah|sebesar|sejumlah|yaitu|[:=])?\s*$/iu;

function peranSatu(sebutan: SebutanAngka, antara: string): AngkaBerperan {
  const { hal } = sebutan;
  if (sebutan.jenis === "rupiah" && SISA.test(antara)) {
    return { sebutan, antara, peran: "sisa", isTersurat: true };
  }
  if (isPeran(hal)) {
    const isMilikBersama = hal === "capaian" && isBersama(antara);
    return { sebutan, antara, peran: isMilikBersama ? undefined : hal, isTersurat: true };
  }
  const isTerhalang = HALANGAN.test(antara);
  const kamus = sebutan.jenis === "rupiah" ? KATA_UANG : KATA_KINERJA;
  const peran = isTerhalang ? undefined : peranKata(antara, kamus);
  return { sebutan, antara, peran, isTersurat: false };
}

/** The numbers of a sentence with their roles, left to right; those that have none are left in. */
export function listPeran(kalimat: KalimatTerbaca): readonly AngkaBerperan[] {
  const daftarAngka = kalimat.daftarSebutan.filter(isAngka);
  const antaraOf = antaraKata(kalimat, daftarAngka);
  const daftar = daftarAngka.map((sebutan, ke) => peranSatu(sebutan, antaraOf(ke)));
  for (let ke = 0; ke < daftar.length; ke++) {
    isiPenerimaan(daftar, ke);
    isiPasangan(daftar, ke);
    isiSelip(daftar, ke);
  }
  for (let ke = 1; ke < daftar.length; ke++) {
    isiPersen(daftar, ke);
    isiUang(daftar, ke);
  }
  for (let ke = 0; ke < daftar.length; ke++) isiPagu(daftar, ke);
  return daftar;
}
