import type { Catat } from "../catat";
import type { TabelKinerja } from "../masukan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { catatKeluaranGabungan } from "../sel/keluaran-gabungan";
import type { BarisDiperiksa } from "./temuan-tak-terukur";
import { catatTakTerukur } from "./temuan-tak-terukur";

/** What is to be said of a Kinerja table as a whole, once its rows are read. */
export function catatHasil(
  tabel: TabelTerbuka,
  { daftarBaris, keluaran, isTertutup }: BarisDiperiksa & Pick<TabelKinerja, "keluaran">,
  catat: Catat,
): void {
  catatTakTerukur({ daftarBaris, isTertutup }, catat);
  const barisHasil = daftarBaris.map(({ baris }) => baris);
  catatKeluaranGabungan(
    tabel,
    { daftarKolom: Object.values(keluaran), daftarBaris: barisHasil },
    catat,
  );
}
