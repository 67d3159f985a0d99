import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import { matchKolom } from "./match-kolom";

const KONTRAK_UJI: TabelKontrak = {
  nama: "LKj_Uji",
  alias: [],
  guna: "",
  kelompokAsing: [],
  kolom: {
    harga: { judul: "Harga", peran: "wajib", sinonim: ["harga"] },
    nilai: { judul: "Nilai", peran: "opsional", sinonim: ["nilai"], longgar: ["harga", "angka"] },
  },
};

const match = (...judul: readonly string[]) =>
  Object.fromEntries(
    matchKolom(
      KONTRAK_UJI,
      judul.map((satu) => [satu]),
    ).kolom,
  );

test("a loose synonym is heard only where no surer heading has spoken", () => {
  expect(match("Angka")).toEqual({ nilai: 0 });
  expect(match("Angka", "Nilai")).toEqual({ nilai: 1 });
  expect(match("Angka", "Nilai 2024")).toEqual({ nilai: 1 });
});

test("a column has one meaning: the surest", () => {
  expect(match("Harga")).toEqual({ harga: 0 });
});
