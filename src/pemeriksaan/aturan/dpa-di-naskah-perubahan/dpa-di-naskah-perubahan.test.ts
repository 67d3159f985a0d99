import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { dpaDiNaskahPerubahan } from "./index";

const PERUBAHAN = "Laporan ini menyajikan capaian Perjanjian Kinerja Perubahan Tahun 2023.";

testAturanNaskah(dpaDiNaskahPerubahan, {
  accept: {
    "the first agreement": { isi: ["Perjanjian Kinerja Tahun 2023.", "Anggaran menurut DPA."] },
    "no budget document": { isi: [PERUBAHAN] },
    DPPA: { isi: [PERUBAHAN, "Anggaran menurut DPPA."] },
    "the changed document by its whole name": {
      isi: [PERUBAHAN, "Dokumen Pelaksanaan Perubahan Anggaran ditetapkan tanggal 2 Oktober 2023."],
    },
    "the document before and after": {
      isi: [PERUBAHAN, "Semula menurut DPA, kemudian menurut DPPA."],
    },
    "a changed DPA by another name": { isi: [PERUBAHAN, "Anggaran menurut DPA Perubahan."] },
    "DPA-P": { isi: [PERUBAHAN, "Anggaran menurut DPA-P."] },
    "the changed APBD": { isi: [PERUBAHAN, "Anggaran menurut DPA pada APBD Perubahan."] },
  },
  reject: {
    "DPA in short": {
      isi: [PERUBAHAN, "Anggaran menurut DPA.", "DPA itu dilaksanakan."],
      temuan: [["DPA", "Perjanjian Kinerja Perubahan"]],
    },
    "DPA in full": {
      isi: ["PK Perubahan", "sesuai Dokumen Pelaksanaan Anggaran (DPA) Tahun 2018"],
      temuan: [["Dokumen Pelaksanaan Anggaran (DPA)", "Perjanjian Kinerja Perubahan"]],
    },
  },
});
