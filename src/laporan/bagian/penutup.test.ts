import {
  anggaranContoh,
  bahanLaporan,
  barisAnggaran,
  barisKinerja,
  identitas,
} from "../../../test/support/bahan-laporan";
import { teksBlok } from "../../../test/support/teks-blok";
import { createPenulis } from "../../narasi/create-penulis";
import type { BahanLaporan } from "../bahan";
import { createPenomoran } from "../penomoran";
import { susunPenutup } from "./penutup";

const susun = (over: Partial<BahanLaporan> = {}): string[] =>
  teksBlok(
    susunPenutup(bahanLaporan(over), {
      tulis: createPenulis([]).tulis,
      nomor: createPenomoran(),
    }),
  );

test("the sample, whole", () => {
  const daftarKesimpulan = [
    "Desa menganggarkan peningkatan kualitas aparatur dalam APBDes",
    "Kesadaran bergotong royong perlu dipupuk kembali.",
    "-",
  ];
  expect(susun({ daftarKesimpulan })).toEqual([
    "====",
    "# BAB I PENUTUP",
    "Laporan Kinerja (LKj) Kasi Pemberdayaan Masyarakat Kecamatan Candipuro Tribulan IV Tahun 2023 merupakan bentuk pertanggungjawaban kepada Camat Candipuro atas pelaksanaan Perjanjian Kinerja Perubahan. Laporan ini juga menjadi bahan evaluasi untuk memperbaiki kinerja pada periode berikutnya.",
    "Berdasarkan hasil pengukuran, capaian kinerja Kasi Pemberdayaan Masyarakat Kecamatan Candipuro pada Tribulan IV Tahun 2023 sebesar 75% dengan kategori Sedang, sedangkan serapan anggaran sebesar 99,99%.",
    "Dari uraian pada bab sebelumnya dapat ditarik kesimpulan sebagai berikut:",
    "- 1 (satu) indikator kinerja yang diperjanjikan belum mencapai target;",
    "- anggaran terealisasi Rp428.791.750,00 dari pagu sebesar Rp428.807.750,00 dengan serapan 99,99%;",
    "- efisiensi penggunaan anggaran dinilai rendah;",
    "- desa menganggarkan peningkatan kualitas aparatur dalam APBDes; dan",
    "- kesadaran bergotong royong perlu dipupuk kembali.",
    "Demikian Laporan Kinerja ini disusun untuk dipergunakan sebagaimana mestinya. Tanggapan dan arahan dari Camat Candipuro sangat diharapkan untuk perbaikan kinerja Seksi Pemberdayaan Masyarakat pada masa mendatang.",
    "Mengetahui, / Camat Candipuro / NAMA ATASAN / Pembina / NIP 19650101 198901 1 001",
    "Candipuro, 02 Januari 2024 / Kasi Pemberdayaan Masyarakat / NAMA PEJABAT / Penata Tingkat I / NIP 19700101 199001 1 001",
  ]);
});

/** The paragraph of the verdict and what follows it, up to the closing. */
const inti = (over: Partial<BahanLaporan>): string[] => susun(over).slice(3, -3);

const PEMBUKA = "Kasi Pemberdayaan Masyarakat Kecamatan Candipuro pada Tribulan IV Tahun 2023";
const tercapai = barisKinerja({ realisasi: 92 });
const takTerukur = barisKinerja({ realisasi: undefined });

test("no budget, one conclusion: a sentence instead of a list", () => {
  expect(
    inti({
      barisAnggaran: undefined,
      daftarKesimpulan: [],
      barisKinerja: [tercapai, takTerukur, barisKinerja()],
    }),
  ).toEqual([
    `Berdasarkan hasil pengukuran, rata-rata capaian kinerja ${PEMBUKA} sebesar 87,50% dengan kategori Tinggi.`,
    "Dapat disimpulkan bahwa dari 3 (tiga) indikator kinerja yang diperjanjikan, 1 (satu) indikator mencapai target, 1 (satu) indikator belum mencapai target, dan 1 (satu) indikator belum dapat diukur.",
  ]);
});

test("every target met, as much achieved as spent", () => {
  expect(inti({ barisKinerja: [tercapai, tercapai], daftarKesimpulan: [] })).toEqual([
    `Berdasarkan hasil pengukuran, rata-rata capaian kinerja ${PEMBUKA} sebesar 100% dengan kategori Sangat Tinggi, sedangkan serapan anggaran sebesar 99,99%.`,
    "Dari uraian pada bab sebelumnya dapat ditarik kesimpulan sebagai berikut:",
    "- 2 (dua) indikator kinerja yang diperjanjikan seluruhnya telah mencapai target;",
    "- anggaran terealisasi Rp428.791.750,00 dari pagu sebesar Rp428.807.750,00 dengan serapan 99,99%; dan",
    "- penggunaan anggaran dinilai sebanding dengan capaian kinerja.",
  ]);
});

test("nothing measured: no category, and no conclusion from numbers that are not there", () => {
  expect(
    inti({ barisKinerja: [takTerukur], barisAnggaran: undefined, daftarKesimpulan: [] }),
  ).toEqual([
    `Capaian kinerja ${PEMBUKA} belum dapat disimpulkan karena belum ada indikator kinerja yang dapat diukur.`,
  ]);
  expect(
    inti({ barisKinerja: [takTerukur], barisAnggaran: anggaranContoh(), daftarKesimpulan: [] }),
  ).toEqual([
    `Capaian kinerja ${PEMBUKA} belum dapat disimpulkan karena belum ada indikator kinerja yang dapat diukur. Serapan anggaran pada periode tersebut sebesar 99,99%.`,
    "Dapat disimpulkan bahwa anggaran terealisasi Rp428.791.750,00 dari pagu sebesar Rp428.807.750,00 dengan serapan 99,99%.",
  ]);
});

test("a budget without realisasi: the reason, and no verdict on it", () => {
  const barisKosong = [barisAnggaran({ realisasiAnggaran: undefined })];
  expect(inti({ barisAnggaran: barisKosong, daftarKesimpulan: [] })).toEqual([
    `Berdasarkan hasil pengukuran, capaian kinerja ${PEMBUKA} sebesar 75% dengan kategori Sedang. Serapan anggaran belum dapat dihitung karena realisasi anggaran belum dilaporkan.`,
    "Dapat disimpulkan bahwa 1 (satu) indikator kinerja yang diperjanjikan belum mencapai target.",
  ]);
});

test("the words of the office, and a Bupati who has no NIP", () => {
  const baris = susun({
    istilah: { tribulan: "Triwulan", laporan: "Laporan Akuntabilitas Kinerja", singkatan: "LAKIP" },
    identitas: identitas({
      pejabat: { ...identitas().pejabat, jabatan: "Camat Candipuro" },
      atasan: {
        jabatan: "Bupati Lumajang",
        nama: "NAMA ATASAN",
        nip: undefined,
        pangkat: undefined,
      },
      unitKerja: undefined,
      jenisPerjanjian: undefined,
    }),
  });
  expect(baris[2]).toBe(
    "Laporan Akuntabilitas Kinerja (LAKIP) Camat Candipuro Triwulan IV Tahun 2023 merupakan bentuk pertanggungjawaban kepada Bupati Lumajang atas pelaksanaan Perjanjian Kinerja. Laporan ini juga menjadi bahan evaluasi untuk memperbaiki kinerja pada periode berikutnya.",
  );
  expect(baris.at(-3)).toContain("perbaikan kinerja Kecamatan Candipuro pada masa mendatang.");
  expect(baris.at(-2)).toBe("Mengetahui, / Bupati Lumajang / NAMA ATASAN");
});
