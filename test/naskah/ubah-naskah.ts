import { formatPersen } from "../../src/format/persen";
import { formatRupiah } from "../../src/format/rupiah";
import { persen, rupiah } from "../../src/kinerja/satuan";
import type { BarisUji, Tanam } from "./tanam";
import { sisipkan } from "./tanam";

const angka = (teks: string | undefined): number =>
  Number((teks ?? "").replace(/[^\d,-]/g, "").replace(",", "."));

/** Another percentage, a few points away. */
export const lain = (teks: string): string => {
  const nilai = angka(teks);
  return formatPersen(persen(nilai >= 60 ? nilai - 7 : nilai + 9));
};

const SKALA = ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"];
export const KATA = new RegExp(
  `(?<=kategori )(?:${SKALA.join("|")})(?! )|(?<=kategori )(?:${SKALA.join("|")})(?= |[.,;])`,
  "g",
);

export const kategoriLain = (kata: string): string =>
  kata === "Sangat Tinggi" || kata === "Tinggi" ? "Rendah" : "Sangat Tinggi";

const kolomOf = ({ kepala }: BarisUji, pola: RegExp): number =>
  kepala.findIndex((teks) => pola.test(teks));

const tukarSel = (sel: readonly string[], a: number, b: number): string[] =>
  sel.map((isi, di) => (di === a ? (sel[b] ?? "") : di === b ? (sel[a] ?? "") : isi));

/** A row of the table of capaian with three percentages. */
function barisCapaian(baris: BarisUji) {
  const [target, realisasi, capaian] = [/^Target$/, /^Realisasi$/, /^Capaian/].map((pola) =>
    kolomOf(baris, pola),
  );
  if (target === undefined || realisasi === undefined || capaian === undefined) return undefined;
  const ada = [target, realisasi, capaian].every((di) => di >= 0 && /%$/.test(baris.sel[di] ?? ""));
  return ada ? { target, realisasi, capaian } : undefined;
}

export const tertukar = (baris: BarisUji): readonly string[] | undefined => {
  const letak = barisCapaian(baris);
  if (!letak) return undefined;
  const [t, r, c] = [letak.target, letak.realisasi, letak.capaian].map((di) =>
    angka(baris.sel[di]),
  );
  if (t === undefined || r === undefined || c === undefined) return undefined;
  const isPositif = Math.abs((r / t) * 100 - c) < 0.02;
  return isPositif && Math.abs(c - r) > 2
    ? tukarSel(baris.sel, letak.realisasi, letak.capaian)
    : undefined;
};

export const selLain = (baris: BarisUji): readonly string[] | undefined => {
  const letak = barisCapaian(baris);
  return letak && baris.sel.map((isi, di) => (di === letak.capaian ? lain(isi) : isi));
};

const isUang = ({ kepala, sel }: BarisUji): boolean =>
  kepala.some((teks) => /^Pagu/.test(teks)) &&
  !kepala.some((teks) => /^Target/.test(teks)) &&
  sel.filter((isi) => /^[\d.]{7,},\d\d$/.test(isi)).length >= 2;

export const uangLain =
  (pilih: (sel: readonly string[]) => boolean, kolom: RegExp, ubah: (teks: string) => string) =>
  (baris: BarisUji): readonly string[] | undefined => {
    const di = kolomOf(baris, kolom);
    if (!isUang(baris) || !pilih(baris.sel) || di < 0 || (baris.sel[di] ?? "") === "")
      return undefined;
    return baris.sel.map((isi, letak) => (letak === di ? ubah(isi) : isi));
  };

export const isJumlah = (sel: readonly string[]): boolean =>
  sel.some((isi) => /^JUMLAH$/i.test(isi));

/** Another amount in the same form. */
export const kali =
  (faktor: number) =>
  (teks: string): string =>
    formatRupiah(rupiah(angka(teks) * faktor));

/** Behind a text whose every serapan is high: nobody can blame it. */
export const salahkanSerapan: Tanam = (bagian, acak) => {
  const teks = bagian.filter((isi) => typeof isi === "string").join("\n");
  const daftar = Array.from(teks.matchAll(/serapan\D{0,40}?(\d+(?:,\d+)?)%/g), ([, nilai]) =>
    angka(nilai),
  );
  if (daftar.length === 0 || daftar.some((nilai) => nilai < 95)) return undefined;
  return sisipkan("Target belum tercapai karena rendahnya penyerapan anggaran.")(bagian, acak);
};
