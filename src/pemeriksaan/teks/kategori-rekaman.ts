import type { Isian } from "../../naskah/baca-isian";
import type { ParagrafNaskah, Petikan } from "../../naskah/naskah";
import type { BahanNaskah } from "../aturan";
import { kunciNama } from "./konteks";
import type { AngkaRekaman } from "./peran-rekaman";
import { peranRekaman } from "./peran-rekaman";
import type { IsianRekaman, Rekaman } from "./rekaman";
import { listRekaman } from "./rekaman";
import { listSerangkaiRekaman } from "./serangkai-rekaman";

/** The capaian of a record and the category word beside it. */
export interface KategoriRekaman {
  readonly capaian: AngkaRekaman;
  readonly kata: string;
  readonly petikan: Petikan;
  readonly paragraf: ParagrafNaskah;
}

const HIASAN =
  /^[\s→⇒=>(,;:–—|/"“”'-]*(?:(?:atau|dengan|termasuk|masuk|kategori|predikat|kriteria)\b[\s:"“(]*)*/iu;
const KATA = /^\p{L}+(?:[ ]\p{L}+){0,2}/u;

/** The word a text begins with, marks and `kategori` before it left out. */
function kataDi(teks: string, awal: number): (Petikan & { readonly kata: string }) | undefined {
  const sela = HIASAN.exec(teks)?.[0].length ?? 0;
  const kata = KATA.exec(teks.slice(sela))?.[0];
  if (kata === undefined) return undefined;
  return { kata, awal: awal + sela, akhir: awal + sela + kata.length };
}

/** Longer it is the scale itself, or a remark. */
const ISI_TERPANJANG = 40;

const isBukanKata = (isi: string): boolean => isi.length > ISI_TERPANJANG || /\d/.test(isi);

/** The word of a field of its own, or the one behind the capaian. */
function kataIsian(isian: Isian) {
  const { peran, isi, awalIsi, angka } = isian;
  if (peran === "kategori") return isBukanKata(isi) ? undefined : kataDi(isi, awalIsi);
  if (peran !== "capaian" || !angka) return undefined;
  return kataDi(isi.slice(angka.akhir - awalIsi), angka.akhir);
}

const isBerkategori = ({ isian }: IsianRekaman): boolean =>
  isian.peran === "kategori" || isian.peran === "capaian";

function kategoriOf(rekaman: Rekaman, daftarSalah: ReadonlySet<string>): KategoriRekaman[] {
  const daftarKata = rekaman.daftar.filter(isBerkategori).flatMap(({ isian, paragraf }) => {
    const kata = kataIsian(isian);
    return kata ? [{ kata, paragraf }] : [];
  });
  const [satu, ...lain] = daftarKata;
  const daftarCapaian = peranRekaman(rekaman).filter(({ peran }) =>
    ["capaian", "serapan"].includes(peran),
  );
  const [capaian, ...capaianLain] = daftarCapaian;
  if (!satu || !capaian || lain.length > 0 || capaianLain.length > 0) return [];
  if (capaian.peran !== "capaian" || daftarSalah.has(kunciOf(capaian))) return [];
  const { kata, awal, akhir } = satu.kata;
  return [{ capaian, kata: kunciNama(kata), petikan: { awal, akhir }, paragraf: satu.paragraf }];
}

const kunciOf = ({ angka, paragraf: { asal } }: AngkaRekaman): string =>
  `${JSON.stringify(asal)} ${angka.awal}`;

/** Categories of records whose capaian computes; what another rule says of the capaian itself is said there. */
export function listKategoriRekaman(bahan: BahanNaskah): readonly KategoriRekaman[] {
  const daftarSalah = new Set(
    listSerangkaiRekaman(bahan)
      .filter(({ isTerhitung }) => !isTerhitung)
      .map(({ capaian }) => kunciOf(capaian)),
  );
  return listRekaman(bahan).flatMap((rekaman) => kategoriOf(rekaman, daftarSalah));
}
