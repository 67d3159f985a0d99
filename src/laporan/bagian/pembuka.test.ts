import { alatSusun } from "../../../test/support/alat-susun";
import {
  bahanLaporan,
  barisKinerja,
  identitas,
  identitasKosong,
} from "../../../test/support/bahan-laporan";
import { teksBlok } from "../../../test/support/teks-blok";
import { ISTILAH_BAWAAN } from "../../kinerja/istilah";
import type { BahanLaporan } from "../bahan";
import { susunKataPengantar } from "./kata-pengantar";
import { susunPendahuluan } from "./pendahuluan";
import { susunPerjanjianKinerja } from "./perjanjian-kinerja";
import { susunSampul } from "./sampul";

const pengantar = (over: Partial<BahanLaporan> = {}): string[] =>
  teksBlok(susunKataPengantar(bahanLaporan(over), alatSusun()));

const pendahuluan = (over: Partial<BahanLaporan> = {}): string[] =>
  teksBlok(susunPendahuluan(bahanLaporan(over), alatSusun()));

const perjanjian = (over: Partial<BahanLaporan> = {}): string[] =>
  teksBlok(susunPerjanjianKinerja(bahanLaporan(over), alatSusun()));

const pejabat = (jabatan: string) => ({ ...identitas().pejabat, jabatan });

describe("the cover", () => {
  test("says which report, whose and when, of which government and office", () => {
    expect(susunSampul(bahanLaporan())).toEqual([
      {
        type: "sampul",
        kunci: "sampul",
        judul: ["LAPORAN KINERJA", "KASI PEMBERDAYAAN MASYARAKAT", "TRIBULAN IV TAHUN 2023"],
        kaki: ["PEMERINTAH KABUPATEN LUMAJANG", "KECAMATAN CANDIPURO"],
      },
    ]);
  });

  test("uses the words of the office, and the unit where there is no kecamatan", () => {
    const bahan = bahanLaporan({
      identitas: identitas({
        pejabat: pejabat("Plt. Kepala Bidang Sarana"),
        unitKerja: "Dinas Pendidikan",
        kecamatan: undefined,
        daerah: "Malang",
        jenisDaerah: "Kota",
      }),
      istilah: {
        tribulan: "Triwulan",
        laporan: "Laporan Kinerja Instansi Pemerintah",
        singkatan: "LKjIP",
      },
    });
    expect(teksBlok(susunSampul(bahan))).toEqual([
      "LAPORAN KINERJA INSTANSI PEMERINTAH",
      "KEPALA BIDANG SARANA",
      "TRIWULAN IV TAHUN 2023",
      "PEMERINTAH KOTA MALANG",
      "DINAS PENDIDIKAN",
    ]);
  });

  test("shows what is missing under the name the list of it has", () => {
    expect(teksBlok(susunSampul(bahanLaporan({ identitas: identitasKosong() })))).toEqual([
      "LAPORAN KINERJA",
      "[jabatan]",
      "[periode]",
      "PEMERINTAH [nama kabupaten/kota]",
      "KECAMATAN [nama kecamatan]",
    ]);
  });
});

describe("the preface", () => {
  test("thanks, accounts to the superior and is signed with the status of the post", () => {
    const teks = pengantar({
      identitas: identitas({ pejabat: pejabat("Plt. Kasi Pemerintahan") }),
    });
    expect(teks.slice(0, 2)).toEqual(["====", "# KATA PENGANTAR"]);
    expect(teks[2]).toContain(
      "Laporan Kinerja (LKj) Kasi Pemerintahan Kecamatan Candipuro Tribulan IV Tahun 2023 dapat diselesaikan.",
    );
    expect(teks[3]).toContain("pertanggungjawaban Kasi Pemerintahan kepada Camat Candipuro");
    expect(teks.at(-1)).toBe(
      "Candipuro, 02 Januari 2024 / Plt. Kasi Pemerintahan / NAMA PEJABAT / Penata Tingkat I / NIP 19700101 199001 1 001",
    );
  });

  test("announces only what the report holds", () => {
    expect(
      pengantar({ daftarBagian: new Set(["evaluasi", "hambatan"]), barisAnggaran: undefined })[3],
    ).toContain(
      "disajikan perbandingan target dan realisasi kinerja dan hambatan beserta upaya mengatasinya.",
    );
    expect(pengantar({ daftarBagian: new Set(["penutup"]) })[3]).not.toContain("disajikan");
  });

  test("calls the report as the office does", () => {
    expect(pengantar({ istilah: { ...ISTILAH_BAWAAN, singkatan: "LKjIP" } })[3]).toMatch(
      /^LKjIP ini merupakan/,
    );
  });
});

