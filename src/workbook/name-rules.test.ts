import { isDefinedName, isSheetName } from "./name-rules";

test.each(["LKj_Kinerja", "_x", "Sasaran.2", "Évaluasi"])("cells may be called %s", (name) => {
  expect(isDefinedName(name)).toBe(true);
});

test.each(["", "2.3", "LKj Kinerja", "TW1", "R1C1", "c", "a".repeat(256)])(
  "cells may not be called %p",
  (name) => {
    expect(isDefinedName(name)).toBe(false);
  },
);

test.each(["Tribulan I", "Tabel 2.3", "Camat's", "a".repeat(31)])(
  "a sheet may be called %s",
  (name) => {
    expect(isSheetName(name)).toBe(true);
  },
);

test.each(["", "I/2023", "'kutip'", "[a]", "History", "a".repeat(32)])(
  "a sheet may not be called %p",
  (name) => {
    expect(isSheetName(name)).toBe(false);
  },
);
