import { formatNip } from "../../format/nip";
import type { Tanggal } from "../../kinerja/tanggal";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { KunciIdentitas, NipTertulis } from "../masukan-laporan";
import { isGalat } from "../sel/baca-sel";
import { teksApaAdanya } from "../sel/teks-apa-adanya";
import { rapikanTeks } from "../sel/teks-gabungan";
import { tempatSel } from "../temuan";
import { readTanggalSel } from "../waktu/tanggal-sel";
import type { DaftarIsianTerbaca, IsianTerbaca } from "./isian-terbaca";

/** The recognised rows of an identity, and where to say what is wrong with them. */
export interface BahanIdentitas {
  readonly isian: DaftarIsianTerbaca;
  readonly catat: Catat;
}

/** What cannot be used, and what is accepted instead. */
export interface Penolakan {
  readonly aturan: string;
  /** Continues “NIP Pejabat “…” di Identitas!B16 …”. */
  readonly sebab: string;
  readonly saran: string;
}

/** Says why a value is not used; it then counts as missing. */
export function catatDitolak(
  { catat }: BahanIdentitas,
  { kisi, sebutan, letak, baris, kolom }: IsianTerbaca,
  { aturan, sebab, saran }: Penolakan,
): void {
  const tempat = tempatSel(letak);
  const teks = teksApaAdanya(kisi, baris, kolom);
  catat({
    aturan,
    tingkat: "kesalahan",
    letak: tempat,
    pesan: `${sebutan}${teks === "" ? "" : ` “${teks}”`} di ${alamatLengkap(tempat)} ${sebab}; tidak dipakai di laporan.`,
    saran,
  });
}

/** The text of a row; undefined where there is none, or only a sign for nothing. An error is said. */
export function readTeks(bahan: BahanIdentitas, kunci: KunciIdentitas): string | undefined {
  const isian = bahan.isian.get(kunci);
  if (!isian) return undefined;
  const nilai = isian.kisi.nilai[isian.baris]?.[isian.kolom];
  if (isGalat(nilai)) {
    catatDitolak(bahan, isian, {
      aturan: "laporan-sel-galat",
      sebab: `berisi galat ${nilai.galat}`,
      saran: "Perbaiki rumus di sel itu, atau ketik isinya.",
    });
    return undefined;
  }
  const teks = rapikanTeks(teksApaAdanya(isian.kisi, isian.baris, isian.kolom));
  return teks.replace(/^:\s*/, "") || undefined;
}

const CONTOH_TANGGAL = "Isi dengan tanggal, misalnya 02 Januari 2024.";

/** The date of a row; what is none is said with the reason. */
export function readTanggal(bahan: BahanIdentitas, kunci: KunciIdentitas): Tanggal | undefined {
  const isian = bahan.isian.get(kunci);
  if (!isian || readTeks(bahan, kunci) === undefined) return undefined;
  const bacaan = readTanggalSel(isian.kisi, isian.baris, isian.kolom);
  if (bacaan === undefined || bacaan.status === "terbaca") return bacaan?.nilai;
  catatDitolak(bahan, isian, {
    aturan: "laporan-tanggal-tidak-terbaca",
    sebab: bacaan.sebab,
    saran: CONTOH_TANGGAL,
  });
  return undefined;
}

const SEBUTAN_NIP = /^nip\s*[.:]?\s*/i;

/**
 * The number of a civil servant, in groups where it has eighteen digits and as it stands elsewhere. Excel keeps fifteen
 * digits of a number, so that one stored as such is not what was typed and is not printed. R-17 says what is wrong.
 */
export function readNip(bahan: BahanIdentitas, kunci: KunciNip): string | undefined {
  if (nipTertulis(bahan, kunci)?.berupaAngka) return undefined;
  const teks = readTeks(bahan, kunci)?.replace(SEBUTAN_NIP, "");
  return teks === undefined || teks === "" ? undefined : formatNip(teks);
}

/** Rows of the identity that hold such a number. */
export type KunciNip = "nipPejabat" | "nipAtasan";

/** What the cell of such a number holds; undefined where there is none. */
export function nipTertulis({ isian }: BahanIdentitas, kunci: KunciNip): NipTertulis | undefined {
  const satu = isian.get(kunci);
  if (!satu) return undefined;
  const { kisi, baris, kolom } = satu;
  const berupaAngka = typeof kisi.nilai[baris]?.[kolom] === "number";
  return { teks: teksApaAdanya(kisi, baris, kolom), berupaAngka };
}
