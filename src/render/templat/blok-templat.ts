import { SKALA_BAWAAN } from "../../kinerja/skala";
import { KONTRAK } from "../../masukan/kontrak";
import { DAFTAR_SETELAN } from "../../masukan/tabel-pengaturan/daftar-pengaturan";
import { DAFTAR_SETELAN_LAPORAN } from "../../masukan/tabel-pengaturan/daftar-setelan-laporan";
import type { CellInput } from "../../workbook/cell-input";
import type { BarisPasangan } from "./isian-templat";
import type { KolomTemplat } from "./kolom-templat";
import { listKolomTemplat } from "./kolom-templat";
import type { TabelTemplat } from "./tabel-templat";
import type { Aturan, Petunjuk } from "./validasi";
import { petunjuk, pilihan as pilihanKata } from "./validasi";
import { JUDUL_TABEL } from "../../masukan/judul-tabel";

/** A cell, or a column of cells, of a block that says what may be typed into it; `baris` counts below the headings. */
export interface IsianDipandu {
  readonly baris: number;
  readonly kolom: number;
  readonly tinggi: number;
  readonly format: string | undefined;
  readonly aturan: Aturan | undefined;
  readonly petunjuk: Petunjuk;
}

/** One table of a ready sheet, before it has a place. */
export interface BlokTemplat {
  readonly tabel: TabelTemplat;
  readonly judul: string;
  readonly petunjuk: string;
  /** Points; columns from `lebarNama` on only explain and are outside the name. */
  readonly lebar: readonly number[];
  readonly lebarNama: number;
  readonly kepala: readonly string[];
  /** Rows below the headings, each as long as `lebar`. */
  readonly isi: readonly (readonly CellInput[])[];
  readonly daftarIsian: readonly IsianDipandu[];
  /** Columns that the add-in fills. */
  readonly daftarKeluaran: readonly number[];
}

/** Blank rows to fill; more are inserted inside the table. */
const JUMLAH_BARIS: Readonly<Record<TabelTemplat, number>> = {
  Kinerja: 30,
  Anggaran: 60,
  Skala: 8,
  Pengaturan: 0,
  Identitas: 0,
  Fungsi: 30,
  Masalah: 15,
  Faktor: 15,
  Kesimpulan: 15,
  Frasa: 30,
};

const SISIPKAN = "Baris kurang? Sisipkan baris di tengah tabel.";
const BUTIR = `Satu butir tiap baris, tanpa nomor. ${SISIPKAN}`;

const PETUNJUK: Readonly<Record<TabelTemplat, string>> = {
  Kinerja: `Isi satu indikator tiap baris; sasaran cukup ditulis sekali. Kolom kelabu diisi Hitung Capaian. ${SISIPKAN}`,
  Anggaran: `Isi satu program atau kegiatan tiap baris; kode menyatakan susunannya. Kolom kelabu diisi Hitung Capaian. ${SISIPKAN}`,
  Skala: "Dari kategori tertinggi ke terendah; ubah bila skala kantor berbeda.",
  Pengaturan: "Isi hanya yang berbeda dari bawaan; yang kosong memakai bawaan.",
  Identitas: "Isi kolom tengah; yang kosong ditandai […] di laporan.",
  Fungsi: BUTIR,
  Masalah: `Satu hambatan tiap baris. ${SISIPKAN}`,
  Faktor: BUTIR,
  Kesimpulan: BUTIR,
  Frasa: "Kalimat yang ditulis di sini menggantikan kalimat bawaan laporan.",
};

const isianKolom = (kolom: KolomTemplat, letak: number, tinggi: number): IsianDipandu => ({
  baris: 0,
  kolom: letak,
  tinggi,
  format: kolom.format,
  aturan: kolom.aturan,
  petunjuk: kolom.petunjuk,
});

const barisSkala = (): CellInput[][] =>
  SKALA_BAWAAN.map(({ bawah, atas, nama }) => [bawah, atas ?? null, nama]);

/** A table with a heading over every column and rows to fill. */
export function blokKolom(tabel: TabelTemplat, waktu: { readonly tahunan: boolean }): BlokTemplat {
  const daftarKolom = listKolomTemplat(tabel, waktu);
  const terisi = tabel === "Skala" ? barisSkala() : [];
  const tinggi = JUMLAH_BARIS[tabel];
  return {
    tabel,
    judul: JUDUL_TABEL[tabel],
    petunjuk: PETUNJUK[tabel],
    lebar: daftarKolom.map(({ lebar }) => lebar),
    lebarNama: daftarKolom.length,
    kepala: daftarKolom.map(({ judul }) => judul),
    isi: Array.from({ length: tinggi }, (_, baris) => terisi[baris] ?? daftarKolom.map(() => null)),
    daftarIsian: daftarKolom.map((kolom, letak) => isianKolom(kolom, letak, tinggi)),
    daftarKeluaran: daftarKolom.flatMap(({ peran }, letak) =>
      peran === "keluaran" ? [letak] : [],
    ),
  };
}

const LEBAR_CONTOH = 250;

/** Keys and values, with a third column beside them that shows what is meant. */
export function blokPasangan(
  tabel: "Identitas" | "Pengaturan",
  daftarBaris: readonly BarisPasangan[],
  {
    judul = JUDUL_TABEL[tabel],
    contoh = "Contoh",
  }: { readonly judul?: string; readonly contoh?: string } = {},
): BlokTemplat {
  const { kunci, nilai } = KONTRAK[tabel].kolom;
  const [lebarKunci = 0, lebarNilai = 0] = listKolomTemplat(tabel, { tahunan: false }).map(
    ({ lebar }) => lebar,
  );
  return {
    tabel,
    judul,
    petunjuk: PETUNJUK[tabel],
    lebar: [lebarKunci, lebarNilai, LEBAR_CONTOH],
    lebarNama: 2,
    kepala: [kunci.judul, nilai.judul, contoh],
    isi: daftarBaris.map((baris) => [baris.kunci, baris.nilai, baris.contoh]),
    daftarIsian: daftarBaris.map((baris, urutan) => ({
      baris: urutan,
      kolom: 1,
      tinggi: 1,
      format: baris.format,
      aturan: baris.aturan,
      petunjuk: petunjuk(baris.kunci, `${contoh}: ${baris.contoh}`),
    })),
    daftarKeluaran: [],
  };
}

/** Choices in words can be picked from a list; others are typed. */
const isDaftar = (pilihan: readonly string[]): boolean =>
  pilihan.length > 1 && pilihan.every((kata) => !/[ ,]/.test(kata));

/** All settings; `terisi` by key, the rest blank: a blank one has its default and may be chosen in the pane. */
export function blokPengaturan(terisi: Readonly<Record<string, string>>): BlokTemplat {
  const daftar = [...DAFTAR_SETELAN, ...DAFTAR_SETELAN_LAPORAN].map(
    ({ kunci, sebutan, pilihan }): BarisPasangan => ({
      kunci: sebutan,
      nilai: terisi[kunci] ?? null,
      contoh: pilihan.join(", "),
      format: "General",
      aturan: isDaftar(pilihan) ? pilihanKata(...pilihan) : undefined,
    }),
  );
  return blokPasangan("Pengaturan", daftar, { contoh: "Pilihan" });
}
