import { isBarisPenomoran } from "../kepala/baris-penomoran";
import { bobotKepala, isLebih } from "../kepala/find-kepala";
import { jalurJudul, judulSel } from "../kepala/jalur-judul";
import type { JalurJudul } from "../kepala/match-kolom";
import { countDiajarkan, matchKolom } from "../kepala/match-kolom";
import { createPencariGabungan } from "../sel/sel-gabungan";
import type { Cocok, Dicari } from "./kontrak-dicari";
import { createPengenalJudul, isCukup } from "./kontrak-dicari";
import type { Lembaran } from "./lembaran";
import { isTerisi, potong } from "./lembaran";
import { saringCocok } from "./saring-cocok";

/** A header found on a sheet, by offsets in the grid. */
export interface KepalaLembar {
  readonly kolom: number;
  readonly lebar: number;
  readonly awal: number;
  readonly akhir: number;
  /** Behind the numbering under the header. */
  readonly barisData: number;
  readonly daftarJalur: readonly JalurJudul[];
  /** Every table it may be. */
  readonly daftarCocok: readonly Cocok[];
}

interface Ruas {
  readonly kolom: number;
  readonly lebar: number;
}

const TINGGI_TERBESAR = 3;
const MINIMAL_JUDUL = 2;

/** Runs of columns with something in them: a table ends where a column is blank. */
function listRuas(lembaran: Lembaran, baris: number): readonly Ruas[] {
  const ruas: Ruas[] = [];
  const { tinggi, lebar } = lembaran.kisi.rentang;
  const akhir = Math.min(baris + TINGGI_TERBESAR, tinggi);
  let awal: number | undefined;
  for (let kolom = 0; kolom <= lebar; kolom++) {
    let terisi = false;
    for (let satu = baris; kolom < lebar && satu < akhir && !terisi; satu++)
      terisi = isTerisi(lembaran, satu, kolom);
    if (terisi) awal ??= kolom;
    else if (awal !== undefined) {
      ruas.push({ kolom: awal, lebar: kolom - awal });
      awal = undefined;
    }
  }
  return ruas;
}

interface Percobaan {
  readonly lembaran: Lembaran;
  readonly daftarDicari: readonly Dicari[];
  /** Row that is surely of the header. */
  readonly baris: number;
  /** Rows above belong to another table. */
  readonly batasAtas: number;
}

/** Rows a header with this row in it may take, the lowest and shortest first: what more rows do not improve, they are not. */
function listTinggi({
  baris,
  batasAtas,
  lembaran,
}: Percobaan): readonly (readonly [number, number])[] {
  const hasil: [number, number][] = [];
  for (let awal = baris; awal > baris - TINGGI_TERBESAR && awal >= batasAtas; awal--) {
    for (let akhir = baris; akhir < awal + TINGGI_TERBESAR; akhir++)
      if (akhir < lembaran.kisi.rentang.tinggi) hasil.push([awal, akhir]);
  }
  return hasil;
}

/** Understands the rows around one as a header of these columns; undefined when they head no table. */
export function pahamiKepala(percobaan: Percobaan, ruas: Ruas): KepalaLembar | undefined {
  const { lembaran, daftarDicari, baris } = percobaan;
  const dasar = Math.max(baris - TINGGI_TERBESAR + 1, 0);
  const kisi = potong(lembaran, { ...ruas, baris: dasar, tinggi: 2 * TINGGI_TERBESAR });
  const cariGabungan = createPencariGabungan(kisi);
  let terbaik: KepalaLembar | undefined;
  let bobotTerbaik: readonly [number, number] = [0, 0];
  for (const [awal, akhir] of listTinggi(percobaan)) {
    const daftarJalur = jalurJudul(
      kisi,
      { awal: awal - dasar, akhir: akhir - dasar },
      cariGabungan,
    );
    const daftarCocok = daftarDicari
      .map((dicari) => ({ ...dicari, padanan: matchKolom(dicari.kontrak, daftarJalur) }))
      .filter((cocok) => isCukup(cocok, cocok.padanan));
    for (const { kontrak, padanan } of daftarCocok) {
      const bobot = bobotKepala(padanan, countDiajarkan(kontrak, daftarJalur));
      if (!isLebih(bobot, bobotTerbaik)) continue;
      bobotTerbaik = bobot;
      terbaik = { ...ruas, awal, akhir, barisData: akhir + 1, daftarJalur, daftarCocok };
    }
  }
  return terbaik && withPenomoran(lembaran, { ...terbaik, daftarCocok: saringCocok(terbaik) });
}

