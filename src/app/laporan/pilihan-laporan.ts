import type { TataLetak } from "../../dokumen/tata-letak";
import type { BagianLaporan } from "../../laporan/bahan";
import type { MasukanLaporan } from "../../masukan/masukan-laporan";
import { SEMUA_BAGIAN } from "./sebutan-bagian";
import type { PilihanLaporan } from "./tinjauan-laporan";

/** Where the workbook keeps what was chosen for the report in the pane. */
export const KUNCI_PILIHAN_LAPORAN = "capaian.pilihan-laporan";

/** Parts of the paper that can be chosen in the pane. */
type Kertas = Pick<TataLetak, "kertas" | "huruf" | "ukuranHuruf">;

const KERTAS: readonly TataLetak["kertas"][] = ["A4", "folio"];
const HURUF: readonly TataLetak["huruf"][] = ["Arial", "Times New Roman", "Calibri"];

/** Sizes one can still read on paper, and that leave a table some width. */
export const UKURAN_HURUF: readonly number[] = [9, 10, 11, 12, 13, 14];

export const simpanPilihanLaporan = ({ daftarBagian, tataLetak }: PilihanLaporan): string => {
  const { kertas, huruf, ukuranHuruf } = tataLetak;
  const tanpa = SEMUA_BAGIAN.filter((bagian) => !daftarBagian.includes(bagian));
  return JSON.stringify({ tanpa, kertas, huruf, ukuranHuruf });
};

function parse(teks: string | undefined): Readonly<Record<string, unknown>> {
  if (teks === undefined) return {};
  try {
    const isi: unknown = JSON.parse(teks);
    return typeof isi === "object" && isi !== null ? { ...isi } : {};
  } catch {
    // Not ours: nothing was chosen.
    return {};
  }
}

const salahSatu = <T>(daftar: readonly T[], nilai: unknown): T | undefined =>
  daftar.find((pilihan) => pilihan === nilai);

function kertasTersimpan(isi: Readonly<Record<string, unknown>>, bawaan: TataLetak): Kertas {
  return {
    kertas: salahSatu(KERTAS, isi["kertas"]) ?? bawaan.kertas,
    huruf: salahSatu(HURUF, isi["huruf"]) ?? bawaan.huruf,
    ukuranHuruf: salahSatu(UKURAN_HURUF, isi["ukuranHuruf"]) ?? bawaan.ukuranHuruf,
  };
}

/** Parts of the paper that `LKj_Pengaturan` has decided, so that the pane shows and does not ask. */
export const tataLetakTertulis = ({ tertulis }: MasukanLaporan): readonly (keyof TataLetak)[] => [
  ...(["kertas", "huruf", "ukuranHuruf"] as const).filter((kunci) => tertulis.includes(kunci)),
  ...(tertulis.some((kunci) => kunci.startsWith("margin")) ? (["margin"] as const) : []),
];

/** What holds for the report: the workbook's own settings first, then what was chosen in the pane, then the defaults. */
export function pilihanLaporanOf(
  masukan: MasukanLaporan,
  teks: string | undefined,
): PilihanLaporan {
  const isi = parse(teks);
  const dipilih = kertasTersimpan(isi, masukan.tataLetak);
  const tertulis = tataLetakTertulis(masukan);
  const dariBuku = Object.fromEntries(tertulis.map((kunci) => [kunci, masukan.tataLetak[kunci]]));
  const tanpa = Array.isArray(isi["tanpa"]) ? isi["tanpa"] : [];
  const daftarBagian = SEMUA_BAGIAN.filter((bagian: BagianLaporan) => !tanpa.includes(bagian));
  return {
    daftarBagian: daftarBagian.length > 0 ? daftarBagian : SEMUA_BAGIAN,
    tataLetak: { ...masukan.tataLetak, ...dipilih, ...dariBuku },
  };
}
