import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { SKALA_UJI } from "../../../test/support/kinerja";
import { persen } from "../../kinerja/satuan";
import { nadaOf } from "./nada-kategori";
import type { Nada } from "./nada-kategori";

const skala = (banyaknya: number) =>
  Array.from({ length: banyaknya }, (_, posisi) => ({
    nama: `K${String(posisi)}`,
    bawah: persen(100 - posisi),
    atas: undefined,
  }));
const colours = (banyaknya: number): Nada[] => {
  const daftar = skala(banyaknya);
  return daftar.map((kategori) => nadaOf(kategori, daftar));
};

test("the default scale runs through five colours", () => {
  const nada = SKALA_UJI.map((kategori) => nadaOf(kategori, SKALA_UJI));
  expect(nada).toEqual(["success", "brand", "warning", "severe", "danger"]);
});

test("any other scale begins with the best colour and ends with the worst", () => {
  expect(colours(2)).toEqual(["success", "danger"]);
  expect(colours(3)).toEqual(["success", "warning", "danger"]);
  expect(colours(1)).toEqual(["success"]);
});

test("a word that is not in the scale claims no rank", () => {
  const [asing] = skala(1);
  expect(asing && nadaOf(asing, SKALA_UJI)).toBe("informative");
});

// What Fluent's tinted badge paints: text on ground.
const WARNA = {
  success: ["colorPaletteGreenForeground1", "colorPaletteGreenBackground1"],
  brand: ["colorBrandForeground2", "colorBrandBackground2"],
  warning: ["colorPaletteYellowForeground1", "colorPaletteYellowBackground1"],
  severe: ["colorPaletteDarkOrangeForeground1", "colorPaletteDarkOrangeBackground1"],
  danger: ["colorPaletteRedForeground1", "colorPaletteRedBackground1"],
  informative: ["colorNeutralForeground3", "colorNeutralBackground4"],
} as const;

test.each([
  ["light", webLightTheme],
  ["dark", webDarkTheme],
])("every colour is readable in the %s theme", (_nama, tema) => {
  for (const [tulisan, alas] of Object.values(WARNA)) {
    expect(contrast(tema, tulisan, alas)).toBeGreaterThanOrEqual(4.5);
  }
});

function contrast(tema: Theme, tulisan: keyof Theme, alas: keyof Theme): number {
  const [terang = 0, gelap = 0] = [luminance(tema[tulisan]), luminance(tema[alas])].sort(
    (a, b) => b - a,
  );
  return (terang + 0.05) / (gelap + 0.05);
}

function luminance(colour: Theme[keyof Theme]): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(String(colour).slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
