import { desimal, persen } from "../../../kinerja/satuan";
import type { BahanNaskah } from "../../aturan";
import type { Peran } from "../../teks/angka-berperan";
import type { BarisBernama, SelBernama } from "../../teks/baris-bernama";
import type { Besaran } from "../../teks/besaran";
import type { KelompokBaris } from "../../teks/kamus-baris";
import { kamusBaris } from "../../teks/kamus-baris";
import { bendaBaku, isSebenda } from "../../teks/kata-besaran";
import { isSeakar } from "../../teks/akar-kata";

/** A cell of a row with its value as a sentence would say it: rupiah in full, percentages in points. */
export interface SelBerjenis {
  readonly kelompok: KelompokBaris;
  readonly sel: SelBernama;
  readonly jenis: Besaran["jenis"];
  /** One value, or two of a cell that can be read two ways. */
  readonly daftarNilai: readonly number[];
  /** How finely the cell is printed. */
  readonly sela: number;
  /** The unit of its row, in lower case; `""` for none. */
  readonly satuan: string;
}

/** The cells of a text's tables by what stands in them. */
export interface IndeksSel {
  readonly perKelompok: ReadonlyMap<KelompokBaris, readonly SelBerjenis[]>;
  readonly perTarget: ReadonlyMap<string, readonly SelBerjenis[]>;
  /** Realisasi by their digits, sorted. */
  readonly perDigit: ReadonlyMap<string, readonly SelBerjenis[]>;
  readonly perRealisasi: ReadonlyMap<string, readonly SelBerjenis[]>;
  /** Realisasi by how much they are above another of their row. */
  readonly perSelisih: ReadonlyMap<string, readonly SelBerjenis[]>;
}

const KALI: readonly (readonly [RegExp, number])[] = [
  [/\b(?:triliun|trilyun)\b/, 1e12],
  [/\b(?:miliar|milyar)\b/, 1e9],
  [/\b(?:juta|jt)\b/, 1e6],
  [/\b(?:ribu|rb|ribuan)\b/, 1e3],
];
const RUPIAH = /\b(?:rp|rupiah)\b/;
const PERSEN = /^(?:%|persen|persentase)$/;
const NAMA_PERSEN = /^(?:persentase|prosentase|persen)\b/i;

const kaliOf = (satuan: string): number => KALI.find(([pola]) => pola.test(satuan))?.[1] ?? 1;

const JENIS_PERAN: Readonly<Partial<Record<Peran, Besaran["jenis"]>>> = {
  pagu: "rupiah",
  "realisasi-anggaran": "rupiah",
  sisa: "rupiah",
  serapan: "persen",
  capaian: "persen",
};

function jenisOf(
  { satuan, nama }: BarisBernama,
  { persen, teks, peran }: SelBernama,
): Besaran["jenis"] {
  const milik = peran && JENIS_PERAN[peran];
  if (milik) return milik;
  if (persen || PERSEN.test(satuan)) return "persen";
  if (RUPIAH.test(satuan) || /^\s*rp/i.test(teks)) return "rupiah";
  return satuan === "" && NAMA_PERSEN.test(nama) && !/\p{L}/u.test(teks) ? "persen" : "benda";
}

/** What a cell counts, in lower case; none where neither its row nor the cell itself says. */
export const listSatuan = ({ satuan, sel }: SelBerjenis): readonly string[] =>
  Array.from(`${satuan} ${sel.teks}`.toLowerCase().matchAll(/\p{L}+/gu), ([kata]) =>
    bendaBaku(kata),
  );

function berjenis(kelompok: KelompokBaris, baris: BarisBernama, sel: SelBernama): SelBerjenis {
  const jenis = jenisOf(baris, sel);
  const kali = jenis === "rupiah" ? kaliOf(baris.satuan) : 1;
  const desimal = /[.,](\d{1,2})\D*$/.exec(sel.teks)?.[1]?.length ?? 0;
  return {
    kelompok,
    sel,
    jenis,
    daftarNilai: sel.bacaan.map((nilai) => nilai * kali),
    sela: desimal === 0 && kali === 1 ? 0 : kali * 10 ** -desimal,
    satuan: baris.satuan,
  };
}

