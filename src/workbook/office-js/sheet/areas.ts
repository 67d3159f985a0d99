import { alamat } from "../../../masukan/alamat";
import type { Rentang } from "../../../masukan/kisi";

/**
 * Excel's documentation says that an address is cut off after 8,192 characters; seen was that `getRanges` then refuses
 * it as an invalid argument, at lengths that differ between hosts (OfficeDev/office-js#5198).
 */
const MAX_ADDRESS = 8000;

const isRightBelow = (above: Rentang, area: Rentang): boolean =>
  above.kolom === area.kolom &&
  above.lebar === area.lebar &&
  above.baris + above.tinggi === area.baris;

/** The same cells in fewer areas: those that lie on one another, with the same columns, become one. */
export function stackAreas(areas: readonly Rentang[]): Rentang[] {
  const inOrder = [...areas].sort(
    (a, b) => a.kolom - b.kolom || a.lebar - b.lebar || a.baris - b.baris,
  );
  const stacked: Rentang[] = [];
  for (const area of inOrder) {
    const above = stacked.at(-1);
    if (above && isRightBelow(above, area)) {
      stacked[stacked.length - 1] = { ...above, tinggi: above.tinggi + area.tinggi };
    } else stacked.push(area);
  }
  return stacked;
}

/** Addresses for `getRanges`, each short enough; no area is cut. */
export function addressLists(areas: readonly Rentang[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(alamat)) {
    const longer = `${lists.at(-1) ?? ""},${address}`;
    if (lists.length > 0 && longer.length <= MAX_ADDRESS) lists[lists.length - 1] = longer;
    else lists.push(address);
  }
  return lists;
}
