import type { Catat } from "./catat";
import type { Kisi } from "./kisi";
import { KONTRAK } from "./kontrak";
import type { NamaTabelLaporan, SumberTabel } from "./masukan";
import type { MasukanLaporan, SetelanLaporan } from "./masukan-laporan";
import { MASUKAN_LAPORAN_KOSONG } from "./masukan-laporan";
import { bernama } from "./nama/bernama";
import { pickIsi, sumberIsi } from "./nama/pick-isi";
import type { BahanBacaan } from "./nama/pick-tabel";
import { pickTabel } from "./nama/pick-tabel";
import type { TabelTerbuka } from "./nama/tabel-terbuka";
import { sumberOf } from "./nama/tabel-terbuka";
import type { DaftarTerbaca } from "./tabel-daftar/read-daftar";
import { hasJudulDaftar, readDaftar } from "./tabel-daftar/read-daftar";
import { readFrasa } from "./tabel-frasa/read-frasa";
import { countIsianDikenal } from "./tabel-identitas/isian-terbaca";
import type { IdentitasTerbaca } from "./tabel-identitas/read-identitas";
import { readIdentitas } from "./tabel-identitas/read-identitas";
import type { MasalahTerbaca } from "./tabel-masalah/read-masalah";
import { readMasalah } from "./tabel-masalah/read-masalah";
import { susunSetelanLaporan } from "./tabel-pengaturan/susun-setelan-laporan";

/** What the report is written from besides the numbers, and where its tables were found. */
export interface LaporanTerbaca {
  readonly laporan: MasukanLaporan;
  readonly sumber: readonly SumberTabel[];
}

interface Pembacaan extends BahanBacaan {
  readonly catat: Catat;
  /** Filled while reading: the tables that were found. */
  readonly sumber: SumberTabel[];
  /** Filled while reading: the tables there is no name for. */
  readonly tidakAda: NamaTabelLaporan[];
}

/** A word such as `Identitas` may name anything; two known keys make it this table. */
const MINIMAL_ISIAN = 2;

const IDENTITAS_TIDAK_ADA: IdentitasTerbaca = {
  identitas: MASUKAN_LAPORAN_KOSONG.identitas,
  letak: {},
  nip: {},
  jumlahBaris: 0,
};
const DAFTAR_TIDAK_ADA: DaftarTerbaca = { daftarButir: [], daftarLetak: [] };

/** A table that is understood without headings: its cells, read; `kosong` when there is none. */
function readIsi<Hasil>(
  { daftarNama, catat, sumber, tidakAda }: Pembacaan,
  tabel: NamaTabelLaporan,
  cara: {
    readonly isCocok: (kisi: Kisi) => boolean;
    readonly read: (kisi: Kisi) => Hasil;
    readonly jumlahBaris: (hasil: Hasil) => number;
    readonly kosong: Hasil;
  },
): Hasil {
  const pilihan = pickIsi(tabel, daftarNama, cara.isCocok);
  if (pilihan.status === "rentang") {
    const hasil = cara.read(pilihan.isi.kisi);
    sumber.push(sumberIsi(pilihan.isi, cara.jumlahBaris(hasil)));
    return hasil;
  }
  if (pilihan.status === "ditolak") catat(pilihan.temuan);
  else tidakAda.push(tabel);
  return cara.kosong;
}

/** Of the sheet its own identity (its period), then, for what that leaves open, the whole workbook's. */
function listKisiIdentitas({ daftarNama }: Pembacaan, dipilih: Kisi): readonly Kisi[] {
  const [, ...lain] = bernama(daftarNama, [KONTRAK.Identitas.nama]);
  const kisiLain = lain.flatMap(({ isi }) => (isi.jenis === "rentang" ? [isi.kisi] : []));
  return [dipilih, ...kisiLain];
}

const readTabelIdentitas = (pembacaan: Pembacaan): IdentitasTerbaca =>
  readIsi(pembacaan, "Identitas", {
    isCocok: (kisi) => countIsianDikenal(kisi) >= MINIMAL_ISIAN,
    read: (kisi) => readIdentitas(listKisiIdentitas(pembacaan, kisi), pembacaan.catat),
    jumlahBaris: ({ jumlahBaris }) => jumlahBaris,
    kosong: IDENTITAS_TIDAK_ADA,
  });

