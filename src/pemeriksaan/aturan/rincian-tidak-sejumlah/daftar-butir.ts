import type { RentangToken } from "../../../naskah/pisah-kalimat";
import { isBerkapital, kecil } from "../../../naskah/token";
import { BUKAN_BAGIAN, PEMUTUS, PENGIRING } from "./kata-rincian";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";

/** One part of a list: its words and the number it is. */
export interface Butir extends RentangToken {
  readonly kuantitas: Kuantitas;
  /** How it hangs on the part before: `,`, `;`, `dan`, `+`; `""` for the first. */
  readonly penghubung: string;
  /** Words before and behind the number, without asides. */
  readonly label: string;
}

/** A whole list of parts. */
export interface DaftarButir extends RentangToken {
  readonly daftar: readonly Butir[];
  /** Items that say no number: each may stand for one. */
  readonly tanpaAngka: number;
  /** The token up to which numbers may belong to the list. */
  readonly batas: number;
}

/** What is looked through: which tokens, in which brackets, for which kind of number. */
export interface Wilayah extends RentangToken {
  readonly jenis: Kuantitas["jenis"];
}

interface Potong extends RentangToken {
  readonly awalKata: string;
  readonly penghubung: string;
  readonly daftar: readonly Kuantitas[];
}

const PENGHUBUNG = new Set([",", ";", "dan", "serta", "&", "+", "ditambah", "plus"]);
const isPenutup = (penghubung: string): boolean => !/^[,;]?$/.test(penghubung);
/** `serta mengelola 42 kolam`: what else is done, and no more part. */
const VERBA = /^(?:meng|meny|mem|men|mel)\p{L}{3,}$/u;
const BUTIR_TERBANYAK = 16;

const dasarOf = ({ kedalaman }: KalimatBerangka, { dari }: RentangToken): number =>
  kedalaman[dari] ?? 0;

const kataDi = ({ bacaan }: KalimatBerangka, dari: number, sampai: number): readonly string[] =>
  bacaan.daftar.slice(dari, sampai).map((token) => token.kecil);

/** Whether a first semicolon stands behind parts that commas part: what follows is another list. */
const isTerpisahKoma = (kalimat: KalimatBerangka, { dari, sampai, jenis }: Wilayah): boolean =>
  kalimat.daftar.filter(
    (k) =>
      k.jenis === jenis &&
      k.dari >= dari &&
      k.dari < sampai &&
      kalimat.kedalaman[k.dari] === dasarOf(kalimat, { dari, sampai }),
  ).length > 1;

/** `kontrak 2. Jabatan …`: behind a number a dot may have been taken for that of `2.`. */
const isKalimatBaru = ({ bacaan, daftar }: KalimatBerangka, posisi: number): boolean =>
  kecil(bacaan, posisi) === "." &&
  isBerkapital(bacaan.daftar[posisi + 1]) &&
  daftar.some(({ sampai }) => sampai === posisi);

/** Where the list surely ends: its bracket closes, or its semicolon stands behind parts with commas. */
function sampaiOf(kalimat: KalimatBerangka, wilayah: Wilayah, dasar: number): number {
  let isTitikKoma = false;
  for (let p = wilayah.dari; p < wilayah.sampai; p++) {
    const dalam = kalimat.kedalaman[p] ?? 0;
    if (dalam < dasar || isKalimatBaru(kalimat, p)) return p;
    if (dalam > dasar || isTitikKoma || kecil(kalimat.bacaan, p) !== ";") continue;
    if (isTerpisahKoma(kalimat, { ...wilayah, sampai: p })) return p;
    isTitikKoma = true;
  }
  return wilayah.sampai;
}

const isBerisi = (kalimat: KalimatBerangka, { dari, sampai }: RentangToken): boolean =>
  kataDi(kalimat, dari, sampai).some((kata) => /[\p{L}\d]/u.test(kata));

/** Cuts at commas, semicolons and `dan`; each piece with the numbers outside its brackets. */
function potongan(kalimat: KalimatBerangka, wilayah: Wilayah) {
  const { bacaan, kedalaman, daftar } = kalimat;
  const dasar = dasarOf(kalimat, wilayah);
  const hasil: Potong[] = [];
  let [dari, penghubung] = [wilayah.dari, ""];
  const tutup = (sampai: number): void => {
    const isi = daftar.filter(
      (k) => k.dari >= dari && k.dari < sampai && kedalaman[k.dari] === dasar,
    );
    if (sampai > dari)
      hasil.push({ dari, sampai, penghubung, daftar: isi, awalKata: kecil(bacaan, dari) });
  };
  const sampai = sampaiOf(kalimat, wilayah, dasar);
  for (let p = wilayah.dari; p < sampai; p++) {
    const teks = kecil(bacaan, p);
    if (kedalaman[p] !== dasar || !PENGHUBUNG.has(teks)) continue;
    tutup(p);
    // `, dan`: the word says more than the comma.
    penghubung = p === dari && isPenutup(penghubung) ? penghubung : teks;
    dari = p + 1;
  }
  tutup(sampai);
  return { semua: hasil.filter((satu) => isBerisi(kalimat, satu)), sampai };
}

