import { computeCapaian } from "../../kinerja/capaian";
import type { AlasanTakTerukur } from "../../kinerja/indikator";
import type { Catat } from "../catat";
import type { BarisKinerja } from "../masukan";
import type { PemeriksaTertutup } from "../sel/sel-tertutup";
import type { Temuan } from "../temuan";
import { listDeretSel, pesanTakTerukur } from "./deret-sel";

/** Reasons that are told here: those of single cells are told where the cell is read, those of targets by R-14. */
type AlasanDisebut = Extract<AlasanTakTerukur, "realisasi-kosong" | "realisasi-nol">;

interface Kata {
  readonly pesan: string;
  readonly saran: string;
}

const KATA: Readonly<Record<AlasanDisebut, Kata>> = {
  "realisasi-kosong": {
    pesan: "Realisasi belum diisi",
    saran: "Isi realisasinya; ketik 0 bila memang nol.",
  },
  "realisasi-nol": {
    pesan: "Realisasi bernilai 0 sehingga rumus B (T/R) tidak dapat dihitung",
    saran: "Periksa realisasinya, atau pakai rumus A untuk indikator ini.",
  },
};

/** Rows of a Kinerja table, and which of their cells are covered by a merged one. */
export interface BarisDiperiksa {
  readonly daftarBaris: readonly BarisKinerja[];
  readonly isTertutup: PemeriksaTertutup;
}

const DAFTAR_ALASAN = Object.keys(KATA) as readonly AlasanDisebut[];

/** Whether a temuan is one of {@link catatTakTerukur}: said anew when the rows have been filled. */
export const isTemuanTakTerukur = ({ aturan }: Temuan): boolean => aturan in KATA;

const isBeralasan = ({ indikator }: BarisKinerja, alasan: AlasanDisebut): boolean => {
  const capaian = computeCapaian(indikator);
  return capaian.status === "tak-terukur" && capaian.alasan === alasan;
};

/**
 * Says which indikator cannot be measured although their cells were read: one temuan per run of rows, because at the
 * beginning of a period most realisasi are blank.
 */
export function catatTakTerukur({ daftarBaris, isTertutup }: BarisDiperiksa, catat: Catat): void {
  // A sign such as `-` and a cell behind a merged one have been told already.
  const sudahDisebut = ({ realisasi }: BarisKinerja): boolean =>
    realisasi.teks.trim() !== "" || isTertutup(realisasi);
  for (const alasan of DAFTAR_ALASAN) {
    const terkena = daftarBaris.filter(
      (baris) =>
        isBeralasan(baris, alasan) && !(alasan === "realisasi-kosong" && sudahDisebut(baris)),
    );
    const { pesan, saran } = KATA[alasan];
    for (const deret of listDeretSel(terkena.map(({ realisasi }) => realisasi))) {
      catat({
        aturan: alasan,
        tingkat: "peringatan",
        letak: deret.letak,
        pesan: pesanTakTerukur(pesan, deret),
        saran,
      });
    }
  }
}
