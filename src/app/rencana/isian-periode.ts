import { desimal } from "../../kinerja/satuan";
import type { Kisi, Letak } from "../../masukan/kisi";
import type { BarisKinerja, Masukan, SelMasukan } from "../../masukan/masukan";
import { artiFormat } from "../../masukan/sel/format-angka";
import { isDalam } from "../../masukan/sel/sel-gabungan";
import type { GabunganPeriode } from "../../pemeriksaan/gabungan-periode";
import { isSelKosong, listGabunganPeriode } from "../../pemeriksaan/gabungan-periode";
import { periodeFormula } from "../../render/columns/periode-formula";
import type { RangeAccess, WorkbookReading } from "../../workbook/workbook";
import { isBlank, isiSel, isSameContent } from "../isi-sel";
import type { Milik, Riwayat } from "../riwayat/riwayat";
import { milikOf } from "../riwayat/riwayat";
import { accessOf } from "./bacaan";
import type { IsianPeriode } from "./isian";

interface Bahan {
  readonly kisi: Kisi;
  readonly access: RangeAccess | undefined;
  readonly milik: Milik;
  readonly keluaran: Masukan["pengaturan"]["keluaran"];
}

const isDiKisi = ({ lembar, rentang }: Kisi, letak: Letak): boolean =>
  letak.lembar === lembar && isDalam(rentang, letak.baris, letak.kolom);

/** Holds what the last run wrote and nobody has changed. */
function isKami({ kisi, milik }: Pick<Bahan, "kisi" | "milik">, { letak }: SelMasukan): boolean {
  const kita = milik(letak.lembar, letak.baris, letak.kolom);
  if (kita === undefined || !isDiKisi(kisi, letak)) return false;
  return !isBlank(kita) && isSameContent(isiSel(kisi, letak.baris, letak.kolom).isi, kita);
}

/** A locked cell takes nothing, and a merged one may speak for several rows. */
function isDapatDiisi({ kisi, access }: Bahan, letak: Letak): boolean {
  const { baris, kolom } = letak;
  const { rentang } = kisi;
  if (!isDiKisi(kisi, letak)) return false;
  const terkunci = access?.sheetProtected && !access.unlockedColumns[kolom - rentang.kolom];
  return !terkunci && !(kisi.gabungan ?? []).some((area) => isDalam(area, baris, kolom));
}

const formatAt = ({ rentang, format }: Kisi, { baris, kolom }: Letak): string | undefined =>
  format[baris - rentang.baris]?.[kolom - rentang.kolom];

const BAWAAN: Readonly<Record<SelMasukan["pengali"], string>> = { 1: "General", 100: "0.00%" };

/** The number must be read back in the unit it was computed in: as text, or in percent, it would not. */
function formatBaru(kini: string, { pengali, letak }: SelMasukan, asal: Kisi): string | null {
  const isTeks = kini === "@";
  if (!isTeks && artiFormat(kini).persen === (pengali === 100)) return null;
  const lama = isDiKisi(asal, letak) ? formatAt(asal, letak) : undefined;
  return lama === undefined || lama === "@" ? BAWAAN[pengali] : lama;
}

/** Undefined where it cannot be written so that it is read back. */
function isianOf(
  gabungan: GabunganPeriode,
  sisi: IsianPeriode["sisi"],
  bahan: Bahan,
): IsianPeriode | undefined {
  const { kisi, access } = bahan;
  const { baris, hasil, metode, dipakai } = gabungan;
  const { letak, teks } = baris[sisi];
  const angka = sisi === "realisasi" ? hasil.realisasi : angkaTarget(gabungan);
  if (angka === undefined || !isDapatDiisi(bahan, letak)) return undefined;
  const [pertama] = dipakai;
  const asal = pertama.lain[sisi];
  const kini = formatAt(kisi, letak) ?? "General";
  const format = formatBaru(kini, asal, pertama.periodeLain.kinerja.kisiKeluaran);
  if (format !== null && access?.sheetProtected && !access.mayFormat) return undefined;
  const daftarSel = dipakai.map(({ lain }) => lain[sisi].letak);
  return {
    ...{ gabungan, sisi, letak, format, sekarang: teks, nilai: angka, pengali: asal.pengali },
    isi:
      bahan.keluaran === "rumus"
        ? periodeFormula(metode, daftarSel, kisi.lembar)
        : desimal(angka).div(asal.pengali).toNumber(),
  };
}

/** Of a range nothing is written: a cell takes one number. */
const angkaTarget = ({ hasil: { target } }: GabunganPeriode): number | undefined =>
  target.jenis === "nilai" ? target.nilai : undefined;

/** All the cells a row needs, or none: half a row measures nothing. A formula that shows nothing is somebody's work. */
function isianBaris(gabungan: GabunganPeriode, bahan: Bahan): readonly IsianPeriode[] {
  const { kisi } = bahan;
  const perlu = (["target", "realisasi"] as const).filter((sisi) => {
    const sel = gabungan.baris[sisi];
    const { isi } = isiSel(kisi, sel.letak.baris, sel.letak.kolom);
    return isKami(bahan, sel) || (isSelKosong(sel) && isBlank(isi));
  });
  const kosong = (["target", "realisasi"] as const).filter((sisi) =>
    isSelKosong(gabungan.baris[sisi]),
  );
  const daftar = perlu.map((sisi) => isianOf(gabungan, sisi, bahan));
  if (kosong.some((sisi) => !perlu.includes(sisi)) || daftar.includes(undefined)) return [];
  return daftar
    .filter((isian) => isian !== undefined)
    .filter(({ letak, isi }) => !isSameContent(isiSel(kisi, letak.baris, letak.kolom).isi, isi));
}

/**
 * Cells of a semester or a year that the tribulan sheets can fill: blank ones, and those that were filled so before and
 * would now hold something else. Nothing of it is written without the officer's consent.
 */
export function listIsianPeriode(
  masukan: Masukan,
  reading: WorkbookReading,
  riwayat: Riwayat | undefined,
): readonly IsianPeriode[] {
  const { kinerja, pengaturan } = masukan;
  if (!kinerja) return [];
  const kisi = kinerja.kisiKeluaran;
  const milik = milikOf(riwayat);
  const access = accessOf(reading, kisi);
  const bahan: Bahan = { kisi, access, milik, keluaran: pengaturan.keluaran };
  const isMilikKami = ({ target, realisasi }: BarisKinerja): boolean =>
    isKami(bahan, target) || isKami(bahan, realisasi);
  return listGabunganPeriode(masukan, isMilikKami).flatMap((satu) => isianBaris(satu, bahan));
}
