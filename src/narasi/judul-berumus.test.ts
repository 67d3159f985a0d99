import { judulBerumus } from "./judul-berumus";

/** What a cell wide enough for one of the parts shows. */
const daftarBaris = (judul: string): string[] =>
  judul.split(/[\n ]/).map((baris) => baris.replace(/\u00a0/g, "_"));

test("the formula stands below the heading and is parted before its signs only", () => {
  expect(daftarBaris(judulBerumus("Capaian", "6 = 5/4 × 100%"))).toEqual([
    "Capaian",
    "(6_=_5/4",
    "×_100%)",
  ]);
  expect(daftarBaris(judulBerumus("Capaian", "6 = (2 × 4 − 5)/4 × 100%"))).toEqual([
    "Capaian",
    "(6_=_(2",
    "×_4",
    "−_5)/4",
    "×_100%)",
  ]);
});
