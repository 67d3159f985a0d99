import { bahanLaporan, masalah } from "../../../test/support/bahan-laporan";
import { teksBlok } from "../../../test/support/teks-blok";
import type { Masalah } from "../../kinerja/masalah";
import { createPenulis } from "../../narasi/create-penulis";
import { createPenomoran } from "../penomoran";
import { susunHambatan } from "./hambatan";

function susun(daftarMasalah: readonly Masalah[] | undefined): string[] {
  const nomor = createPenomoran();
  nomor.bab();
  const alat = { tulis: createPenulis([]).tulis, nomor };
  const [judul, ...isi] = teksBlok(susunHambatan(bahanLaporan({ daftarMasalah }), alat));
  expect(judul).toBe("# 1.1 Hambatan");
  return isi;
}

const GOTONG_ROYONG = masalah({
  hambatan: "Semangat gotong royong masyarakat menurun.",
  upaya: "Telah dilakukan sosialisasi pentingnya gotong royong",
});

test("several problems with their efforts; one that has none stands alone", () => {
  const tanpaUpaya = masalah({ hambatan: "SDM pelaksana PKK terbatas", upaya: undefined });
  expect(susun([GOTONG_ROYONG, masalah(), tanpaUpaya])).toEqual([
    "Hambatan yang dihadapi dalam pelaksanaan kinerja pada Tribulan IV Tahun 2023 beserta upaya untuk mengatasinya adalah sebagai berikut:",
    "- semangat gotong royong masyarakat menurun, dengan upaya sosialisasi pentingnya gotong royong;",
    "- administrasi desa belum tertib, dengan upaya pembinaan tertib administrasi desa; dan",
    "- SDM pelaksana PKK terbatas.",
  ]);
});

test("several problems without any effort", () => {
  expect(susun([GOTONG_ROYONG, masalah()].map((satu) => ({ ...satu, upaya: "-" })))).toEqual([
    "Hambatan yang dihadapi dalam pelaksanaan kinerja pada Tribulan IV Tahun 2023 adalah sebagai berikut:",
    "- semangat gotong royong masyarakat menurun; dan",
    "- administrasi desa belum tertib.",
  ]);
});

test("one problem is a sentence", () => {
  expect(susun([masalah()])).toEqual([
    "Dalam pelaksanaan kinerja pada Tribulan IV Tahun 2023 dihadapi 1 (satu) hambatan, yaitu administrasi desa belum tertib. Upaya yang dilakukan untuk mengatasinya adalah pembinaan tertib administrasi desa.",
  ]);
  expect(susun([masalah({ upaya: undefined })])).toEqual([
    "Dalam pelaksanaan kinerja pada Tribulan IV Tahun 2023 dihadapi 1 (satu) hambatan, yaitu administrasi desa belum tertib.",
  ]);
});

test("efforts without a problem are said behind", () => {
  const upaya = (teks: string) => masalah({ hambatan: undefined, upaya: teks });
  expect(susun([masalah({ upaya: undefined }), upaya("Rapat rutin")]).at(-1)).toBe(
    "Upaya yang juga dilakukan pada Tribulan IV Tahun 2023 adalah rapat rutin.",
  );
  expect(susun([upaya("Rapat rutin"), upaya("Kunjungan ke desa")])).toEqual([
    "Pada Tribulan IV Tahun 2023, tidak terdapat hambatan yang dicatat dalam pelaksanaan kinerja.",
    "Upaya yang juga dilakukan pada Tribulan IV Tahun 2023 adalah sebagai berikut:",
    "- rapat rutin; dan",
    "- kunjungan ke desa.",
  ]);
});

test("that there were none is said only where the office has a table that says so", () => {
  const NIHIL =
    "Pada Tribulan IV Tahun 2023, tidak terdapat hambatan yang dicatat dalam pelaksanaan kinerja.";
  expect(susun([])).toEqual([NIHIL]);
  expect(susun([masalah({ hambatan: "Nihil", upaya: "-" })])).toEqual([NIHIL]);
  expect(susun(undefined)).toEqual([
    "Hambatan yang dihadapi pada Tribulan IV Tahun 2023 beserta upaya untuk mengatasinya adalah [hambatan dan upaya].",
  ]);
});
