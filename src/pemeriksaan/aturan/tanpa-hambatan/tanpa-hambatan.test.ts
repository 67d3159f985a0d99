import { masalah } from "../../../../test/support/bahan-laporan";
import { laporanOf } from "../../../../test/support/laporan-builder";
import { sumber } from "../../../../test/support/sumber";
import { tempat } from "../../../../test/support/tempat";
import { testAturan } from "../../../../test/support/test-aturan";
import type { Masalah } from "../../../kinerja/masalah";
import { tanpaHambatan } from "./index";

const letak = (lembar: string, baris: number) => ({ lembar, baris, kolom: 0 });

/** Rows of LKj_Masalah from row 2 on, items of LKj_Kesimpulan from row 2 on. */
function laporan(daftarMasalah: readonly Masalah[], ...daftarKesimpulan: readonly string[]) {
  const dasar = laporanOf();
  return {
    laporan: {
      ...dasar,
      daftarMasalah,
      daftarKesimpulan,
      letak: {
        ...dasar.letak,
        daftarMasalah: daftarMasalah.map((_, urutan) => letak("Masalah", urutan + 1)),
        daftarKesimpulan: daftarKesimpulan.map((_, urutan) => letak("Kesimpulan", urutan + 1)),
      },
    },
    sumberLaporan: [
      sumber({ tabel: "Masalah", nama: "LKj_Masalah", tempat: tempat("Masalah!A1:F9") }),
    ],
  };
}

const tanpa = masalah({ hambatan: undefined });

testAturan(tanpaHambatan, {
  accept: {
    "an empty workbook": {},
    "a plan for a problem": laporan([masalah()]),
    "a conclusion about a problem that is listed": laporan([masalah()], "Kendala perlu diatasi."),
    "a conclusion that says there was none": laporan([], "Tidak ada hambatan yang berarti."),
    "a conclusion about something else": laporan([], "Kinerja perlu dipertahankan."),
  },
  reject: {
    "plans without a problem, told once": {
      data: laporan([tanpa, masalah(), tanpa]),
      temuan: [
        ["Masalah!A2:F4", "Baris 2, 4 tabel LKj_Masalah (Masalah!A1:F9) tidak menyebut hambatan."],
      ],
    },
    "a conclusion about a problem nobody has listed": {
      data: laporan([], "Kinerja baik.", "Kendala sumber daya perlu diatasi."),
      temuan: [
        [
          "Kesimpulan!A3",
          "Kesimpulan “Kendala sumber daya perlu diatasi.” menyebut hambatan, sedangkan LKj_Masalah tidak memuat satu pun.",
        ],
      ],
    },
  },
});
