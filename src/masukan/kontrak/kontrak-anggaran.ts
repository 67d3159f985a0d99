import { aliasNama } from "./alias-nama";
import { ASING_BAGI_ANGGARAN } from "./kelompok-asing";
import { KOLOM_HITUNGAN } from "./kolom-hitungan";
import { KOLOM_INDIKATOR } from "./kolom-indikator";
import { KOLOM_LAIN } from "./kolom-lain";
import { KOLOM_PAGU } from "./kolom-pagu";
import { KOLOM_SERAPAN } from "./kolom-serapan";
import type { TabelKontrak } from "./tabel-kontrak";

/** The tree of program and kegiatan with its money (DOMAIN §3). */
export const KONTRAK_ANGGARAN = {
  nama: "LKj_Anggaran",
  alias: aliasNama("Anggaran"),
  guna: "pagu dan realisasi setiap program dan kegiatan",
  kelompokAsing: ASING_BAGI_ANGGARAN,
  kolom: {
    no: KOLOM_INDIKATOR.no,
    kode: {
      judul: "Kode",
      peran: "opsional",
      sinonim: [
        "kode",
        "kode rekening",
        "no kode",
        "kode kegiatan",
        "kode program",
        "kode program kegiatan",
        "no rekening",
        "rekening",
      ],
    },
    uraian: {
      judul: "Program / Kegiatan",
      peran: "wajib",
      sinonim: [
        "program kegiatan",
        "program dan kegiatan",
        "program kegiatan sub kegiatan",
        "program kegiatan dan sub kegiatan",
        "uraian",
        "uraian kegiatan",
        "nama kegiatan",
        "nama program kegiatan",
        "kegiatan",
        "sub kegiatan",
        "kegiatan sub kegiatan",
        "program",
        "uraian program kegiatan",
        "uraian belanja",
        "uraian program kegiatan sub kegiatan",
        "program kegiatan subkegiatan",
        "program kegiatan dan subkegiatan",
        "program kegiatan sub kegiatan belanja",
        "urusan program kegiatan",
        "urusan program kegiatan sub kegiatan",
        "nama program",
        "nama sub kegiatan",
        "subkegiatan",
      ],
      longgar: ["sasaran kegiatan", "sasaran program kegiatan"],
    },
    ...KOLOM_PAGU,
    ...KOLOM_SERAPAN,
    sasaran: {
      ...KOLOM_INDIKATOR.sasaran,
      peran: "laporan",
      sinonim: ["sasaran", "sasaran strategis", "sasaran program"],
      longgar: [],
    },
    indikator: { ...KOLOM_INDIKATOR.indikator, peran: "laporan", longgar: [] },
    keterangan: { ...KOLOM_LAIN.keterangan, peran: "dikenali" },
    target: { ...KOLOM_HITUNGAN.target, peran: "dikenali", longgar: [] },
    penanggungJawab: {
      ...KOLOM_LAIN.penanggungJawab,
      sinonim: ["penanggung jawab", "penanggungjawab", "sumber dana"],
    },
  },
} as const satisfies TabelKontrak;
