import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostDocument } from "../document/host-document";
import { columnOfKey, rowOfKey } from "../document/host-document";
import { readXlsx } from "./read-xlsx";

const ROOT = join(__dirname, "../../..");
const open = (file: string): Promise<HostDocument> =>
  readXlsx(new Uint8Array(readFileSync(join(ROOT, file))));

/** Contents by sheet and position; blank cells do not count. */
const contents = ({ sheets }: HostDocument): Record<string, unknown> =>
  Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      [...cells]
        .filter(([, { value }]) => value !== null)
        .map(([key, { value }]) => [rowOfKey(key), columnOfKey(key), value])
        .sort(([a = 0, b = 0], [c = 0, d = 0]) => Number(a) - Number(c) || Number(b) - Number(d)),
    ]),
  );

test("the sample has the figures of rapi.xlsx in the same cells, and a sheet of settings", async () => {
  const sample = await open("assets/contoh/contoh.xlsx");
  const source = await open("test/fixtures/xlsx/rapi.xlsx");
  const { Pengaturan, ...figures } = contents(sample);
  expect(figures).toEqual(contents(source));
  expect(Pengaturan).toContainEqual([1, 1, "tanpa"]);
});

test("the sample has the names of rapi.xlsx and that of the settings", async () => {
  const sample = await open("assets/contoh/contoh.xlsx");
  const source = await open("test/fixtures/xlsx/rapi.xlsx");
  const listed = ({ names }: HostDocument): string[] =>
    names.map(({ name, refersTo }) => `${name} ${refersTo}`).sort();
  expect(listed(sample)).toEqual([...listed(source), "LKj_Pengaturan Pengaturan!$A$1:$B$6"].sort());
});

test("the sample's shares are formatted as percentages, its codes as text", async () => {
  const { sheets } = await open("assets/contoh/contoh.xlsx");
  const [kinerja, anggaran] = sheets;
  expect(
    [4, 5].map((column) => kinerja?.cells.get(3 * 16_384 + column)?.style?.numberFormat),
  ).toEqual(["0%", "0%"]);
  expect(anggaran?.cells.get(2 * 16_384)).toMatchObject({
    value: "1.1",
    style: { numberFormat: "@" },
  });
});
