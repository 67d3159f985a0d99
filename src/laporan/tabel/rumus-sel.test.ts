import { sel } from "../../../test/support/kinerja";
import { rumusMasukan } from "./rumus-sel";

const TEPAT = { isPersen: false, isDibulatkan: false };

test("a true number of the same unit is referred to where it stands", () => {
  expect(rumusMasukan(sel("Kinerja!E4"), TEPAT)).toBe("=Kinerja!E4");
  expect(rumusMasukan(sel("Data Kinerja!AB12"), TEPAT)).toBe("='Data Kinerja'!AB12");
});

test("a percentage needs a cell that holds a fraction, other units one that does not", () => {
  expect(rumusMasukan(sel("Kinerja!E4", { pengali: 100 }), { ...TEPAT, isPersen: true })).toBe(
    "=Kinerja!E4",
  );
  expect(rumusMasukan(sel("Kinerja!E4"), { ...TEPAT, isPersen: true })).toBeUndefined();
  expect(rumusMasukan(sel("Kinerja!E4", { pengali: 100 }), TEPAT)).toBeUndefined();
});

test("neither text nor a number the report has rounded is referred to", () => {
  expect(rumusMasukan(sel("Kinerja!E4", { berupaAngka: false }), TEPAT)).toBeUndefined();
  expect(rumusMasukan(sel("Kinerja!E4"), { ...TEPAT, isDibulatkan: true })).toBeUndefined();
});
