import fc from "fast-check";
import { isiSlot } from "../narasi/isi-slot";
import { kembalikanSlot } from "./kembalikan-slot";

const SLOT = {
  capaian: "75%",
  serapan: "99,99%",
  kategori: "Sedang",
  jumlah: "1 (satu)",
  periode: "Tribulan IV Tahun 2023",
};

test("values that still stand as they were become their slots again", () => {
  expect(
    kembalikanSlot("Pada Tribulan IV Tahun 2023 capaian kami 75% (Sedang), serapan 99,99%.", SLOT),
  ).toBe("Pada {periode} capaian kami {capaian} ({kategori}), serapan {serapan}.");
});

test("a value that is part of a longer number or word is left", () => {
  expect(kembalikanSlot("Nilai 175%, 75%-an, Sedangkan, 11 (satu)", SLOT)).toBe(
    "Nilai 175%, {capaian}-an, Sedangkan, 11 (satu)",
  );
  expect(kembalikanSlot("12,5 dan 2,5 dan 2", { a: "2,5", b: "2" })).toBe("12,5 dan {a} dan 2");
  expect(kembalikanSlot("pagu 16.000.000", { sisa: "16.000" })).toBe("pagu 16.000.000");
});

test("the longer value wins where one contains the other", () => {
  expect(
    kembalikanSlot("Kabupaten Lumajang", { daerah: "Lumajang", pemda: "Kabupaten Lumajang" }),
  ).toBe("{pemda}");
});

test("a value at the end of a sentence is found", () => {
  expect(kembalikanSlot("Capaian 75%. Sisa 16.000,00.", { c: "75%", s: "16.000,00" })).toBe(
    "Capaian {c}. Sisa {s}.",
  );
});

test("without slots the text is the wording", () => {
  expect(kembalikanSlot("Disunting.", {})).toBe("Disunting.");
});

test("braces typed by hand stay what they are, around a slot too", () => {
  expect(kembalikanSlot("Himpunan {a, b} bernilai {75%}, lihat }catatan{.", SLOT)).toBe(
    "Himpunan {{a, b}} bernilai {{{capaian}}}, lihat }}catatan{{.",
  );
  expect(kembalikanSlot("Ditulis {capaian}.", SLOT)).toBe("Ditulis {{capaian}}.");
});

test("whatever is kept is printed again just as it was typed, blanks closed up", () => {
  const potongan = fc.constantFrom(
    "{",
    "}",
    "75%",
    "Sedang",
    " ",
    "a",
    "1",
    ".",
    "{capaian}",
    "$&",
  );
  const teks = fc.array(potongan, { maxLength: 12 }).map((daftar) => daftar.join(""));
  const nilai = fc.constantFrom("75%", "Sedang", " 75% ", "a1", "{capaian}", "{", "  ", "", "a  1");
  fc.assert(
    fc.property(teks, fc.record({ capaian: nilai, kategori: nilai }), (diketik, slot) => {
      expect(isiSlot(kembalikanSlot(diketik, slot), slot)).toEqual({
        status: "terisi",
        teks: diketik.replace(/\s+/g, " ").trim(),
      });
    }),
  );
});
