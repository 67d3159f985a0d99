import type { Token } from "./token";
import { isBerkapital, isRapat } from "./token";

/** A sentence as a range of tokens, end exclusive. */
export interface RentangToken {
  readonly dari: number;
  readonly sampai: number;
}

/** Behind them a dot ends nothing. `dst.` and `dll.` may well end a sentence. */
const SINGKATAN = new Set(
  (
    "no rp plt plh pj pjs kab kec kel prov jl jln tgl hal hlm dr drs dra ir prof h hj st sos si se sh " +
    "spd mm msi map ap ttd up an ub cq yth bpk sdr tel telp thn ta tw smt"
  ).split(" "),
);
const PENUTUP = new Set(["”", '"', "’", ")", "]", "»"]);

/** `1.`, `a)`, `12)` at the head of a line. */
function isPenanda(daftar: readonly Token[], posisi: number): boolean {
  const [token, tanda] = [daftar[posisi], daftar[posisi + 1]];
  if (token === undefined || !isRapat(token, tanda)) return false;
  if (tanda?.teks !== "." && tanda?.teks !== ")") return false;
  return token.jenis === "angka" ? /^\d{1,2}$/.test(token.teks) : /^\p{L}$/u.test(token.teks);
}

/** A dot behind an abbreviation, an initial or the number of a list item. */
function isTitikSingkatan(daftar: readonly Token[], posisi: number, awal: number): boolean {
  const sebelum = daftar[posisi - 1];
  if (sebelum === undefined || !isRapat(sebelum, daftar[posisi])) return false;
  if (posisi - 1 === awal && isPenanda(daftar, awal)) return true;
  if (sebelum.jenis !== "kata") return false;
  return SINGKATAN.has(sebelum.kecil) || /^\p{L}$/u.test(sebelum.teks);
}

const isBolehAwal = (token: Token): boolean =>
  isBerkapital(token) || token.jenis === "angka" || token.jenis === "tanda";

function isAkhir(daftar: readonly Token[], posisi: number, awal: number): boolean {
  const [token, sesudah] = [daftar[posisi], daftar[posisi + 1]];
  if (token === undefined || sesudah === undefined) return false;
  if (token.teks === "!" || token.teks === "?") return !PENUTUP.has(sesudah.teks);
  if (token.teks !== ".") return false;
  if (isRapat(token, sesudah) || isTitikSingkatan(daftar, posisi, awal)) return false;
  return isBolehAwal(sesudah);
}

/** Beyond it a text without full stops is cut, so that nobody reads back to its beginning for every number. */
const KALIMAT_TERPANJANG = 300;

/** Whether the blank behind a token ends its sentence: an empty line, or a line with a new list item. */
function isBarisBaru(teks: string, daftar: readonly Token[], ujung: number): boolean {
  const sela = teks.slice(daftar[ujung]?.akhir, daftar[ujung + 1]?.awal ?? teks.length);
  const baris = sela.split("\n").length - 1;
  return baris > 1 || (baris === 1 && isPenanda(daftar, ujung + 1));
}

/** `… tercapai.” Lalu`: the closing quote stays with its sentence. */
const isTitikBerkutip = (daftar: readonly Token[], posisi: number): boolean =>
  daftar[posisi]?.teks === "." &&
  PENUTUP.has(daftar[posisi + 1]?.teks ?? "") &&
  isBerkapital(daftar[posisi + 2]);

/** Splits tokens of `teks` into sentences; every token is in one of them. */
export function pisahKalimat(teks: string, daftar: readonly Token[]): readonly RentangToken[] {
  const hasil: RentangToken[] = [];
  let awal = 0;
  for (let posisi = 0; posisi < daftar.length; posisi++) {
    const ujung = isTitikBerkutip(daftar, posisi) ? posisi + 1 : posisi;
    const isPutus =
      ujung > posisi ||
      isAkhir(daftar, posisi, awal) ||
      isBarisBaru(teks, daftar, posisi) ||
      posisi - awal >= KALIMAT_TERPANJANG;
    if (!isPutus) continue;
    hasil.push({ dari: awal, sampai: ujung + 1 });
    awal = ujung + 1;
    posisi = ujung;
  }
  if (awal < daftar.length) hasil.push({ dari: awal, sampai: daftar.length });
  return hasil;
}
