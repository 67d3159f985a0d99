import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { masukan, perhitunganOf, tabelKinerja } from "../../test/support/masukan-builder";
import type { Temuan } from "../masukan/temuan";
import { DAFTAR_ATURAN } from "./aturan/index";
import { checkMasukan } from "./periksa";

const FOLDER = join(__dirname, "aturan");
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe("the registry of rules", () => {
  test("lists exactly the folders, each under its own name", () => {
    expect(DAFTAR_ATURAN.map(({ id }) => id).sort()).toEqual([...folders].sort());
  });

  test("gives no number of DOMAIN §5 twice", () => {
    const codes = DAFTAR_ATURAN.map(({ kode }) => kode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(folders)("%s has its rule, its page and its test", (name) => {
    for (const file of ["index.ts", "README.md", `${name}.test.ts`]) {
      expect([file, existsSync(join(FOLDER, name, file))]).toEqual([file, true]);
    }
  });

  test.each(folders)("the page of %s has one sentence and then its four parts", (name) => {
    const page = readFileSync(join(FOLDER, name, "README.md"), "utf8");
    expect(page).toMatch(/^# .+\n\n[^#\n].+\n/);
    expect(page.match(/^## .+$/gm)).toEqual([
      "## Dasar",
      "## Kapan muncul",
      "## Contoh salah dan benar",
      "## Cara memperbaiki",
    ]);
  });
});

describe("checkMasukan", () => {
  const temuan = (aturan: string, tingkat: Temuan["tingkat"]): Temuan => ({
    aturan,
    tingkat,
    letak: undefined,
    pesan: "",
    saran: "",
  });
  const dibaca = [temuan("a", "informasi"), temuan("b", "kesalahan"), temuan("c", "peringatan")];
  const input = {
    ...masukan({ kinerja: tabelKinerja([{ target: 1, realisasi: 2 }]) }),
    daftarTemuan: dibaca,
  };

  test("puts the gravest first and keeps the order of reading within a tingkat", () => {
    const ids = checkMasukan(input, perhitunganOf(input)).map(({ aturan }) => aturan);
    expect(ids).toEqual(["b", "c", "capaian-tidak-wajar", "a"]);
  });

  test("without anything computed gives what reading has found", () => {
    const ids = checkMasukan(input, undefined).map(({ aturan }) => aturan);
    expect(ids).toEqual(["b", "c", "a"]);
  });
});
