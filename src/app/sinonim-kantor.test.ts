import { parseSinonim } from "./sinonim-kantor";

test.each([undefined, "", "null", "[]", "5", '{"Kinerja":{"hasil":5}}', '{"Kinerja":"x"}'])(
  "%j teaches nothing",
  (text) => {
    expect(parseSinonim(text)).toEqual({});
  },
);

test("what an office has taught is read back", () => {
  const diajarkan = { Kinerja: { hasil: "realisasi", "hasil kerja": "" } };
  expect(parseSinonim(JSON.stringify(diajarkan))).toEqual(diajarkan);
});
