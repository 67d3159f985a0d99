import { tandaButir } from "./tanda-butir";

test.each([
  [1, ["."]],
  [2, ["; dan", "."]],
  [4, [";", ";", "; dan", "."]],
])("a list of %i ends its items in %j", (jumlah, tanda) => {
  expect(tanda.map((_, indeks) => tandaButir(indeks, jumlah))).toEqual(tanda);
});
