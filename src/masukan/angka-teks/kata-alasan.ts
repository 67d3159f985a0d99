import type { AlasanDitolak } from "./bacaan-teks";

/** Why a cell gave no number and what the officer can do, as clauses for a temuan. */
export const KATA_ALASAN: Readonly<
  Record<AlasanDitolak, { readonly sebab: string; readonly saran: string }>
> = {
  "bukan-angka": { sebab: "bukan angka", saran: "Isi dengan angka saja, misalnya 92% atau 73." },
  rasio: {
    sebab: "berupa perbandingan, bukan satu angka",
    saran: "Hitung perbandingannya lalu isi hasilnya sebagai satu angka.",
  },
  pecahan: {
    sebab: "berupa pecahan, bukan satu angka",
    saran: "Hitung pecahannya lalu isi hasilnya sebagai satu angka.",
  },
  tanggal: {
    sebab: "dianggap tanggal atau jam oleh Excel",
    saran: "Ubah format selnya menjadi Umum atau Teks, lalu ketik ulang angkanya.",
  },
  "banyak-angka": {
    sebab: "memuat lebih dari satu angka",
    saran: "Sisakan satu angka di sel itu.",
  },
  "rentang-terbalik": {
    sebab: "berupa rentang yang batas bawahnya lebih besar daripada batas atasnya",
    saran: "Tulis batas yang kecil lebih dahulu, misalnya 80-90.",
  },
  "pemisah-angka": {
    sebab: "letak titik dan komanya tidak membentuk angka",
    saran: "Ketik ulang angkanya, misalnya 1.234.567,89.",
  },
  "kira-kira": { sebab: "berupa perkiraan", saran: "Isi dengan angka pastinya." },
  singkatan: {
    sebab: "memakai singkatan yang dapat berarti lain",
    saran: "Tulis lengkap, misalnya 1,5 miliar, atau ketik angkanya.",
  },
  satuan: { sebab: "bukan jumlah rupiah", saran: "Isi dengan jumlah rupiahnya." },
  "terlalu-panjang": {
    sebab: "lebih dari 15 angka sehingga tidak dapat dihitung tepat oleh Excel",
    saran: "Periksa apakah sel itu memang berisi angka yang diukur.",
  },
  rancu: {
    sebab: "dapat dibaca sebagai ribuan atau desimal",
    saran: "Ketik ulang sebagai angka, atau tulis lengkap, misalnya 1.309,00 atau 1,31.",
  },
  rentang: {
    sebab: "berupa rentang, bukan satu angka",
    saran: "Isi dengan satu angka yang dicapai.",
  },
  persen: { sebab: "berupa persen, bukan rupiah", saran: "Isi dengan jumlah rupiahnya." },
  logika: { sebab: "berisi TRUE/FALSE, bukan angka", saran: "Isi dengan angka." },
};
