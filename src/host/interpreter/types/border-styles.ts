/** Line and weight of the API, and the one word the file format has for both; the first of a line is its usual weight. */
const STYLES = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
] as const;

export type Line = (typeof STYLES)[number][0];
export type Weight = (typeof STYLES)[number][1];

export const LINES: readonly (Line | "None")[] = ["None", ...new Set(STYLES.map(([line]) => line))];
export const WEIGHTS: readonly Weight[] = ["Hairline", "Thin", "Medium", "Thick"];

const entryOf = (style: string | undefined): (typeof STYLES)[number] | undefined =>
  STYLES.find(([, , word]) => word === style);

export const lineOf = (style: string | undefined): string =>
  style === undefined ? "None" : (entryOf(style)?.[0] ?? "Continuous");

export const weightOf = (style: string | undefined): string => entryOf(style)?.[1] ?? "Thin";

export const withLine = (line: Line): string =>
  STYLES.find(([name]) => name === line)?.[2] ?? "thin";

/** A weight the line does not have makes it continuous, as in Excel. */
export function withWeight(style: string | undefined, weight: Weight): string {
  const line = entryOf(style)?.[0] ?? "Continuous";
  const fits = STYLES.find(([name, its]) => name === line && its === weight);
  return (fits ?? STYLES.find(([, its]) => its === weight))?.[2] ?? "thin";
}
