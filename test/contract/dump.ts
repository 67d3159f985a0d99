import type { HostCell, HostDocument, HostSheet } from "../../src/host/document/host-document";
import { columnOfKey, rowOfKey } from "../../src/host/document/host-document";
import { kolomHuruf } from "../../src/masukan/alamat";

/** Everything a workbook holds, address by address, so that two states can be compared. */
export interface Dump {
  /** `Kinerja!G4` → what the cell holds and how it looks. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** `buku!LKj_Kinerja` → what it refers to. */
  readonly names: Readonly<Record<string, string>>;
  /** Merges, widths, heights, protection, page setup … of each sheet. */
  readonly rest: unknown;
}

export function dump(document: HostDocument): Dump {
  const scopes = [{ name: "buku", names: document.names }, ...document.sheets];
  return structuredClone({
    cells: Object.fromEntries(document.sheets.flatMap(cellsOf)),
    names: Object.fromEntries(
      scopes.flatMap(({ name: scope, names }) =>
        names.map(({ name, refersTo }) => [`${scope}!${name}`, refersTo]),
      ),
    ),
    rest: document.sheets.map((sheet) => ({ ...sheet, cells: undefined, names: undefined })),
  });
}

const cellsOf = ({ name, cells }: HostSheet): [string, unknown][] =>
  [...cells].map(([key, cell]) => [
    `${name}!${kolomHuruf(columnOfKey(key))}${rowOfKey(key) + 1}`,
    contentOf(cell),
  ]);

/** A formula is what was written; its result depends on other cells. */
const contentOf = ({ value, formula, style }: HostCell): unknown =>
  formula === undefined ? { value, style } : { formula, style };

/** The same state without the cells at these addresses. */
export function without(state: Dump, addresses: readonly string[]): Dump {
  const cells = Object.entries(state.cells).filter(([address]) => !addresses.includes(address));
  return { ...state, cells: Object.fromEntries(cells) };
}
