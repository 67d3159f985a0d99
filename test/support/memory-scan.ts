import type { BukuTerbaca, LembarTerbaca, NamaBuku } from "../../src/masukan/buku-terbaca";
import type { Rentang } from "../../src/masukan/kisi";
import type { ScanPart } from "../../src/workbook/scan-bounds";
import { planScan } from "../../src/workbook/scan-bounds";
import type { MemoryName } from "./memory-names";
import { readName } from "./memory-names";
import type { MemoryBook } from "./memory-setup";
import { tempat } from "./tempat";

const WHOLE: Rentang = { baris: 0, kolom: 0, tinggi: 1_048_576, lebar: 16_384 };

interface ScannedBook extends MemoryBook {
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly selection: readonly string[];
}

/** The whole workbook, under the port's bounds. */
export function scanBook(book: ScannedBook): BukuTerbaca {
  const sheets = [...book.content.sheets.keys()];
  const parts = planScan(sheets.map((sheet) => book.content.usedWithin(sheet, WHOLE)));
  return {
    lembarAktif: book.activeSheet,
    pilihan: book.selection.map((address) => tempat(`x!${address}`).rentang),
    daftarLembar: sheets.map((sheet, index) => scanSheet(book, sheet, parts[index])),
    daftarNama: [
      ...sheets.flatMap((sheet) => book.names.filter((name) => name.sheet === sheet)),
      ...book.names.filter((name) => name.sheet === undefined),
    ].map((name) => scanName(book, name)),
    strukturTerproteksi: book.structureProtected,
    hanyaBaca: book.readOnly,
  };
}

function scanSheet(
  { content }: ScannedBook,
  nama: string,
  part: ScanPart | undefined,
): LembarTerbaca {
  const { hidden, unlocked, tables = {} } = content.sheet(nama);
  return {
    nama,
    tampak: hidden !== true,
    terproteksi: unlocked !== undefined,
    kisi: part && content.kisi(nama, part.rentang),
    jumlahBarisTakTerbaca: part?.unreadRows ?? 0,
    daftarTabelExcel: Object.entries(tables).map(([name, address]) => ({
      nama: name,
      rentang: tempat(`x!${address}`).rentang,
    })),
    daftarPivot: [],
  };
}

function scanName({ content }: ScannedBook, name: MemoryName): NamaBuku {
  const { nama } = readName(name, content);
  return {
    nama: name.name,
    cakupan: nama.cakupan,
    lembar: name.sheet,
    tempat:
      nama.isi.jenis === "rentang"
        ? { lembar: nama.isi.kisi.lembar, rentang: nama.isi.kisi.rentang }
        : undefined,
    rumus: `=${name.refersTo ?? name.at}`,
  };
}
