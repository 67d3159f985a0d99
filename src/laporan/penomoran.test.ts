import { createPenomoran } from "./penomoran";

test("sections, tables and letters are counted within their bab and begin anew with the next", () => {
  const nomor = createPenomoran();
  expect(nomor.bab()).toBe("BAB I");
  expect([nomor.huruf(), nomor.huruf()]).toEqual(["A.", "B."]);
  expect(nomor.bab()).toBe("BAB II");
  expect([nomor.bagian(), nomor.tabel(), nomor.tabel(), nomor.bagian(), nomor.tabel()]).toEqual([
    "2.1",
    "2.1",
    "2.2",
    "2.2",
    "2.3",
  ]);
  expect(nomor.huruf()).toBe("A.");
  expect(nomor.bab()).toBe("BAB III");
  expect(nomor.tabel()).toBe("3.1");
});

test("two reports do not share their numbers", () => {
  createPenomoran().bab();
  expect(createPenomoran().bab()).toBe("BAB I");
});

test("nothing is numbered before the first bab", () => {
  expect(() => createPenomoran().bagian()).toThrow(RangeError);
});
