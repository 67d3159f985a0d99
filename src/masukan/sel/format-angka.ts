/** Brackets (`[Red]`, `[$-421]`), padding (`_)`) and fill (`* `) of a number format never carry a unit. */
const HIASAN = /\[[^\]]*\]|_.|\*./g;
const HARFIAH = /"[^"]*"|\\./g;

/** What a number format says of the unit of its number. */
export interface ArtiFormat {
  /** A real percent sign: the cell shows its value × 100. */
  readonly persen: boolean;
  /** A percent sign in quotes: the cell holds percentage points and only shows the sign. */
  readonly persenHarfiah: boolean;
  /** A date or time: Excel has taken `5-6` or `1:400` for one. */
  readonly tanggal: boolean;
  /** Sections differ (`[<1]0%;0`): the shown text has to tell. */
  readonly campuran: boolean;
}

function readBagian(bagian: string): Omit<ArtiFormat, "campuran"> {
  const tanpaHiasan = bagian.replace(HIASAN, "");
  const kode = tanpaHiasan.replace(HARFIAH, "");
  const harfiah = tanpaHiasan.match(HARFIAH)?.join("") ?? "";
  return {
    persen: kode.includes("%"),
    persenHarfiah: !kode.includes("%") && harfiah.includes("%"),
    tanggal: !/general/i.test(kode) && /[ymdhs]/i.test(kode),
  };
}

const tersimpan = new Map<string, ArtiFormat>();

function readFormat(format: string): ArtiFormat {
  // A semicolon in quotes is rare enough that cutting there does no harm: the halves are read alike.
  const bagianAngka = format
    .split(";")
    .filter((bagian) =>
      /[0#?ymdhs]|general/i.test(bagian.replace(HIASAN, "").replace(HARFIAH, "")),
    );
  const daftar = (bagianAngka.length > 0 ? bagianAngka : [format]).map(readBagian);
  return {
    persen: daftar.some(({ persen }) => persen),
    persenHarfiah: daftar.some(({ persenHarfiah }) => persenHarfiah),
    tanggal: daftar.some(({ tanggal }) => tanggal),
    campuran: new Set(daftar.map(({ persen }) => persen)).size > 1,
  };
}

/** Reads a number format code (en-US notation). A workbook has few of them, so each is read once. */
export function artiFormat(format: string): ArtiFormat {
  const ada = tersimpan.get(format);
  if (ada) return ada;
  const arti = readFormat(format);
  tersimpan.set(format, arti);
  return arti;
}
