import * as fc from "fast-check";
import { fromHash, toHash } from "./dialog-message";

test("a message travels unharmed behind the hash", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), fc.string(), (pesan, saran) => {
      const { hash } = new URL(`dialog.html${toHash({ pesan, saran })}`, "https://localhost:3000/");
      expect(fromHash(hash)).toEqual({ pesan, saran });
    }),
  );
});

test("a page opened without a message has none", () => {
  expect(fromHash("")).toEqual({ pesan: "", saran: "" });
});

test("a long message is cut where an address would grow too long", () => {
  const { pesan } = fromHash(toHash({ pesan: "kata ".repeat(500), saran: "" }));
  expect(pesan).toHaveLength(400);
  expect(pesan).toMatch(/kata…$/);
});
