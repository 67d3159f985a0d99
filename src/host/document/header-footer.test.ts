import fc from "fast-check";
import { joinHeaderFooter, splitHeaderFooter } from "./header-footer";

test.each([
  ["", { left: "", center: "", right: "" }],
  ["Halaman &P", { left: "", center: "Halaman &P", right: "" }],
  ["&LKiri&C&P dari &N&R&D", { left: "Kiri", center: "&P dari &N", right: "&D" }],
  ['&l&"Arial,Bold"&12Judul', { left: '&"Arial,Bold"&12Judul', center: "", right: "" }],
  ["&CAnggaran && Kinerja", { left: "", center: "Anggaran && Kinerja", right: "" }],
  ['&R&"A&L,Regular"x', { left: "", center: "", right: '&"A&L,Regular"x' }],
])("“%s” has its three parts", (text, parts) => {
  expect(splitHeaderFooter(text)).toEqual(parts);
});

test("parts that are joined come apart again", () => {
  const text = fc.stringMatching(/^[a-z0-9 &P]*$/).map((part) => part.replaceAll("&", "&&"));
  const parts = fc.record({ left: text, center: text, right: text });
  fc.assert(
    fc.property(parts, (given) => {
      expect(splitHeaderFooter(joinHeaderFooter(given))).toEqual(given);
    }),
  );
});
