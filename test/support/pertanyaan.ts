import type { IsiPeriode, Pertanyaan, TambahKolom } from "../../src/app/tinjauan";
import { kolomKeluaran } from "./kinerja";
import { tempat } from "./tempat";

type TimpaIsian = Extract<Pertanyaan, { jenis: "timpa-isian" }>;

export const perkara = {
  tambahKolom: (over: Partial<TambahKolom> = {}): TambahKolom => ({
    jenis: "tambah-kolom",
    nama: "LKj_Kinerja",
    daftarKolom: [kolomKeluaran(), kolomKeluaran({ kolom: "kategori", judul: "Kategori" })],
    tempat: tempat("Kinerja!J3:K4"),
    ...over,
  }),
  isiPeriode: (over: Partial<IsiPeriode> = {}): IsiPeriode => ({
    jenis: "isi-periode",
    tempat: tempat("Kinerja!E4:F4"),
    daftarLembar: ["Tribulan I 2023", "Tribulan II 2023"],
    daftarIsian: [
      {
        tempat: tempat("Kinerja!E4"),
        sebutan: "Target",
        indikator: "Surat selesai",
        isi: "",
        akanMenjadi: "24",
        asal: "jumlah",
      },
      {
        tempat: tempat("Kinerja!F4"),
        sebutan: "Realisasi",
        indikator: "Surat selesai",
        isi: "",
        akanMenjadi: "19",
        asal: "jumlah",
      },
    ],
    daftarCatatan: ["Belum termasuk Tribulan III 2023 (lembarnya tidak ditemukan)."],
    ...over,
  }),
  timpaIsian: (over: Partial<TimpaIsian> = {}): TimpaIsian => ({
    jenis: "timpa-isian",
    kolom: kolomKeluaran(),
    jumlahSel: 1,
    tempat: tempat("Kinerja!G4"),
    contoh: [{ tempat: tempat("Kinerja!G4"), isi: "80%", akanMenjadi: "75%" }],
    ...over,
  }),
};
