import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DAFTAR_ATURAN_NASKAH } from "./aturan-naskah";
import { DAFTAR_ATURAN } from "./aturan/index";

const FOLDER = join(__dirname, "aturan");
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const SEMUA = [...DAFTAR_ATURAN, ...DAFTAR_ATURAN_NASKAH];
/** `R-01` to `R-28`. */
const NOMOR = Array.from({ length: 28 }, (_, urutan) => `R-${String(urutan + 1).padStart(2, "0")}`);

const BERKAS = (name: string) => ["index.ts", "README.md", `${name}.test.ts`] as const;

/** What a rule's folder lacks; nothing may be missing. */
const listKurang = (folder: string, name: string): readonly string[] =>
  BERKAS(name).filter((file) => !existsSync(join(folder, name, file)));

/** Marks of a skeleton that nobody has written yet. */
const KERANGKA = /[‹›]/;

describe("the registries of rules", () => {
  test("list exactly the folders, each under its own name", () => {
    expect(SEMUA.map(({ id }) => id).sort()).toEqual([...folders].sort());
  });

  test("give no number of DOMAIN §5 twice to rules for data", () => {
    const codes = DAFTAR_ATURAN.map(({ kode }) => kode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  // One number of DOMAIN §5 is said in many ways, each found by a rule of its own.
  test("list rules for texts in the order of DOMAIN §5", () => {
    const codes = DAFTAR_ATURAN_NASKAH.map(({ kode }) => kode);
    expect(codes).toEqual([...codes].sort());
  });

  test("have a folder for every number of DOMAIN §5, and for no other", () => {
    expect([...new Set(SEMUA.map(({ kode }) => kode))].sort()).toEqual(NOMOR);
  });

  test.each(folders)("%s has its rule, its page and its test", (name) => {
    expect(listKurang(FOLDER, name)).toEqual([]);
  });

  test.each(BERKAS("angka-ganjil"))("a rule without its %s is refused", (hilang) => {
    const root = mkdtempSync(join(tmpdir(), "aturan-"));
    try {
      mkdirSync(join(root, "angka-ganjil"));
      for (const file of BERKAS("angka-ganjil").filter((satu) => satu !== hilang))
        writeFileSync(join(root, "angka-ganjil", file), "");
      expect(listKurang(root, "angka-ganjil")).toEqual([hilang]);
    } finally {
      rmSync(root, { recursive: true });
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
    expect(page).not.toMatch(KERANGKA);
  });

  test.each(folders)("nothing of %s is a skeleton still", (name) => {
    expect(readFileSync(join(FOLDER, name, "index.ts"), "utf8")).not.toMatch(KERANGKA);
  });
});

describe("npm run aturan:baru", () => {
  const root = mkdtempSync(join(tmpdir(), "aturan-baru-"));
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [resolve(__dirname, "../../scripts/new-aturan.js"), ...words], {
      cwd: root,
      encoding: "utf8",
    });
  const made = (id: string, file: string): string =>
    readFileSync(join(root, "src/pemeriksaan/aturan", id, file), "utf8");

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test("makes the three files of a rule for data, which are to be written", () => {
    expect(run("angka-ganjil", "R-05").status).toBe(0);
    expect(made("angka-ganjil", "index.ts")).toMatch(
      /export const angkaGanjil: Aturan = \{\n {2}id: "angka-ganjil",\n {2}kode: "R-05"/,
    );
    expect(made("angka-ganjil", "README.md")).toMatch(/^# Angka ganjil\n/);
    expect(made("angka-ganjil", "README.md")).toMatch(KERANGKA);
    expect(made("angka-ganjil", "angka-ganjil.test.ts")).toContain("testAturan(angkaGanjil,");
  });

  test("makes those of a rule for texts", () => {
    expect(run("kata-ganjil", "naskah").stdout).toContain("src/pemeriksaan/aturan-naskah.ts");
    expect(made("kata-ganjil", "index.ts")).toContain("export const kataGanjil: AturanNaskah = {");
  });

  test.each([["Bukan Kebab"], [""], ["angka-ganjil"]])("refuses %p", (id) => {
    run("angka-ganjil");
    expect(run(id).status).toBe(1);
  });
});