function readTabelDaftar(
  pembacaan: Pembacaan,
  tabel: "Fungsi" | "Faktor" | "Kesimpulan",
): DaftarTerbaca {
  const kolom = KONTRAK[tabel].kolom.butir;
  return readIsi(pembacaan, tabel, {
    isCocok: (kisi) => hasJudulDaftar(kisi, kolom),
    read: (kisi) => readDaftar(kisi, kolom, pembacaan.catat),
    jumlahBaris: ({ daftarButir }) => daftarButir.length,
    kosong: DAFTAR_TIDAK_ADA,
  });
}

/** A table with headings; undefined when there is none, or none that can be read. */
function openTabelLaporan<T extends "Masalah" | "Frasa">(
  pembacaan: Pembacaan,
  tabel: T,
): TabelTerbuka<T> | undefined {
  const { catat, tidakAda } = pembacaan;
  const hasil = pickTabel(tabel, pembacaan);
  if (hasil.status === "terbuka") return hasil.tabel;
  if (hasil.status === "ditolak") catat(hasil.temuan);
  else tidakAda.push(tabel);
  return undefined;
}

function readTabelMasalah(pembacaan: Pembacaan): MasalahTerbaca {
  const tabel = openTabelLaporan(pembacaan, "Masalah");
  if (!tabel) return { daftarMasalah: [], daftarLetak: [] };
  const hasil = readMasalah(tabel, pembacaan.catat);
  pembacaan.sumber.push(sumberOf(tabel, hasil.daftarMasalah.length));
  return hasil;
}

function readTabelFrasa(pembacaan: Pembacaan): MasukanLaporan["daftarFrasa"] {
  const tabel = openTabelLaporan(pembacaan, "Frasa");
  if (!tabel) return [];
  const daftar = readFrasa(tabel, pembacaan.catat);
  pembacaan.sumber.push(sumberOf(tabel, daftar.length));
  return daftar;
}

/** Said once for all of them. Without `LKj_Frasa` nothing is missing: the report then has our wording. */
function catatTidakAda({ tidakAda, catat }: Pembacaan): void {
  const daftar = tidakAda.filter((tabel) => tabel !== "Frasa").map((tabel) => KONTRAK[tabel].nama);
  if (daftar.length === 0) return;
  catat({
    aturan: "laporan-tabel-tidak-ada",
    tingkat: "informasi",
    letak: undefined,
    pesan: `Untuk laporan belum ada tabel ${daftar.join(", ")}; Hitung Capaian tidak memerlukannya.`,
    saran: "Buat tabelnya bila laporan akan dicetak; yang belum ada ditandai […] atau dilewati.",
  });
}

/** Nothing the report reads stands in the way of the calculation: its temuan have names of their own. */
const catatLaporan =
  (catat: Catat): Catat =>
  (temuan) => {
    const isBernama = temuan.aturan.startsWith("laporan-");
    catat(isBernama ? temuan : { ...temuan, aturan: `laporan-${temuan.aturan}` });
  };

/** Reads the tables of the report. Never throws for data; whatever is missing is empty, and said once. */
export function readLaporan(
  bahan: BahanBacaan,
  setelan: Partial<SetelanLaporan>,
  catat: Catat,
): LaporanTerbaca {
  const pembacaan = { ...bahan, catat: catatLaporan(catat), sumber: [], tidakAda: [] };
  const { identitas, letak, nip } = readTabelIdentitas(pembacaan);
  const fungsi = readTabelDaftar(pembacaan, "Fungsi");
  const { daftarMasalah, daftarLetak } = readTabelMasalah(pembacaan);
  const faktor = readTabelDaftar(pembacaan, "Faktor");
  const kesimpulan = readTabelDaftar(pembacaan, "Kesimpulan");
  const daftarFrasa = readTabelFrasa(pembacaan);
  catatTidakAda(pembacaan);
  return {
    laporan: {
      identitas,
      daftarFungsi: fungsi.daftarButir,
      daftarFaktor: faktor.daftarButir,
      daftarKesimpulan: kesimpulan.daftarButir,
      daftarMasalah,
      daftarFrasa,
      ...susunSetelanLaporan(setelan),
      ...(Object.keys(nip).length > 0 && { nipTertulis: nip }),
      tertulis: Object.keys(setelan) as (keyof SetelanLaporan)[],
      letak: {
        identitas: letak,
        daftarFungsi: fungsi.daftarLetak,
        daftarFaktor: faktor.daftarLetak,
        daftarKesimpulan: kesimpulan.daftarLetak,
        daftarMasalah: daftarLetak,
      },
    },
    sumber: pembacaan.sumber,
  };
}
