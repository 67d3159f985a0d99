import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { Rentang } from "../kisi";
import type { KolomKeluaran } from "../masukan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";

/** A merged area can take one result: only its first cell, and only if no other row of data shares it. */
function isMenghalangi(area: Rentang, kolom: number, barisData: readonly number[]): boolean {
  const terkena = barisData.filter(
    (baris) => baris >= area.baris && baris < area.baris + area.tinggi,
  );
  return terkena.length > 1 || terkena[0] !== area.baris || area.kolom !== kolom;
}

/**
 * Merged output cells: what is written into them would be lost or stand for the wrong row. `daftarBaris` are sheet rows.
 */
export function catatKeluaranGabungan(
  tabel: TabelTerbuka,
  {
    daftarKolom,
    daftarBaris,
  }: { readonly daftarKolom: readonly KolomKeluaran[]; readonly daftarBaris: readonly number[] },
  catat: Catat,
): void {
  const { lembar, rentang } = tabel.kisi;
  const sudah = new Set<Rentang>();
  for (const { letak, judul } of daftarKolom) {
    if (letak === undefined) continue;
    for (const baris of daftarBaris) {
      const area = tabel.cariGabungan(baris - rentang.baris, letak - rentang.kolom);
      if (!area || sudah.has(area)) continue;
      if (!isMenghalangi(area, letak, daftarBaris)) continue;
      sudah.add(area);
      const tempat = { lembar, rentang: area };
      catat({
        aturan: "sel-keluaran-gabungan",
        tingkat: "kesalahan",
        letak: tempat,
        pesan: `Sel hasil kolom “${judul}” di ${alamatLengkap(tempat)} digabung sehingga hasil tiap baris tidak dapat ditulis.`,
        saran: "Pisahkan sel gabungan itu (Beranda > Gabungkan & Ketengahkan), lalu hitung lagi.",
      });
    }
  }
}
