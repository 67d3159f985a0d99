import { formatCacah } from "../format/cacah";
import type { AlasanTakTerukur } from "../kinerja/indikator";
import type { AturanCelah } from "../kinerja/skala";
import type { Pembulatan } from "../kinerja/pengaturan";
import { KATA_ALASAN_TAK_TERUKUR } from "./analisis-tak-terukur";
import { joinKata } from "./join-kata";

/** More names than these would make a note longer than its table; the table shows which they are. */
const NAMA_TERBANYAK = 4;

const rapat = (teks: string): string => teks.replace(/\s+/g, " ").trim();

/** `“A”, “B”, dan “C”`; of many the number. */
const kutip = (daftarNama: readonly string[]): string =>
  joinKata(daftarNama.map((nama) => `“${rapat(nama)}”`));

const sebutIndikator = (daftarNama: readonly string[]): string =>
  daftarNama.length > NAMA_TERBANYAK
    ? `${formatCacah(daftarNama.length)} indikator`
    : `indikator ${kutip(daftarNama)}`;

const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

/** Numbers of the columns of the table of capaian, from 1. */
export interface NomorKolom {
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
}

/** The formula of the column Capaian in numbers of columns, for one kind of indikator: `6 = 5/4 × 100%`. */
export function rumusKolom(
  jenis: "positif" | "A" | "B",
  { target, realisasi, capaian }: NomorKolom,
): string {
  switch (jenis) {
    case "positif":
      return `${capaian} = ${realisasi}/${target} × 100%`;
    case "A":
      return `${capaian} = (2 × ${target} − ${realisasi})/${target} × 100%`;
    case "B":
      return `${capaian} = ${target}/${realisasi} × 100%`;
  }
}

/** The formula of those indicators to which the one in the header does not apply. */
export const catatanRumus = (rumus: string, daftarNama: readonly string[]): string =>
  `Capaian ${sebutIndikator(daftarNama)} dihitung dengan rumus ${rumus}.`;

/** The scores behind the grades of one row. */
export const catatanSkor = (isi: {
  readonly nama: string;
  readonly target: string;
  readonly skorTarget: string;
  readonly realisasi: string;
  readonly skorRealisasi: string;
}): string =>
  isi.target === isi.realisasi
    ? `Skor predikat pada indikator “${rapat(isi.nama)}”: ${isi.target} = ${isi.skorTarget}.`
    : `Skor predikat pada indikator “${rapat(isi.nama)}”: ${isi.target} = ${isi.skorTarget} dan ${isi.realisasi} = ${isi.skorRealisasi}.`;

/** A capaian above the cap. */
export const catatanDibatasi = (nama: string, batas: string, asli: string): string =>
  `Capaian indikator “${rapat(nama)}” dibatasi sampai ${batas}; hasil perhitungannya ${asli}.`;

/** A capaian below 0. */
export const catatanNegatif = (nama: string, dicetak: string, asli: string): string =>
  `Capaian indikator “${rapat(nama)}” dicantumkan ${dicetak} karena hasil perhitungannya ${asli}.`;

/** Nothing was allowed and nothing occurred. */
export const catatanNolTercapai = (nama: string, capaian: string): string =>
  `Capaian indikator “${rapat(nama)}” bernilai ${capaian} karena target dan realisasinya nol.`;

/** Why some are not measured; they share the reason. */
export const catatanTakTerukur = (
  daftarNama: readonly string[],
  alasan: AlasanTakTerukur,
  isDikecualikan: boolean,
): string =>
  `${awalBesar(sebutIndikator(daftarNama))} belum dapat diukur karena ${KATA_ALASAN_TAK_TERUKUR[alasan]}${
    isDikecualikan ? " sehingga tidak diperhitungkan dalam rata-rata" : ""
  }.`;

const KATA_CELAH: Readonly<Record<AturanCelah, string>> = {
  "batas-bawah": "suatu kategori berlaku mulai dari batas bawahnya",
  "batas-atas": "suatu kategori berlaku setelah batas atas kategori di bawahnya terlampaui",
  bulatkan: "nilai dibulatkan ke persen penuh sebelum digolongkan",
};

/** Values that another rule would give another category: by which rule they have this one. */
export const catatanCelah = (isi: {
  readonly daftarNilai: readonly string[];
  readonly kategori: string;
  readonly aturan: AturanCelah;
}): string =>
  `Nilai ${joinKata(isi.daftarNilai)} termasuk kategori ${isi.kategori} karena ${KATA_CELAH[isi.aturan]}.`;

/** A weighted sasaran. */
export const catatanBobot = (daftarSasaran: readonly string[], isSemua: boolean): string =>
  isSemua
    ? "Capaian sasaran merupakan rata-rata tertimbang menurut bobot indikator, sedangkan capaian keseluruhan merupakan rata-rata seluruh indikator tanpa bobot."
    : `Capaian sasaran ${kutip(daftarSasaran)} merupakan rata-rata tertimbang menurut bobot indikator; rata-rata lainnya tanpa bobot.`;

const KATA_PEMBULATAN: Readonly<Record<Pembulatan, string>> = {
  "cegah-100-palsu":
    "Persentase dibulatkan sampai dua angka di belakang koma; nilai yang tidak tepat seratus persen tidak ditulis sebagai seratus persen.",
  "setengah-ke-atas": "Persentase dibulatkan sampai dua angka di belakang koma.",
  potong: "Persentase ditulis sampai dua angka di belakang koma tanpa pembulatan ke atas.",
};

/** How percentages were rounded; said where one was. */
export const catatanPembulatan = (pembulatan: Pembulatan): string => KATA_PEMBULATAN[pembulatan];

/** Said where a capaian was rounded, because its category might seem another. */
export const catatanKategoriSebelumDibulatkan = (): string =>
  "Kategori ditetapkan dari nilai sebelum dibulatkan.";

/** What lies above the highest bound of the scale. */
export const catatanDiAtasSkala = (batas: string, kategori: string): string =>
  `Capaian di atas ${batas} termasuk kategori ${kategori}.`;
