import type { AturanNaskah } from "../../aturan";
import { isSamaTercetak } from "../../teks/angka-tercetak";
import type { Ucapan } from "../../teks/daftar-ucapan";
import { listUcapan } from "../../teks/daftar-ucapan";
import { kelompokkan } from "../../teks/kelompokkan";

/** Mentions of one thing, those that agree together; the most frequent value first, else the one said first. */
function rukunkan(daftar: readonly Ucapan[]): readonly (readonly Ucapan[])[] {
  const kelompok: Ucapan[][] = [];
  for (const ucapan of daftar) {
    const sama = kelompok.find((anggota) =>
      anggota.every(({ angka }) => isSamaTercetak(angka, ucapan.angka)),
    );
    if (sama) sama.push(ucapan);
    else kelompok.push([ucapan]);
  }
  return kelompok.sort((a, b) => b.length - a.length);
}

/** One thing is given two values in one text. */
export const angkaBerbeda: AturanNaskah = {
  id: "angka-berbeda",
  kode: "R-01",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    for (const daftar of kelompokkan(listUcapan(bahan), ({ kunci }) => kunci).values()) {
      const [benar, ...lain] = rukunkan(daftar);
      const [pertama] = benar ?? [];
      if (!pertama) continue;
      for (const { sebutan, teks, temuan } of lain.flat()) {
        yield temuan({
          pesan: `${sebutan} di sini ${teks}, sedangkan di tempat lain ${pertama.teks}.`,
          saran: "Pastikan angka yang benar, lalu tulis sama di semua tempat.",
        });
      }
    }
  },
};
