import fc from "fast-check";
import { susunLaporan } from "../../src/laporan/susun-laporan";
import { checkNaskah } from "../../src/pemeriksaan/periksa-naskah";
import { bahanBersih } from "../naskah/bahan-bersih";
import { DAFTAR_TANAM } from "../naskah/daftar-tanam";
import { acakDari, ditemukan } from "../naskah/tanam-di";
import { bagianUji, bukuLaporan, naskahDokumen, naskahUji } from "../support/naskah";

const LAPORAN = 60;
/** Characters of a page full of text. */
const PER_HALAMAN = 2_500;
const HALAMAN = [25, 50, 100, 200, 400] as const;

function recallLines(): string[] {
  const daftar = fc.sample(bahanBersih, { seed: 11, numRuns: LAPORAN });
  return DAFTAR_TANAM.map((jenis, urutan) => {
    const hasil = daftar.flatMap(
      (bahan, indeks) => ditemukan(jenis, bahan, acakDari(indeks * 97 + urutan)) ?? [],
    );
    const ada = hasil.filter((satu) => satu.ada).length;
    const persen = hasil.length === 0 ? "-" : `${((ada / hasil.length) * 100).toFixed(1)}%`;
    return `  ${jenis.kode}  ${persen.padStart(6)}  ${String(ada).padStart(3)}/${String(hasil.length).padEnd(3)}  ${jenis.nama}`;
  });
}

function precisionLines(): string[] {
  const daftar = fc.sample(bahanBersih, { seed: 23, numRuns: LAPORAN });
  const salah = daftar.flatMap((bahan) => {
    const naskah = naskahDokumen(susunLaporan(bahan).dokumen);
    return [undefined, bukuLaporan(bahan)].flatMap((buku) =>
      checkNaskah(naskah, buku).filter(({ tingkat }) => tingkat !== "informasi"),
    );
  });
  return [
    `  ${salah.length} findings of K or P in ${LAPORAN} clean reports, each with and without its workbook`,
  ];
}

function timeLines(): string[] {
  const [bahan] = fc.sample(bahanBersih, { seed: 31, numRuns: 1 });
  if (!bahan) return [];
  const bagian = bagianUji(naskahDokumen(susunLaporan(bahan).dokumen));
  const buku = bukuLaporan(bahan);
  const panjang = bagian.flat(2).join("\n").length;
  return HALAMAN.map((halaman) => {
    const ulang = Math.ceil((halaman * PER_HALAMAN) / panjang);
    const naskah = naskahUji(Array.from({ length: ulang }, () => bagian).flat());
    const lama = [1, 2, 3].map(() => {
      const awal = performance.now();
      checkNaskah(naskah, buku);
      return performance.now() - awal;
    });
    return `  ${String(halaman).padStart(4)} pages  ${Math.min(...lama)
      .toFixed(0)
      .padStart(6)} ms`;
  });
}

/** What the rules for texts find and what they cost. */
export const benchPeriksaNaskah = (): string[] => [
  "Text rules: recall of planted defects",
  ...recallLines(),
  "Text rules: precision",
  ...precisionLines(),
  "Text rules: time",
  ...timeLines(),
];
