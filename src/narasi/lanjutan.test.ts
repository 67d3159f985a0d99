import fc from "fast-check";
import { lanjutan } from "./lanjutan";

test.each([
  [
    "Dua subkegiatan mengalami pengurangan anggaran.",
    "dua subkegiatan mengalami pengurangan anggaran",
  ],
  ["dua subkegiatan berkurang", "dua subkegiatan berkurang"],
  [
    "SDM pelaksana kegiatan rutin PKK sangat terbatas",
    "SDM pelaksana kegiatan rutin PKK sangat terbatas",
  ],
  ["APBDes terlambat ditetapkan", "APBDes terlambat ditetapkan"],
  ["Koordinasi PKK belum berjalan;", "koordinasi PKK belum berjalan"],
  ["Dinas Sosial belum mengirim data", "Dinas Sosial belum mengirim data"],
  ["Januari hingga Maret tidak ada kegiatan", "Januari hingga Maret tidak ada kegiatan"],
  ["Covid-19 belum mereda", "Covid-19 belum mereda"],
  ["  Anggaran\nberkurang ;  ", "anggaran berkurang"],
  ["Anggaran berkurang. Petugas pindah.", "anggaran berkurang. Petugas pindah"],
  ["3 desa belum melapor", "3 desa belum melapor"],
  ["Desa-desa belum melapor", "desa-desa belum melapor"],
  [
    "- Anggaran berkurang;\n- Petugas pindah; dan\n- Cuaca buruk.",
    "anggaran berkurang, petugas pindah, dan cuaca buruk",
  ],
  ["1. Data lama, belum lengkap\n2. Petugas pindah", "data lama, belum lengkap; petugas pindah"],
  [" . ", ""],
  ["", ""],
])("%j runs on as “%s”", (diketik, teks) => {
  expect(lanjutan(diketik)).toBe(teks);
});

test("a place keeps its capital when it is known by name", () => {
  expect(lanjutan("Candipuro dilanda banjir", ["Candipuro"])).toBe("Candipuro dilanda banjir");
  expect(lanjutan("Candipuro dilanda banjir")).toBe("candipuro dilanda banjir");
  expect(lanjutan("Banjir melanda", ["", "Ban"])).toBe("banjir melanda");
});

test("whatever is typed, what runs on has no doubled space, line break or punctuation at its end", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (teks) => {
      expect(lanjutan(teks)).not.toMatch(/\s\s|[\n\r]|[\s.;,:]$|^\s/u);
    }),
  );
});
