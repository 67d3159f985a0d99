import type { TypeTable } from "../member";
import { RANGE_KINDS } from "./range-kinds";
import { RANGE_METHODS } from "./range-methods";
import { RANGE_NAVIGATION } from "./range-navigation";
import { RANGE_PROPERTIES } from "./range-properties";
import { RANGE_VISIBILITY } from "./range-rows-columns";
import { RANGE_VALUES } from "./range-values";

export const RANGE: TypeTable<"Range"> = {
  members: {
    ...RANGE_VALUES,
    ...RANGE_VISIBILITY,
    ...RANGE_NAVIGATION,
    ...RANGE_KINDS,
    ...RANGE_METHODS,
    ...RANGE_PROPERTIES,
  },
};
