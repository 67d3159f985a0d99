import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildManifest,
  DEV_ORIGIN,
  PRODUCTION_URL,
  readDevManifest,
} from "../../scripts/build-manifest";
import { checkManifest } from "../../scripts/check-manifest";

const ROOT = join(__dirname, "..", "..");
const PAGES = ["taskpane.html", "commands.html"];
const development = readDevManifest();
const production = buildManifest(development);
const check = (xml: string, base: string): readonly string[] =>
  checkManifest(xml, { base, root: ROOT, pages: PAGES });
const idOf = (xml: string): string | undefined => /<Id>(.*?)<\/Id>/.exec(xml)?.[1];

test("the development manifest has no problem a validator would name", () => {
  expect(check(development, DEV_ORIGIN)).toEqual([]);
});

test("the production manifest has no problem a validator would name", () => {
  expect(check(production, PRODUCTION_URL)).toEqual([]);
});

test("a production manifest for an office's own folder points there with every address", () => {
  const xml = buildManifest(development, { url: "https://kantor.example/lkj/" });
  expect(check(xml, "https://kantor.example/lkj")).toEqual([]);
  expect(xml).toContain("https://kantor.example/lkj/taskpane.html");
  expect(xml).not.toContain("localhost");
});

test("an address without https is refused", () => {
  expect(() => buildManifest(development, { url: "http://kantor.example" })).toThrow("https");
});

test("development and production can be installed side by side", () => {
  expect(idOf(production)).not.toBe(idOf(development));
  expect(production).not.toContain("localhost");
  expect(production).not.toContain("uji coba");
});

test("the version of the manifest is the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  expect(development).toContain(`<Version>${version}.0</Version>`);
});

test("the function of every ribbon button is one that the function file associates", () => {
  const names = [...development.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
  expect(names).toHaveLength(2);
  const source = readFileSync(join(ROOT, "src/commands/commands.ts"), "utf8");
  for (const [, name] of names) expect(source).toContain(`associate("${String(name)}"`);
});

/** Each of these was broken on purpose; the sentence is what the checker must say of it. */
const BROKEN: readonly (readonly [string, (xml: string) => string, string])[] = [
  ["an unclosed element", (xml) => xml.replace("</Hosts>", ""), "not well-formed"],
  ["a malformed GUID", (xml) => xml.replace(/<Id>.*<\/Id>/, "<Id>capaian</Id>"), "Id is no GUID"],
  [
    "a version with letters",
    (xml) => xml.replace(/<Version>.*<\/Version>/, "<Version>1.0b</Version>"),
    "Version is malformed",
  ],
  [
    "elements out of order",
    (xml) =>
      xml.replace(/(\s*<Version>.*<\/Version>)(\s*<ProviderName>.*<\/ProviderName>)/, "$2$1"),
    "out of order",
  ],
  ["a missing element", (xml) => xml.replace(/<SupportUrl.*\/>/, ""), "SupportUrl is missing"],
  [
    "a resid without a resource",
    (xml) => xml.replace('<Label resid="Group.Label" />', '<Label resid="Grup" />'),
    "resid Grup is not defined",
  ],
  [
    "a resource nobody uses",
    (xml) => xml.replace('<Label resid="Group.Label" />', '<Label resid="OpenPane.Label" />'),
    "Group.Label is never used",
  ],
  [
    "a resid of 33 characters",
    (xml) => xml.replaceAll("Group.Label", "G".repeat(33)),
    "longer than 32",
  ],
  [
    "a label that is a long string",
    (xml) => xml.replace('<Label resid="Group.Label" />', '<Label resid="OpenPane.Tip" />'),
    "stands in LongStrings",
  ],
  [
    "a label of 126 characters",
    (xml) => xml.replace('Value="Hitung Capaian"', `Value="${"a".repeat(126)}"`),
    "text of 126 characters, at most 125",
  ],
  [
    "a description of 251 characters",
    (xml) => xml.replace(/(<Description DefaultValue=")[^"]*/, `$1${"a".repeat(251)}`),
    "text of 251 characters, at most 250",
  ],
  [
    "an address without https",
    (xml) =>
      xml.replace(
        '"https://localhost:3000/commands.html"',
        '"http://localhost:3000/commands.html"',
      ),
    "is not https",
  ],
  [
    "an address of another host",
    (xml) =>
      xml.replace(
        '"https://localhost:3000/commands.html"',
        '"https://localhost:3001/commands.html"',
      ),
    "is not of https://localhost:3000",
  ],
  [
    "an icon file that is not there",
    (xml) => xml.replaceAll("hitung-16.png", "hitung-17.png"),
    "no file",
  ],
  [
    "an icon of another size",
    (xml) => xml.replaceAll("icon-16.png", "icon-32.png"),
    "32×32, 16×16 demanded",
  ],
  [
    "a page the build does not write",
    (xml) => xml.replaceAll("/taskpane.html", "/panel.html"),
    "panel.html is no page",
  ],
  [
    "an older requirement set",
    (xml) => xml.replace('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.1"'),
    "Requirements: ExcelApi 1.1",
  ],
  [
    "fewer permissions",
    (xml) => xml.replace("ReadWriteDocument", "ReadDocument"),
    "Permissions is ReadDocument",
  ],
  [
    "two controls with one id",
    (xml) => xml.replace("Capaian.Hitung", "Capaian.OpenPane"),
    "used twice",
  ],
];

test.each(BROKEN)("%s is found", (_title, damage, sentence) => {
  const damaged = damage(development);
  expect(damaged).not.toBe(development);
  expect(check(damaged, DEV_ORIGIN).join("\n")).toContain(sentence);
});
