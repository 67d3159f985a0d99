import type { Arah } from "../../kinerja/indikator";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import type { SoalTarget } from "../masukan";
import type { SelTerbaca } from "../sel/baca-sel";
import type { Tempat } from "../temuan";
import { tempatSel } from "../temuan";
import { kataSoal } from "./kata-soal";
import type { Isian, NilaiIndikator } from "./nilai-indikator";

/** One side of a row: the cell, what it means, and whether it hides behind a merged one. */
export interface Sisi {
  readonly sebutan: "Target" | "Realisasi";
  readonly terbaca: SelTerbaca;
  readonly isian: Isian;
  /** The cell is part of a merged area and not its first: Excel keeps nothing in it. */
  readonly tertutup: boolean;
}

export interface BarisNilai {
  readonly nama: string;
  readonly target: Sisi;
  readonly realisasi: Sisi;
  readonly nilai: NilaiIndikator;
}

const tempatOf = ({ terbaca }: Sisi): Tempat => tempatSel(terbaca.sel.letak);
const sebut = (sisi: Sisi): string =>
  `${sisi.sebutan} “${sisi.terbaca.sel.teks}” di ${alamatLengkap(tempatOf(sisi))}`;

function catatDitolak(sisi: Sisi, catat: Catat): void {
  if (sisi.isian.jenis !== "ditolak") return;
  const { sebab, saran } = kataSoal(sisi.isian);
  const rancu = sisi.isian.alasan === "rancu";
  catat({
    aturan: rancu ? "angka-rancu" : "bukan-angka",
    tingkat: "kesalahan",
    letak: tempatOf(sisi),
    pesan: `${sebut(sisi)} ${sebab}; indikator ini tidak diukur.`,
    saran,
  });
}

function catatGalat(sisi: Sisi, catat: Catat): void {
  if (sisi.isian.jenis !== "galat") return;
  const { sebab, saran } = kataSoal(sisi.isian);
  catat({
    aturan: "sel-galat",
    tingkat: "kesalahan",
    letak: tempatOf(sisi),
    pesan: `${sisi.sebutan} di ${alamatLengkap(tempatOf(sisi))} ${sebab}; indikator ini tidak diukur.`,
    saran,
  });
}

function catatTertutup(sisi: Sisi, catat: Catat): void {
  if (!sisi.tertutup) return;
  const { sebab, saran } = kataSoal({ jenis: "tertutup" });
  catat({
    aturan: "sel-gabungan",
    tingkat: "kesalahan",
    letak: tempatOf(sisi),
    pesan: `${sisi.sebutan} di ${alamatLengkap(tempatOf(sisi))} ${sebab}; indikator ini tidak diukur.`,
    saran,
  });
}

/** `-` and its like: somebody has said that there is nothing. */
function catatTanda(sisi: Sisi, catat: Catat): void {
  const { bacaan } = sisi.terbaca;
  if (sisi.tertutup || bacaan.jenis !== "kosong" || bacaan.tanda === undefined) return;
  catat({
    aturan: "tanda-kosong",
    tingkat: "informasi",
    letak: tempatOf(sisi),
    pesan: `${sebut(sisi)} dianggap belum diisi, bukan 0.`,
    saran: "Ketik 0 bila memang nol, atau isi angkanya.",
  });
}

/** `≥ 80` on an indikator where less is better, or `≤ 5` where more is: one of the two is not meant. */
function catatPembanding(sisi: Sisi, arah: Arah, catat: Catat): void {
  const { bacaan } = sisi.terbaca;
  if (bacaan.jenis !== "angka" || bacaan.catatan === undefined) return;
  if (bacaan.catatan === "pemisah-sama") {
    catat({
      aturan: "pemisah-sama",
      tingkat: "informasi",
      letak: tempatOf(sisi),
      pesan: `${sebut(sisi)} memakai tanda yang sama untuk ribuan dan desimal.`,
      saran: "Periksa angkanya, lalu ketik ulang sebagai angka.",
    });
    return;
  }
  const seharusnya: Arah = bacaan.catatan === "paling-banyak" ? "negatif" : "positif";
  const bertentangan = sisi.sebutan === "Target" && seharusnya !== arah;
  catat({
    aturan: bertentangan ? "arah-bertentangan" : "tanda-pembanding",
    tingkat: bertentangan ? "peringatan" : "informasi",
    letak: tempatOf(sisi),
    pesan: bertentangan
      ? `${sebut(sisi)} berarti arah ${seharusnya}, tetapi indikatornya dihitung ${arah}.`
      : `${sebut(sisi)} dibaca sebagai angkanya saja.`,
    saran: bertentangan
      ? `Isi kolom Arah dengan “${seharusnya}”, atau hapus tandanya.`
      : "Hapus tandanya bila ingin angkanya dapat dihitung rumus.",
  });
}

function catatBerdua({ target, realisasi, nilai }: BarisNilai, catat: Catat): void {
  if (nilai.alasan === "predikat-tak-dikenal" && realisasi.isian.jenis === "ditolak") {
    const { sebab, saran } = kataSoal({ jenis: "predikat-asing" });
    catat({
      aturan: "predikat-tak-dikenal",
      tingkat: "kesalahan",
      letak: tempatOf(realisasi),
      pesan: `${sebut(realisasi)} ${sebab}; indikator ini tidak diukur.`,
      saran,
    });
  } else if (nilai.alasan === "satuan-berbeda") {
    catat({
      aturan: "satuan-berbeda",
      tingkat: "kesalahan",
      letak: tempatOf(realisasi),
      pesan: `${sebut(target)} dan ${sebut(realisasi).replace("Realisasi", "realisasi")} berbeda satuan; indikator ini tidak diukur.`,
      saran: saranSatuan(target.isian, realisasi.isian),
    });
  }
}

function saranSatuan(target: Isian, realisasi: Isian): string {
  if (target.jenis === "predikat" || realisasi.jenis === "predikat") {
    return "Isi keduanya dengan predikat dari jenis yang sama, atau keduanya dengan angka.";
  }
  const isPersen = [target, realisasi].some((isian) => "persen" in isian && isian.persen);
  return isPersen
    ? "Tulis keduanya sebagai persen atau keduanya sebagai angka biasa."
    : "Tulis keduanya dalam satuan yang sama, misalnya keduanya dalam bulan.";
}

/** Why the target's cell gives no number though it is not simply blank; undefined for one that does, and for a blank. */
export function soalTargetOf({ target, nilai }: BarisNilai): SoalTarget | undefined {
  if (target.tertutup) return { jenis: "tertutup" };
  if (target.isian.jenis === "galat") return target.isian;
  if (target.isian.jenis !== "ditolak") return undefined;
  return nilai.alasan === "predikat-tak-dikenal" ? { jenis: "predikat-asing" } : target.isian;
}

/** Says what an officer has to know or mend about the numbers of one row. What is wrong with a target is told by R-14. */
export function catatNilai(baris: BarisNilai, arah: Arah, catat: Catat): void {
  const { target, realisasi, nilai } = baris;
  catatBerdua(baris, catat);
  catatTanda(target, catat);
  catatTanda(realisasi, catat);
  catatTertutup(realisasi, catat);
  catatGalat(realisasi, catat);
  if (nilai.alasan !== "predikat-tak-dikenal") catatDitolak(realisasi, catat);
  catatPembanding(target, arah, catat);
  catatPembanding(realisasi, arah, catat);
}
