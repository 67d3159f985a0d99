import fc from "fast-check";
import { arbitraryDokumen, arbitraryTataLetak } from "../../../test/support/arbitrary-dokumen";
import { shownCells } from "../../../test/support/render-sheet";
import type { AngkaSel, Blok, Dokumen } from "../../dokumen/dokumen";
import type { TataLetak } from "../../dokumen/tata-letak";
import type { Rentang } from "../../masukan/kisi";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { HasilRender, LetakTeks } from "./hasil-render";
import { renderSheet } from "./render-sheet";
import type { PrintFont } from "./text/measure";
import { lineHeight } from "./text/row-height";
import { wrapText } from "./text/wrap";

interface Rendered extends HasilRender {
  readonly dokumen: Dokumen;
  readonly tataLetak: TataLetak;
}

/** Everything is checked on the same reports. */
function checkAll(check: (rendered: Rendered) => void): void {
  fc.assert(
    fc.property(arbitraryDokumen, arbitraryTataLetak, (dokumen, tataLetak) => {
      check({ ...renderSheet(dokumen, tataLetak), dokumen, tataLetak });
    }),
    { numRuns: 30 },
  );
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const PAPER = { A4: [595.276, 841.89], folio: [612, 936] } as const;
const CM = 28.3465;

function printable({ kertas, margin }: TataLetak): { width: number; height: number } {
  const [width, height] = PAPER[kertas];
  return {
    width: width - (margin.kiri + margin.kanan) * CM,
    height: height - (margin.atas + margin.bawah) * CM,
  };
}

/** Rows of each page: first, and the one after the last. */
function pagesOf({ pageBreaks, rowHeights }: SheetPlan): (readonly [number, number])[] {
  const starts = [0, ...pageBreaks];
  return starts.map((start, index) => [start, starts[index + 1] ?? rowHeights.length]);
}

const pageOf = (plan: SheetPlan, row: number): number =>
  plan.pageBreaks.filter((start) => start <= row).length;

/** The rectangles that are merged, those that are merged row by row one by one. */
const merged = ({ merges }: SheetPlan): Rentang[] =>
  merges.flatMap(({ rentang, across }) =>
    across
      ? Array.from({ length: rentang.tinggi }, (_, step) => ({
          ...rentang,
          baris: rentang.baris + step,
          tinggi: 1,
        }))
      : [rentang],
  );

const cellsOf = ({ baris, kolom, tinggi, lebar }: Rentang): string[] =>
  Array.from({ length: tinggi }, (_, row) =>
    Array.from({ length: lebar }, (__, column) => `${baris + row},${kolom + column}`),
  ).flat();

test("no row is higher than Excel allows, and all are whole pixels", () => {
  checkAll(({ plan }) => {
    const isGood = (height: number) => height > 0 && height <= 409 && height % 0.75 === 0;
    expect(plan.rowHeights.filter((height) => !isGood(height))).toEqual([]);
  });
});

test("the columns fit on the paper side by side, and all are whole pixels", () => {
  checkAll(({ plan, tataLetak }) => {
    expect(sum(plan.columnWidths)).toBeLessThan(printable(tataLetak).width);
    const isGood = (width: number) => width > 0 && width % 0.75 === 0;
    expect(plan.columnWidths.filter((width) => !isGood(width))).toEqual([]);
  });
});

test("what stands between two page breaks fits on a page", () => {
  checkAll(({ plan, tataLetak }) => {
    for (const [start, end] of pagesOf(plan))
      if (end - start > 1)
        expect(sum(plan.rowHeights.slice(start, end))).toBeLessThan(printable(tataLetak).height);
  });
});

test("page breaks rise, and no page is blank", () => {
  checkAll(({ plan }) => {
    for (const [start, end] of pagesOf(plan)) expect(end).toBeGreaterThan(start);
  });
});

test("the cells are a full grid, and everything lies inside it", () => {
  checkAll(({ plan }) => {
    const [rows, columns] = [plan.rowHeights.length, plan.columnWidths.length];
    expect(plan.cells).toHaveLength(rows);
    expect(plan.cells.filter(({ length }) => length !== columns)).toEqual([]);
    const areas = [
      ...plan.styles.flatMap(({ areas: own }) => own),
      ...merged(plan),
      plan.page.printArea,
    ];
    const isInside = ({ baris, kolom, tinggi, lebar }: Rentang) =>
      Math.min(baris, kolom, tinggi - 1, lebar - 1) >= 0 &&
      baris + tinggi <= rows &&
      kolom + lebar <= columns;
    expect(areas.filter((area) => !isInside(area))).toEqual([]);
  });
});

/** Places of the cells that hold anything. */
const listHeld = ({ cells }: SheetPlan): string[] =>
  cells.flatMap((row, baris) =>
    row.flatMap((cell, kolom) => (cell === null ? [] : [`${baris},${kolom}`])),
  );

test("merged cells neither overlap nor cover anything nor cross a page break", () => {
  checkAll(({ plan }) => {
    const all = merged(plan);
    const cells = all.flatMap(cellsOf);
    expect(new Set(cells).size).toBe(cells.length);
    const isTorn = ({ baris, tinggi }: Rentang) =>
      plan.pageBreaks.some((start) => start > baris && start < baris + tinggi);
    expect(all.filter(isTorn)).toEqual([]);
    const covered = new Set(all.flatMap((rentang) => cellsOf(rentang).slice(1)));
    expect(listHeld(plan).filter((place) => covered.has(place))).toEqual([]);
  });
});

test("every text has room for all the lines it wraps into, wherever it stands", () => {
  checkAll(({ plan }) => {
    const cut = shownCells(plan).filter(({ baris, kolom, tinggi, lebar, input, style }) => {
      if (typeof input !== "string" || !style.wrap) return false;
      const { name = "Arial", size = 0, bold = false } = style.font ?? {};
      const font = { name: name as PrintFont["name"], size, bold };
      const width = sum(plan.columnWidths.slice(kolom, kolom + lebar));
      const lines = wrapText(input.replace(/^'/, ""), { font, width }).length;
      const height = sum(plan.rowHeights.slice(baris, baris + tinggi));
      return height < lines * lineHeight(font);
    });
    expect(cut).toEqual([]);
  });
});

/** The text of a cell as Excel shows it. */
const shown = (plan: SheetPlan, baris: number, kolom: number): string => {
  const cell = plan.cells[baris]?.[kolom] ?? "";
  return typeof cell === "string" ? cell.replace(/^'/, "") : String(cell);
};

const textOf = (plan: SheetPlan, { baris, kolom, pemisah }: LetakTeks): string =>
  [...pemisah, ""].map((gap, index) => shown(plan, baris + index, kolom) + gap).join("");

test("every text the office may word is found again, letter by letter", () => {
  checkAll(({ plan, dokumen, daftarLetak }) => {
    const found = daftarLetak
      .filter(({ jenis }) => jenis === "kalimat")
      .map((letak) => [letak.kunci, textOf(plan, letak)]);
    const written = dokumen.isi.flatMap((blok) => {
      if (blok.type === "paragraf") return [blok.kalimat];
      return blok.type === "daftar" || blok.type === "kotak-centang" ? blok.butir : [];
    });
    const visible = written.filter(({ teks }) => teks.trim() !== "");
    expect(found).toEqual(visible.map(({ kunci, teks }) => [kunci, teks]));
  });
});

const squeeze = (text: string): string => text.replace(/\s/g, "");

/** Texts of a blok that are no kalimat. */
function otherTexts(blok: Blok): readonly string[] {
  switch (blok.type) {
    case "sampul":
      return [...blok.judul, ...blok.kaki];
    case "judul":
      return [blok.teks];
    case "tanda-tangan":
      return [blok.kiri, blok.kanan].flatMap((sisi) =>
        sisi ? [...sisi.atas, sisi.nama, ...sisi.bawah] : [],
      );
    case "tabel":
      return [...blok.kolom.map(({ judul }) => judul), ...blok.catatan];
    case "paragraf":
    case "daftar":
    case "kotak-centang":
    case "garis-tulis":
    case "ganti-halaman":
      return [];
  }
}

test("no other text is lost", () => {
  checkAll(({ plan, dokumen, daftarLetak }) => {
    const perBlok = new Map<string, string>();
    for (const letak of daftarLetak)
      if (letak.jenis === "teks" && !letak.ulangan)
        perBlok.set(letak.blok, (perBlok.get(letak.blok) ?? "") + textOf(plan, letak));
    for (const blok of dokumen.isi)
      for (const teks of otherTexts(blok)) {
        const all = squeeze(perBlok.get(blok.kunci) ?? "");
        for (const word of teks.split(/\s+/).filter((part) => part.length < 10))
          expect(all).toContain(word);
      }
  });
});

const numberOf = (angka: AngkaSel | undefined): string => {
  if (!angka) return "";
  const shift = angka.format.jenis === "persen" ? "e-2" : "";
  return angka.rumus ?? String(Number(`${angka.nilai}${shift}`));
};

test("every cell of a table is found again; a number is a number", () => {
  checkAll(({ plan, dokumen, daftarLetak }) => {
    const perSel = new Map<string, string>();
    for (const letak of daftarLetak)
      if (letak.sel && !letak.ulangan) {
        const key = `${letak.blok} ${letak.sel.baris} ${letak.sel.kolom}`;
        perSel.set(key, (perSel.get(key) ?? "") + textOf(plan, letak));
      }
    for (const blok of dokumen.isi)
      if (blok.type === "tabel")
        blok.baris.forEach(({ sel }, baris) => {
          sel.forEach(({ teks, angka }, kolom) => {
            const found = perSel.get(`${blok.kunci} ${baris} ${kolom}`) ?? "";
            expect([squeeze(teks), numberOf(angka)]).toContain(squeeze(found));
          });
        });
  });
});

test("every cell that holds something is told of once", () => {
  checkAll(({ plan, daftarLetak }) => {
    const told = daftarLetak.flatMap(({ baris, kolom, pemisah }) =>
      [...pemisah, ""].map((_, index) => `${baris + index},${kolom}`),
    );
    expect(new Set(told).size).toBe(told.length);
    const places = new Set(told);
    expect(listHeld(plan).filter((place) => !places.has(place))).toEqual([]);
  });
});

test("signatures, boxes to tick and lines to write on are not torn where they fit on a page", () => {
  checkAll(({ plan, dokumen, daftarBlok, tataLetak }) => {
    const whole = new Set(
      dokumen.isi
        .filter(({ type }) => ["tanda-tangan", "kotak-centang", "garis-tulis"].includes(type))
        .map(({ kunci }) => kunci),
    );
    for (const { kunci, baris, tinggi } of daftarBlok) {
      const height = sum(plan.rowHeights.slice(baris, baris + tinggi));
      if (whole.has(kunci) && height < printable(tataLetak).height * 0.9)
        expect(pageOf(plan, baris + tinggi - 1)).toBe(pageOf(plan, baris));
    }
  });
});

test("a heading is never alone at the foot of a page", () => {
  checkAll(({ plan, dokumen, daftarBlok }) => {
    const places = new Map(daftarBlok.map((letak) => [letak.kunci, letak]));
    const pageOfEnd = ({ kunci }: Blok) => {
      const { baris, tinggi } = places.get(kunci) ?? { baris: 0, tinggi: 1 };
      return pageOf(plan, baris + tinggi - 1);
    };
    dokumen.isi.forEach((blok, index) => {
      const next = dokumen.isi[index + 1];
      if (blok.type !== "judul" || next?.type !== "paragraf") return;
      expect(pageOf(plan, places.get(next.kunci)?.baris ?? 0)).toBe(pageOfEnd(blok));
    });
  });
});
