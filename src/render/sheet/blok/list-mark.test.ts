import { listMark } from "./list-mark";

test.each([
  [0, "a."],
  [25, "z."],
  [26, "aa."],
  [51, "az."],
  [52, "ba."],
  [701, "zz."],
  [702, "aaa."],
])("letters go on after z: %i is %s", (index, mark) => {
  expect(listMark("huruf", index)).toBe(mark);
});

test("numbers begin with 1", () => {
  expect([0, 9].map((index) => listMark("angka", index))).toEqual(["1.", "10."]);
});
