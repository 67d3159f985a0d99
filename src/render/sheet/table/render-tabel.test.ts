import { angka, baris, judul, kolom, paragraf, sel, tabel } from "../../../../test/support/dokumen";
import { cellOf, leftOf, pagesOf, render, shownCells } from "../../../../test/support/render-sheet";
import type { BarisTabel, Tabel } from "../../../dokumen/dokumen";
import type { SheetPlan } from "../../../workbook/sheet-plan";

const RUPIAH = { jenis: "rupiah" } as const;
const PERSEN = { jenis: "persen", desimal: 2 } as const;

const grids = ({ styles }: SheetPlan) =>
  styles.flatMap(({ style, areas }) => (style.border === "grid" ? areas : []));

const rightOf = (plan: SheetPlan, teks: string): number => {
  const { kolom: first, lebar } = cellOf(plan, teks);
  return leftOf(plan, first + lebar);
};

/** A paragraph of so many lines; a page has room for 48. */
const lines = (count: number) => paragraf(Array.from({ length: count }, () => "Baris.").join("\n"));

/** Rows `1 … count`, one line high each. */
const rows = (count: number, from = 1): BarisTabel[] =>
  Array.from({ length: count }, (_, index) => baris([`${from + index}`, `isi ${from + index}`]));

/** Rows of one sasaran, its two cells merged over all of them. */
const sasaran = (teks: string, count: number): BarisTabel[] =>
  Array.from({ length: count }, (_, index) =>
    baris([index > 0 ? "" : sel(teks, { gabung: count }), `indikator ${index + 1}`]),
  );

describe("the head of a table", () => {
  const plain = render([tabel({ barisNomor: true })]).plan;

  test("is a bold caption in the middle, then bold headings on grey, then the numbers of the columns", () => {
    expect(shownCells(plain).map(({ input }) => input)).toEqual([
      ...["Tabel 2.1 Perjanjian Kinerja", "No", "Uraian", "(1)", "(2)", "1", "Isi"],
    ]);
    const heading = cellOf(plain, "Uraian").style;
    expect(heading).toMatchObject({ fill: "#E7E6E6", horizontal: "Center", font: { bold: true } });
    expect(cellOf(plain, "(2)").style).toMatchObject({ horizontal: "Center" });
  });

  test("is framed with the rows, the caption is not", () => {
    expect(grids(plain)).toEqual([
      { baris: 1, kolom: 0, tinggi: 3, lebar: plain.columnWidths.length },
    ]);
  });

  const grouped = render([
    tabel({
      kolom: [
        kolom("No", { lebar: 0.3 }),
        kolom("Pagu", { kelompok: "Anggaran" }),
        kolom("Realisasi", { kelompok: "Anggaran" }),
        kolom("T", { kelompok: "Kinerja" }),
        kolom("Ket"),
      ],
      baris: [baris(["1", "2", "3", "4", "5"])],
    }),
  ]).plan;

  test("has two rows where columns have a common heading", () => {
    const [group, pagu] = [cellOf(grouped, "Anggaran"), cellOf(grouped, "Pagu")];
    expect([group.baris, pagu.baris, cellOf(grouped, "T").baris]).toEqual([1, 2, 2]);
    expect([group.kolom, rightOf(grouped, "Anggaran")]).toEqual([
      pagu.kolom,
      rightOf(grouped, "Realisasi"),
    ]);
  });

  test("merges the headings of the other columns over both", () => {
    expect(cellOf(grouped, "No")).toMatchObject({ baris: 1, tinggi: 2 });
    expect(cellOf(grouped, "Ket")).toMatchObject({ baris: 1, tinggi: 2 });
  });
});

