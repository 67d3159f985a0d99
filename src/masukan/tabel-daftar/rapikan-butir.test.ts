import fc from "fast-check";
import { rapikanButir, rapikanDaftar } from "./rapikan-butir";

test.each([
  ["1. penyusunan rencana", "penyusunan rencana"],
  ["1.penyusunan rencana", "penyusunan rencana"],
  ["2) pembinaan", "pembinaan"],
  ["(3) pembinaan", "pembinaan"],
  ["a. pembinaan;", "pembinaan"],
  ["b) pembinaan; dan", "pembinaan"],
  ["iv. pembinaan", "pembinaan"],
  ["- pembinaan", "pembinaan"],
  ["•pembinaan", "pembinaan"],
  ["pembinaan.", "pembinaan"],
  ["  pembinaan\n desa ; ", "pembinaan desa"],
  ["1.100 orang dilatih", "1.100 orang dilatih"],
  ["17 Agustus diperingati", "17 Agustus diperingati"],
  ["A. Yani diperbaiki", "A. Yani diperbaiki"],
  ["dan-lain", "dan-lain"],
])("“%s” is the item “%s”", (teks, butir) => {
  expect(rapikanButir(teks)).toBe(butir);
});

test("capital letters number a list only where every item has one", () => {
  expect(rapikanDaftar(["A. Satu", "B. Dua"])).toEqual(["Satu", "Dua"]);
  expect(rapikanDaftar(["A. Yani diperbaiki", "Jalan dirawat"])).toEqual([
    "A. Yani diperbaiki",
    "Jalan dirawat",
  ]);
});

test("words are never lost, however they are numbered and closed", () => {
  const kata = fc.stringMatching(/^[a-z]{3,9}( [a-z]{4,9}){0,3}$/);
  fc.assert(
    fc.property(
      kata.filter((teks) => !/(^|\s)(dan|serta)$/.test(teks)),
      fc.constantFrom("", "1. ", "12) ", "(3) ", "a. ", "- ", "• ", "ii. "),
      fc.constantFrom("", ";", ".", "; dan", ", dan", " ;"),
      (teks, depan, belakang) => {
        expect(rapikanButir(`${depan}${teks}${belakang}`)).toBe(teks);
      },
    ),
  );
});
