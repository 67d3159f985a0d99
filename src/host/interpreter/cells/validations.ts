import type { DataValidation } from "../../document/data-validation";
import { ANY_VALUE } from "../../document/data-validation";
import type { HostSheet, PlacedValidation } from "../../document/host-document";
import type { Engine } from "../engine";
import type { RangeTarget } from "../objects";
import { intersect } from "./areas";
import { subtract, subtractAll } from "./subtract";

/** Every validation in a range, {@link ANY_VALUE} among them when some cells have none. */
export function validationsIn({ sheet, area }: RangeTarget): readonly DataValidation[] {
  const pieces = sheet.validations.map(({ areas, validation }) => ({
    validation,
    areas: areas.flatMap((each) => intersect(each, area) ?? []),
  }));
  const found = pieces.filter(({ areas }) => areas.length > 0);
  const isCovered =
    subtractAll(
      [area],
      found.flatMap(({ areas }) => areas),
    ).length === 0;
  return [...found.map(({ validation }) => validation), ...(isCovered ? [] : [ANY_VALUE])];
}

/** Changes the validation of every cell of a range; `undefined` takes it off. */
export function changeValidation(
  { sheet, area }: RangeTarget,
  change: (validation: DataValidation) => DataValidation | undefined,
  engine: Engine,
): void {
  const outside = withoutArea(sheet, { sheet, area });
  const inside = sheet.validations.flatMap(({ areas, validation }) => {
    const own = areas.flatMap((each) => intersect(each, area) ?? []);
    return own.length === 0 ? [] : [{ areas: own, validation }];
  });
  const free = subtractAll(
    [area],
    inside.flatMap(({ areas }) => areas),
  );
  const all = free.length === 0 ? inside : [...inside, { areas: free, validation: ANY_VALUE }];
  const changed = all.flatMap(({ areas, validation }) => {
    const next = change(validation);
    return next === undefined ? [] : [{ areas, validation: next }];
  });
  engine.journal.change(sheet, "validations", [...outside, ...joined(changed)]);
}

const withoutArea = (sheet: HostSheet, { area }: RangeTarget): readonly PlacedValidation[] =>
  sheet.validations.flatMap(({ areas, validation }) => {
    const rest = areas.flatMap((each) => subtract(each, area));
    return rest.length === 0 ? [] : [{ areas: rest, validation }];
  });

/** What has become the same is one. */
function joined(all: readonly PlacedValidation[]): readonly PlacedValidation[] {
  const known = new Map<string, PlacedValidation>();
  for (const { areas, validation } of all) {
    const key = JSON.stringify(validation);
    const before = known.get(key)?.areas ?? [];
    known.set(key, { areas: [...before, ...areas], validation });
  }
  return [...known.values()];
}
