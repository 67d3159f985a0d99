import type { Metode } from "../../kinerja/indikator";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { Letak } from "../kisi";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { letakSel, teksSel } from "../sel/baca-sel";
import { tempatSel } from "../temuan";
import { readMetode } from "./kata-metode";

/** How periods of an indikator are put together, and the cell that says so. */
export interface MetodeTerbaca {
  readonly metode: Metode;
  readonly letak: Letak;
}

/** Reads the metode of the row at an offset of the grid; undefined where there is none. */
export type PembacaMetode = (baris: number, catat: Catat) => MetodeTerbaca | undefined;

/** Prepares the reader. A metode that is not understood is none: what it would put together is left alone. */
export function createPembacaMetode({ kisi, kepala }: TabelTerbuka): PembacaMetode {
  const kolom = kepala.padanan.kolom.get("metode");
  return (baris, catat) => {
    const teks = teksSel(kisi, baris, kolom);
    if (teks === "" || kolom === undefined) return undefined;
    const letak = letakSel(kisi, baris, kolom);
    const metode = readMetode(teks);
    if (metode !== undefined) return { metode, letak };
    const tempat = tempatSel(letak);
    catat({
      aturan: "metode-tidak-dikenal",
      tingkat: "informasi",
      letak: tempat,
      pesan: `Metode “${teks}” di ${alamatLengkap(tempat)} tidak dikenal sehingga indikator ini tidak digabung antarperiode.`,
      saran: "Isi dengan Jumlah, Terakhir, Rata-rata, atau Kumulatif.",
    });
    return undefined;
  };
}

/** That one indikator has two of them, both with their cells. */
export function catatMetodeBerbeda(
  nama: string,
  [satu, lain]: readonly [MetodeTerbaca, MetodeTerbaca],
  catat: Catat,
): void {
  const [tempat, seberang] = [tempatSel(satu.letak), tempatSel(lain.letak)];
  catat({
    aturan: "metode-berbeda",
    tingkat: "peringatan",
    letak: tempat,
    pesan: `Metode “${nama}” di ${alamatLengkap(tempat)} ${satu.metode}, sedangkan di ${alamatLengkap(seberang)} ${lain.metode}; indikator ini tidak digabung antarperiode.`,
    saran: "Samakan metodenya, atau kosongkan salah satunya.",
  });
}
