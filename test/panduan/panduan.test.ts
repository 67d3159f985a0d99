import { join } from "node:path";
import type { KolomKontrak, PeranKolom, TabelKontrak } from "../../src/masukan/kontrak";
import { KONTRAK } from "../../src/masukan/kontrak";
import { PENGATURAN_BAWAAN } from "../../src/kinerja/pengaturan";
import { DAFTAR_SETELAN } from "../../src/masukan/tabel-pengaturan/daftar-pengaturan";
import { expectGolden } from "../support/golden";

const PERAN: Readonly<Record<PeranKolom, string>> = {
  wajib: "wajib",
  opsional: "boleh ada",
  keluaran: "diisi add-in",
  dikenali: "dikenali, tidak dibaca",
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const describeKolom = ({ judul, peran, sinonim, longgar = [] }: KolomKontrak): string =>
  row([judul, PERAN[peran], [...sinonim, ...longgar.map((kata) => `${kata}*`)].join(", ")]);

const describeTabel = ({ nama, alias, guna, kolom }: TabelKontrak): string =>
  [
    `## ${nama}`,
    "",
    `Isinya ${guna}. Nama ${alias.join(", ")} juga dikenali bila judul kolomnya cocok.`,
    "",
    row(["Kolom", "Peran", "Judul yang dikenali"]),
    row(["---", "---", "---"]),
    ...Object.values(kolom).map(describeKolom),
    "",
  ].join("\n");

const describeSetelan = (): string =>
  [
    "### Isi LKj_Pengaturan",
    "",
    row(["Pengaturan", "Pilihan", "Bila tidak diisi"]),
    row(["---", "---", "---"]),
    ...DAFTAR_SETELAN.map(({ kunci, sebutan, pilihan }) =>
      row([sebutan, pilihan.join(", "), String(PENGATURAN_BAWAAN[kunci])]),
    ),
    "",
  ].join("\n");

test("the guide's tables say what the contract says", () => {
  const guide = [
    "# Tabel dan judul kolom yang dikenali",
    "",
    "Dibuat dari `src/masukan/kontrak.ts` dengan `npm run golden:update`. Urutan kolom bebas; huruf besar, spasi, dan baris nomor kolom diabaikan.",
    "Judul bertanda * hanya dikenali bila judul lain untuk kolom itu tidak ada.",
    "",
    ...Object.values(KONTRAK).map(describeTabel),
    describeSetelan(),
  ].join("\n");
  expectGolden(join(__dirname, "../../docs/panduan/tabel.md"), guide);
});
