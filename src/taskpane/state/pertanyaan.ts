import type { Jawaban, Pertanyaan } from "../../app/tinjauan";
import type { PanelState } from "./panel-state";

/** Several tables may ask the same thing; the officer answers it once. */
export interface PertanyaanSejenis {
  readonly kunci: keyof Jawaban;
  readonly daftar: readonly Pertanyaan[];
  readonly urutan: number;
  readonly banyaknya: number;
}

const KUNCI: Record<Pertanyaan["jenis"], keyof Jawaban> = {
  "tambah-kolom": "tambahKolom",
  "isi-periode": "isiPeriode",
  "timpa-isian": "timpaIsian",
};

export const kunciOf = ({ jenis }: Pertanyaan): keyof Jawaban => KUNCI[jenis];

/** The question to show now; undefined when none is open. */
export function nextPertanyaan(state: PanelState): PertanyaanSejenis | undefined {
  if (!state.bertanya || !state.tinjauan) return undefined;
  const { daftarPertanyaan } = state.tinjauan;
  const daftarKunci = [...new Set(daftarPertanyaan.map(kunciOf))];
  const kunci = daftarKunci.find((calon) => state.jawaban[calon] === undefined);
  if (!kunci) return undefined;
  return {
    kunci,
    daftar: daftarPertanyaan.filter((pertanyaan) => kunciOf(pertanyaan) === kunci),
    urutan: daftarKunci.indexOf(kunci) + 1,
    banyaknya: daftarKunci.length,
  };
}
