import { TATA_LETAK_BAWAAN } from "../../../dokumen/tata-letak";
import { paperOf } from "./paper";

test("A4 with 3 cm left and 2,5 elsewhere: nearly all between the margins is filled", () => {
  const { width, height, page } = paperOf(TATA_LETAK_BAWAAN);
  // 155 × 247 mm are 439,4 × 700,2 points.
  expect([width, height]).toEqual([434.25, 685.5]);
  expect(page).toMatchObject({ paper: "A4", orientation: "portrait", footer: "&P" });
  expect(page.margins.left).toBeCloseTo(85.04, 2);
});

test("folio is 8,5 × 13 inches", () => {
  const { width, height } = paperOf({
    ...TATA_LETAK_BAWAAN,
    kertas: "folio",
    margin: { kiri: 2.54, kanan: 2.54, atas: 2.54, bawah: 2.54 },
  });
  expect([width, height]).toEqual([462.75, 775.5]);
});

test("the page number stands inside the margin below, however small", () => {
  const { margins } = paperOf({
    ...TATA_LETAK_BAWAAN,
    margin: { ...TATA_LETAK_BAWAAN.margin, bawah: 1 },
  }).page;
  expect(margins.footer).toBeLessThan(margins.bottom);
});
