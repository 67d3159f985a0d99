import { PREDIKAT_BAWAAN } from "../../kinerja/predikat";
import { KATA_ALASAN } from "../angka-teks/kata-alasan";
import type { SoalTarget } from "../masukan";

/** What is the matter, as it continues `Target “dua” di Kinerja!E2`, and what to do. */
export interface KataSoal {
  readonly sebab: string;
  readonly saran: string;
}

/** What to do with a grade there is no score for. */
const SARAN_PREDIKAT = `Isi dengan salah satu dari ${PREDIKAT_BAWAAN.map(({ kode }) => kode).join(", ")}.`;

/** Why a cell of a target or a realisasi gives no number, in words; said of both alike. */
export function kataSoal(soal: SoalTarget): KataSoal {
  switch (soal.jenis) {
    case "ditolak":
      return KATA_ALASAN[soal.alasan];
    case "galat":
      return {
        sebab: `berisi galat ${soal.galat}`,
        saran: "Perbaiki rumus di sel itu, atau ketik angkanya.",
      };
    case "predikat-asing":
      return { sebab: "bukan predikat yang dikenal", saran: SARAN_PREDIKAT };
    case "tertutup":
      return {
        sebab: "tergabung dengan sel lain sehingga isinya tidak ada",
        saran: "Pisahkan sel gabungannya, lalu isi angka untuk tiap indikator.",
      };
  }
}
