import type { AturanNaskah } from "../../aturan";
import type { AngkaTercetak } from "../../teks/angka-tercetak";
import { isSamaTercetak } from "../../teks/angka-tercetak";
import type { Ucapan } from "../../teks/daftar-ucapan";
import { listUcapan } from "../../teks/daftar-ucapan";
import { kelompokkan } from "../../teks/kelompokkan";
import { NOL_TABEL } from "../../teks/nol-tabel";

const tanpaNol = ({ nilai, desimal }: AngkaTercetak, nol: number): AngkaTercetak => ({
  nilai: nilai * 10 ** nol,
  desimal: desimal - nol,
});

function isSama(a: Ucapan, b: Ucapan): boolean {
  const daftarNol = a.kunci.includes("|rupiah|") ? NOL_TABEL : [0];
  return daftarNol.some(
    (nol) =>
      isSamaTercetak(tanpaNol(a.angka, nol), b.angka) ||
      isSamaTercetak(a.angka, tanpaNol(b.angka, nol)),
  );
}

/** Mentions of one thing, those that agree together; the most frequent value first, else the one said first. */
function rukunkan(daftar: readonly Ucapan[]): readonly (readonly Ucapan[])[] {
  const kelompok: Ucapan[][] = [];
  for (const ucapan of daftar) {
    const sama = kelompok.find((anggota) => anggota.every((satu) => isSama(satu, ucapan)));
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
