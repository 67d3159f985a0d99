import type { Rentang } from "../../masukan/kisi";
import type { Tingkat } from "../../masukan/temuan";
import { sebutanAsal } from "../../naskah/sebutan-asal";
import { textInput } from "../../workbook/cell-input";
import type { SheetPlan, SheetWrite, StyledAreas } from "../../workbook/sheet-plan";
import type { ButirKelengkapan, HasilPeriksa } from "./periksa";
import { SEBUTAN_KEADAAN } from "./periksa";
import { ringkasanPeriksa } from "./ringkasan-periksa";
import { halamanLanskap } from "../../render/sheet/page/halaman-lanskap";

/** Points: number, severity, rule, place, words, what, what to do. */
const LEBAR = [30, 66, 42, 90, 130, 250, 200] as const;
const KEPALA = ["No", "Tingkat", "Aturan", "Letak", "Kutipan", "Temuan", "Saran"];
/** Characters a line holds, about, in the three columns of text. */
const KARAKTER = [24, 48, 38] as const;
const TINGGI_BARIS = 15;
const TINGGI_KEPALA = 21;

const SEBUTAN_TINGKAT: Readonly<Record<Tingkat, string>> = {
  kesalahan: "Kesalahan",
  peringatan: "Peringatan",
  informasi: "Informasi",
};

type Baris = readonly (string | number | null)[];

const barisTemuan = ({ daftarTemuan }: HasilPeriksa): Baris[] =>
  daftarTemuan.map((temuan, indeks) => [
    indeks + 1,
    SEBUTAN_TINGKAT[temuan.tingkat],
    temuan.kode,
    ...[sebutanAsal(temuan.asal), temuan.kutipan, temuan.pesan, temuan.saran].map(textInput),
  ]);

const kosong = (teks: string): Baris => [textInput(teks), null, null, null, null, null, null];

function barisKelengkapan(daftar: readonly ButirKelengkapan[]): Baris[] {
  return daftar.map(({ kriteria, keadaan, keterangan }, indeks) => [
    indeks + 1,
    SEBUTAN_KEADAAN[keadaan],
    null,
    null,
    null,
    textInput(kriteria),
    textInput(keterangan),
  ]);
}

function tinggiOf(baris: Baris): number {
  const jumlah = baris.slice(4).map((isi, kolom) => {
    let garis = 1;
    const muat = KARAKTER[kolom] ?? 1;
    for (let sisa = String(isi ?? "").length; sisa > muat; sisa -= muat) garis++;
    return garis;
  });
  return Math.min(409, TINGGI_BARIS * Math.max(...jumlah));
}

const blok = (baris: number, tinggi: number): Rentang => ({
  baris,
  kolom: 0,
  tinggi,
  lebar: LEBAR.length,
});

const rupaKepala = (baris: number): StyledAreas => ({
  areas: [blok(baris, 1)],
  style: { font: { bold: true }, fill: "#D9D9D9", horizontal: "Center", border: "grid" },
});

const rupaIsi = (baris: number, tinggi: number): readonly StyledAreas[] =>
  tinggi === 0
    ? []
    : [{ areas: [blok(baris, tinggi)], style: { wrap: true, vertical: "Top", border: "grid" } }];

/** A table: its heading, and what stands below it. */
interface Bagan {
  readonly judul: string;
  readonly kepala: Baris;
  readonly isi: readonly Baris[];
}

function susunBagan({ judulLaporan, daftar }: { judulLaporan: string; daftar: readonly Bagan[] }) {
  const baris: Baris[] = [kosong(judulLaporan)];
  const rupa: StyledAreas[] = [{ areas: [blok(0, 1)], style: { font: { bold: true, size: 13 } } }];
  for (const { judul, kepala, isi } of daftar) {
    baris.push(kosong(""), kosong(judul), kepala);
    rupa.push({ areas: [blok(baris.length - 2, 1)], style: { font: { bold: true } } });
    rupa.push(rupaKepala(baris.length - 1), ...rupaIsi(baris.length, isi.length));
    baris.push(...isi);
  }
  return { baris, rupa };
}

function rencana(hasil: HasilPeriksa): SheetPlan {
  const { kelengkapan } = hasil;
  const temuan: Bagan = {
    judul: [`${ringkasanPeriksa(hasil)}.`, hasil.naskahLain ?? ""].join(" ").trim(),
    kepala: KEPALA,
    isi: barisTemuan(hasil),
  };
  const lengkap: Bagan[] = kelengkapan
    ? [
        {
          judul: "Kelengkapan",
          kepala: ["No", "Keadaan", null, null, null, "Kriteria", "Keterangan"],
          isi: barisKelengkapan(kelengkapan),
        },
      ]
    : [];
  const { baris, rupa } = susunBagan({
    judulLaporan: `Hasil periksa ${hasil.judul}`,
    daftar: [temuan, ...lengkap],
  });
  const semua = blok(0, baris.length);
  return {
    columnWidths: LEBAR,
    rowHeights: baris.map((isi) =>
      isi.slice(1).every((nilai) => nilai === null) ? TINGGI_KEPALA : tinggiOf(isi),
    ),
    cells: baris,
    styles: rupa,
    merges: [],
    pageBreaks: [],
    page: halamanLanskap(semua),
  };
}

/** A new sheet with the findings, to be kept or printed. */
export const rencanaLembarHasil = (lembar: string, hasil: HasilPeriksa): SheetWrite => ({
  name: lembar,
  rebuild: false,
  plan: rencana(hasil),
  names: [],
  store: {},
});
