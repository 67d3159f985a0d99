import type { KalimatTerbaca, Sebutan } from "../../naskah/naskah";
import type { SebutanJenis } from "./sebutan-kalimat";

/** A number of a sentence. */
export type SebutanAngka = SebutanJenis<"persen"> | SebutanJenis<"nilai"> | SebutanJenis<"rupiah">;

/** What a number is within a calculation of its sentence. */
export type Peran =
  "target" | "realisasi" | "capaian" | "pagu" | "realisasi-anggaran" | "serapan" | "sisa";

/** A number with its role. `isTersurat`: the reader found the word for it; else only the words around it suggest it. */
export interface AngkaBerperan {
  readonly sebutan: SebutanAngka;
  /** The words between it and the number before, or the beginning of the sentence. */
  readonly antara: string;
  readonly peran: Peran | undefined;
  readonly isTersurat: boolean;
}

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

/** Said of a number they make it another one's change, bound or part. */
const HALANGAN =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|selisih|lebih|kurang|terdiri|berasal|bersumber|semula|sebelumnya|lalu|dibanding\p{L}*|rata-rata|belum|tidak|antara|minimal|maksimal|maksimum|tertinggi|skala|renstra|nasional|provinsi)\b/iu;

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

const SAMBUNG =
  /^(?:[\s,(=:–—-]|\b(?:atau|setara|sama|dengan|sebesar|yaitu|yakni|sekitar|jadi|sehingga|maka|berarti|mencapai|persentase(?:nya)?|prosentase(?:nya)?|capaian(?:nya)?|kinerja|serapan(?:nya)?|penyerapan(?:nya)?|tingkat|anggaran|realisasi(?:nya)?|menjadi|tercapai|terealisasi|baru|hanya|telah|adalah|dari)\b)*$/iu;
const DARI = /^[\s,]*(?:\p{L}+\s+){0,4}?(?:dari|terhadap)(?:\s+\p{L}+\.?){0,6}\s*$/iu;

const satuanOf = (sebutan: SebutanAngka): string =>
  sebutan.jenis === "nilai" ? sebutan.satuan : sebutan.jenis;

/** Whether two numbers can be part and whole of one thing. */
const isSejenis = (a: SebutanAngka, b: SebutanAngka): boolean =>
  a.jenis === b.jenis && (satuanOf(a) === satuanOf(b) || satuanOf(a) === "" || satuanOf(b) === "");

/** `A dari B`: the first is part of the second. */
const isBagian = (a: SebutanAngka, b: SebutanAngka, antara: string): boolean =>
  a.jenis !== "persen" && isSejenis(a, b) && DARI.test(antara) && !HALANGAN.test(antara);

const PASANGAN = {
  rupiah: { bagian: "realisasi-anggaran", utuh: "pagu", persen: "serapan" },
  nilai: { bagian: "realisasi", utuh: "target", persen: "capaian" },
} as const;

/** Roles of two numbers side by side, and of the share that may follow them. */
function isiPasangan(daftar: AngkaBerperan[], ke: number): void {
  const [a, b] = [daftar[ke], daftar[ke + 1]];
  if (!a || !b || a.sebutan.jenis === "persen") return;
  if (!isBagian(a.sebutan, b.sebutan, b.antara)) return;
  const pasangan = PASANGAN[a.sebutan.jenis];
  daftar[ke] = denganPeran(a, pasangan.bagian);
  daftar[ke + 1] = denganPeran(b, pasangan.utuh);
  const persen = daftar[ke + 2];
  const isBerikut = persen?.sebutan.jenis === "persen" && SAMBUNG.test(persen.antara);
  if (isBerikut) daftar[ke + 2] = denganPeran(persen, pasangan.persen);
}

/** A role for a number that has none yet. */
const denganPeran = (angka: AngkaBerperan, peran: Peran): AngkaBerperan => ({
  ...angka,
  peran: angka.peran ?? peran,
});

/** A share right behind an amount of which the whole was said before it. */
function isiPersen(daftar: AngkaBerperan[], ke: number): void {
  const [utuh, bagian, persen] = [daftar[ke - 2], daftar[ke - 1], daftar[ke]];
  if (!persen || persen.peran !== undefined || persen.sebutan.jenis !== "persen") return;
  if (!SAMBUNG.test(persen.antara) || utuh === undefined) return;
  const peran = PERAN_BAGIAN[`${utuh.peran ?? ""} ${bagian?.peran ?? ""}`];
  if (peran !== undefined) daftar[ke] = { ...persen, peran };
}

/** `serapan 67% yaitu sebesar Rp…`, `serapan 67% dari pagu Rp… atau sebesar Rp…`: the amount is what was spent. */
function isiUang(daftar: AngkaBerperan[], ke: number): void {
  const uang = daftar[ke];
  if (uang?.sebutan.jenis !== "rupiah" || !SAMBUNG.test(uang.antara)) return;
  const [satu, dua] = [daftar[ke - 1]?.peran, daftar[ke - 2]?.peran];
  const isSesudah = satu === "serapan" || (satu === "pagu" && dua === "serapan");
  if (isSesudah) daftar[ke] = denganPeran(uang, "realisasi-anggaran");
}

/** `Program pelayanan Rp… realisasi Rp… (93%)`: what stands before the realisasi and holds it is its pagu. */
function isiPagu(daftar: AngkaBerperan[], ke: number): void {
  const [pagu, realisasi, persen] = [daftar[ke], daftar[ke + 1], daftar[ke + 2]];
  if (!pagu || pagu.sebutan.jenis !== "rupiah" || pagu.peran !== undefined) return;
  if (realisasi?.peran !== "realisasi-anggaran" || persen?.peran !== "serapan") return;
  const isDekat =
    /^[\s,;:(–—-]*(?:(?:dengan|dan|telah|baru|sudah)\s+)?\S+[\s:=]*(?:(?:sebesar|adalah)\s*)?$/i;
  const isMemuat = pagu.sebutan.nilai >= realisasi.sebutan.nilai;
  if (isMemuat && isDekat.test(realisasi.antara)) daftar[ke] = denganPeran(pagu, "pagu");
}

const PERAN_BAGIAN: Readonly<Partial<Record<string, Peran>>> = {
  "pagu realisasi-anggaran": "serapan",
  "target realisasi": "capaian",
};

/** The words between a number and the one before it. */
const antaraKata = (kalimat: KalimatTerbaca, daftar: readonly SebutanAngka[]) => (ke: number) => {
  const awal = ke === 0 ? kalimat.awal : (daftar[ke - 1]?.akhir ?? kalimat.awal);
  const akhir = daftar[ke]?.awal ?? awal;
  return kalimat.teks.slice(awal - kalimat.awal, Math.max(akhir, awal) - kalimat.awal);
};

const BERSAMA = /\b(?:rata-rata|rerata|keseluruhan|seluruh(?:nya)?|total)\b/i;
/** Whether the words before a number make it a mean or a total: nobody's own capaian. */
export const isBersama = (antara: string): boolean => BERSAMA.test(antara);

function peranSatu(sebutan: SebutanAngka, antara: string): AngkaBerperan {
  const { hal } = sebutan;
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
  for (let ke = 0; ke < daftar.length; ke++) isiPasangan(daftar, ke);
  for (let ke = 1; ke < daftar.length; ke++) {
    isiPersen(daftar, ke);
    isiUang(daftar, ke);
  }
  for (let ke = 0; ke < daftar.length; ke++) isiPagu(daftar, ke);
  return daftar;
}
