import { alamatLengkap } from "../alamat";
import { deretBaris, sebutBaris } from "../catat";
import type { SelMasukan } from "../masukan";
import type { Tempat } from "../temuan";

/** Cells of one column that are said in one temuan: a run of rows, or so many runs that nobody would read them all. */
export interface DeretSel {
  readonly letak: Tempat;
  readonly jumlah: number;
  /** ` (baris 2, 4, 6)` where cells between them are not meant; else empty. */
  readonly sebutan: string;
}

const DERET_TERBANYAK = 5;

/** One group per run of rows; so many runs that nobody would read them are one group. */
function kelompokDeret(urut: readonly number[]): readonly (readonly number[])[] {
  const deret = deretBaris(urut);
  if (deret.length > DERET_TERBANYAK) return [urut];
  return deret.map(([awal, akhir]) => urut.filter((baris) => baris >= awal && baris <= akhir));
}

/** Draws cells of one column together: at the beginning of a period most of its cells are blank. */
export function listDeretSel(daftarSel: readonly SelMasukan[]): readonly DeretSel[] {
  const [pertama] = daftarSel;
  if (!pertama) return [];
  const { lembar, kolom } = pertama.letak;
  const urut = daftarSel.map(({ letak }) => letak.baris).sort((a, b) => a - b);
  return kelompokDeret(urut).map((kelompok) => {
    const [awal = 0] = kelompok;
    const tinggi = (kelompok.at(-1) ?? awal) - awal + 1;
    return {
      letak: { lembar, rentang: { baris: awal, kolom, tinggi, lebar: 1 } },
      jumlah: kelompok.length,
      sebutan: tinggi === kelompok.length ? "" : ` (baris ${sebutBaris(kelompok)})`,
    };
  });
}

/** `Target belum diisi di Kinerja!E2:E4; capaian 3 indikator ini tak terukur …`: what is missing, and what it costs. */
export const pesanTakTerukur = (yangKurang: string, { letak, jumlah, sebutan }: DeretSel): string =>
  `${yangKurang} di ${alamatLengkap(letak)}${sebutan}; capaian ${jumlah === 1 ? "indikator ini" : `${jumlah} indikator ini`} tak terukur dan tidak masuk rata-rata.`;
