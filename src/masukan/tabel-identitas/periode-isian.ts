import type { Periode } from "../../kinerja/periode";
import { alamatLengkap } from "../alamat";
import { tempatSel } from "../temuan";
import type { BacaanWaktu } from "../waktu/bacaan-waktu";
import { periodeOf, readPeriodeTeks, readTahunTeks } from "../waktu/periode-teks";
import type { PeriodeTeks } from "../waktu/periode-teks";
import { isSelTanggal } from "../waktu/tanggal-sel";
import { readTanggalSeri } from "../waktu/tanggal-seri";
import type { IsianTerbaca } from "./isian-terbaca";
import type { BahanIdentitas } from "./pembaca-isian";
import { catatDitolak, readTeks } from "./pembaca-isian";

const CONTOH = "Isi dengan Tribulan I sampai IV, Semester I atau II, atau Tahunan.";

/** The period in a value; a key such as `Triwulan` may say what the value (`IV`) counts. */
function readPeriodeDiBawah(kunci: string, teks: string): BacaanWaktu<PeriodeTeks> {
  const sendiri = readPeriodeTeks(teks);
  if (sendiri.status === "terbaca") return sendiri;
  const bersama = readPeriodeTeks(`${kunci} ${teks}`);
  return bersama.status === "terbaca" ? bersama : sendiri;
}

/** What the row Periode says; undefined after a temuan when it is no period. */
function readIsianPeriode(bahan: BahanIdentitas): PeriodeTeks | undefined {
  const isian = bahan.isian.get("periode");
  const teks = readTeks(bahan, "periode");
  if (!isian || teks === undefined) return undefined;
  const aturan = "laporan-periode-tidak-dikenal";
  if (isSelTanggal(isian.kisi, isian.baris, isian.kolom)) {
    catatDitolak(bahan, isian, { aturan, sebab: "dianggap tanggal oleh Excel", saran: CONTOH });
    return undefined;
  }
  const bacaan = readPeriodeDiBawah(isian.kunciTertulis, teks);
  if (bacaan.status === "terbaca") return bacaan.nilai;
  catatDitolak(bahan, isian, { aturan, sebab: bacaan.sebab, saran: CONTOH });
  return undefined;
}

/** The year of the row Tahun, also where its cell holds a date. */
function readIsianTahun(bahan: BahanIdentitas): number | undefined {
  const isian = bahan.isian.get("tahun");
  const teks = readTeks(bahan, "tahun");
  if (!isian || teks === undefined) return undefined;
  const nilai = isian.kisi.nilai[isian.baris]?.[isian.kolom];
  const isTanggal = isSelTanggal(isian.kisi, isian.baris, isian.kolom);
  const tahun =
    isTanggal && typeof nilai === "number"
      ? readTanggalSeri(nilai)?.tahun
      : readTahunTeks(typeof nilai === "number" ? String(nilai) : teks);
  if (tahun === undefined) {
    catatDitolak(bahan, isian, {
      aturan: "laporan-tahun-tidak-terbaca",
      sebab: "bukan tahun",
      saran: "Isi dengan empat angka, misalnya 2023.",
    });
  }
  return tahun;
}

function catatTanpaTahun(bahan: BahanIdentitas, { sebutan, letak }: IsianTerbaca): void {
  const tempat = tempatSel(letak);
  bahan.catat({
    aturan: "laporan-tahun-belum-ada",
    tingkat: "peringatan",
    letak: tempat,
    pesan: `${sebutan} di ${alamatLengkap(tempat)} belum bertahun sehingga belum dapat dicetak.`,
    saran: "Tambahkan baris Tahun di tabel identitas, atau tulis tahunnya di belakang periode.",
  });
}

/**
 * The period of the report: what the row Periode says, with its own year or that of the row Tahun. Two years that differ
 * are not chosen between.
 */
export function readPeriode(bahan: BahanIdentitas): Periode | undefined {
  const periode = readIsianPeriode(bahan);
  const tahunIsian = readIsianTahun(bahan);
  const isian = bahan.isian.get("periode");
  if (!periode || !isian) return undefined;
  const tahun = periode.tahun ?? tahunIsian;
  if (tahun === undefined) {
    // A year that could not be read has been told already.
    if (!bahan.isian.has("tahun")) catatTanpaTahun(bahan, isian);
    return undefined;
  }
  if (tahunIsian !== undefined && tahunIsian !== tahun) {
    catatDitolak(bahan, isian, {
      aturan: "laporan-tahun-berbeda",
      sebab: `menyebut tahun ${tahun}, padahal baris Tahun menyebut ${tahunIsian}`,
      saran: "Samakan tahunnya.",
    });
    return undefined;
  }
  return periodeOf(periode, tahun);
}
