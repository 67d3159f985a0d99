import type { Slot } from "../../dokumen/dokumen";
import type { Rentang } from "../../masukan/kisi";
import type { Tempat } from "../../masukan/temuan";
import type { CellInput } from "../../workbook/workbook";
import { isBlank } from "../isi-sel";
import type { RekamKalimat, RekamLaporan } from "./rekam-laporan";
import { tandaBaris, uraiTanda } from "./rekam-laporan";
import type { Pasangan } from "./sejajarkan";
import { sejajarkan } from "./sejajarkan";

/** A report sheet as it stands now; `isi` has the shape of `rentang`. */
export interface IsiLaporan {
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly isi: readonly (readonly CellInput[])[];
}

/** Something a person has changed on a report sheet since it was written. */
export interface Suntingan {
  /** Tells it from the others of the same report. */
  readonly id: string;
  readonly tempat: Tempat;
  /** What stands there now; empty when it was removed. */
  readonly isi: string;
  /** The text of the report it was, which can be kept as the office's own wording; undefined for anything else. */
  readonly kalimat: { readonly kunci: string; readonly slot: Slot } | undefined;
}

interface BarisBerubah {
  readonly lama: number | undefined;
  readonly kini: number | undefined;
  /** Columns whose content differs. */
  readonly kolom: readonly number[];
}

const teksOf = (isi: CellInput | undefined): string =>
  isi === undefined || isi === null ? "" : String(isi).trim();

function kolomBerbeda(lama: string, kini: string): number[] {
  const [dulu, sekarang] = [uraiTanda(lama), uraiTanda(kini)];
  return [...new Set([...dulu.keys(), ...sekarang.keys()])]
    .filter((kolom) => dulu.get(kolom) !== sekarang.get(kolom))
    .sort((a, b) => a - b);
}

/** Rows that hold something else than was written; blank rows put in or taken out say nothing. */
function listBerubah(
  rekam: RekamLaporan,
  kini: readonly string[],
  pasangan: readonly Pasangan[],
): BarisBerubah[] {
  return pasangan.flatMap(({ lama, kini: sekarang }) => {
    const kolom = kolomBerbeda(
      lama === undefined ? "" : (rekam.baris[lama] ?? ""),
      sekarang === undefined ? "" : (kini[sekarang] ?? ""),
    );
    return kolom.length === 0 ? [] : [{ lama, kini: sekarang, kolom }];
  });
}

/** The texts of the report by the rows they stood in. */
function createPencari(rekam: RekamLaporan): (baris: number) => RekamKalimat | undefined {
  const perBaris = new Map<number, RekamKalimat>();
  for (const kalimat of rekam.kalimat) {
    for (let indeks = 0; indeks < kalimat.tinggi; indeks++) {
      perBaris.set(kalimat.baris + indeks, kalimat);
    }
  }
  return (baris) => perBaris.get(baris);
}

/** Where the rows of the record stand now. */
function createLetakKini(pasangan: readonly Pasangan[]): (baris: number) => number | undefined {
  const letak = new Map(
    pasangan.flatMap(({ lama, kini }) => (lama === undefined ? [] : [[lama, kini] as const])),
  );
  return (baris) => letak.get(baris);
}

const tempatOf = ({ lembar, rentang }: IsiLaporan, baris: number, kolom: number): Tempat => ({
  lembar,
  rentang: { baris: rentang.baris + baris, kolom: rentang.kolom + kolom, tinggi: 1, lebar: 1 },
});

/** The parts of a text put together again; one that is gone leaves no gap. */
function gabungkan(bagian: readonly string[], pemisah: readonly string[]): string {
  return bagian.reduce((teks, berikut, indeks) => {
    if (teks === "" || berikut === "") return teks + berikut;
    return teks + (pemisah[indeks - 1] ?? " ") + berikut;
  }, "");
}

function suntinganKalimat(
  laporan: IsiLaporan,
  { kunci, baris, tinggi, pemisah, kolom, slot }: RekamKalimat,
  letakKini: (baris: number) => number | undefined,
): Suntingan {
  const daftarKini = Array.from({ length: tinggi }, (_, indeks) => letakKini(baris + indeks));
  const isi = gabungkan(
    daftarKini.map((indeks) => (indeks === undefined ? "" : teksOf(laporan.isi[indeks]?.[kolom]))),
    pemisah,
  );
  return {
    id: kunci,
    tempat: tempatOf(laporan, daftarKini.find((indeks) => indeks !== undefined) ?? baris, kolom),
    isi,
    // A text that was wiped out is no wording: an empty one means ours.
    kalimat: isi === "" ? undefined : { kunci, slot },
  };
}

function suntinganSel(laporan: IsiLaporan, { lama, kini }: BarisBerubah, kolom: number): Suntingan {
  const baris = kini ?? lama ?? 0;
  return {
    id: `sel-${lama ?? "baru"}-${baris}-${kolom}`,
    tempat: tempatOf(laporan, baris, kolom),
    isi: kini === undefined ? "" : teksOf(laporan.isi[kini]?.[kolom]),
    kalimat: undefined,
  };
}

/** Everything a person has changed on the sheet since the report was written, top to bottom. */
export function findSuntingan(rekam: RekamLaporan, laporan: IsiLaporan): readonly Suntingan[] {
  const kini = laporan.isi.map(tandaBaris);
  const kalimatDi = createPencari(rekam);
  const pasangan = sejajarkan(rekam.baris, kini);
  const letakKini = createLetakKini(pasangan);
  const hasil = new Map<string, Suntingan>();
  for (const berubah of listBerubah(rekam, kini, pasangan)) {
    const kalimat = berubah.lama === undefined ? undefined : kalimatDi(berubah.lama);
    for (const kolom of berubah.kolom) {
      const suntingan =
        kalimat?.kolom === kolom
          ? suntinganKalimat(laporan, kalimat, letakKini)
          : suntinganSel(laporan, berubah, kolom);
      hasil.set(suntingan.id, suntingan);
    }
  }
  return [...hasil.values()];
}

/** Everything that stands on a sheet nothing is remembered of: all of it may be a person's work. */
export const isiTakDikenal = ({ isi }: IsiLaporan): boolean =>
  isi.some((baris) => !baris.every(isBlank));
