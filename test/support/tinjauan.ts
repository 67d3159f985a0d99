import { SEMUA_BAGIAN } from "../../src/app/laporan/sebutan-bagian";
import type {
  KeadaanLaporan,
  LaporanDitulis,
  SuntinganDitinjau,
  TinjauanLaporan,
} from "../../src/app/laporan/tinjauan-laporan";
import type { HasilPeriksa, UseCasesPeriksa } from "../../src/app/periksa/periksa";
import type { TinjauanSiapkan, UseCasesSiapkan } from "../../src/app/siapkan/siapkan";
import type { RiwayatHitung, Tinjauan, UseCases } from "../../src/app/tinjauan";
import { TATA_LETAK_BAWAAN } from "../../src/dokumen/tata-letak";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import { persen } from "../../src/kinerja/satuan";
import type { Perhitungan } from "../../src/laporan/perhitungan";
import type { Masukan } from "../../src/masukan/masukan";
import { MASUKAN_LAPORAN_KOSONG } from "../../src/masukan/masukan-laporan";
import type { Temuan } from "../../src/masukan/temuan";
import { rekap } from "./anggaran";
import { SKALA_UJI, kolomKeluaran, penilaian, tabelKinerja } from "./kinerja";
import { sumber } from "./sumber";
import { tempat } from "./tempat";

export const temuan = (over: Partial<Temuan> = {}): Temuan => ({
  aturan: "realisasi-kosong",
  tingkat: "peringatan",
  letak: tempat("Kinerja!F4"),
  pesan: "Realisasi “Persentase pelayanan tepat waktu” belum diisi.",
  saran: "Isi realisasinya, atau tulis 0 kalau memang nol.",
  ...over,
});

export const masukan = (over: Partial<Masukan> = {}): Masukan => ({
  kinerja: tabelKinerja(),
  anggaran: undefined,
  skala: { sumber: undefined, skala: SKALA_UJI, sel: undefined },
  pengaturan: PENGATURAN_BAWAAN,
  laporan: MASUKAN_LAPORAN_KOSONG,
  daftarTemuan: [],
  ...over,
});

export const perhitungan = (over: Partial<Perhitungan> = {}): Perhitungan => ({
  kinerja: penilaian(),
  anggaran: rekap(),
  efisiensi: {
    status: "terukur",
    putusan: "efisiensi-rendah",
    selisih: persen(-24.9962687241817),
  },
  ...over,
});

export const riwayat = (over: Partial<RiwayatHitung> = {}): RiwayatHitung => ({
  waktu: "2025-01-02T03:04:00.000Z",
  asal: "pita",
  daftarTempat: [tempat("Kinerja!G4"), tempat("Kinerja!H4")],
  ...over,
});

export const LEMBAR_LAPORAN = "LKj Tribulan IV 2023";

/** A sentence of the report that somebody has reworded; it can be kept. */
export const suntingan = (over: Partial<SuntinganDitinjau> = {}): SuntinganDitinjau => ({
  id: "penutup.salam",
  tempat: tempat(`${LEMBAR_LAPORAN}!B90`),
  isi: "Demikian laporan ini kami sampaikan.",
  kalimat: { kunci: "penutup.salam", slot: {} },
  akanMenjadi: "Demikian laporan kinerja ini disusun.",
  ...over,
});

/** A report that stands there as it was written, from what is still in the workbook. */
export const laporanAda = (
  over: Partial<Extract<KeadaanLaporan, { jenis: "ada" }>> = {},
): KeadaanLaporan => ({
  jenis: "ada",
  lembar: LEMBAR_LAPORAN,
  waktu: "2024-01-02T03:04:00.000Z",
  daftarPerubahan: [],
  daftarSuntingan: [],
  ...over,
});

/** Not written yet, nothing missing, nothing in the way. */
export const tinjauanLaporan = (over: Partial<TinjauanLaporan> = {}): TinjauanLaporan => ({
  namaLembar: LEMBAR_LAPORAN,
  keadaan: { jenis: "belum-ada" },
  pilihan: { daftarBagian: SEMUA_BAGIAN, tataLetak: TATA_LETAK_BAWAAN },
  tataLetakTertulis: [],
  pratinjau: ["Capaian kinerja sebesar 75% termasuk kategori Sedang."],
  daftarKekurangan: [],
  daftarTemuan: [],
  daftarHalangan: [],
  ...over,
});

