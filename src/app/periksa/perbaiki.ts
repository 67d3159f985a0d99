import type { Rentang } from "../../masukan/kisi";
import type { GantiSel, Perbaikan } from "../../pemeriksaan/aturan";
import { textInput } from "../../workbook/cell-input";
import type { BlockState, CellInput, Workbook } from "../../workbook/workbook";
import { isBlank, isSameContent } from "../isi-sel";
import { gabungTeks } from "./gabung-teks";
import { isNilaiSama } from "./nilai-sama";
import type { HasilPerbaikan } from "./periksa";

/** Where the workbook keeps what the last mend has replaced. */
export const KUNCI_PERBAIKAN = "capaian.perbaikan";

/** One cell of a mend: what it held and what it holds now. */
interface SelDiganti {
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly lama: CellInput;
  readonly baru: CellInput;
}

const BERUBAH: HasilPerbaikan = {
  status: "berubah",
  kalimat: "Isi sel sudah berubah sejak diperiksa. Periksa lagi.",
};

const selAt = (baris: number, kolom: number): Rentang => ({ baris, kolom, tinggi: 1, lebar: 1 });

const isiOf = (state: BlockState | undefined): CellInput => state?.formulas[0]?.[0] ?? null;

async function gantiAngka(
  workbook: Workbook,
  daftar: readonly GantiSel[],
): Promise<readonly SelDiganti[] | undefined> {
  const tempat = daftar.map(({ letak: { lembar, baris, kolom } }) => ({
    sheet: lembar,
    rentang: selAt(baris, kolom),
  }));
  const kini = await workbook.readBlocks(tempat);
  const cocok = daftar.every(({ dari }, indeks) => {
    const state = kini[indeks];
    return isNilaiSama(dari, isiOf(state), state?.numberFormats[0]?.[0] ?? "");
  });
  if (!cocok) return undefined;
  return daftar.map(({ letak: { lembar, baris, kolom }, menjadi }, indeks) => ({
    lembar,
    rentang: selAt(baris, kolom),
    lama: isiOf(kini[indeks]),
    baru: typeof menjadi === "string" ? textInput(menjadi) : menjadi,
  }));
}

/** A constant text without the mark that keeps it one; undefined for numbers and formulas. */
function teksOf(isi: CellInput): string | undefined {
  if (typeof isi !== "string" || isi.startsWith("=")) return undefined;
  return isi.startsWith("'") ? isi.slice(1) : isi;
}

interface BagianTeks {
  readonly baris: number;
  readonly kolom: number;
  readonly teks: string;
}

/** The cells, in reading order, that together hold one text; undefined where one of them holds no text. */
function bagianOf({ formulas }: BlockState): readonly BagianTeks[] | undefined {
  const daftar = formulas.flatMap((isi, baris) =>
    isi.flatMap((satu, kolom) => (isBlank(satu) ? [] : [{ baris, kolom, teks: teksOf(satu) }])),
  );
  const bagian = daftar.flatMap((satu) =>
    satu.teks === undefined ? [] : [{ ...satu, teks: satu.teks }],
  );
  return bagian.length === daftar.length ? bagian : undefined;
}

async function gantiKata(
  workbook: Workbook,
  perbaikan: Extract<Perbaikan, { jenis: "teks" }>,
): Promise<readonly SelDiganti[] | undefined> {
  const { asal, petikan, dari, menjadi } = perbaikan;
  if (asal.jenis === "naskah") return undefined;
  const { lembar, rentang } = asal.tempat;
  const [state] = await workbook.readBlocks([{ sheet: lembar, rentang }]);
  const bagian = state && bagianOf(state);
  if (!bagian) return undefined;
  if (gabungTeks(bagian.map(({ teks }) => teks)).slice(petikan.awal, petikan.akhir) !== dari) {
    return undefined;
  }
  let awal = petikan.awal;
  for (const { baris, kolom, teks } of bagian) {
    if (awal + dari.length <= teks.length) {
      const baru = teks.slice(0, awal) + menjadi + teks.slice(awal + dari.length);
      const sel = selAt(rentang.baris + baris, rentang.kolom + kolom);
      return [{ lembar, rentang: sel, lama: textInput(teks), baru: textInput(baru) }];
    }
    awal -= teks.length + 1;
  }
  return undefined;
}

const tulis = (
  workbook: Workbook,
  daftar: readonly SelDiganti[],
  { pilih, simpan }: { readonly pilih: "lama" | "baru"; readonly simpan: string | undefined },
): Promise<void> =>
  workbook.write({
    blocks: daftar.map((sel) => ({
      sheet: sel.lembar,
      rentang: sel.rentang,
      formulas: [[sel[pilih]]],
    })),
    names: [],
    store: { [KUNCI_PERBAIKAN]: simpan },
  });

/** Carries a mend out where the cells still hold what was found: one write, one undo step. */
export async function perbaikiSel(
  workbook: Workbook,
  perbaikan: Perbaikan,
): Promise<HasilPerbaikan> {
  const daftar =
    perbaikan.jenis === "sel"
      ? await gantiAngka(workbook, perbaikan.daftarGanti)
      : await gantiKata(workbook, perbaikan);
  if (!daftar) return BERUBAH;
  await tulis(workbook, daftar, { pilih: "baru", simpan: JSON.stringify(daftar) });
  return { status: "diperbaiki", kalimat: "Sudah diperbaiki." };
}

const isSelDiganti = (value: unknown): value is SelDiganti =>
  typeof value === "object" &&
  value !== null &&
  ["lembar", "rentang", "lama", "baru"].every((key) => key in value);

/** What is stored; empty for nothing, or for somebody else's text under our key. */
function parsePerbaikan(text: string | undefined): readonly SelDiganti[] {
  if (text === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(isSelDiganti) ? parsed : [];
  } catch {
    // Not JSON: nothing of it is ours.
    return [];
  }
}

/** Takes the last mend back where nobody has changed its cells since. */
export async function urungkanSel(workbook: Workbook): Promise<HasilPerbaikan> {
  const { stored } = await workbook.read({ names: [], storedKeys: [KUNCI_PERBAIKAN] });
  const daftar = parsePerbaikan(stored[KUNCI_PERBAIKAN]);
  if (daftar.length === 0) {
    return { status: "berubah", kalimat: "Tidak ada perbaikan yang dapat dibatalkan." };
  }
  const kini = await workbook.readBlocks(
    daftar.map(({ lembar, rentang }) => ({ sheet: lembar, rentang })),
  );
  if (!daftar.every(({ baru }, indeks) => isSameContent(baru, isiOf(kini[indeks])))) {
    return {
      status: "berubah",
      kalimat: "Sel yang diperbaiki sudah diubah lagi, jadi dibiarkan.",
    };
  }
  await tulis(workbook, daftar, { pilih: "lama", simpan: undefined });
  return { status: "diperbaiki", kalimat: "Perbaikan dibatalkan." };
}
