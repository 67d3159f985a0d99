import type { BahanNaskah } from "../aturan";
import type { AngkaTercetak } from "./angka-tercetak";
import { arahBuku, arahKalimat } from "./arah-disebut";
import type { ParagrafTerbaca } from "./bacaan-naskah";
import type { SebutanAngka } from "./angka-berperan";
import type { Rangkaian } from "./rangkaian";
import { KELUARGA_KINERJA, listRangkaian } from "./rangkaian";
import type { ArahCapaian, Serangkai } from "./rumus-capaian";
import { isCapaianMungkin } from "./rumus-capaian";
import { tercetakOf } from "./serangkai";

/** Target, realisasi and capaian that a paragraph says of one thing, and whether they compute. */
export interface SerangkaiParagraf {
  readonly angka: Serangkai;
  readonly capaian: SebutanAngka;
  readonly arah: ArahCapaian | undefined;
  readonly isTerhitung: boolean;
}

/** More numbers than one calculation has: those around are no help any more. */
const ANGKA_TERBANYAK = 16;

const satuanOf = (sebutan: SebutanAngka): string =>
  sebutan.jenis === "nilai" ? sebutan.satuan : sebutan.jenis;

const isSesatuan = (a: SebutanAngka, b: SebutanAngka): boolean =>
  a.jenis === b.jenis && (satuanOf(a) === satuanOf(b) || satuanOf(a) === "" || satuanOf(b) === "");

/** A capaian is a percentage; where target and realisasi have no sign either, it may have none. */
const isCapaian = (capaian: SebutanAngka, target: SebutanAngka): boolean =>
  capaian.jenis === "persen" || (satuanOf(capaian) === "" && satuanOf(target) === "");

/** The whole paragraph where it speaks of one thing only, else the sentences of the numbers. */
function arahOf({ angka }: Rangkaian, teks: string, bahan: BahanNaskah): ArahCapaian | undefined {
  const nama = [...angka.values()].flatMap(({ lingkup }) =>
    lingkup?.jenis === "bernama" ? [lingkup.nama] : [],
  );
  const [satu] = nama;
  const buku = satu === undefined ? undefined : arahBuku(bahan, satu);
  return buku ?? arahKalimat(teks);
}

/** Some two numbers around that give this capaian: the words may have been tied to the wrong ones. */
function someTerhitung(
  sekitar: readonly SebutanAngka[],
  capaian: AngkaTercetak,
  tercetak: (sebutan: SebutanAngka) => AngkaTercetak,
): boolean {
  const daftar = sekitar.slice(0, ANGKA_TERBANYAK);
  return daftar.some((target) =>
    daftar.some(
      (realisasi) =>
        realisasi !== target &&
        target.nilai > 0 &&
        isSesatuan(target, realisasi) &&
        isCapaianMungkin({
          target: tercetak(target),
          realisasi: tercetak(realisasi),
          capaian,
        }),
    ),
  );
}

/** What a group of numbers is taken for, with its text and the workbook. */
interface Asal {
  readonly terbaca: ParagrafTerbaca;
  readonly isSatuSatunya: boolean;
  readonly bahan: BahanNaskah;
}

function angkaOf(
  { angka }: Rangkaian,
  tercetak: (sebutan: SebutanAngka) => AngkaTercetak,
): { readonly isi: Serangkai; readonly capaian: SebutanAngka } | undefined {
  const [target, realisasi, capaian] = [
    angka.get("target"),
    angka.get("realisasi"),
    angka.get("capaian"),
  ];
  if (!target || !realisasi || !capaian) return undefined;
  if (!isSesatuan(target, realisasi) || !isCapaian(capaian, target)) return undefined;
  const isi = {
    target: tercetak(target),
    realisasi: tercetak(realisasi),
    capaian: tercetak(capaian),
  };
  return { isi, capaian };
}

function serangkaiOf(rangkaian: Rangkaian, asal: Asal): SerangkaiParagraf | undefined {
  const { teks } = asal.terbaca.paragraf;
  const tercetak = (sebutan: SebutanAngka): AngkaTercetak =>
    sebutan.jenis === "rupiah"
      ? { nilai: sebutan.nilai, desimal: 2 }
      : tercetakOf(sebutan, teks.slice(sebutan.awal, sebutan.akhir));
  const hasil = angkaOf(rangkaian, tercetak);
  if (!hasil) return undefined;
  const { isi, capaian } = hasil;
  const arah = arahOf(rangkaian, asal.isSatuSatunya ? teks : rangkaian.teks, asal.bahan);
  const lain = rangkaian.sekitar.filter((sebutan) => sebutan !== capaian);
  const isRagu = !rangkaian.isTersurat && arah === undefined;
  const isTerhitung =
    isCapaianMungkin(isi, arah) || (isRagu && someTerhitung(lain, isi.capaian, tercetak));
  return { angka: isi, capaian, arah, isTerhitung };
}

/** What a paragraph says that can be computed again, sentence by sentence. */
export function listSerangkai(
  terbaca: ParagrafTerbaca,
  bahan: BahanNaskah,
): readonly SerangkaiParagraf[] {
  const daftar = listRangkaian(terbaca, KELUARGA_KINERJA);
  const asal: Asal = { terbaca, isSatuSatunya: daftar.length === 1, bahan };
  return daftar.flatMap((rangkaian) => serangkaiOf(rangkaian, asal) ?? []);
}
