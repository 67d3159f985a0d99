import type { BadgeProps } from "@fluentui/react-components";
import type { Kategori, Skala } from "../../kinerja/skala";

export type Nada = NonNullable<BadgeProps["color"]>;

/** From the top of a scale to its bottom, with the share of the scale each reaches down to. */
const NADA: readonly (readonly [number, Nada])[] = [
  [0.125, "success"],
  [0.375, "brand"],
  [0.625, "warning"],
  [0.875, "severe"],
];

/** Colour of a category by its rank. It only repeats what the word says: scales and words are the office's own. */
export function nadaOf({ nama }: Kategori, skala: Skala): Nada {
  const peringkat = skala.findIndex((kategori) => kategori.nama === nama);
  if (peringkat < 0) return "informative";
  const bagian = skala.length === 1 ? 0 : peringkat / (skala.length - 1);
  return NADA.find(([sampai]) => bagian <= sampai)?.[1] ?? "danger";
}
