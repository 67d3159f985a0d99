import type { BahanNaskah } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { kunciNama } from "../../teks/konteks";
import { listJudul } from "../../teks/periode-judul";
import type { TingkatNama } from "./tingkat-nama";
import { DAERAH, DAFTAR_KANTOR, POLA_KATA, potongNama } from "./tingkat-nama";

/** A name the report is of, with the kind of it. */
export interface NamaSendiri extends TingkatNama {
  readonly nama: string;
}

/** Every word of a text, tables too, in one line of keys. */
const semuaKata = (bahan: BahanNaskah): string =>
  ` ${bahan.naskah.daftarBagian
    .map((bagian) =>
      kunciNama(bagian.jenis === "tabel" ? bagian.daftarBaris.flat().join(" ; ") : bagian.teks),
    )
    .join(" ¶ ")} `;

/** How often a name stands in a text. */
export type HitungNama = (nama: string) => number;

/** Counts names in a text, each once. */
export function hitungNama(bahan: BahanNaskah): HitungNama {
  const semua = semuaKata(bahan);
  const ada = new Map<string, number>();
  return (nama) => {
    const kunci = kunciNama(nama);
    const jumlah = ada.get(kunci) ?? semua.split(` ${kunci} `).length - 1;
    ada.set(kunci, jumlah);
    return jumlah;
  };
}

/** Names a text gives to places of one kind or to their heads, in its own spelling. */
const listNama = (teks: string, { kata, kepala }: TingkatNama): readonly string[] =>
  Array.from(
    teks.matchAll(new RegExp(`\\b(?:${kata}|${kepala}) ${POLA_KATA}`, "giu")),
    ([, nama = ""]) => potongNama(nama),
  ).filter((nama) => nama !== "");

/** The first name of the head: what follows a short report's title is its body already. */
const namaSampul = (bahan: BahanNaskah, tingkat: TingkatNama): string | undefined =>
  listJudul(bahan).flatMap(({ paragraf }) => listNama(paragraf.teks, tingkat))[0];

const isSerupa = (a: string, b: string): boolean =>
  `${kunciNama(a)} `.startsWith(`${kunciNama(b)} `) ||
  `${kunciNama(b)} `.startsWith(`${kunciNama(a)} `);

/** Without a cover: the regency named most, more often than all others together. */
function daerahTerbanyak(bahan: BahanNaskah, hitung: HitungNama): string | undefined {
  const daftar = bacaanOf(bahan).daftarParagraf.flatMap(({ paragraf }) =>
    /kab|kota|bupati/i.test(paragraf.teks) ? listNama(paragraf.teks, DAERAH) : [],
  );
  const unik = Array.from(new Map(daftar.map((nama) => [kunciNama(nama), nama])).values());
  const [pertama] = unik.toSorted((a, b) => hitung(b) - hitung(a));
  if (pertama === undefined) return undefined;
  // A name cut off somewhere is counted with the whole one: the longer that is nearly as frequent is meant.
  const utama = unik
    .filter((nama) => isSerupa(nama, pertama) && 2 * hitung(nama) > hitung(pertama))
    .reduce((a, b) => (b.length > a.length ? b : a), pertama);
  const lain = unik.filter((nama) => !isSerupa(nama, utama));
  const jumlahLain = lain.reduce((jumlah, nama) => jumlah + hitung(nama), 0);
  return hitung(utama) > jumlahLain ? utama : undefined;
}

/** Names that stand on the cover and again in the text, and the regency the text names by far the most. */
export function listNamaSendiri(bahan: BahanNaskah, hitung: HitungNama): readonly NamaSendiri[] {
  const daerah = namaSampul(bahan, DAERAH) ?? daerahTerbanyak(bahan, hitung);
  const kantor = DAFTAR_KANTOR.map((tingkat) => ({ ...tingkat, nama: namaSampul(bahan, tingkat) }));
  return [{ ...DAERAH, nama: daerah }, ...kantor].flatMap(({ nama, ...tingkat }) =>
    nama !== undefined && hitung(nama) > 1 ? [{ ...tingkat, nama }] : [],
  );
}

/** The same name, one cut off, or one a letter or two away: a slip of the pen, not another place. */
export function isNamaSama(a: string, b: string): boolean {
  const [satu, dua] = [kunciNama(a).replaceAll(" ", ""), kunciNama(b).replaceAll(" ", "")];
  if (satu.startsWith(dua) || dua.startsWith(satu)) return true;
  let depan = 0;
  while (satu[depan] === dua[depan]) depan++;
  let belakang = 0;
  const sisa = Math.min(satu.length, dua.length) - depan;
  while (belakang < sisa && satu.at(-1 - belakang) === dua.at(-1 - belakang)) belakang++;
  return Math.max(satu.length, dua.length) - depan - belakang <= 2;
}
