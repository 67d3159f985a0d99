import type { AngkaBerperan, Peran, SebutanAngka } from "./angka-berperan";
import { HALANGAN } from "./angka-berperan";

const SAMBUNG =
  /^(?:[\s,(=:–—-]|\b(?:atau|setara|sama|dengan|sebesar|yaitu|yakni|sekitar|jadi|sehingga|maka|berarti|mencapai|persentase(?:nya)?|prosentase(?:nya)?|capaian(?:nya)?|kinerja|serapan(?:nya)?|penyerapan(?:nya)?|tingkat|anggaran|realisasi(?:nya)?|menjadi|tercapai|terealisasi|baru|hanya|telah|adalah|dari|kumulatif)\b|\)(?=[\s]*[=(]))*$/iu;
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
export function isiPasangan(daftar: AngkaBerperan[], ke: number): void {
  const [a, b] = [daftar[ke], daftar[ke + 1]];
  if (!a || !b || a.sebutan.jenis === "persen") return;
  if (!isBagian(a.sebutan, b.sebutan, b.antara)) return;
  // `penerimaan Rp… dari target Rp…` is no money spent.
  const pasangan = PASANGAN[b.peran === "target" ? "nilai" : a.sebutan.jenis];
  daftar[ke] = denganPeran(a, pasangan.bagian);
  daftar[ke + 1] = denganPeran(b, pasangan.utuh);
  const persen = daftar[ke + 2];
  const isBerikut = persen?.sebutan.jenis === "persen" && SAMBUNG.test(persen.antara);
  if (isBerikut) daftar[ke + 2] = denganPeran(persen, pasangan.persen);
}

const DARI_TARGET =
  /^\s*(?:dari|terhadap)\s+(?:\p{L}+\s+){0,2}target(?:nya)?(?:\s+\p{L}+){0,4}\s*$/iu;

/** `Rp61,2 miliar atau 102% dari target Rp60 miliar`: part, share and target. */
export function isiSelip(daftar: AngkaBerperan[], ke: number): void {
  const [a, persen, b] = [daftar[ke], daftar[ke + 1], daftar[ke + 2]];
  if (!a || !b || persen?.sebutan.jenis !== "persen" || a.sebutan.jenis === "persen") return;
  if (!isSejenis(a.sebutan, b.sebutan) || !SAMBUNG.test(persen.antara)) return;
  if (!DARI_TARGET.test(b.antara) || HALANGAN.test(a.antara)) return;
  daftar[ke] = { ...a, peran: "realisasi" };
  daftar[ke + 1] = { ...persen, peran: "capaian" };
  daftar[ke + 2] = denganPeran(b, "target");
}

/** Money behind a target of money is what came in, not what was spent. */
export function isiPenerimaan(daftar: AngkaBerperan[], ke: number): void {
  const [target, angka] = [daftar[ke - 1], daftar[ke]];
  if (target?.peran !== "target" || target.sebutan.jenis !== "rupiah" || !angka) return;
  if (angka.sebutan.jenis !== "rupiah" || angka.isTersurat) return;
  const isDiterima =
    angka.peran === "realisasi-anggaran" ||
    /\b(?:terkumpul|dikumpulkan|diterima|tercapai|dicapai|terpungut|dipungut|masuk|diperoleh|terealisasi)\b/i.test(
      angka.antara,
    );
  if (isDiterima && !HALANGAN.test(angka.antara)) daftar[ke] = { ...angka, peran: "realisasi" };
}

/** A role for a number that has none yet. */
const denganPeran = (angka: AngkaBerperan, peran: Peran): AngkaBerperan => ({
  ...angka,
  peran: angka.peran ?? peran,
});

/** What a share is behind a part, with the whole before it or, for money that says so itself, without. */
function peranBagian(
  utuh: AngkaBerperan | undefined,
  bagian: AngkaBerperan | undefined,
): Peran | undefined {
  if (bagian?.peran === "realisasi-anggaran" && bagian.isTersurat) return "serapan";
  return PERAN_BAGIAN[`${utuh?.peran ?? ""} ${bagian?.peran ?? ""}`];
}

/** A share right behind an amount of which the whole was said before it. */
export function isiPersen(daftar: AngkaBerperan[], ke: number): void {
  const [utuh, bagian, persen] = [daftar[ke - 2], daftar[ke - 1], daftar[ke]];
  if (!persen || persen.peran !== undefined || persen.sebutan.jenis !== "persen") return;
  if (!SAMBUNG.test(persen.antara)) return;
  const peran = peranBagian(utuh, bagian);
  if (peran !== undefined) daftar[ke] = { ...persen, peran };
}

/** `serapan 67% yaitu sebesar Rp…`, `serapan 67% dari pagu Rp… atau sebesar Rp…`: the amount is what was spent. */
export function isiUang(daftar: AngkaBerperan[], ke: number): void {
  const uang = daftar[ke];
  if (uang?.sebutan.jenis !== "rupiah" || !SAMBUNG.test(uang.antara)) return;
  const [satu, dua] = [daftar[ke - 1]?.peran, daftar[ke - 2]?.peran];
  const isSesudah = satu === "serapan" || (satu === "pagu" && dua === "serapan");
  if (isSesudah) daftar[ke] = denganPeran(uang, "realisasi-anggaran");
}

/** `Program pelayanan Rp… realisasi Rp… (93%)`: what stands before the realisasi and holds it is its pagu. */
export function isiPagu(daftar: AngkaBerperan[], ke: number): void {
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
