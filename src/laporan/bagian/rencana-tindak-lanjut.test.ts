import { bahanLaporan, masalah } from "../../../test/support/bahan-laporan";
import { teksBlok } from "../../../test/support/teks-blok";
import type { Masalah } from "../../kinerja/masalah";
import { createPenulis } from "../../narasi/create-penulis";
import { createPenomoran } from "../penomoran";
import { susunRencanaTindakLanjut } from "./rencana-tindak-lanjut";

function susun(daftarMasalah: readonly Masalah[] | undefined): string[] {
  const nomor = createPenomoran();
  nomor.bab();
  const alat = { tulis: createPenulis([]).tulis, nomor };
  const [judul, ...isi] = teksBlok(susunRencanaTindakLanjut(bahanLaporan({ daftarMasalah }), alat));
  expect(judul).toBe("# 1.1 Rencana Tindak Lanjut");
  return isi;
}

const KOSONG = masalah({ hambatan: undefined, upaya: undefined, rencana: undefined });

test("plans with who and when as far as they are told; one without a problem counts as any other", () => {
  expect(
    susun([
      masalah({ penanggungJawab: "Kasi PM.", waktu: "Tribulan I 2024" }),
      masalah({ rencana: "Akan mengusulkan tenaga administrasi PKK", penanggungJawab: "Camat" }),
      { ...KOSONG, rencana: "Penganggaran pelatihan dalam APBDes.", waktu: "2024" },
      masalah({ rencana: "Rapat rutin", penanggungJawab: "-" }),
    ]),
  ).toEqual([
    "Rencana tindak lanjut atas hasil evaluasi kinerja pada Tribulan IV Tahun 2023 adalah sebagai berikut:",
    "- pendampingan administrasi desa secara berkelanjutan (penanggung jawab: Kasi PM; waktu: Tribulan I 2024);",
    "- mengusulkan tenaga administrasi PKK (penanggung jawab: Camat);",
    "- penganggaran pelatihan dalam APBDes (waktu: 2024); dan",
    "- rapat rutin.",
  ]);
});

test("one plan is a sentence", () => {
  expect(susun([masalah({ waktu: "Januari 2024" })])).toEqual([
    "Rencana tindak lanjut atas hasil evaluasi kinerja pada Tribulan IV Tahun 2023 adalah pendampingan administrasi desa secara berkelanjutan (waktu: Januari 2024).",
  ]);
});

test("no plan: nothing to plan where there was no problem, else visibly missing", () => {
  expect(susun([])).toEqual([
    "Pada Tribulan IV Tahun 2023, tidak terdapat rencana tindak lanjut yang dicatat.",
  ]);
  const HILANG = [
    "Rencana tindak lanjut atas hasil evaluasi kinerja pada Tribulan IV Tahun 2023 adalah [rencana tindak lanjut].",
  ];
  expect(susun([masalah({ rencana: undefined })])).toEqual(HILANG);
  expect(susun(undefined)).toEqual(HILANG);
});