describe("the cells of a table", () => {
  const { plan } = render([
    tabel({
      kolom: [
        kolom("Uraian", { lebar: 3 }),
        kolom("Pagu", { rata: "kanan" }),
        kolom("%", { rata: "kanan", lebar: 0.5 }),
        kolom("Ket", { rata: "tengah" }),
      ],
      baris: [
        baris(["Kegiatan", angka("1.250,00", 1_250, RUPIAH), angka("90,58%", 90.58, PERSEN), "=1"]),
        baris(
          [
            "JUMLAH",
            "–",
            sel("75,00%", { angka: { nilai: 75, format: PERSEN, rumus: "=Kinerja!G4" } }),
            "",
          ],
          {
            tebal: true,
          },
        ),
      ],
      catatan: ["Catatan: angka sementara."],
    }),
  ]);

  test("hold numbers with their formats, aligned as their columns", () => {
    expect(cellOf(plan, 1_250).style).toMatchObject({
      numberFormat: "#,##0.00",
      horizontal: "Right",
    });
    expect(cellOf(plan, 0.9058).style).toMatchObject({ numberFormat: "0.00%" });
    expect(cellOf(plan, "–").style).toMatchObject({ horizontal: "Right", wrap: true });
  });

  test("hold a formula where the office wants the number alive", () => {
    expect(cellOf(plan, "=Kinerja!G4").style.numberFormat).toBe("0.00%");
  });

  test("hold text as text, whatever it looks like", () => {
    expect(cellOf(plan, "'=1").style.horizontal).toBe("Center");
  });

  test("are bold in the row of a total, and smaller than the text of the report", () => {
    expect(cellOf(plan, "JUMLAH").style.font).toMatchObject({ bold: true, size: 10 });
    expect(cellOf(plan, "Kegiatan").style.font).toEqual({ name: "Arial", size: 10 });
  });

  test("are followed by notes, smaller still and without a frame", () => {
    const note = cellOf(plan, "Catatan: angka sementara.");
    expect(note.style.font?.size).toBe(9);
    expect(grids(plan).every(({ baris: top, tinggi }) => top + tinggi <= note.baris)).toBe(true);
  });

  test("leave some space between the frame and the first note", () => {
    const note = cellOf(plan, "Catatan: angka sementara.");
    const end = Math.max(...grids(plan).map(({ baris: top, tinggi }) => top + tinggi));
    expect(end).toBe(note.baris - 1);
    expect(plan.rowHeights[end]).toBe(4.5);
  });
});

describe("the widths of columns", () => {
  const wide = (columns: number): Tabel =>
    tabel({
      kolom: Array.from({ length: columns }, (_, index) =>
        kolom(`K${index + 1}`, { rata: "kanan" }),
      ),
      baris: [
        baris(
          Array.from({ length: columns }, (_, index) =>
            angka("428.807.750,00", 428_807_750 + index, RUPIAH),
          ),
        ),
      ],
    });

  test("follow the shares where there is room", () => {
    const { plan } = render([
      tabel({
        kolom: [kolom("A", { lebar: 1 }), kolom("B", { lebar: 3 })],
        baris: [baris(["a", "b"])],
      }),
    ]);
    expect(rightOf(plan, "A") / rightOf(plan, "B")).toBeCloseTo(0.25, 1);
  });

  test("are such that a number is shown, however small its share", () => {
    const columns = [kolom("%", { lebar: 0.01, rata: "kanan" }), kolom("Uraian", { lebar: 10 })];
    const isi = [baris([angka("428.807.750,00", 428_807_750, RUPIAH), "isi"])];
    const { plan } = render([tabel({ kolom: columns, baris: isi })]);
    expect(rightOf(plan, "%")).toBeGreaterThan(75);
    expect(cellOf(plan, 428_807_750).style.font?.size).toBe(10);
  });

  test("let the font shrink where many numbers stand side by side", () => {
    const sizeOf = (columns: number) =>
      cellOf(render([wide(columns)]).plan, 428_807_750).style.font?.size;
    expect([4, 6, 7].map(sizeOf)).toEqual([10, 8, 7]);
  });

  test("a number that cannot be shown even so is written as text, not as ####", () => {
    const { plan } = render([wide(9)]);
    expect(shownCells(plan).filter(({ input }) => input === "428.807.750,00")).toHaveLength(9);
  });

  test("are shared by tables that want nearly the same", () => {
    const like = (lebar: number) =>
      tabel({
        kolom: [kolom("A", { lebar }), kolom("B", { lebar: 3 })],
        baris: [baris(["a", "b"])],
      });
    const columns = (...isi: Tabel[]) => render(isi).plan.columnWidths.length;
    expect(columns(like(1), like(1.04))).toBe(columns(like(1)));
    expect(columns(like(1), like(1.5))).toBe(columns(like(1)) + 1);
  });
});

