import type { Rentang } from "../../../masukan/kisi";
import type { AreaStyle, StyledAreas } from "../../../workbook/sheet-plan";

export interface StyledArea {
  readonly area: Rentang;
  readonly style: AreaStyle;
}

/** Groups areas by their style, and joins those that touch: few calls, whatever the number of cells. */
export function groupStyles(areas: readonly StyledArea[]): readonly StyledAreas[] {
  const groups = new Map<string, { readonly style: AreaStyle; readonly areas: Rentang[] }>();
  const keyOf = createKeys();
  for (const { area, style } of areas) {
    const key = keyOf(style);
    const group = groups.get(key);
    if (group) group.areas.push(area);
    else groups.set(key, { style, areas: [area] });
  }
  return [...groups.values()].map((group) => ({
    style: group.style,
    areas: joinAcross(joinDown(group.areas)),
  }));
}

/** Most cells of a kind share one style object. */
function createKeys(): (style: AreaStyle) => string {
  const known = new WeakMap<AreaStyle, string>();
  return (style) => {
    const key = known.get(style) ?? JSON.stringify(style);
    known.set(style, key);
    return key;
  };
}

/** Joins areas one below the other that have the same columns. */
export function joinDown(areas: readonly Rentang[]): Rentang[] {
  const joined: Rentang[] = [];
  const last = new Map<string, number>();
  for (const area of areas) {
    const columns = `${area.kolom}:${area.lebar}`;
    const index = last.get(columns) ?? -1;
    const above = joined[index];
    if (above && above.baris + above.tinggi === area.baris) {
      joined[index] = { ...above, tinggi: above.tinggi + area.tinggi };
    } else {
      last.set(columns, joined.length);
      joined.push(area);
    }
  }
  return joined;
}

/** Joins areas side by side that have the same rows. */
function joinAcross(areas: readonly Rentang[]): Rentang[] {
  const joined: Rentang[] = [];
  const ends = new Map<string, number>();
  const byColumn = [...areas].sort((a, b) => a.kolom - b.kolom);
  for (const area of byColumn) {
    const rows = `${area.baris}:${area.tinggi}:`;
    const index = ends.get(rows + String(area.kolom)) ?? -1;
    const left = joined[index];
    const target = left ? index : joined.length;
    joined[target] = left ? { ...left, lebar: left.lebar + area.lebar } : area;
    ends.set(rows + String(area.kolom + area.lebar), target);
  }
  return joined.sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
}
