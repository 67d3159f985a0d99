import { isAwalJumlah, isTeksJumlah } from "../baris/teks-jumlah";
import type { NilaiSel } from "../kisi";
import { isKosongSel } from "../sel/baca-sel";
import type { KepalaLembar } from "./cari-kepala";
import type { Lembaran } from "./lembaran";
import { isTerisi } from "./lembaran";

/** Meanings that name a row. */
const KUNCI: ReadonlySet<string> = new Set(["indikator", "uraian", "hambatan", "nama", "bagian"]);
/** Meanings that say nothing of where a table ends. */
const BIASA: ReadonlySet<string> = new Set([...KUNCI, "no", "kode", "sasaran", "keterangan"]);
/** So many blank rows only interrupt a table; more of them end it. */
const CELAH_TERBESAR = 5;
const MINIMAL_ISI = 2;
/** What stands under tables and is none of their rows. */
const PENUTUP =
  /^\s*(?:tabel|lampiran|sumber|catatan|keterangan|ket|mengetahui|nip|rumus|\*)(?:\s|[.:)]|$)/i;

interface Badan {
  readonly lembaran: Lembaran;
  readonly kepala: KepalaLembar;
  readonly kolomKunci: readonly number[];
  readonly kolomNilai: readonly number[];
}

function kolomOf({ daftarCocok, kolom }: KepalaLembar, has: (id: string) => boolean): number[] {
  const daftar = daftarCocok.flatMap(({ padanan }) => [
    ...[...padanan.kolom].flatMap(([id, letak]) => (has(id) ? [letak] : [])),
    ...[...padanan.ganda].flatMap(([id, letak]) => (has(id) ? letak : [])),
  ]);
  return [...new Set(daftar)].map((letak) => kolom + letak);
}

const hasDigit = (nilai: NilaiSel | undefined): boolean =>
  typeof nilai === "number" || (typeof nilai === "string" && /\d/.test(nilai));

const barisOf = ({ lembaran, kepala: { kolom, lebar } }: Badan, baris: number) =>
  (lembaran.kisi.nilai[baris] ?? []).slice(kolom, kolom + lebar);

const isBerangka = ({ lembaran, kolomNilai }: Badan, baris: number): boolean =>
  kolomNilai.some((kolom) => hasDigit(lembaran.kisi.nilai[baris]?.[kolom]));

function isJumlah(badan: Badan, baris: number): boolean {
  const label = barisOf(badan, baris).find(
    (nilai): nilai is string => typeof nilai === "string" && /\p{L}/u.test(nilai),
  );
  return label !== undefined && (isTeksJumlah(label) || isAwalJumlah(label));
}

/** A row of the table: it names something and says something of it. */
function isData(badan: Badan, baris: number): boolean {
  const isi = barisOf(badan, baris).filter((nilai) => !isKosongSel(nilai)).length;
  if (isJumlah(badan, baris)) return isBerangka(badan, baris);
  const berkunci = badan.kolomKunci.some((kolom) => isTerisi(badan.lembaran, baris, kolom));
  return berkunci && isi >= MINIMAL_ISI;
}

/** Behind a gap only a row with a number where numbers belong goes on with the table. */
const isLanjutan = (badan: Badan, baris: number): boolean =>
  isData(badan, baris) && isBerangka(badan, baris);

/** A note or a title under a table: it begins with the words such lines begin with, and stands alone. */
function isPenutup(badan: Badan, baris: number): boolean {
  const [pertama, ...lain] = barisOf(badan, baris).filter((nilai) => !isKosongSel(nilai));
  return typeof pertama === "string" && lain.length === 0 && PENUTUP.test(pertama);
}

const isKosong = (badan: Badan, baris: number): boolean => barisOf(badan, baris).every(isKosongSel);

/** A sub-title behind a gap belongs to the table when a row of the table follows it at once. */
const isSubjudul = (badan: Badan, baris: number, batas: number): boolean =>
  barisOf(badan, baris).filter((nilai) => !isKosongSel(nilai)).length === 1 &&
  baris + 1 < batas &&
  isLanjutan(badan, baris + 1);

/**
 * Last row of a table, total and averages within it, blank rows that only interrupt it bridged; undefined when nothing
 * stands below its header.
 *
 * @param batas first row of whatever comes below
 */
export function findBarisAkhir(
  lembaran: Lembaran,
  kepala: KepalaLembar,
  batas: number,
): number | undefined {
  const badan: Badan = {
    lembaran,
    kepala,
    kolomKunci: kolomOf(kepala, (id) => KUNCI.has(id)),
    kolomNilai: kolomOf(kepala, (id) => !BIASA.has(id)),
  };
  let akhir: number | undefined;
  let celah = 0;
  for (let baris = kepala.barisData; baris < batas && celah <= CELAH_TERBESAR; baris++) {
    if (isKosong(badan, baris)) {
      celah++;
      continue;
    }
    if (isPenutup(badan, baris)) break;
    const isBersambung = celah === 0 || akhir === undefined;
    if (isBersambung ? isData(badan, baris) : isLanjutan(badan, baris)) {
      akhir = baris;
      celah = 0;
    } else if (!isBersambung && !isSubjudul(badan, baris, batas)) break;
  }
  return akhir;
}
