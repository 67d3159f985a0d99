import { alamatLengkap } from "../../masukan/alamat";
import type { Kisi } from "../../masukan/kisi";
import type {
  KolomKeluaran,
  SumberTabel,
  TabelAnggaran,
  TabelKinerja,
} from "../../masukan/masukan";
import type { Temuan, Tempat } from "../../masukan/temuan";
import { fixedReference } from "../../render/columns/reference";
import { textInput } from "../../workbook/cell-input";
import type { BlockWrite, WorkbookReading, WritePlan } from "../../workbook/workbook";
import type { Bacaan } from "./bacaan";
import { accessOf, isSamePlace } from "./bacaan";

type PerubahanNama = WritePlan["names"][number];

/** Output columns a table lacks, and the free cells right of it where they can stand. */
export interface TawaranKolom {
  readonly nama: string;
  readonly daftarKolom: readonly (KolomKeluaran & { readonly tujuan: number })[];
  /** Heading row to last row of the table. */
  readonly tempat: Tempat;
  readonly namaLama: PerubahanNama;
  readonly namaBaru: PerubahanNama;
}

export type HasilTawaran =
  | { readonly jenis: "tawaran"; readonly tawaran: TawaranKolom }
  /** The cells beside the table are taken or locked. */
  | { readonly jenis: "tanpa-tempat"; readonly temuan: Temuan };

/** A table with the source its output columns belong to. */
interface Tabel {
  readonly kisi: Kisi;
  readonly sumber: SumberTabel;
  readonly keluaran: readonly KolomKeluaran[];
}

const MAX_KOLOM = 16_384;

const sumberKeluaran = ({ sumber, kisiKeluaran }: TabelKinerja): SumberTabel | undefined =>
  sumber.find(({ tempat }) => isSamePlace(tempat, kisiKeluaran));

function tabelKinerja(kinerja: TabelKinerja | undefined): Tabel[] {
  const sumber = kinerja && sumberKeluaran(kinerja);
  if (!sumber) return [];
  const { capaian, kategori } = kinerja.keluaran;
  return [{ kisi: kinerja.kisiKeluaran, sumber, keluaran: [capaian, kategori] }];
}

function tabelAnggaran(anggaran: TabelAnggaran | undefined): Tabel[] {
  if (!anggaran) return [];
  const { serapan, sisa } = anggaran.keluaran;
  return [{ kisi: anggaran.kisiKeluaran, sumber: anggaran.sumber, keluaran: [serapan, sisa] }];
}

/** Free: nothing stands right of the table in its rows, and the sheet lets itself be written. */
function isFree(kisi: Kisi, jumlah: number, reading: WorkbookReading): boolean {
  const access = accessOf(reading, kisi);
  const { kolom, lebar } = kisi.rentang;
  return (
    access !== undefined &&
    !access.sheetProtected &&
    access.firstFreeColumn <= kolom + lebar &&
    kolom + lebar + jumlah <= MAX_KOLOM
  );
}

const judulOf = (daftarKolom: readonly KolomKeluaran[]): string =>
  daftarKolom.map(({ judul }) => `“${judul}”`).join(" dan ");

/** An Excel table is widened by Excel alone, when a heading is typed beside it: its name then goes along. */
function temuanTabelExcel(
  { sumber }: Tabel,
  kurang: readonly KolomKeluaran[],
  tabelExcel: string,
): Temuan {
  const tujuan = alamatLengkap({
    lembar: sumber.tempat.lembar,
    rentang: {
      ...sumber.tempat.rentang,
      kolom: sumber.tempat.rentang.kolom + sumber.tempat.rentang.lebar,
      tinggi: 1,
      lebar: kurang.length,
    },
  });
  return {
    aturan: "kolom-tidak-dapat-ditambah",
    tingkat: "peringatan",
    letak: sumber.tempat,
    pesan: `Tabel ${sumber.nama} (${alamatLengkap(sumber.tempat)}) belum punya kolom ${judulOf(kurang)}, dan tabel Excel ${tabelExcel} hanya dapat dilebarkan dari Excel.`,
    saran: `Ketik judul ${judulOf(kurang)} di ${tujuan}; tabelnya melebar sendiri. Lalu baca ulang.`,
  };
}

function temuanTanpaTempat(
  tabel: Tabel,
  kurang: readonly KolomKeluaran[],
  reading: WorkbookReading,
): Temuan {
  const { sumber, kisi } = tabel;
  const tabelExcel = accessOf(reading, kisi)?.table;
  if (tabelExcel !== undefined && isFree(kisi, kurang.length, reading)) {
    return temuanTabelExcel(tabel, kurang, tabelExcel);
  }
  return {
    aturan: "kolom-tidak-dapat-ditambah",
    tingkat: "peringatan",
    letak: sumber.tempat,
    pesan: `Tabel ${sumber.nama} (${alamatLengkap(sumber.tempat)}) belum punya kolom ${judulOf(kurang)}, dan sel di sebelah kanannya terisi atau terkunci.`,
    saran: `Sisipkan kolom kosong berjudul ${judulOf(kurang)} di dalam tabel, lalu baca ulang.`,
  };
}

function tawaranOf(
  { kisi, sumber }: Tabel,
  kurang: readonly KolomKeluaran[],
  { activeSheet }: WorkbookReading,
): TawaranKolom {
  const { lembar, rentang } = kisi;
  const awal = rentang.kolom + rentang.lebar;
  const judul = kurang[0]?.barisJudul ?? rentang.baris;
  const name = sumber.nama;
  const sheet = sumber.cakupan === "lembar" ? activeSheet : undefined;
  const refersTo = (lebar: number): string => `=${fixedReference(lembar, { ...rentang, lebar })}`;
  return {
    nama: sumber.nama,
    daftarKolom: kurang.map((kolom, urutan) => ({ ...kolom, tujuan: awal + urutan })),
    tempat: {
      lembar,
      rentang: {
        baris: judul,
        kolom: awal,
        tinggi: rentang.baris + rentang.tinggi - judul,
        lebar: kurang.length,
      },
    },
    namaLama: { name, sheet, refersTo: refersTo(rentang.lebar) },
    namaBaru: { name, sheet, refersTo: refersTo(rentang.lebar + kurang.length) },
  };
}

/** For every table that lacks output columns: where they can stand, or why they cannot. */
export function offerKolomBaru({ masukan, reading }: Bacaan): HasilTawaran[] {
  const daftarTabel = [...tabelKinerja(masukan.kinerja), ...tabelAnggaran(masukan.anggaran)];
  return daftarTabel.flatMap((tabel): HasilTawaran[] => {
    const kurang = tabel.keluaran.filter(({ letak }) => letak === undefined);
    if (kurang.length === 0) return [];
    const isDapat = isFree(tabel.kisi, kurang.length, reading);
    return isDapat && accessOf(reading, tabel.kisi)?.table === undefined
      ? [{ jenis: "tawaran", tawaran: tawaranOf(tabel, kurang, reading) }]
      : [{ jenis: "tanpa-tempat", temuan: temuanTanpaTempat(tabel, kurang, reading) }];
  });
}

/** The headings of columns that are about to be added. */
export const blokJudul = ({ daftarKolom }: TawaranKolom): BlockWrite[] =>
  daftarKolom.map(({ lembar, barisJudul, tujuan, judul }) => ({
    sheet: lembar,
    rentang: { baris: barisJudul, kolom: tujuan, tinggi: 1, lebar: 1 },
    formulas: [[textInput(judul)]],
  }));
