import { alamatLengkap } from "../alamat";
import type { SinonimKantor } from "../deteksi/calon";
import { KONTRAK } from "../kontrak";
import type { LembarLain, NamaTabel, NamaTerbaca } from "../masukan";
import type { Temuan } from "../temuan";
import { bernama } from "./bernama";
import { openTabel } from "./open-tabel";
import type { TabelTerbuka } from "./tabel-terbuka";

/** What tables are looked for in, and the headings the office has taught. */
export interface BahanBacaan {
  readonly daftarNama: readonly NamaTerbaca[];
  readonly sinonim: SinonimKantor;
  /** Sheets with tables of another period; absent like an empty list. */
  readonly daftarLembarLain?: readonly LembarLain[];
}

/** What became of the search for one table of the contract. */
export type HasilPilih<T extends NamaTabel> =
  | { readonly status: "terbuka"; readonly tabel: TabelTerbuka<T> }
  /** The name is there and cannot be used. */
  | { readonly status: "ditolak"; readonly temuan: Temuan }
  /** No name; `taksesuai` are unprefixed names that were looked at, each with the reason it did not fit. */
  | { readonly status: "tidak-ada"; readonly taksesuai: readonly Temuan[] };

const tempatOf = ({ kisi: { lembar, rentang } }: TabelTerbuka): string =>
  alamatLengkap({ lembar, rentang });

function temuanNamaGanda(tabel: NamaTabel, daftar: readonly TabelTerbuka[]): Temuan {
  const { nama } = KONTRAK[tabel];
  const [pertama] = daftar;
  return {
    aturan: "nama-ganda",
    tingkat: "kesalahan",
    letak: pertama && { lembar: pertama.kisi.lembar, rentang: pertama.kisi.rentang },
    pesan: `Beberapa nama dapat berarti tabel ${nama}: ${daftar.map((item) => `${item.nama} (${tempatOf(item)})`).join(", ")}.`,
    saran: `Definisikan nama ${nama} pada tabel yang dimaksud.`,
  };
}

/** Among names without our prefix the first whose headings fit; two that fit equally are not chosen between. */
function pickAlias<T extends NamaTabel>(
  tabel: T,
  daftarAlias: readonly NamaTerbaca[],
  sinonim: SinonimKantor,
): HasilPilih<T> {
  const hasil = daftarAlias.map((terbaca) => openTabel(tabel, terbaca, sinonim));
  const terbuka = hasil.flatMap((item) => (item.status === "terbuka" ? [item.tabel] : []));
  const pilihan = terbuka.filter(({ cakupan }) => cakupan === terbuka[0]?.cakupan);
  const [pertama] = pilihan;
  if (!pertama) {
    return {
      status: "tidak-ada",
      taksesuai: hasil.flatMap((item) => (item.status === "ditolak" ? [item.temuan] : [])),
    };
  }
  const tempat = new Set(pilihan.map(tempatOf));
  if (tempat.size > 1) return { status: "ditolak", temuan: temuanNamaGanda(tabel, pilihan) };
  return { status: "terbuka", tabel: pertama };
}

/**
 * Finds a table of the contract among the names of the workbook: the prefixed name before any alias, the active
 * sheet's before the workbook's. A prefixed name that cannot be used is refused, never replaced by another.
 */
export function pickTabel<T extends NamaTabel>(
  tabel: T,
  { daftarNama, sinonim }: BahanBacaan,
): HasilPilih<T> {
  const { nama, alias } = KONTRAK[tabel];
  const [berawalan] = bernama(daftarNama, [nama]);
  return berawalan
    ? openTabel(tabel, berawalan, sinonim)
    : pickAlias(tabel, bernama(daftarNama, alias), sinonim);
}
