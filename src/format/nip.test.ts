import fc from "fast-check";
import { formatNip } from "./nip";

test.each([
  ["197001011990011001", "19700101 199001 1 001"],
  ["19700101 199001 1 001", "19700101 199001 1 001"],
  [" 19700101.199001.1.001 ", "19700101 199001 1 001"],
  ["19700101-199001-1-001", "19700101 199001 1 001"],
])("%s is written in groups", (teks, kelompok) => {
  expect(formatNip(teks)).toBe(kelompok);
});

test.each(["", "1970010119900110", "1970010119900110011", "NIP menyusul", "-"])(
  "“%s” has not eighteen digits and stays as typed",
  (teks) => {
    expect(formatNip(teks)).toBe(teks);
  },
);

test("no digit is lost or moved, and grouping twice changes nothing", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{18}$/), (digit) => {
      const kelompok = formatNip(digit);
      expect(kelompok.replace(/ /g, "")).toBe(digit);
      expect(kelompok.split(" ").map(({ length }) => length)).toEqual([8, 6, 1, 3]);
      expect(formatNip(kelompok)).toBe(kelompok);
    }),
  );
});
