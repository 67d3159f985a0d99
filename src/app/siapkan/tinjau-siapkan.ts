import { tempatSel } from "../../masukan/temuan";
import type { BahanSiapkan } from "./bahan-siapkan";
import { listHalangan } from "./bahan-siapkan";
import { deteksiPeriode } from "./deteksi-periode";
import { listKeadaan } from "./keadaan-tabel";
import { keadaanPeriode } from "./keadaan-periode";
import { kelompokBersambung } from "./kelompok-sel";
import type { TeksTabel } from "./sel-teks";
import { listTeksTabel } from "./sel-teks";
import type { AngkaTeks, TinjauanSiapkan } from "./siapkan";

const MAX_CONTOH = 5;

const angkaTeks = ({ tabel, daftarSel, jumlahRagu }: TeksTabel): AngkaTeks => ({
  tabel,
  jumlahSel: daftarSel.length,
  daftarTempat: kelompokBersambung(daftarSel).map(({ lembar, kolom, daftarSel: isi }) => ({
    lembar,
    rentang: { baris: isi[0]?.letak.baris ?? 0, kolom, tinggi: isi.length, lebar: 1 },
  })),
  contoh: daftarSel
    .slice(0, MAX_CONTOH)
    .map(({ letak, teks, menjadi }) => ({ tempat: tempatSel(letak), teks, menjadi })),
  jumlahRagu,
});

/** From the whole workbook to what *Siapkan* shows. Pure; nothing is written. */
export function susunTinjauan(bahan: BahanSiapkan): TinjauanSiapkan {
  const { buku } = bahan;
  return {
    lembarAktif: buku.lembarAktif,
    daftarTabel: listKeadaan(bahan),
    deteksi: deteksiPeriode(bahan),
    daftarAngkaTeks: listTeksTabel(bahan).map(angkaTeks),
    periode: keadaanPeriode(bahan),
    bukuKosong: buku.daftarLembar.every(({ kisi }) => kisi === undefined),
    daftarHalangan: listHalangan(buku),
  };
}