export const laporanDitulis = (over: Partial<LaporanDitulis> = {}): LaporanDitulis => ({
  lembar: LEMBAR_LAPORAN,
  waktu: "2024-01-02T03:04:00.000Z",
  jumlahHalaman: 9,
  jumlahFrasa: 0,
  daftarCatatan: [],
  ...over,
});

/** One indikator and its budget, nothing found, nothing asked, ready to be written to G4 and H4. */
export const tinjauan = (over: Partial<Tinjauan> = {}): Tinjauan => ({
  lembarAktif: "Kinerja",
  daftarSumber: [sumber()],
  masukan: masukan(),
  perhitungan: perhitungan(),
  daftarTemuan: [],
  daftarTujuan: [
    { kolom: kolomKeluaran(), tempat: tempat("Kinerja!G4") },
    {
      kolom: kolomKeluaran({ kolom: "kategori", judul: "Kategori" }),
      tempat: tempat("Kinerja!H4"),
    },
  ],
  daftarPertanyaan: [],
  daftarTawaran: [],
  daftarHalangan: [],
  dapatDiurungkan: undefined,
  laporan: tinjauanLaporan(),
  ...over,
});

/** An empty workbook as *Siapkan* sees it. */
export const tinjauanSiapkan = (over: Partial<TinjauanSiapkan> = {}): TinjauanSiapkan => ({
  lembarAktif: "Lembar1",
  daftarTabel: [],
  deteksi: { daftarCalon: [], usulan: [], daftarTemuan: [] },
  daftarAngkaTeks: [],
  periode: undefined,
  bukuKosong: true,
  daftarHalangan: [],
  ...over,
});

/** Acts of *Siapkan* that succeed at once; a test replaces what it is about. */
export const fakeUseCasesSiapkan = (over: Partial<UseCasesSiapkan> = {}): UseCasesSiapkan => {
  const selesai = () =>
    Promise.resolve({
      status: "selesai" as const,
      kalimat: "Selesai.",
      tinjauan: tinjauanSiapkan(),
    });
  return {
    tinjau: () => Promise.resolve(tinjauanSiapkan()),
    bacaPilihan: () => Promise.resolve(temuan()),
    tetapkan: selesai,
    lepaskan: selesai,
    buatLembar: selesai,
    buatTemplat: selesai,
    jadikanAngka: selesai,
    siapkanPeriodeBerikutnya: selesai,
    ...over,
  };
};

/** A text in which nothing was found. */
export const hasilPeriksa = (over: Partial<HasilPeriksa> = {}): HasilPeriksa => ({
  judul: "lembar Kinerja",
  daftarTemuan: [],
  jumlahParagraf: 12,
  jumlahTabel: 1,
  kelengkapan: undefined,
  naskahLain: undefined,
  ...over,
});

/** Acts of *Periksa* that succeed at once; a test replaces what it is about. */
export const fakeUseCasesPeriksa = (over: Partial<UseCasesPeriksa> = {}): UseCasesPeriksa => ({
  periksaLembar: () => Promise.resolve(hasilPeriksa()),
  periksaNaskah: (judul) => Promise.resolve(hasilPeriksa({ judul })),
  perbaiki: () => Promise.resolve({ status: "diperbaiki", kalimat: "Sudah diperbaiki." }),
  urungkanPerbaikan: () =>
    Promise.resolve({ status: "diperbaiki", kalimat: "Perbaikan dibatalkan." }),
  tulisHasil: () => Promise.resolve({ lembar: "Hasil Periksa" }),
  ...over,
});

/** Use cases that succeed at once; a test replaces what it is about. */
export const fakeUseCases = (over: Partial<UseCases> = {}): UseCases => ({
  tinjau: () => Promise.resolve(tinjauan()),
  hitung: () =>
    Promise.resolve({
      status: "ditulis",
      tinjauan: tinjauan({ dapatDiurungkan: riwayat({ asal: "panel" }) }),
      daftarTempat: [tempat("Kinerja!G4"), tempat("Kinerja!H4")],
      jumlahSel: 2,
    }),
  urungkan: () => Promise.resolve({ daftarTempat: [], jumlahDikembalikan: 2, daftarDibiarkan: [] }),
  pilih: () => Promise.resolve(),
  pilihKeluaran: () => Promise.resolve(),
  buatLaporan: () =>
    Promise.resolve({ status: "ditulis", tinjauan: tinjauan(), laporan: laporanDitulis() }),
  pilihLaporan: () => Promise.resolve(),
  siapkan: () => Promise.resolve(fakeUseCasesSiapkan()),
  periksa: () => Promise.resolve(fakeUseCasesPeriksa()),
  ...over,
});
