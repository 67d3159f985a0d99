import { alamat } from "../../../masukan/alamat";
import type { AreaStyle, StyledAreas } from "../../sheet-plan";
import { addressLists, stackAreas } from "./areas";
import { borderSteps } from "./border-steps";
import type { Step } from "./step";
import { PROPERTY_BYTES, RANGE_BYTES } from "./step";

/**
 * Before the cells: what is typed into a cell formatted as text stays text. Number formats have no place on several
 * ranges at once.
 */
export const numberFormatSteps = (styles: readonly StyledAreas[]): Step[] =>
  styles.flatMap(({ areas, style: { numberFormat } }) =>
    numberFormat === undefined
      ? []
      : stackAreas(areas).map((area) => ({
          bytes: RANGE_BYTES,
          queue: (sheet: Excel.Worksheet) => {
            // One for all cells of the range; the types know grids only.
            sheet.getRange(alamat(area)).untrack().numberFormat =
              numberFormat as unknown as string[][];
          },
        })),
  );

/** Everything else of the looks, in the order given: one assignment per property for all areas that share it. */
export const styleSteps = (styles: readonly StyledAreas[]): Step[] =>
  styles.flatMap(({ areas, style }) => [
    ...lookSteps({ areas, style }),
    ...(style.border === undefined ? [] : borderSteps(areas, style.border)),
  ]);

function lookSteps({ areas, style }: StyledAreas): Step[] {
  const looks = looksOf(style);
  const count = Object.keys(looks).length + Object.keys(looks.font ?? {}).length;
  if (count === 0) return [];
  return addressLists(stackAreas(areas)).map((addresses) => ({
    bytes: addresses.length + RANGE_BYTES + count * PROPERTY_BYTES,
    queue: (sheet) => {
      sheet.getRanges(addresses).untrack().format.set(looks);
    },
  }));
}

function looksOf({ font, fill, ...style }: AreaStyle): Excel.Interfaces.RangeFormatUpdateData {
  return said({
    font: font && fontOf(font),
    fill: fill === undefined ? undefined : { color: fill },
    // The alignment first: an indent is one of an alignment.
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
    indentLevel: style.indent,
  });
}

const fontOf = ({ underline, ...font }: NonNullable<AreaStyle["font"]>) =>
  said({
    name: font.name,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: underline === undefined ? undefined : underline ? "Single" : "None",
  } as const);

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is left open. */
const said = <T extends object>(properties: T): Said<T> =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Said<T>;
