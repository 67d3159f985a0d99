import type { Rupiah } from "../../kinerja/satuan";
import { rupiah } from "../../kinerja/satuan";
import { alamatLengkap } from "../alamat";
import type { AlasanDitolak } from "../angka-teks/bacaan-teks";
import { KATA_ALASAN } from "../angka-teks/kata-alasan";
import type { Catat } from "../catat";
import type { SelTerbaca } from "../sel/baca-sel";
import { tempatSel } from "../temuan";

/** An amount, or why there is none. */
export interface NilaiRupiah {
  readonly nilai: Rupiah | undefined;
  readonly tidakTerbaca: boolean;
}

const KOSONG: NilaiRupiah = { nilai: undefined, tidakTerbaca: false };
const TIDAK_TERBACA: NilaiRupiah = { nilai: undefined, tidakTerbaca: true };

function alasanOf({ bacaan }: SelTerbaca): AlasanDitolak | undefined {
  switch (bacaan.jenis) {
    case "angka":
      if (bacaan.persen) return "persen";
      return /^(rupiah)?$/.test(bacaan.satuan) ? undefined : "satuan";
    case "rentang":
    case "rancu":
      return bacaan.jenis;
    case "ditolak":
      return bacaan.alasan;
    case "kosong":
    case "galat":
      return undefined;
  }
}

function catatCatatan(terbaca: SelTerbaca, sebutan: string, catat: Catat): void {
  const { bacaan, sel } = terbaca;
  const letak = tempatSel(sel.letak);
  if (bacaan.jenis === "angka" && bacaan.catatan === "pemisah-sama") {
    catat({
      aturan: "pemisah-sama",
      tingkat: "informasi",
      letak,
      pesan: `${sebutan} “${sel.teks}” di ${alamatLengkap(letak)} memakai tanda yang sama untuk ribuan dan desimal.`,
      saran: "Periksa angkanya, lalu ketik ulang sebagai angka.",
    });
  }
  if (bacaan.jenis === "kosong" && bacaan.tanda !== undefined) {
    catat({
      aturan: "tanda-kosong",
      tingkat: "informasi",
      letak,
      pesan: `${sebutan} “${sel.teks}” di ${alamatLengkap(letak)} dianggap belum diisi, bukan 0.`,
      saran: "Ketik 0 bila memang nol, atau isi angkanya.",
    });
  }
}

/** Reads an amount of rupiah; what is none (a percentage, a range, text, an error) is said and never counted as 0. */
export function toRupiah(terbaca: SelTerbaca, sebutan: string, catat: Catat): NilaiRupiah {
  const { bacaan, sel } = terbaca;
  const letak = tempatSel(sel.letak);
  catatCatatan(terbaca, sebutan, catat);
  if (bacaan.jenis === "galat") {
    catat({
      aturan: "sel-galat",
      tingkat: "kesalahan",
      letak,
      pesan: `${sebutan} di ${alamatLengkap(letak)} berisi galat ${bacaan.galat}; baris ini tidak dihitung.`,
      saran: "Perbaiki rumus di sel itu, atau ketik jumlahnya.",
    });
    return TIDAK_TERBACA;
  }
  const alasan = alasanOf(terbaca);
  if (alasan === undefined)
    return bacaan.jenis === "angka" ? { nilai: rupiah(bacaan.nilai), tidakTerbaca: false } : KOSONG;
  catat({
    aturan: "bukan-angka",
    tingkat: "kesalahan",
    letak,
    pesan: `${sebutan} “${sel.teks}” di ${alamatLengkap(letak)} ${KATA_ALASAN[alasan].sebab}; baris ini tidak dihitung.`,
    saran: KATA_ALASAN[alasan].saran,
  });
  return TIDAK_TERBACA;
}
