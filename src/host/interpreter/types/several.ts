import type { Member, TypeTable } from "../member";
import { factory, navigation } from "../member";
import type { BorderIndex, RangeTarget } from "../objects";
import { object } from "../objects";
import { EDGES, RANGE_BORDER } from "./range-borders";
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./range-format";
import { oneOf } from "../arguments";

type Members<T> = Readonly<Record<string, Member<T>>>;

/** Values and methods of one, for several: read as the common value, null where they differ; written to each. */
const ofEach = <T>(members: Members<T>): Members<readonly T[]> =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) => {
      const lifted = overEach(member);
      return lifted ? [[name, lifted]] : [];
    }),
  );

function overEach<T>(member: Member<T>): Member<readonly T[]> | undefined {
  if (member.kind === "scalar") {
    const { get, set } = member;
    return {
      ...member,
      get: (targets, engine) => {
        const [first = null, ...rest] = targets.map((target) => get(target, engine));
        return rest.every((value) => value === first) ? first : null;
      },
      set:
        set &&
        ((targets, value, engine) => {
          for (const target of targets) set(target, value, engine);
        }),
    };
  }
  if (member.kind !== "method") return undefined;
  return {
    ...member,
    call: (targets, args, engine) => {
      for (const target of targets) member.call(target, args, engine);
      return undefined;
    },
  };
}

/** `RangeAreas.format`: what {@link RANGE_FORMAT} is for one range. */
export const AREAS_FORMAT: TypeTable<"AreasFormat"> = {
  members: {
    ...ofEach(RANGE_FORMAT.members),
    Font: navigation("1.9", (areas) => object("AreasFont", areas)),
    Fill: navigation("1.9", (areas) => object("AreasFill", areas)),
    Borders: navigation("1.9", (areas) => object("AreasBorderCollection", areas)),
    Protection: navigation("1.9", (areas) => object("AreasProtection", areas)),
  },
};

export const AREAS_FONT: TypeTable<"AreasFont"> = { members: ofEach(RANGE_FONT.members) };
export const AREAS_FILL: TypeTable<"AreasFill"> = { members: ofEach(RANGE_FILL.members) };
export const AREAS_PROTECTION: TypeTable<"AreasProtection"> = {
  members: ofEach(FORMAT_PROTECTION.members),
};

const edges = (areas: readonly RangeTarget[], index: BorderIndex) =>
  object(
    "AreasBorder",
    areas.map((range) => ({ range, index })),
  );

/** An edge of several areas is that edge of each of them. */
export const AREAS_BORDER_COLLECTION: TypeTable<"AreasBorderCollection"> = {
  members: {
    GetItem: factory("1.9", (areas, [index]) => edges(areas, oneOf(index, EDGES, "index"))),
  },
  items: (areas) => EDGES.map((index) => edges(areas, index)),
  indexer: (areas, index) => edges(areas, oneOf(index, EDGES, "index")),
};

export const AREAS_BORDER: TypeTable<"AreasBorder"> = {
  identity: ([first]) => ({ Id: first?.index ?? "" }),
  members: ofEach(RANGE_BORDER.members),
};
