import { formatPeriodePendek } from "../../format/periode";
import type { Istilah } from "../../kinerja/istilah";
import type { Periode } from "../../kinerja/periode";
import { alamat } from "../../masukan/alamat";
import { KONTRAK } from "../../masukan/kontrak";
import type { SheetWrite } from "../../workbook/sheet-plan";
import { fixedReference } from "../columns/reference";
import type { BlokTemplat } from "./blok-templat";
import { blokKolom, blokPasangan, blokPengaturan } from "./blok-templat";
import type { Kantor } from "./isian-templat";
import { barisIdentitas, barisKantor, barisPeriode } from "./isian-templat";
import type { TabelTemplat } from "./tabel-templat";
import type { LembarTemplat } from "./lembar-templat";
import { layLembar } from "./lembar-templat";
import { BARIS_ISI } from "./tempat-blok";

/** What is known before the sheets are made. */
export interface BahanTemplat {
  readonly kantor: Kantor;
  /** Undefined when it is not known yet. */
  readonly periode: Periode | undefined;
  readonly istilah: Pick<Istilah, "tribulan">;
}

/** A ready sheet, the name it should have, and whether its tables are those of one period. */
export interface LembarSiap {
  readonly nama: string;
  readonly lembar: LembarTemplat;
  readonly sePeriode: boolean;
}

/** Tables of one period stand on one sheet, so that a copy of the sheet is another period. */
export const TABEL_PERIODE: readonly TabelTemplat[] = [
  "Kinerja",
  "Anggaran",
  "Masalah",
  "Faktor",
  "Kesimpulan",
];

const isTahunan = ({ periode }: BahanTemplat): boolean => periode?.jenis === "tahunan";

const NAMA_TANPA_PERIODE = "Kinerja";

/** Follows the two cells under it, so that the period is typed once. */
const judulPeriode = (): string => {
  const sel = (baris: number): string => alamat({ baris, kolom: 1, tinggi: 1, lebar: 1 });
  return `="Kinerja "&${sel(BARIS_ISI)}&" "&${sel(BARIS_ISI + 1)}`;
};

const blokPeriode = ({ periode, istilah }: BahanTemplat): BlokTemplat => ({
  ...blokPasangan("Identitas", barisPeriode(periode, istilah), { judul: "Periode" }),
  petunjuk: "Berlaku untuk lembar ini saja.",
});

/** What the sheet of a period is called; the same words as the report's sheet has. */
export const namaLembarPeriode = (
  periode: Periode | undefined,
  istilah: Pick<Istilah, "tribulan">,
): string => (periode ? formatPeriodePendek(periode, istilah) : NAMA_TANPA_PERIODE);

function lembarPeriode(bahan: BahanTemplat): LembarSiap {
  const waktu = { tahunan: isTahunan(bahan) };
  return {
    nama: namaLembarPeriode(bahan.periode, bahan.istilah),
    lembar: layLembar(judulPeriode(), [
      blokPeriode(bahan),
      ...TABEL_PERIODE.map((tabel) => blokKolom(tabel, waktu)),
    ]),
    sePeriode: true,
  };
}

const lembarIdentitas = (bahan: BahanTemplat): LembarSiap => ({
  nama: "Identitas",
  lembar: layLembar("Identitas dan fungsi jabatan", [
    blokPasangan("Identitas", barisKantor(bahan.kantor)),
    blokKolom("Fungsi", { tahunan: isTahunan(bahan) }),
  ]),
  sePeriode: false,
});

const setelanOf = ({ istilah }: BahanTemplat): Readonly<Record<string, string>> =>
  istilah.tribulan === "Tribulan" ? {} : { istilahTribulan: istilah.tribulan };

const lembarPengaturan = (bahan: BahanTemplat): LembarSiap => ({
  nama: "Pengaturan",
  lembar: layLembar("Skala dan pengaturan", [
    blokKolom("Skala", { tahunan: isTahunan(bahan) }),
    blokPengaturan(setelanOf(bahan)),
  ]),
  sePeriode: false,
});

/** All input sheets: who reports, the period with its figures, and how it is computed. */
export const susunTemplat = (bahan: BahanTemplat): readonly LembarSiap[] => [
  lembarIdentitas(bahan),
  lembarPeriode(bahan),
  lembarPengaturan(bahan),
];

function blokSatu(tabel: TabelTemplat, bahan: BahanTemplat): BlokTemplat {
  if (tabel === "Pengaturan") return blokPengaturan(setelanOf(bahan));
  if (tabel !== "Identitas") return blokKolom(tabel, { tahunan: isTahunan(bahan) });
  return blokPasangan("Identitas", barisIdentitas(bahan.kantor, bahan.periode, bahan.istilah));
}

/** A sheet with one table. */
export function susunLembar(tabel: TabelTemplat, bahan: BahanTemplat): LembarSiap {
  const blok = blokSatu(tabel, bahan);
  return { nama: tabel, lembar: layLembar(blok.judul, [blok]), sePeriode: false };
}

/** The sheet as the workbook is asked to make it, under a name that is free. */
export const writeOf = ({ lembar, sePeriode }: LembarSiap, name: string): SheetWrite => ({
  name,
  rebuild: false,
  plan: lembar.plan,
  names: lembar.daftarTempat.map(({ tabel, rentang }) => ({
    name: KONTRAK[tabel].nama,
    sheet: sePeriode ? name : undefined,
    refersTo: `=${fixedReference(name, rentang)}`,
  })),
  store: {},
});