function withPenomoran({ kisi }: Lembaran, kepala: KepalaLembar): KepalaLembar {
  const { kolom, lebar, barisData } = kepala;
  const isi = kisi.nilai[barisData]?.slice(kolom, kolom + lebar) ?? [];
  return isBarisPenomoran(isi) ? { ...kepala, barisData: barisData + 1 } : kepala;
}

const isSama = (a: KepalaLembar, b: KepalaLembar): boolean =>
  a.kolom === b.kolom &&
  a.lebar === b.lebar &&
  a.daftarJalur.map(String).join("\n") === b.daftarJalur.map(String).join("\n");

/** A header printed again on a new page stands directly below a row of its table. */
function isUlangan(lembaran: Lembaran, kepala: KepalaLembar, sebelum: KepalaLembar): boolean {
  if (!isSama(kepala, sebelum) || kepala.awal <= sebelum.barisData) return false;
  let terisi = 0;
  for (let kolom = kepala.kolom; kolom < kepala.kolom + kepala.lebar; kolom++)
    if (isTerisi(lembaran, kepala.awal - 1, kolom)) terisi++;
  return terisi >= MINIMAL_JUDUL;
}

/** Whether the columns of two headers overlap. */
export const isSekolom = (a: Ruas, b: Ruas): boolean =>
  a.kolom < b.kolom + b.lebar && b.kolom < a.kolom + a.lebar;

const seluruh = (daftar: readonly Ruas[]): Ruas => {
  const [awal, akhir] = [daftar[0], daftar.at(-1)];
  const kolom = awal?.kolom ?? 0;
  return { kolom, lebar: (akhir?.kolom ?? 0) + (akhir?.lebar ?? 0) - kolom };
};

/** Finds every header of a sheet, from top to bottom, by what its headings mean. */
export function listKepala(
  lembaran: Lembaran,
  daftarDicari: readonly Dicari[],
): readonly KepalaLembar[] {
  const isDikenal = createPengenalJudul(daftarDicari);
  const { tinggi, lebar } = lembaran.kisi.rentang;
  const hasil: KepalaLembar[] = [];
  /** Last row of the header nearest above, per column: header rows are never looked at twice. */
  const terpakai = Array.from({ length: lebar }, () => -1);
  for (let baris = 0; baris < tinggi; baris++) {
    const judul = Array.from({ length: lebar }, (_, kolom) => kolom).filter((kolom) => {
      if ((terpakai[kolom] ?? -1) >= baris) return false;
      const teks = judulSel(lembaran.kisi, baris, kolom);
      return teks !== "" && isDikenal(teks);
    });
    if (judul.length < MINIMAL_JUDUL) continue;
    for (const kepala of cobaBaris({ lembaran, daftarDicari, baris, judul, terpakai })) {
      terpakai.fill(kepala.barisData - 1, kepala.kolom, kepala.kolom + kepala.lebar);
      const sebelum = hasil.findLast((lain) => isSekolom(lain, kepala));
      if (!sebelum || !isUlangan(lembaran, kepala, sebelum)) hasil.push(kepala);
    }
  }
  return hasil;
}

/** Each run of columns by itself; where none is a table, all of them together (a blank column may only be for looks). */
function cobaBaris({
  judul,
  terpakai,
  ...lain
}: Omit<Percobaan, "batasAtas"> & {
  readonly judul: readonly number[];
  readonly terpakai: readonly number[];
}): readonly KepalaLembar[] {
  const coba = (ruas: Ruas): readonly KepalaLembar[] => {
    const milik = judul.filter((kolom) => isSekolom(ruas, { kolom, lebar: 1 }));
    if (milik.length < MINIMAL_JUDUL) return [];
    const atas = terpakai
      .slice(ruas.kolom, ruas.kolom + ruas.lebar)
      .reduce((terbawah, satu) => Math.max(terbawah, satu), -1);
    if (atas >= lain.baris) return [];
    const kepala = pahamiKepala({ ...lain, batasAtas: atas + 1 }, ruas);
    return kepala ? [kepala] : [];
  };
  const daftarRuas = listRuas(lain.lembaran, lain.baris);
  const sendiri = daftarRuas.flatMap(coba);
  return sendiri.length > 0 || daftarRuas.length < 2 ? sendiri : coba(seluruh(daftarRuas));
}
