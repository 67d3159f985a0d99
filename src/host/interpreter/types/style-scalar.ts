import type { CellStyle } from "../../document/host-document";
import { requireAllowed } from "../cells/guard";
import { commonOf, restyle } from "../cells/style";
import type { Member } from "../member";
import { scalar } from "../member";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";

/** A style property: common value (null where mixed), refused on a protected sheet without `allowFormatCells`. */
export function styleScalar(
  since: string,
  get: (style: CellStyle) => Json,
  set: (style: CellStyle, value: Json) => CellStyle,
): Member<RangeTarget> {
  return scalar<RangeTarget>(
    since,
    (target) => commonOf(target, get),
    (target, value, engine) => {
      requireAllowed(target, "allowFormatCells");
      restyle(target, (style) => set(style, value), engine);
    },
  );
}
