import {
  blokTandaTangan,
  daftar,
  gantiHalaman,
  garisTulis,
  judul,
  kotakCentang,
  paragraf,
  sampul,
  tandaTangan,
} from "../../../../test/support/dokumen";
import { cellOf, leftOf, pagesOf, render, shownCells } from "../../../../test/support/render-sheet";
import type { SheetPlan } from "../../../workbook/sheet-plan";

const KALIMAT =
  "Laporan ini disusun sebagai pertanggungjawaban atas pelaksanaan tugas dan fungsi. ";
const panjang = (kali: number): string => KALIMAT.repeat(kali).trim();
/** A paragraph of so many lines; a page has room for 48. */
const lines = (count: number) => paragraf(Array.from({ length: count }, () => "Baris.").join("\n"));
const columns = ({ columnWidths }: SheetPlan): number => columnWidths.length;

/** Areas with a border of the kind, top to bottom. */
const framed = ({ styles }: SheetPlan, border: string) =>
  styles.flatMap(({ style, areas }) => (style.border === border ? areas : []));

describe("a paragraph", () => {
  const { plan } = render([paragraf(panjang(3))]);
  const [cell] = shownCells(plan);

  test("runs over the whole width, justified, in one cell", () => {
    expect(cell).toMatchObject({ kolom: 0, tinggi: 1, lebar: columns(plan) });
    expect(cell?.style).toMatchObject({ horizontal: "Justify", vertical: "Top", wrap: true });
  });

  test("has room for its lines, each 14,25 points in Arial 11", () => {
    expect(plan.rowHeights).toEqual([57]);
  });

  test("is followed by half a line of free space, which is part of its row", () => {
    const two = render([paragraf("Satu."), paragraf("Dua.")]).plan;
    expect(two.rowHeights).toEqual([14.25 + 6.75, 14.25]);
  });

  test("that is a formula stands in the middle, on one page with the text before it", () => {
    const formula = paragraf("Capaian = Realisasi / Target × 100%", { perataan: "tengah" });
    expect(cellOf(render([formula]).plan, formula.kalimat.teks).style.horizontal).toBe("Center");
    const pages = pagesOf(render([lines(46), paragraf("Rumusnya:"), formula]).plan);
    expect(pages[1]).toEqual(["Rumusnya:", formula.kalimat.teks]);
  });

  test.each(["=SUM(A1)", "'kutip", "-5", "+62", "@kantor"])("%s is text", (teks) => {
    const written = shownCells(render([paragraf(teks)]).plan)[0]?.input;
    expect(written).toBe(/^[=']/.test(teks) ? `'${teks}` : teks);
  });
});

describe("a paragraph higher than a row may be", () => {
  const { plan, daftarLetak } = render([paragraf(panjang(60), { kunci: "p" })]);

  test("is one cell on each page, merged over rows of at most 409 points", () => {
    expect(shownCells(plan).map(({ tinggi }) => tinggi)).toEqual([2, 1]);
    expect(Math.max(...plan.rowHeights)).toBe(408.75);
  });

  test("is parted at the end of a line, and told of as one text", () => {
    const [letak, ...others] = daftarLetak;
    expect(others).toEqual([]);
    expect(letak).toMatchObject({ jenis: "kalimat", kunci: "p", baris: 0, tinggi: 3, kolom: 0 });
    expect(letak?.pemisah).toEqual(["", " "]);
    const parts = shownCells(plan).map(({ input }) => input);
    expect(parts.join(" ")).toBe(panjang(60));
  });

  test("has two lines at least on either page", () => {
    const lastHeight = (count: number) => render([lines(count)]).plan.rowHeights.at(-1);
    expect([49, 50, 51].map(lastHeight)).toEqual([28.5, 28.5, 42.75]);
  });
});

describe("a heading", () => {
  test("of a bab is two lines in the middle of the head of a page, larger than the text", () => {
    const { plan } = render([paragraf("Pengantar."), judul(1, "PENDAHULUAN", "BAB I")]);
    expect(pagesOf(plan)).toEqual([["Pengantar."], ["BAB I", "PENDAHULUAN"]]);
    const style = { horizontal: "Center", font: { size: 12, bold: true } };
    expect(cellOf(plan, "BAB I").style).toMatchObject(style);
    expect(cellOf(plan, "PENDAHULUAN").style).toMatchObject(style);
  });

  test("without a number is one line", () => {
    expect(pagesOf(render([judul(1, "KATA PENGANTAR")]).plan)).toEqual([["KATA PENGANTAR"]]);
    const { plan } = render([judul(2, "Dasar Hukum")]);
    expect(shownCells(plan)).toMatchObject([{ kolom: 0, lebar: columns(plan) }]);
  });

  test("of a section stands behind its number", () => {
    const { plan } = render([judul(2, "Capaian Kinerja", "2.2")]);
    expect(cellOf(plan, "2.2")).toMatchObject({ kolom: 0, style: { font: { bold: true } } });
    expect(leftOf(plan, cellOf(plan, "Capaian Kinerja").kolom)).toBeGreaterThan(20);
  });

  test("goes to the next page with the first lines of what follows", () => {
    const pages = (count: number) =>
      pagesOf(render([lines(count), judul(2, "Bagian", "2.1"), lines(4)]).plan);
    expect(pages(43)[0]).toContain("Bagian");
    expect(pages(43)[1]).toEqual(["Baris.\nBaris."]);
    expect(pages(44)[0]).not.toContain("Bagian");
    expect(pages(44)[1]?.slice(0, 2)).toEqual(["2.1", "Bagian"]);
  });
});

describe("a list", () => {
  test("has marks in a column of their own, its texts below each other", () => {
    const { plan } = render([daftar(["satu; dan", "dua."], "huruf")]);
    expect(shownCells(plan).map(({ input }) => input)).toEqual(["a.", "satu; dan", "b.", "dua."]);
    const lefts = ["satu; dan", "dua."].map((teks) => leftOf(plan, cellOf(plan, teks).kolom));
    expect(new Set(lefts).size).toBe(1);
  });

  test("makes room for its widest mark", () => {
    const indent = (butir: number) => {
      const { plan } = render([
        daftar(
          Array.from({ length: butir }, () => "butir"),
          "angka",
        ),
      ]);
      return leftOf(plan, cellOf(plan, "butir").kolom);
    };
    expect(indent(100)).toBeGreaterThan(indent(9));
  });

  test("tells where each of its texts stands", () => {
    const blok = daftar(["satu; dan", "dua."]);
    const { daftarLetak } = render([blok]);
    expect(
      daftarLetak
        .filter(({ jenis }) => jenis === "kalimat")
        .map(({ kunci, baris }) => [kunci, baris]),
    ).toEqual(blok.butir.map(({ kunci }, baris) => [kunci, baris]));
  });

  test("begins on the page of the sentence that announces it", () => {
    const lead = paragraf("Fungsi tersebut meliputi:");
    const pages = pagesOf(render([lines(45), lead, daftar([panjang(3)])]).plan);
    expect(pages.at(-1)?.[0]).toBe(lead.kalimat.teks);
  });

  test("never leaves its last text alone on a page", () => {
    for (const count of [42, 43, 44, 45, 46, 47]) {
      const { plan } = render([lines(count), daftar(["satu;", "dua; dan", "tiga."])]);
      const [dua, tiga] = ["dua; dan", "tiga."].map(
        (teks) => plan.pageBreaks.filter((start) => start <= cellOf(plan, teks).baris).length,
      );
      expect(tiga).toBe(dua);
    }
  });
});

describe("boxes to tick", () => {
  const long = panjang(2);
  const { plan } = render([kotakCentang("sudah baik", long, "lain-lain")]);
  const boxes = framed(plan, "box");

  test("are small squares beside the first line of their texts", () => {
    expect(boxes.map(({ baris }) => baris)).toEqual([
      cellOf(plan, "sudah baik").baris,
      shownCells(plan)[1]?.baris,
      cellOf(plan, "lain-lain").baris,
    ]);
    for (const { baris, kolom, tinggi, lebar } of boxes) {
      expect([kolom, tinggi, lebar]).toEqual([0, 1, 1]);
      expect([plan.columnWidths[0], plan.rowHeights[baris]]).toEqual([13.5, 14.25]);
    }
  });

  test("do not touch", () => {
    expect(boxes[1]?.baris).toBeGreaterThan((boxes[0]?.baris ?? 0) + 1);
  });

  test("stay on one page with each other, their opening sentence and the lines to write on", () => {
    const lead = paragraf(panjang(5));
    const page = (count: number) => {
      const all = [
        lines(count),
        lead,
        kotakCentang("a", "b", "c"),
        paragraf("Uraian:"),
        garisTulis(3),
      ];
      const result = render(all).plan;
      const dotted = framed(result, "dotted-bottom").map(({ baris }) => baris);
      const rows = [cellOf(result, lead.kalimat.teks).baris, ...dotted];
      return rows.map((row) => result.pageBreaks.filter((start) => start <= row).length);
    };
    for (const count of [30, 34, 37, 40, 43, 46]) expect(new Set(page(count)).size).toBe(1);
  });
});

test("lines to write on are dotted, 20 points high, and not cells to be told of", () => {
  const { plan, daftarLetak } = render([garisTulis(2)]);
  expect(plan.rowHeights).toEqual([20.25, 20.25]);
  expect(framed(plan, "dotted-bottom").map(({ baris, tinggi }) => [baris, tinggi])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(daftarLetak).toEqual([]);
});

describe("signatures", () => {
  const kiri = blokTandaTangan({ atas: ["Mengetahui,", "Camat Candipuro,"], nama: "NAMA ATASAN" });
  const { plan } = render([tandaTangan(blokTandaTangan(), kiri)]);

  test("stand side by side, line by line", () => {
    const row = (teks: string) => cellOf(plan, teks).baris;
    expect(row("Mengetahui,")).toBe(row("Candipuro, 02 Januari 2024"));
    expect(row("Camat Candipuro,")).toBe(row("Kasi Pemberdayaan Masyarakat,"));
    expect(row("NAMA ATASAN")).toBe(row("NAMA PEJABAT"));
  });

  test("do not touch", () => {
    const { kolom, lebar } = cellOf(plan, "NAMA ATASAN");
    const gap = leftOf(plan, cellOf(plan, "NAMA PEJABAT").kolom) - leftOf(plan, kolom + lebar);
    expect(gap).toBeGreaterThan(20);
  });

  test("leave room to sign above the name, which is bold and underlined", () => {
    const { baris, style } = cellOf(plan, "NAMA PEJABAT");
    expect(plan.rowHeights[baris - 1]).toBe(57);
    expect(style).toMatchObject({ horizontal: "Center", font: { bold: true, underline: true } });
    expect(cellOf(plan, "NIP 19700101 199001 1 001").baris).toBe(baris + 2);
  });

  test("with unequal numbers of lines have posts and names on one line all the same", () => {
    const short = blokTandaTangan({ atas: ["Camat Candipuro,"], nama: "ATASAN", bawah: [] });
    const result = render([tandaTangan(blokTandaTangan(), short)]).plan;
    const row = (teks: string) => cellOf(result, teks).baris;
    expect(row("Camat Candipuro,")).toBe(row("Kasi Pemberdayaan Masyarakat,"));
    expect(row("ATASAN")).toBe(row("NAMA PEJABAT"));
  });

  test("one alone stands on the right", () => {
    const alone = render([tandaTangan()]).plan;
    expect(leftOf(alone, cellOf(alone, "NAMA PEJABAT").kolom)).toBeGreaterThan(220);
  });

  test("never stand alone on a page: the last lines before them come along", () => {
    for (const count of [38, 40, 42, 44, 46]) {
      const pages = pagesOf(render([lines(count), tandaTangan()]).plan);
      expect(pages[1]?.[0]).toMatch(/^Baris\.\nBaris\./);
      expect(pages[1]).toContain("NIP 19700101 199001 1 001");
    }
  });
});

describe("the cover", () => {
  const cover = sampul(["LAPORAN KINERJA", "TRIBULAN IV"], ["KABUPATEN LUMAJANG"]);
  const { plan } = render([cover, paragraf("Isi.")]);

  test("is a page of its own, without a page number", () => {
    expect(pagesOf(plan)).toEqual([
      ["LAPORAN KINERJA", "TRIBULAN IV", "KABUPATEN LUMAJANG"],
      ["Isi."],
    ]);
    expect(plan.page.firstPageWithoutFooter).toBe(true);
    expect(render([paragraf("Isi.")]).plan.page.firstPageWithoutFooter).toBe(false);
  });

  test("has its title above the middle of the page and the office near the foot", () => {
    const top = (teks: string) =>
      plan.rowHeights.slice(0, cellOf(plan, teks).baris).reduce((sum, height) => sum + height, 0);
    expect(top("LAPORAN KINERJA") / 685.5).toBeCloseTo(0.27, 1);
    expect(top("KABUPATEN LUMAJANG") / 685.5).toBeCloseTo(0.87, 1);
  });

  test("stands in large bold letters in the middle", () => {
    expect(cellOf(plan, "LAPORAN KINERJA").style).toMatchObject({
      horizontal: "Center",
      font: { size: 18, bold: true },
    });
  });
});

describe("a page that is to be started", () => {
  const [satu, dua] = [paragraf("Satu."), paragraf("Dua.")];

  test("is started once, however often it is said", () => {
    const pages = pagesOf(render([satu, gantiHalaman(), gantiHalaman(), judul(1, "BAB")]).plan);
    expect(pages).toEqual([["Satu."], ["BAB"]]);
  });

  test("is never blank, neither at the beginning nor at the end", () => {
    expect(
      pagesOf(render([gantiHalaman(), satu, gantiHalaman(), dua, gantiHalaman()]).plan),
    ).toEqual([["Satu."], ["Dua."]]);
  });
});

test("an empty dokumen is a sheet of one blank row", () => {
  const { plan, daftarBlok } = render([]);
  expect([plan.rowHeights, plan.pageBreaks, daftarBlok]).toEqual([[14.25], [], []]);
});

test("blocks are told with the rows they take, free space below included", () => {
  const satu = paragraf("Satu.");
  const dua = daftar(["a;", "b."]);
  const tiga = kotakCentang("baik");
  expect(render([satu, dua, tiga]).daftarBlok).toEqual([
    { kunci: satu.kunci, baris: 0, tinggi: 1 },
    { kunci: dua.kunci, baris: 1, tinggi: 2 },
    { kunci: tiga.kunci, baris: 3, tinggi: 1 },
  ]);
});
