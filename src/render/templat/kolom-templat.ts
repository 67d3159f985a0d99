import type { KolomKontrak } from "../../masukan/kontrak/tabel-kontrak";
import { KONTRAK } from "../../masukan/kontrak";
import type { RupaKolom } from "./rupa-kolom";
import { RUPA_KOLOM } from "./rupa-kolom";
import type { TabelTemplat } from "./tabel-templat";
import type { Aturan, Petunjuk } from "./validasi";
import { petunjuk } from "./validasi";

/** One column of a ready table. */
export interface KolomTemplat {
  readonly judul: string;
  readonly peran: KolomKontrak["peran"];
  /** Points. */
  readonly lebar: number;
  readonly format: string | undefined;
  readonly aturan: Aturan | undefined;
  readonly petunjuk: Petunjuk;
}

/** Columns that only say otherwise what another column says. */
const DILEWATI: Readonly<Partial<Record<TabelTemplat, readonly string[]>>> = {
  Anggaran: ["paguAwal", "paguPerubahan", "indikator"],
  Skala: ["rentang"],
};

/** What only a report about a whole year compares with. */
const HANYA_TAHUNAN: readonly string[] = ["realisasiTahunLalu", "targetRenstra", "nasional"];
/** What only a report about less than a year needs. */
const HANYA_SEBAGIAN_TAHUN: readonly string[] = ["targetTahunan", "metode"];

const SIFAT: Readonly<Record<KolomKontrak["peran"], string>> = {
  wajib: "Wajib diisi.",
  opsional: "Boleh kosong.",
  laporan: "Boleh kosong; dipakai di laporan.",
  keluaran: "Diisi oleh Hitung Capaian; biarkan kosong.",
  dikenali: "Boleh kosong.",
};

const RUPA_BAWAAN: RupaKolom = { lebar: 90 };

function isDipakai(tabel: TabelTemplat, id: string, tahunan: boolean): boolean {
  if (DILEWATI[tabel]?.includes(id) === true) return false;
  return !(tahunan ? HANYA_SEBAGIAN_TAHUN : HANYA_TAHUNAN).includes(id);
}

function kolomOf({ judul, peran }: KolomKontrak, rupa: RupaKolom): KolomTemplat {
  const contoh = rupa.contoh === undefined ? "" : ` Contoh: ${rupa.contoh}.`;
  return {
    judul,
    peran,
    lebar: rupa.lebar,
    format: rupa.format,
    aturan: rupa.aturan,
    petunjuk: petunjuk(judul, `${SIFAT[peran]}${contoh}`),
  };
}

/** The columns of a ready table, in the order of the contract: all that are read or written, no running number. */
export function listKolomTemplat(
  tabel: TabelTemplat,
  { tahunan }: { readonly tahunan: boolean },
): readonly KolomTemplat[] {
  const daftar: readonly (readonly [string, KolomKontrak])[] = Object.entries(KONTRAK[tabel].kolom);
  const rupa: Readonly<Record<string, RupaKolom>> = RUPA_KOLOM[tabel];
  return daftar
    .filter(([id, { peran }]) => peran !== "dikenali" && isDipakai(tabel, id, tahunan))
    .map(([id, kolom]) => kolomOf(kolom, rupa[id] ?? RUPA_BAWAAN));
}
