import { paginate } from "./paginate";
import type { Piece } from "./piece";

/** A piece of lines, each 10 high unless told otherwise; it may be parted anywhere. */
function piece(kunci: string, steps: number, over: Partial<Piece> & { step?: number } = {}): Piece {
  const { step = 10 } = over;
  return {
    kunci,
    steps,
    before: 0,
    after: 0,
    startsPage: false,
    endsPage: false,
    keepsWithNext: false,
    mayPartAfter: () => true,
    heightOf: (from, to) => (to - from) * step,
    stripOf: () => ({ rows: [], frames: [] }),
    ...over,
  };
}

const whole = { mayPartAfter: () => false };

/** `a a/2 | a/1 b`: pages parted by `|`; `/` tells how many steps of a piece that is parted. */
const cut = (pieces: readonly Piece[], height: number): string =>
  paginate(pieces, height)
    .map((page) =>
      page
        .map(({ piece: { kunci, steps }, from, to }) =>
          from === 0 && to === steps ? kunci : `${kunci}/${to - from}`,
        )
        .join(" "),
    )
    .join(" | ");

test("without pieces there are no pages", () => {
  expect(paginate([], 100)).toEqual([]);
});

test("a page is filled to the last line that fits", () => {
  expect(cut([piece("a", 4), piece("b", 12)], 100)).toBe("a b/6 | b/6");
  expect(cut([piece("a", 10), piece("b", 1)], 100)).toBe("a | b");
});

test("free space counts between neighbours, the larger of two, but not at the ends of a page", () => {
  const spaced = (kunci: string) => piece(kunci, 4, { ...whole, before: 10, after: 20 });
  expect(cut([spaced("a"), spaced("b")], 100)).toBe("a b");
  expect(cut([spaced("a"), spaced("b")], 99)).toBe("a | b");
});

test("a piece that may not be parted moves to the next page as a whole", () => {
  expect(cut([piece("a", 4), piece("b", 7, whole)], 100)).toBe("a | b");
});

test("a piece that keeps with the next one takes its first lines along", () => {
  const heading = piece("h", 1, { ...whole, keepsWithNext: true });
  const text = piece("t", 5, { mayPartAfter: (step) => step >= 1 });
  expect(cut([piece("a", 7), heading, text], 100)).toBe("a h t/2 | t/3");
  expect(cut([piece("a", 8), heading, text], 100)).toBe("a | h t");
});

test("a chain of pieces that keep together moves as one", () => {
  const bound = (kunci: string) => piece(kunci, 1, { ...whole, keepsWithNext: true });
  const table = piece("t", 3, whole);
  expect(cut([piece("a", 6), bound("h"), bound("i"), table], 100)).toBe("a | h i t");
});

test("a piece that starts a page ends the one before it, one that ends a page the own one", () => {
  const cover = piece("s", 1, { endsPage: true });
  const bab = piece("b", 1, { startsPage: true });
  expect(cut([cover, piece("a", 1), bab], 100)).toBe("s | a | b");
  expect(cut([bab, cover], 100)).toBe("b s");
});

describe("where what belongs together is higher than a page", () => {
  test("it is parted between two pieces rather than inside one", () => {
    const bound = (kunci: string) => piece(kunci, 6, { ...whole, keepsWithNext: true });
    expect(cut([bound("a"), bound("b"), piece("c", 1)], 100)).toBe("a | b c");
  });

  test("a single piece is parted where the page is full", () => {
    expect(cut([piece("a", 25, whole)], 100)).toBe("a/10 | a/10 | a/5");
  });

  test("a step that is itself too high has a page of its own", () => {
    expect(cut([piece("a", 1), piece("b", 2, { step: 150 }), piece("c", 1)], 100)).toBe(
      "a | b/1 | b/1 | c",
    );
  });
});

test("a height that depends on where the piece is parted is asked for, as a repeated header needs it", () => {
  const table = piece("t", 20, {
    heightOf: (from, to) => (to - from) * 10 + (from > 0 ? 30 : 0),
  });
  expect(cut([table], 100)).toBe("t/10 | t/7 | t/3");
});

test("time grows with the number of pieces alone", () => {
  let asked = 0;
  const counting = (kunci: string) =>
    piece(kunci, 5, { heightOf: (from, to) => ((asked += 1), (to - from) * 10) });
  const count = (pieces: number) => {
    asked = 0;
    paginate(
      Array.from({ length: pieces }, (_, index) => counting(`${index}`)),
      100,
    );
    return asked / pieces;
  };
  expect(count(2_000)).toBeLessThan(count(20) * 1.5);
});
