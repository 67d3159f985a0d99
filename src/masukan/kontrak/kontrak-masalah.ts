import { aliasLaporan } from "./alias-nama";
import { KOLOM_INDIKATOR } from "./kolom-indikator";
import type { TabelKontrak } from "./tabel-kontrak";

/** Hambatan, upaya and rencana, one problem a row. */
export const KONTRAK_MASALAH = {
  nama: "LKj_Masalah",
  alias: aliasLaporan("Masalah"),
  guna: "hambatan, upaya, dan rencana tindak lanjut, satu hambatan tiap baris",
  kelompokAsing: [],
  kolom: {
    no: KOLOM_INDIKATOR.no,
    hambatan: {
      judul: "Hambatan",
      peran: "wajib",
      sinonim: [
        "hambatan",
        "masalah",
        "permasalahan",
        "kendala",
        "hambatan kendala",
        "hambatan permasalahan",
        "uraian masalah",
        "uraian hambatan",
      ],
    },
    upaya: {
      judul: "Upaya",
      peran: "opsional",
      sinonim: [
        "upaya",
        "solusi",
        "pemecahan masalah",
        "upaya pemecahan",
        "upaya pemecahan masalah",
        "upaya mengatasi hambatan",
        "upaya yang dilakukan",
      ],
    },
    rencana: {
      judul: "Rencana Tindak Lanjut",
      peran: "opsional",
      sinonim: ["rencana tindak lanjut", "tindak lanjut", "rencana", "rtl", "rencana aksi"],
    },
    penanggungJawab: {
      judul: "Penanggung Jawab",
      peran: "opsional",
      sinonim: ["penanggung jawab", "penanggungjawab", "pelaksana", "pic"],
    },
    waktu: {
      judul: "Waktu",
      peran: "opsional",
      sinonim: ["waktu", "jadwal", "target waktu", "waktu pelaksanaan", "batas waktu"],
    },
  },
} as const satisfies TabelKontrak;
