import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { capaianKalimat } from "../../teks/capaian-kalimat";
import { capaianPerNama } from "../../teks/capaian-baris";
import { kamusBaris } from "../../teks/kamus-baris";
import { kunciNama } from "../../teks/konteks";
import { isBersama, listPeran } from "../../teks/peran-angka";
import { listSebutanBaris } from "../../teks/sebutan-baris";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { listSerangkai } from "../../teks/serangkai-paragraf";
import type { KataHasil } from "./kata-hasil";
import { satuSaja } from "../../teks/satu-saja";

/** A capaian that words of success are of. `isTepat`: it is not a rounded one. */
export interface CapaianSetempat {
  readonly nilai: number;
  readonly isTepat: boolean;
}

/** Where the words stand. */
export interface TempatKata {
  readonly terbaca: ParagrafTerbaca;
  readonly ke: number;
  readonly kalimat: KalimatTerbaca;
}

/** Lines of a form or list reach back over so many others to their capaian. */
const JANGKAUAN = 3;
const BARIS = /^\s*(?:[-–—•*·▪]|\(?(?:[a-z]|\d{1,2})[.)])?\s*[\p{L} ]{3,40}:/u;

/** Every number sentences call a capaian, of one indikator or of nobody. */
const listCapaian = (daftar: readonly KalimatTerbaca[]): readonly number[] =>
  daftar.flatMap((kalimat) => {
    const berperan = listPeran(kalimat).filter(
      ({ sebutan, peran, antara }) =>
        sebutan.jenis === "persen" &&
        (peran === "capaian" || sebutan.hal === "capaian") &&
        !isBersama(antara),
    );
    const sebut = capaianKalimat(kalimat);
    const isRata =
      sebut && /\b(?:rata-rata|rerata)\b/i.test(kalimat.teks.slice(0, sebut.awal - kalimat.awal));
    return [
      ...berperan.map(({ sebutan }) => sebutan.nilai),
      ...(sebut && isRata !== true ? [sebut.nilai] : []),
    ];
  });

/** Every percentage of a line, whatever it is of. */
const listPersen = ({ daftarKalimat }: ParagrafTerbaca): readonly number[] =>
  daftarKalimat.flatMap((kalimat) => sebutanOf(kalimat, "persen").map(({ nilai }) => nilai));

/** The capaian on one of the lines before, in a form or a list. */
function capaianBaris(daftar: readonly ParagrafTerbaca[], ke: number): readonly number[] {
  for (let p = ke - 1; p >= Math.max(0, ke - JANGKAUAN); p--) {
    const baris = daftar[p];
    if (!baris || !BARIS.test(baris.paragraf.teks)) return [];
    if (/\bcapaian\b[^:]*:/i.test(baris.paragraf.teks)) return listPersen(baris);
  }
  return [];
}

const RENCANA =
  /\b(?:target(?:nya|kan)?|ditargetkan|direncanakan|rencana|diperjanjikan|dijadwalkan)\b/i;
const TERBALIK =
  /\b(?:batas|maksimal|paling (?:lama|banyak)|makin (?:kecil|sedikit|rendah|cepat))\b/i;

/** `27 sekolah dari 30 yang direncanakan`: fewer than were planned; more says nothing, as less may be better. */
function capaianPasangan(daftar: readonly KalimatTerbaca[]): readonly number[] {
  return daftar.flatMap((kalimat) => {
    if (!RENCANA.test(kalimat.teks) || TERBALIK.test(kalimat.teks)) return [];
    const peran = listPeran(kalimat);
    return peran.flatMap((realisasi, ke) => {
      const target = peran[ke + 1];
      const isPasangan = realisasi.peran === "realisasi" && target?.peran === "target";
      if (!isPasangan || realisasi.sebutan.jenis !== "nilai") return [];
      if (!/\bdari\b/i.test(target.antara)) return [];
      const sekitar = `${target.antara}${kalimat.teks.slice(target.sebutan.akhir - kalimat.awal).slice(0, 30)}`;
      const { nilai } = target.sebutan;
      return RENCANA.test(sekitar) && realisasi.sebutan.nilai < nilai
        ? [(realisasi.sebutan.nilai / nilai) * 100]
        : [];
    });
  });
}

/** The row of a table that a paragraph names, where it names one only. */
function capaianTabel({ paragraf }: ParagrafTerbaca, bahan: BahanNaskah): number | undefined {
  const kamus = kamusBaris(bahan);
  if (kamus.perInti.size === 0) return undefined;
  const daftar = listSebutanBaris(paragraf.teks, kamus);
  const [satu] = daftar;
  if (satu?.ketegasan !== "utuh") return undefined;
  if (daftar.some(({ kelompok }) => kelompok !== satu.kelompok)) return undefined;
  return capaianPerNama(bahan).get(kunciNama(satu.kelompok.nama))?.nilai;
}

/** A capaian of just 100 is one where target and realisasi are the same. */
function isTepat(nilai: number, terbaca: ParagrafTerbaca, bahan: BahanNaskah): boolean {
  return listSerangkai(terbaca, bahan).some(
    ({ angka }) => angka.capaian.nilai === nilai && angka.target.nilai === angka.realisasi.nilai,
  );
}

/** The one capaian a paragraph speaks of; else that of the lines before, or of the one row it names. */
export function capaianSealinea(
  { terbaca, ke, kalimat }: TempatKata,
  bahan: BahanNaskah,
): CapaianSetempat | undefined {
  const sendiri = listCapaian(terbaca.daftarKalimat);
  const toHasil = (nilai: number | undefined): CapaianSetempat | undefined =>
    nilai === undefined ? undefined : { nilai, isTepat: isTepat(nilai, terbaca, bahan) };
  if (sendiri.length > 0) return toHasil(satuSaja(sendiri));
  const { daftarParagraf } = bacaanOf(bahan);
  if (BARIS.test(kalimat.teks)) {
    const baris = capaianBaris(daftarParagraf, ke);
    if (baris.length > 0) return toHasil(satuSaja(baris));
  }
  const pasangan = capaianPasangan(terbaca.daftarKalimat);
  return toHasil(pasangan.length > 0 ? satuSaja(pasangan) : capaianTabel(terbaca, bahan));
}

/** The one capaian of the sentence itself. */
export function capaianSekalimat(
  terbaca: ParagrafTerbaca,
  kalimat: KalimatTerbaca,
  bahan: BahanNaskah,
): CapaianSetempat | undefined {
  const nilai = satuSaja(listCapaian([kalimat]));
  return nilai === undefined ? undefined : { nilai, isTepat: isTepat(nilai, terbaca, bahan) };
}

/** The percentage right before the words. */
export function capaianEkor(kalimat: KalimatTerbaca, kata: KataHasil): CapaianSetempat | undefined {
  const satu = sebutanOf(kalimat, "persen").at(-1);
  const isRapat = satu !== undefined && satu.akhir - kalimat.awal <= kata.akhir;
  return isRapat ? { nilai: satu.nilai, isTepat: false } : undefined;
}
