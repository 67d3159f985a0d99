import { aliasNama } from "./alias-nama";
import { KOLOM_INDIKATOR } from "./kolom-indikator";
import type { TabelKontrak } from "./tabel-kontrak";

/** Bounds and words of the kategori (DOMAIN §2). */
export const KONTRAK_SKALA = {
  nama: "LKj_Skala",
  alias: aliasNama("Skala"),
  guna: "batas dan sebutan kategori",
  kelompokAsing: [],
  kolom: {
    no: KOLOM_INDIKATOR.no,
    bawah: {
      judul: "Batas Bawah",
      peran: "opsional",
      sinonim: [
        "batas bawah",
        "bawah",
        "minimal",
        "minimum",
        "min",
        "dari",
        "nilai minimal",
        "batas minimal",
        "mulai",
      ],
    },
    atas: {
      judul: "Batas Atas",
      peran: "opsional",
      sinonim: [
        "batas atas",
        "atas",
        "maksimal",
        "maksimum",
        "maks",
        "sampai",
        "nilai maksimal",
        "batas maksimal",
      ],
    },
    rentang: {
      judul: "Rentang",
      peran: "opsional",
      sinonim: [
        "rentang",
        "interval",
        "interval nilai",
        "rentang nilai",
        "rentang capaian",
        "interval capaian",
        "skala",
        "skala nilai",
        "nilai",
        "interval nilai realisasi kinerja",
        "capaian",
        "capaian kinerja",
        "persentase",
        "persentase capaian",
        "tingkat capaian",
        "%",
      ],
    },
    nama: {
      judul: "Kriteria",
      peran: "wajib",
      sinonim: [
        "kriteria",
        "kategori",
        "predikat",
        "sebutan",
        "kriteria penilaian",
        "kriteria penilaian realisasi kinerja",
        "kategori capaian",
        "interpretasi",
      ],
      longgar: ["keterangan"],
    },
    warna: { judul: "Warna", peran: "dikenali", sinonim: ["warna", "kode warna", "kode"] },
  },
} as const satisfies TabelKontrak;