/** The key under which a value finds cells; the noise of binary arithmetic is lost. */
export const kunciAngka = (jenis: Besaran["jenis"], nilai: number): string =>
  `${jenis} ${String(persen(nilai))}`;

/** The same of a number of a sentence. */
export const kunciNilai = ({ jenis, nilai }: Besaran): string => kunciAngka(jenis, nilai);

/** The digits of a print, sorted. */
export const kunciDigit = (teks: string): string =>
  Array.from(teks.replace(/\D/g, "")).toSorted().join("");

/** A difference without noise. */
const kurang = (a: number, b: number): number => persen(desimal(a).minus(b));

function indeks(
  daftar: readonly SelBerjenis[],
  kunciOf: (sel: SelBerjenis) => readonly string[],
): ReadonlyMap<string, readonly SelBerjenis[]> {
  const hasil = new Map<string, SelBerjenis[]>();
  for (const sel of daftar) {
    for (const satu of kunciOf(sel)) {
      const ada = hasil.get(satu);
      if (ada) ada.push(sel);
      else hasil.set(satu, [sel]);
    }
  }
  return hasil;
}

/** Reads the cells of all rows of a text. */
export function indeksSel(bahan: BahanNaskah): IndeksSel {
  const perKelompok = new Map(
    kamusBaris(bahan).daftar.map((kelompok) => [
      kelompok,
      kelompok.daftarBaris.flatMap((baris) =>
        baris.daftarSel.map((sel) => berjenis(kelompok, baris, sel)),
      ),
    ]),
  );
  const semua = [...perKelompok.values()].flat();
  const nilaiOf = ({ jenis, daftarNilai }: SelBerjenis) =>
    daftarNilai.map((nilai) => kunciAngka(jenis, nilai));
  const selisihOf = (sel: SelBerjenis) =>
    (perKelompok.get(sel.kelompok) ?? [])
      .filter((lain) => lain !== sel && lain.sel.peran === "realisasi")
      .flatMap(({ daftarNilai: [b] }) =>
        sel.daftarNilai
          .slice(0, 1)
          .flatMap((a) => (b === undefined ? [] : [kunciAngka(sel.jenis, kurang(a, b))])),
      );
  const target = semua.filter(({ sel }) => sel.peran === "target");
  const realisasi = semua.filter(({ sel }) => sel.peran === "realisasi");
  return {
    perKelompok,
    perTarget: indeks(target, nilaiOf),
    perRealisasi: indeks(realisasi, nilaiOf),
    perSelisih: indeks(realisasi, selisihOf),
    perDigit: indeks(realisasi, ({ sel }) => [kunciDigit(sel.teks)]),
  };
}

const NOISE = 1e-6;

/** Whether a number of a sentence is what a cell says, however either was rounded. */
export function isSenilaiSel(besaran: Besaran, { jenis, daftarNilai, sela }: SelBerjenis): boolean {
  const { bawah, atas } = besaran.selang;
  const bulat = besaran.jenis === "benda" && Number.isInteger(besaran.nilai) ? sela && 1 : 0;
  return daftarNilai.some((nilai) => {
    const lebar = Math.max(sela, bulat) + NOISE * Math.abs(nilai);
    const isSama = nilai >= bawah - lebar && nilai <= atas + lebar;
    return isSama || (jenis !== "benda" && Math.abs(nilai * 100 - besaran.nilai) < NOISE);
  });
}

/** Whether a number may be of a cell's unit; one that says none is of any that is counted. */
export function isSesatuan({ jenis, benda }: Besaran, sel: SelBerjenis): boolean {
  if (jenis !== sel.jenis) return false;
  if (jenis !== "benda" || benda === "") return true;
  if (listSatuan(sel).some((satu) => isSebenda(satu, benda))) return true;
  return sel.kelompok.daftarKata.some((kata) => isSeakar(kata, benda));
}
