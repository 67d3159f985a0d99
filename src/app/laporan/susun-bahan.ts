import type { BahanLaporan } from "../../laporan/bahan";
import { cariKeluaranTerisi } from "../../laporan/keluaran-terisi";
import type { Perhitungan } from "../../laporan/perhitungan";
import type { Masukan } from "../../masukan/masukan";
import type { PilihanLaporan } from "./tinjauan-laporan";

/** What the report is written from; undefined while there is no readable Kinerja table. */
export function susunBahan(
  masukan: Masukan,
  perhitungan: Perhitungan | undefined,
  { daftarBagian }: PilihanLaporan,
): BahanLaporan | undefined {
  const { kinerja, anggaran, skala, pengaturan, laporan } = masukan;
  if (!kinerja || !perhitungan) return undefined;
  const adaMasalah = masukan.sumberLaporan?.some(({ tabel }) => tabel === "Masalah") ?? false;
  return {
    identitas: laporan.identitas,
    istilah: laporan.istilah,
    pengaturan,
    skala: skala.skala,
    barisKinerja: kinerja.daftarBaris,
    barisAnggaran: anggaran?.daftarBaris,
    perhitungan,
    daftarFungsi: laporan.daftarFungsi,
    daftarFaktor: laporan.daftarFaktor,
    daftarKesimpulan: laporan.daftarKesimpulan,
    daftarMasalah: adaMasalah ? laporan.daftarMasalah : undefined,
    daftarFrasa: laporan.daftarFrasa,
    daftarBagian: new Set(daftarBagian),
    tabelHidup: laporan.tabelHidup,
    keluaranTerisi: cariKeluaranTerisi(masukan, perhitungan),
  };
}
