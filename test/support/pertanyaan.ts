import type { Pertanyaan, TambahKolom } from "../../src/app/tinjauan";
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
  timpaIsian: (over: Partial<TimpaIsian> = {}): TimpaIsian => ({
    jenis: "timpa-isian",
    kolom: kolomKeluaran(),
    jumlahSel: 1,
    tempat: tempat("Kinerja!G4"),
    contoh: [{ tempat: tempat("Kinerja!G4"), isi: "80%", akanMenjadi: "75%" }],
    ...over,
  }),
};
