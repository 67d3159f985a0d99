import { laporanOf } from "../../../../test/support/laporan-builder";
import { sumber } from "../../../../test/support/sumber";
import { tempat } from "../../../../test/support/tempat";
import { testAturan } from "../../../../test/support/test-aturan";
import type { Identitas } from "../../../kinerja/identitas";
import { isianWajibKosong } from "./index";

const sumberLaporan = [
  sumber({ tabel: "Identitas", nama: "LKj_Identitas", tempat: tempat("Identitas!A1:B12") }),
];
const data = (over: Partial<Identitas>) => ({ laporan: laporanOf(over), sumberLaporan });
const KOSONG = { jabatan: undefined, nama: undefined, nip: undefined, pangkat: undefined };

testAturan(isianWajibKosong, {
  accept: {
    "a workbook without identity": {},
    "a complete identity": data({}),
    "a blank that the report can do without": data({ kecamatan: undefined, tempat: undefined }),
    "a period that was typed and not understood": data({ periode: undefined }),
  },
  reject: {
    "no post and no regency": {
      data: data({ pejabat: KOSONG, daerah: undefined }),
      temuan: [
        [
          "Identitas!A1:B12",
          "Isian wajib “Jabatan”, “Kabupaten” di tabel LKj_Identitas belum ada, sehingga laporan mencetak […].",
        ],
      ],
    },
  },
});