describe("chapter I", () => {
  test("gives the task and the functions as a list that ends as one sentence", () => {
    expect(pendahuluan()).toEqual([
      "====",
      "# BAB III PENDAHULUAN",
      "# A. Tugas",
      "Berdasarkan Peraturan Bupati Lumajang Nomor 96 Tahun 2019, Kasi Pemberdayaan Masyarakat mempunyai tugas membantu Camat Candipuro dalam melaksanakan urusan pemberdayaan masyarakat.",
      "# B. Fungsi",
      "Dalam melaksanakan tugas tersebut, Kasi Pemberdayaan Masyarakat menyelenggarakan fungsi sebagai berikut:",
      "- penyiapan bahan perumusan kebijakan pemberdayaan masyarakat;",
      "- pembinaan lembaga kemasyarakatan desa/kelurahan; dan",
      "- pelaksanaan tugas lain yang diberikan Camat.",
    ]);
  });

  test("one function is a sentence", () => {
    expect(pendahuluan({ daftarFungsi: ["Pelayanan umum."] }).slice(4)).toEqual([
      "# B. Fungsi",
      "Dalam melaksanakan tugas tersebut, Kasi Pemberdayaan Masyarakat mempunyai fungsi pelayanan umum.",
    ]);
  });

  test("without functions the task stands alone and needs no letter", () => {
    expect(pendahuluan({ daftarFungsi: [" ", "-"] }).slice(2)).toEqual([
      "# Tugas",
      expect.stringMatching(/^Berdasarkan /),
    ]);
  });

  test("a Camat leads, and helps nobody", () => {
    const camat = identitas({
      pejabat: pejabat("Camat Candipuro"),
      urusan: "Urusan pemerintahan umum",
    });
    expect(pendahuluan({ identitas: camat })[3]).toBe(
      "Berdasarkan Peraturan Bupati Lumajang Nomor 96 Tahun 2019, Camat Candipuro mempunyai tugas memimpin penyelenggaraan urusan pemerintahan umum di wilayah Kecamatan Candipuro.",
    );
  });

  test("words of ours that were typed once more stand once", () => {
    const teks = pendahuluan({
      identitas: identitas({
        dasarHukum: "Berdasarkan Peraturan Bupati Nomor 1 Tahun 2020.",
        urusan: "Bidang Pemerintahan",
      }),
    })[3];
    expect(teks).toBe(
      "Berdasarkan Peraturan Bupati Nomor 1 Tahun 2020, Kasi Pemberdayaan Masyarakat mempunyai tugas membantu Camat Candipuro dalam melaksanakan urusan pemerintahan.",
    );
  });

  test("what is missing is visible, and an unknown superior is left out", () => {
    expect(pendahuluan({ identitas: identitasKosong() })[3]).toBe(
      "Berdasarkan [dasar hukum], [jabatan] mempunyai tugas melaksanakan urusan [bidang urusan].",
    );
  });
});

describe("2.1", () => {
  test("names kind and date, counts, and shows the targets", () => {
    expect(perjanjian()).toEqual([
      "# 2.1 Perjanjian Kinerja",
      "Perjanjian Kinerja Perubahan Kasi Pemberdayaan Masyarakat Kecamatan Candipuro ditetapkan pada tanggal 03 Oktober 2023 dan memuat 1 (satu) sasaran dengan 1 (satu) indikator kinerja. Target untuk Tribulan IV Tahun 2023 disajikan pada Tabel 2.1.",
      "Tabel 2.1 Target Kinerja Kasi Pemberdayaan Masyarakat Tribulan IV Tahun 2023",
      "No | Sasaran | Indikator Kinerja | Target",
      "1 | Meningkatnya mutu pelayanan | Persentase pelayanan tepat waktu | 92%",
    ]);
  });

  test("a sasaran spans its indicators", () => {
    const [, , tabel] = susunPerjanjianKinerja(
      bahanLaporan({
        barisKinerja: [
          barisKinerja({ sasaran: "A", nama: "a1" }),
          barisKinerja({ sasaran: "B", nama: "b1" }),
          barisKinerja({ sasaran: "A", nama: "a2" }),
          barisKinerja({ sasaran: "", nama: "lepas" }),
        ],
      }),
      alatSusun(),
    );
    const baris = tabel?.type === "tabel" ? tabel.baris : [];
    expect(baris.map(({ sel }) => sel.map(({ teks, gabung }) => `${teks}×${gabung}`))).toEqual([
      ["1×2", "A×2", "a1×1", "92%×1"],
      ["×1", "×1", "a2×1", "92%×1"],
      ["2×1", "B×1", "b1×1", "92%×1"],
      ["3×1", "–×1", "lepas×1", "92%×1"],
    ]);
  });

  test("without any sasaran neither sentence nor table speaks of one", () => {
    const teks = perjanjian({ barisKinerja: [barisKinerja({ sasaran: "" })] });
    expect(teks[1]).toContain("dan memuat 1 (satu) indikator kinerja.");
    expect(teks[3]).toBe("No | Indikator Kinerja | Target");
  });

  test("without any indikator there is no table", () => {
    expect(perjanjian({ barisKinerja: [] })).toEqual([
      "# 2.1 Perjanjian Kinerja",
      expect.stringContaining("belum dapat disajikan karena belum ditetapkan"),
    ]);
  });
});
