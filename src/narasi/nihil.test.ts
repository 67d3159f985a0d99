import { isNihil } from "./nihil";

test.each([
  "",
  " - ",
  "—",
  "…".replace("…", "..."),
  "Nihil.",
  "tidak ada",
  "Tidak terdapat kendala.",
  "N/A",
])("%j says that there is nothing", (teks) => {
  expect(isNihil(teks)).toBe(true);
});

test.each(["Tidak ada tenaga administrasi", "0", "belum ada anggaran"])(
  "%j says something",
  (teks) => {
    expect(isNihil(teks)).toBe(false);
  },
);
