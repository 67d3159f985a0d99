import { alamat } from "../alamat";
import type { Catat } from "../catat";
import type { Kepala } from "../kepala/find-kepala";
import type { Kisi } from "../kisi";
import { isBagianHitungan } from "../kontrak/tabel-kontrak";
import type { Tempat } from "../temuan";
import type { TabelTerbuka } from "./tabel-terbuka";

/** The rows of a header, over the whole width of the table. */
export const tempatKepala = (kisi: Kisi, { awal, akhir }: Kepala): Tempat => ({
  lembar: kisi.lembar,
  rentang: { ...kisi.rentang, baris: kisi.rentang.baris + awal, tinggi: akhir - awal + 1 },
});

/** Columns by cell and heading, for an officer to tell them apart: `G3 “Ket”, H3 “Keterangan”`. */
export const sebutKolom = (kisi: Kisi, kepala: Kepala, daftarKolom: readonly number[]): string =>
  daftarKolom
    .map((kolom) => {
      const { baris, kolom: awal } = kisi.rentang;
      const sel = { baris: baris + kepala.akhir, kolom: awal + kolom, tinggi: 1, lebar: 1 };
      const judul = kepala.daftarJalur[kolom]?.join(" › ").replace(/\s+/g, " ") ?? "";
      return `${alamat(sel)} “${judul}”`;
    })
    .join(", ");

/** Two columns of one meaning that only the report reads: neither is chosen, and the calculation goes on. */
export function catatGandaLaporan(tabel: TabelTerbuka, catat: Catat): void {
  const { kisi, kepala, kontrak, nama } = tabel;
  for (const [id, daftarKolom] of kepala.padanan.ganda) {
    const kolom = kontrak.kolom[id];
    if (!kolom || kolom.peran === "dikenali" || isBagianHitungan(kolom.peran)) continue;
    catat({
      aturan: "laporan-kolom-ganda",
      tingkat: "peringatan",
      letak: tempatKepala(kisi, kepala),
      pesan: `Lebih dari satu kolom tabel ${nama} di lembar ${kisi.lembar} berarti ${kolom.judul}: ${sebutKolom(kisi, kepala, daftarKolom)}; tidak satu pun dipakai di laporan.`,
      saran: `Sisakan satu kolom berjudul “${kolom.judul}”; beri judul lain pada yang selebihnya.`,
    });
  }
}
