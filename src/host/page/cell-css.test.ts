import { cssOf, textCssOf, wraps } from "./cell-css";

test("justified text breaks into lines even where nobody asked for wrapping, as in Excel", () => {
  expect(wraps({ horizontal: "justify" })).toBe(true);
  expect(wraps({ wrap: true })).toBe(true);
  expect(wraps({ horizontal: "left" })).toBe(false);
  expect(cssOf({ horizontal: "justify" }, "teks")).toMatchObject({
    "text-align": "justify",
    "white-space": "pre-wrap",
  });
});

test("an indent stands on the side the text stands on", () => {
  expect(cssOf({ horizontal: "left", indent: 2 }, "teks")).toMatchObject({
    "padding-left": "21px",
  });
  expect(cssOf({ horizontal: "right", indent: 1 }, 5)).toMatchObject({ "padding-right": "12px" });
});

test("a font's size on the screen is the one on paper, not rounded to whole pixels", () => {
  expect(cssOf({ font: { name: "Times New Roman", size: 11, bold: true } }, "x")["font"]).toBe(
    'bold 14.667px "Times New Roman", "Liberation Serif", Tinos, "Segoe UI", Arial, sans-serif',
  );
});

test("text is turned by its degrees", () => {
  expect(textCssOf(undefined)).toEqual({});
  expect(textCssOf({ rotation: 45 })).toMatchObject({ transform: "rotate(-45deg)" });
  expect(textCssOf({ rotation: "stacked" })).toMatchObject({ "text-orientation": "upright" });
});