describe("a cell merged over the rows of its sasaran", () => {
  test("is one cell as high as they are", () => {
    const { plan } = render([tabel({ baris: [...sasaran("A", 3), ...sasaran("B", 1)] })]);
    expect(cellOf(plan, "A")).toMatchObject({ baris: 2, tinggi: 3 });
    expect(cellOf(plan, "B")).toMatchObject({ baris: 5, tinggi: 1 });
  });

  test("makes them higher, all alike, where its text needs more than they have", () => {
    const teks = Array.from({ length: 9 }, () => "baris").join("\n");
    const { plan } = render([tabel({ baris: sasaran(teks, 3) })]);
    // Nine lines of 12,75 and 4,5 free.
    expect(plan.rowHeights.slice(2, 5)).toEqual([39.75, 39.75, 39.75]);
  });

  test("never covers a text: it ends above the first cell that holds one", () => {
    const isi = [baris([sel("A", { gabung: 3 }), "x"]), baris(["", "y"]), baris(["B", "z"])];
    const { plan } = render([tabel({ baris: isi })]);
    expect(cellOf(plan, "A").tinggi).toBe(2);
    expect(cellOf(plan, "B").tinggi).toBe(1);
  });
});

describe("a table that meets the end of a page", () => {
  test("moves whole, caption and all, if it is no higher than half a page", () => {
    const pages = pagesOf(render([lines(35), tabel({ baris: rows(12) })]).plan);
    expect(pages).toHaveLength(2);
    expect(pages[1]?.slice(0, 3)).toEqual(["Tabel 2.1 Perjanjian Kinerja", "No", "Uraian"]);
  });

  test("takes its heading along", () => {
    const pages = pagesOf(
      render([lines(35), judul(2, "Bagian", "2.1"), tabel({ baris: rows(12) })]).plan,
    );
    expect(pages[1]?.slice(0, 3)).toEqual(["2.1", "Bagian", "Tabel 2.1 Perjanjian Kinerja"]);
  });

  const long = render([tabel({ barisNomor: true, baris: rows(60), catatan: ["Catatan."] })]);

  test("goes on below its caption, header and numbers if it is higher", () => {
    const [first = [], second = []] = pagesOf(long.plan);
    const head = ["No", "Uraian", "(1)", "(2)"];
    expect(first.slice(0, 5)).toEqual(["Tabel 2.1 Perjanjian Kinerja", ...head]);
    expect(second.slice(0, 5)).toEqual(["Tabel 2.1 (lanjutan)", ...head]);
    expect([...first.slice(5), ...second.slice(5)]).toEqual([
      ...rows(60).flatMap((row) => row.sel.map(({ teks }) => teks)),
      "Catatan.",
    ]);
  });

  test("has a frame on each page", () => {
    expect(grids(long.plan).map(({ baris: top }) => top)).toEqual([
      1,
      (long.plan.pageBreaks[0] ?? 0) + 1,
    ]);
  });

  test("tells which cells are repetitions", () => {
    const repeated = long.daftarLetak.filter(({ ulangan }) => ulangan);
    expect(repeated.map(({ jenis }) => jenis)).toEqual(["teks", "teks", "teks", "teks", "teks"]);
  });

  test("keeps two rows at either end", () => {
    for (const count of [14, 15, 16, 42, 43, 44]) {
      const isi = [lines(count), tabel({ baris: rows(25) })];
      const [first = [], second = []] = pagesOf(render(isi).plan);
      const onFirst = first.filter((input) => String(input).startsWith("isi")).length;
      const onSecond = second.filter((input) => String(input).startsWith("isi")).length;
      expect([onFirst + onSecond, onFirst === 1, onSecond === 1]).toEqual([25, false, false]);
    }
  });

  test("keeps a parent with the first of its parts", () => {
    const isi = Array.from({ length: 40 }, (_, index) =>
      baris(["", index % 2 === 0 ? `induk ${index}` : `bagian ${index}`], {
        tebal: index % 2 === 0,
      }),
    );
    for (const count of [10, 11, 12, 13]) {
      const [first = []] = pagesOf(render([lines(count), tabel({ baris: isi })]).plan);
      expect(first.at(-1)).toMatch(/^bagian/);
    }
  });

  test("keeps the total that closes a sasaran with the rows before it", () => {
    const satu = sasaran("S", 20);
    const isi = [...satu.slice(0, -1), ...satu.slice(-1).map((row) => ({ ...row, tebal: true }))];
    for (const count of [8, 9, 10, 26, 27, 28]) {
      const pages = pagesOf(
        render([lines(count), tabel({ baris: [...isi, ...sasaran("T", 20)] })]).plan,
      );
      const ends = pages.map((page) => page.at(-1));
      expect(ends).not.toContain("indikator 19");
    }
  });

  test("keeps a low sasaran together", () => {
    const isi = Array.from({ length: 15 }, (_, index) => sasaran(`S${index + 1}`, 4)).flat();
    const pages = pagesOf(render([tabel({ baris: isi })]).plan);
    expect(pages.flat().filter((input) => String(input).includes("(lanjutan)"))).toEqual([
      "Tabel 2.1 (lanjutan)",
    ]);
    expect(pages[1]?.[3]).toMatch(/^S\d+$/);
  });

  test("parts a high sasaran, and says so where it goes on; a mere number is repeated as it is", () => {
    const isi = sasaran("Sasaran", 50).map((row, index) => ({
      ...row,
      sel: [sel(index > 0 ? "" : "1", { gabung: index > 0 ? 1 : 50 }), ...row.sel],
    }));
    const columns = ["No", "Sasaran", "Indikator"].map((teks) => kolom(teks));
    const { plan, daftarLetak } = render([tabel({ kolom: columns, baris: isi })]);
    expect(pagesOf(plan)[1]?.slice(4, 6)).toEqual(["1", "Sasaran (lanjutan)"]);
    const repeated = daftarLetak.filter((letak) => letak.ulangan && letak.jenis === "sel");
    expect(repeated.map((letak) => letak.sel)).toEqual([
      { baris: 0, kolom: 0 },
      { baris: 0, kolom: 1 },
    ]);
  });

  test("gives the text of a parted sasaran the room it needs on both pages", () => {
    const teks = Array.from({ length: 12 }, () => "baris").join("\n");
    for (const count of [26, 28, 30, 32, 34]) {
      const { plan } = render([lines(count), tabel({ baris: sasaran(teks, 20) })]);
      const cells = shownCells(plan).filter(({ input }) => String(input).startsWith("baris\n"));
      for (const { baris: top, tinggi } of cells) {
        const height = plan.rowHeights.slice(top, top + tinggi).reduce((sum, one) => sum + one, 0);
        expect(height).toBeGreaterThanOrEqual(12 * 12.75);
      }
    }
  });
});

describe("a cell higher than half a page", () => {
  const teks = Array.from({ length: 70 }, (_, index) => `baris ${index + 1}`).join("\n");
  const { plan } = render([lines(20), tabel({ baris: [baris(["1", teks]), ...rows(1, 2)] })]);
  const parts = shownCells(plan).filter(({ input }) => String(input).includes("baris "));

  test("is parted where the page ends, one cell on each page", () => {
    expect(parts).toHaveLength(2);
    expect(parts.map(({ input }) => input).join("\n")).toBe(teks);
  });

  test("stands at the top, as do its neighbours, which are repeated", () => {
    const ones = shownCells(plan).filter(({ input }) => input === "1");
    expect([...parts, ...ones].map(({ style }) => style.vertical)).toEqual(Array(4).fill("Top"));
    expect(cellOf(plan, "isi 2").style.vertical).toBe("Center");
  });
});

test("a table without rows is its head", () => {
  const { plan } = render([tabel({ baris: [] })]);
  expect(shownCells(plan).map(({ input }) => input)).toEqual([
    "Tabel 2.1 Perjanjian Kinerja",
    "No",
    "Uraian",
  ]);
});
