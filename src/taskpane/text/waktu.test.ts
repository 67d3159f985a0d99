import { formatWaktu } from "./waktu";

test("a time reads as a date and an hour in Indonesian", () => {
  expect(formatWaktu("2025-01-02T12:04:00.000Z")).toMatch(/^[123] Januari 2025 pukul \d\d\.\d\d$/);
});

test("what is no time is shown as it is", () => {
  expect(formatWaktu("kemarin")).toBe("kemarin");
});
