import { tandaSuntingan } from "../../app/laporan/tanda-suntingan";
import type { JawabanLaporan, SuntinganDitinjau } from "../../app/laporan/tinjauan-laporan";
import type { DaftarPilihan, PanelState, PilihanSuntingan } from "./panel-state";

/** What stands on the sheet of the report and is not ours to write over unasked. */
export type TanyaLaporan =
  | { readonly jenis: "tak-dikenal"; readonly lembar: string }
  | {
      readonly jenis: "suntingan";
      readonly lembar: string;
      readonly daftarSuntingan: readonly SuntinganDitinjau[];
    };

/** The question about the report to show now; undefined when none is open. */
export function pertanyaanLaporan({ laporan, tinjauan }: PanelState): TanyaLaporan | undefined {
  const keadaan = tinjauan?.laporan?.keadaan;
  if (!laporan.bertanya || !keadaan) return undefined;
  if (keadaan.jenis === "tak-dikenal") return { jenis: "tak-dikenal", lembar: keadaan.lembar };
  if (keadaan.jenis !== "ada" || keadaan.daftarSuntingan.length === 0) return undefined;
  const { lembar, daftarSuntingan } = keadaan;
  return { jenis: "suntingan", lembar, daftarSuntingan };
}

/** What can be kept is kept unless the officer says otherwise; what cannot waits for a word. */
export const pilihanOf = (
  suntingan: SuntinganDitinjau,
  daftarPilihan: DaftarPilihan,
): PilihanSuntingan | undefined =>
  daftarPilihan[tandaSuntingan(suntingan)] ?? (suntingan.kalimat ? "simpan" : undefined);

export interface JumlahPilihan {
  readonly simpan: number;
  readonly ganti: number;
  readonly belum: number;
}

/** How the edits are divided between the choices. */
export function countPilihan(
  daftarSuntingan: readonly SuntinganDitinjau[],
  daftarPilihan: DaftarPilihan,
): JumlahPilihan {
  const count = (pilihan: PilihanSuntingan | undefined): number =>
    daftarSuntingan.filter((satu) => pilihanOf(satu, daftarPilihan) === pilihan).length;
  return { simpan: count("simpan"), ganti: count("ganti"), belum: count(undefined) };
}

/** The answer that writes over the sheet; undefined while something is undecided. */
export function jawabanTimpa(
  tanya: TanyaLaporan,
  daftarPilihan: DaftarPilihan,
): JawabanLaporan | undefined {
  if (tanya.jenis === "tak-dikenal") return { cara: "timpa", simpan: [] };
  const { daftarSuntingan } = tanya;
  if (countPilihan(daftarSuntingan, daftarPilihan).belum > 0) return undefined;
  return {
    cara: "timpa",
    simpan: daftarSuntingan
      .filter((satu) => pilihanOf(satu, daftarPilihan) === "simpan")
      .map(({ id }) => id),
    dilihat: daftarSuntingan.map(tandaSuntingan),
  };
}
