import type { CellStyle, HostRange } from "../../document/host-document";
import { ApiError } from "../api-error";
import { integerOf, oneOf } from "../arguments";
import { requireAllowed } from "../cells/guard";
import { commonOf, restyle } from "../cells/style";
import type { Engine } from "../engine";
import type { Member, TypeTable } from "../member";
import { factory, navigation, scalar } from "../member";
import type { BorderIndex, BorderTarget, RangeTarget } from "../objects";
import { object } from "../objects";
import type { Json } from "../wire";
import { LINES, WEIGHTS, lineOf, weightOf, withLine, withWeight } from "./border-styles";
import { colorOf } from "./color-of";

type Side = "top" | "bottom" | "left" | "right";
type Border = { readonly style: string; readonly color?: string };

export const EDGES: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

export const RANGE_BORDER_COLLECTION: TypeTable<"RangeBorderCollection"> = {
  members: {
    GetItem: factory("1.1", (range, [index]) =>
      object("RangeBorder", { range, index: oneOf(index, EDGES, "index") }),
    ),
    Count: scalar("1.1", () => EDGES.length),
    GetItemAt: factory("1.1", (range, [place]) => {
      const index = EDGES[integerOf(place, "index")];
      if (index === undefined) throw new ApiError("InvalidArgument", "index");
      return object("RangeBorder", { range, index });
    }),
  },
  items: (range) => EDGES.map((index) => object("RangeBorder", { range, index })),
  indexer: (range, index) => object("RangeBorder", { range, index: oneOf(index, EDGES, "index") }),
};

const side = (index: BorderIndex): Member<RangeTarget> =>
  navigation("1.9", (range) => object("RangeBorder", { range, index }));

export const CELL_BORDERS: TypeTable<"CellBorders"> = {
  members: {
    Top: side("EdgeTop"),
    Bottom: side("EdgeBottom"),
    Left: side("EdgeLeft"),
    Right: side("EdgeRight"),
    Horizontal: side("InsideHorizontal"),
    Vertical: side("InsideVertical"),
  },
};

export const RANGE_BORDER: TypeTable<"RangeBorder"> = {
  identity: ({ index }) => ({ Id: index }),
  members: {
    Id: scalar("1.1", ({ index }) => index),
    SideIndex: scalar("1.1", ({ index }) => index),
    Style: scalar(
      "1.1",
      (target) => read(target, (border) => lineOf(border?.style)),
      (target, value, engine) => {
        const line = oneOf(value, LINES, "style");
        const style = line === "None" ? undefined : withLine(line);
        const next = (border: Border | undefined): Border | undefined =>
          style === undefined ? undefined : { ...border, style };
        change(target, next, engine);
      },
    ),
    Weight: scalar(
      "1.1",
      (target) => read(target, (border) => weightOf(border?.style)),
      (target, value, engine) => {
        const weight = oneOf(value, WEIGHTS, "weight");
        const next = (border: Border | undefined): Border => ({
          ...border,
          style: withWeight(border?.style, weight),
        });
        change(target, next, engine);
      },
    ),
    Color: scalar(
      "1.1",
      (target) => read(target, (border) => border?.color ?? "#000000"),
      (target, value, engine) => {
        const color = colorOf(value);
        change(target, (border) => ({ style: border?.style ?? "thin", color }), engine);
      },
    ),
  },
};

function read(target: BorderTarget, get: (border: Border | undefined) => Json): Json {
  const slices = slicesOf(target);
  const [first] = slices;
  if (!first) return get(undefined);
  const values = slices.map(({ range, side }) =>
    commonOf(range, (style) => get(style.borders?.[side])),
  );
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function change(
  target: BorderTarget,
  next: (border: Border | undefined) => Border | undefined,
  engine: Engine,
): void {
  requireAllowed(target.range, "allowFormatCells");
  for (const { range, side } of slicesOf(target)) {
    restyle(range, (style) => withBorder(style, side, next(style.borders?.[side])), engine);
  }
}

function withBorder(style: CellStyle, side: Side, border: Border | undefined): CellStyle {
  const before = style.borders?.[side];
  if (before?.style === border?.style && before?.color === border?.color) return style;
  const others = Object.entries(style.borders ?? {}).filter(([name]) => name !== side);
  const borders = Object.fromEntries(border ? [...others, [side, border]] : others);
  return { ...style, borders };
}

interface Slice {
  readonly range: RangeTarget;
  readonly side: Side;
}

/** Which side of which cells an edge of a range is; inner lines belong to the cells on both sides of them. */
function slicesOf({ range, index }: BorderTarget): readonly Slice[] {
  const parts = PARTS[index](range.area);
  return parts
    .filter(({ area: { height, width } }) => height > 0 && width > 0)
    .map(({ area, side }) => ({ range: { sheet: range.sheet, area }, side }));
}

interface Part {
  readonly area: HostRange;
  readonly side: Side;
}

const refuseDiagonal = (): never => {
  throw new ApiError("ApiNotFound", "RangeBorderCollection.getItem of a diagonal");
};

const PARTS: Readonly<Record<BorderIndex, (area: HostRange) => readonly Part[]>> = {
  EdgeTop: (area) => [{ area: { ...area, height: 1 }, side: "top" }],
  EdgeBottom: (area) => [
    { area: { ...area, row: area.row + area.height - 1, height: 1 }, side: "bottom" },
  ],
  EdgeLeft: (area) => [{ area: { ...area, width: 1 }, side: "left" }],
  EdgeRight: (area) => [
    { area: { ...area, column: area.column + area.width - 1, width: 1 }, side: "right" },
  ],
  InsideVertical: (area) => [
    { area: { ...area, width: area.width - 1 }, side: "right" },
    { area: { ...area, column: area.column + 1, width: area.width - 1 }, side: "left" },
  ],
  InsideHorizontal: (area) => [
    { area: { ...area, height: area.height - 1 }, side: "bottom" },
    { area: { ...area, row: area.row + 1, height: area.height - 1 }, side: "top" },
  ],
  DiagonalDown: refuseDiagonal,
  DiagonalUp: refuseDiagonal,
};
