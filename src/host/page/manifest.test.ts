import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { readManifest } from "./manifest";

const source = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

function read(locale: string, xml = source) {
  const document: unknown = new DOMParser().parseFromString(xml, "text/xml");
  return readManifest(document as Document, { locale, base: "/addin/" });
}

test("the buttons of the ribbon are those of the manifest, in Indonesian", () => {
  const { groups } = read("id-ID");
  expect(groups.map(({ label }) => label)).toEqual(["Capaian"]);
  expect(groups[0]?.buttons.map(({ label }) => label)).toEqual([
    "Buka Panel",
    "Hitung Capaian",
    "Buat Laporan",
  ]);
});

test("a reader of another language gets the default", () => {
  expect(read("fr-FR").groups[0]?.buttons[0]?.label).toBe("Open Pane");
});

test("one button opens the pane, the others call a function each of the function file", () => {
  const addIn = read("id-ID");
  expect(addIn.functionFile).toBe("/addin/commands.html");
  expect(addIn.groups[0]?.buttons.map(({ action }) => action)).toEqual([
    { kind: "pane", url: "/addin/taskpane.html" },
    { kind: "function", name: "hitungCapaian" },
    { kind: "function", name: "buatLaporan" },
  ]);
});

test("addresses of any deployment lead to the files beside the stand-in", () => {
  const moved = read(
    "id-ID",
    source.replaceAll("https://localhost:3000/", "https://contoh.go.id/capaian/"),
  );
  expect(moved.functionFile).toBe("/addin/commands.html");
  expect(moved.groups[0]?.buttons[1]?.icon).toBe("/addin/assets/hitung-32.png");
});

test("a manifest without a function file is refused by name", () => {
  expect(() => read("id-ID", source.replaceAll("FunctionFile", "Anything"))).toThrow(
    "<FunctionFile>",
  );
});
