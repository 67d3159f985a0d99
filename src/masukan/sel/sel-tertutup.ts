import type { SelMasukan } from "../masukan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { isDalam } from "./sel-gabungan";

/** Whether a cell is covered by a merged area that begins elsewhere: Excel keeps nothing in it. */
export type PemeriksaTertutup = (sel: SelMasukan) => boolean;

/** Prepares the question for the cells of these tables. */
export const createPemeriksaTertutup =
  (daftarTabel: readonly TabelTerbuka[]): PemeriksaTertutup =>
  ({ letak: { lembar, baris, kolom } }) => {
    const tabel = daftarTabel.find(
      ({ kisi }) => kisi.lembar === lembar && isDalam(kisi.rentang, baris, kolom),
    );
    if (!tabel) return false;
    const { rentang } = tabel.kisi;
    const area = tabel.cariGabungan(baris - rentang.baris, kolom - rentang.kolom);
    return area !== undefined && (area.baris !== baris || area.kolom !== kolom);
  };
