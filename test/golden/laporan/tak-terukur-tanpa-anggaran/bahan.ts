import { bahanLaporan, identitas } from "../../../support/bahan-laporan";
import { daftarBarisKinerja } from "../../../support/daftar-baris";

/** Nothing was reported and nobody has filled in who reports. */
export const bahan = bahanLaporan({
  identitas: identitas({
    pejabat: { ...identitas().pejabat, nama: undefined, nip: undefined, pangkat: undefined },
    atasan: { ...identitas().atasan, jabatan: undefined, nama: undefined, nip: undefined },
    tanggalLaporan: undefined,
    tanggalPerjanjian: undefined,
    dasarHukum: undefined,
  }),
  barisKinerja: daftarBarisKinerja({ realisasi: undefined }),
  barisAnggaran: undefined,
  daftarFungsi: [],
  daftarFaktor: [],
  daftarKesimpulan: [],
  daftarMasalah: undefined,
});
