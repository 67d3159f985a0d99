import { tempat } from "../../../../test/support/tempat";
import type { AreaStyle } from "../../../workbook/sheet-plan";
import { groupStyles } from "./style-areas";

const area = (alamat: string) => tempat(`Laporan!${alamat}`).rentang;

const all = (style: AreaStyle, ...daftarAlamat: readonly string[]) =>
  daftarAlamat.map((alamat) => ({ area: area(alamat), style }));

test("cells of one style are one entry, and one area where they touch", () => {
  const bold = () => ({ font: { bold: true } });
  expect(groupStyles(["A1", "B1", "A2", "B2"].flatMap((alamat) => all(bold(), alamat)))).toEqual([
    { style: bold(), areas: [area("A1:B2")] },
  ]);
});

test("areas apart stay apart", () => {
  const style = { wrap: true };
  expect(groupStyles(all(style, "A1:B1", "A3:B3", "D3"))).toEqual([
    { style, areas: [area("A1:B1"), area("A3:B3"), area("D3")] },
  ]);
});

test("styles keep the order in which they were met", () => {
  const [left, right] = [{ horizontal: "Left" }, { horizontal: "Right" }] as const;
  const groups = groupStyles([...all(left, "A1"), ...all(right, "B1"), ...all(left, "A2")]);
  expect(groups.map(({ style }) => style)).toEqual([left, right]);
});
