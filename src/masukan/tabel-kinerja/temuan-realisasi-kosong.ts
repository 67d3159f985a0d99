import type { Catat } from "../catat";
import { deretBaris, sebutBaris } from "../catat";
import type { BarisKinerja } from "../masukan";

/**
 * One temuan per run of rows without realisasi: at the beginning of a period there are many, and each is only not
 * filled yet.
 */
export function catatRealisasiKosong(daftarBaris: readonly BarisKinerja[], catat: Catat): void {
  const kosong = daftarBaris.filter(({ indikator }) => indikator.alasan === "realisasi-kosong");
  const [pertama] = kosong;
  if (!pertama) return;
  const { lembar, kolom } = pertama.realisasi.letak;
  const urut = kosong.map(({ realisasi }) => realisasi.letak.baris).sort((a, b) => a - b);
  for (const [awal, akhir] of deretBaris(urut)) {
    catat({
      aturan: "realisasi-kosong",
      tingkat: "peringatan",
      letak: { lembar, rentang: { baris: awal, kolom, tinggi: akhir - awal + 1, lebar: 1 } },
      pesan: `Realisasi belum diisi pada ${akhir - awal + 1} indikator (baris ${sebutBaris(rangeOf(awal, akhir))} lembar ${lembar}); capaiannya tak terukur dan tidak masuk rata-rata.`,
      saran: "Isi realisasinya; ketik 0 bila memang nol.",
    });
  }
}

const rangeOf = (awal: number, akhir: number): readonly number[] =>
  Array.from({ length: akhir - awal + 1 }, (_, urutan) => awal + urutan);