/** Puts a piece without a number behind the one before; false where there is none. */
function tempelkan(hasil: Potong[], { sampai }: Potong): boolean {
  const lalu = hasil.pop();
  if (lalu) hasil.push({ ...lalu, sampai });
  return lalu !== undefined;
}

/** A piece without a number belongs to the one before (`3 sarana dan prasarana`) or behind (`barang dan jasa 7`). */
function gabungkan(daftar: readonly Potong[], jenis: Kuantitas["jenis"]) {
  const isAngkaDulu = daftar.slice(0, 1).some((awal) => awal.daftar[0]?.dari === awal.dari);
  const hasil: Potong[] = [];
  let tanpaAngka = 0;
  let tunggu: Potong | undefined;
  for (const potong of daftar) {
    if (potong.daftar.some((k) => k.jenis === jenis)) {
      hasil.push(tunggu ? { ...tunggu, sampai: potong.sampai, daftar: potong.daftar } : potong);
      tunggu = undefined;
      continue;
    }
    tanpaAngka++;
    const isTertempel = isAngkaDulu && tempelkan(hasil, potong);
    if (!isTertempel && !PEMUTUS.has(potong.awalKata)) tunggu ??= potong;
  }
  return { hasil, tanpaAngka, isTerbuka: tunggu !== undefined };
}

/** Words around a number, without asides. */
const labelOf = (
  { bacaan, kedalaman }: KalimatBerangka,
  { dari, sampai }: RentangToken,
  kuantitas: Kuantitas,
): string =>
  bacaan.daftar
    .slice(dari, sampai)
    .filter((token, ke) => {
      const p = dari + ke;
      const isAngka = p >= kuantitas.dari && p < kuantitas.sampai;
      return !isAngka && kedalaman[p] === kedalaman[kuantitas.dari] && token.jenis !== "tanda";
    })
    .map((token) => token.kecil)
    .join(" ");

/** The number of a piece; undefined where it has another that nothing leads on to, or words that make it no part. */
function butirOf(
  kalimat: KalimatBerangka,
  potong: Potong,
  jenis: Kuantitas["jenis"],
): Butir | undefined {
  const [kuantitas, lain] = potong.daftar.filter((k) => k.jenis === jenis);
  if (!kuantitas || potong.daftar.some(({ isRagu }) => isRagu)) return undefined;
  const sebelum = kataDi(kalimat, potong.dari, kuantitas.dari);
  if (sebelum.some((kata) => BUKAN_BAGIAN.has(kata))) return undefined;
  const sela = lain ? kataDi(kalimat, kuantitas.sampai, lain.dari) : [];
  if (lain && !sela.some((kata) => PENGIRING.has(kata) || PEMUTUS.has(kata))) return undefined;
  const { dari, sampai, penghubung } = potong;
  const label = labelOf(kalimat, { dari, sampai: lain?.dari ?? sampai }, kuantitas);
  return { dari, sampai, penghubung, kuantitas, label };
}

/** Items up to the one behind `dan`; what follows another comma speaks of something else. */
function sampaiPenutup(daftar: readonly Potong[]): readonly Potong[] {
  const hasil: Potong[] = [];
  let isTertutup = false;
  for (const potong of daftar) {
    const isLain = hasil.length > 0 && PEMUTUS.has(potong.awalKata);
    const isPerbuatan = isTertutup && VERBA.test(potong.awalKata);
    if (isLain || isPerbuatan || (isTertutup && !isPenutup(potong.penghubung))) break;
    hasil.push(potong);
    isTertutup ||= isPenutup(potong.penghubung);
  }
  return hasil;
}

/** Reads a list of at least two parts; undefined where one of its items cannot be read. */
export function bacaDaftarButir(
  kalimat: KalimatBerangka,
  wilayah: Wilayah,
): DaftarButir | undefined {
  const { semua, sampai: batas } = potongan(kalimat, wilayah);
  const { hasil, tanpaAngka, isTerbuka } = gabungkan(semua, wilayah.jenis);
  const dipakai = sampaiPenutup(hasil);
  // `A 5, B 6, C`: one more part, whose number is not said.
  if (isTerbuka && !dipakai.some(({ penghubung }) => isPenutup(penghubung))) return undefined;
  if (dipakai.length < 2 || dipakai.length > BUTIR_TERBANYAK) return undefined;
  const daftar = dipakai.flatMap((potong) => butirOf(kalimat, potong, wilayah.jenis) ?? []);
  const [awal, akhir] = [daftar[0], daftar.at(-1)];
  if (daftar.length !== dipakai.length || !awal || !akhir) return undefined;
  return { daftar, tanpaAngka, batas, dari: awal.dari, sampai: akhir.sampai };
}
