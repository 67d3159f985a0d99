import { join } from "node:path";
import type {
  KolomKontrak,
  PeranKolom,
  TabelKontrak,
} from "../../src/masukan/kontrak/tabel-kontrak";
import { KONTRAK } from "../../src/masukan/kontrak";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import { DAFTAR_ISIAN } from "../../src/masukan/tabel-identitas/daftar-isian";
import { DAFTAR_SETELAN } from "../../src/masukan/tabel-pengaturan/daftar-pengaturan";
import { DAFTAR_SETELAN_LAPORAN } from "../../src/masukan/tabel-pengaturan/daftar-setelan-laporan";
import { SETELAN_LAPORAN_BAWAAN } from "../../src/masukan/tabel-pengaturan/susun-setelan-laporan";
import { expectGolden } from "../support/golden";

const PERAN: Readonly<Record<PeranKolom, string>> = {
  wajib: "wajib",
  opsional: "boleh ada",
  laporan: "boleh ada, untuk laporan",
  keluaran: "diisi add-in",
  dikenali: "dikenali, tidak dibaca",
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const describeKolom = ({ judul, peran, sinonim, longgar = [] }: KolomKontrak): string =>
  row([judul, PERAN[peran], [...sinonim, ...longgar.map((kata) => `${kata}*`)].join(", ")]);

const describeTabel = ({ nama, alias, guna, kolom, tanpaJudul }: TabelKontrak): string =>
  [
    `## ${nama}`,
    "",
    `Isinya ${guna}. Nama ${alias.join(", ")} juga dikenali bila ${tanpaJudul ? "isinya" : "judul kolomnya"} cocok.`,
    ...(tanpaJudul ? [`Di bawah nama ${nama}, baris judulnya boleh tidak ada.`] : []),
    "",
    row(["Kolom", "Peran", "Judul yang dikenali"]),
    row(["---", "---", "---"]),
    ...Object.values(kolom).map(describeKolom),
    "",
  ].join("\n");

const bawaan = (nilai: string | number): string => String(nilai).replace(".", ",");

const describeSetelan = (): string =>
  [
    "### Isi LKj_Pengaturan",
    "",
    row(["Pengaturan", "Pilihan", "Bila tidak diisi"]),
    row(["---", "---", "---"]),
    ...DAFTAR_SETELAN.map(({ kunci, sebutan, pilihan }) =>
      row([sebutan, pilihan.join(", "), bawaan(PENGATURAN_BAWAAN[kunci])]),
    ),
    ...DAFTAR_SETELAN_LAPORAN.map(({ kunci, sebutan, pilihan }) =>
      row([sebutan, pilihan.join(", "), bawaan(SETELAN_LAPORAN_BAWAAN[kunci])]),
    ),
    "",
  ].join("\n");

const describeIsian = (): string =>
  [
    "### Isi LKj_Identitas",
    "",
    "Satu isian tiap baris, urutannya bebas. Yang tidak diisi ditandai […] di laporan atau dilewati.",
    "",
    row(["Isian", "Contoh", "Sebutan lain yang dikenali"]),
    row(["---", "---", "---"]),
    ...DAFTAR_ISIAN.map(({ sebutan, contoh, sinonim }) =>
      row([sebutan, contoh, sinonim.slice(1).join(", ")]),
    ),
    "",
  ].join("\n");

const ISI: Readonly<Record<string, () => string>> = {
  [KONTRAK.Pengaturan.nama]: describeSetelan,
  [KONTRAK.Identitas.nama]: describeIsian,
};

test("the guide's tables say what the contract says", () => {
  const guide = [
    "# Tabel dan judul kolom yang dikenali",
    "",
    "Dibuat dari `src/masukan/kontrak.ts` dengan `npm run golden:update`. Urutan kolom bebas; huruf besar, spasi, dan baris nomor kolom diabaikan.",
    "Judul bertanda * hanya dikenali bila judul lain untuk kolom itu tidak ada.",
    "",
    ...Object.values(KONTRAK).flatMap((tabel: TabelKontrak) => [
      describeTabel(tabel),
      ...[ISI[tabel.nama]].flatMap((describe) => describe?.() ?? []),
    ]),
  ].join("\n");
  expectGolden(join(__dirname, "../../docs/panduan/tabel.md"), guide);
});
