import { ApiError } from "../api-error";
import { textOf } from "../arguments";
import type { Engine } from "../engine";
import type { Argument, Opened, TypeTable } from "../member";
import { command, factory, method, scalar } from "../member";
import type { PageBreakTarget, PageBreaksTarget } from "../objects";
import { object, range } from "../objects";
import { rangeOn } from "../range-arguments";
import { changePageSetup } from "./change-page-setup";

/** Excel's own limit, each way. */
const MAX_BREAKS = 1_026;

/** Manual breaks only. The document keeps the first line after each. */
export const PAGE_BREAK_COLLECTION: TypeTable<"PageBreakCollection"> = {
  members: {
    Add: factory("1.9", add),
    GetCount: method("1.9", (target) => linesOf(target).length),
    RemovePageBreaks: command("1.9", (target, _, engine) => {
      setLines(target, [], engine);
    }),
  },
  items: (target) => linesOf(target).map((line) => object("PageBreak", { ...target, line })),
  indexer: (target, key) => {
    const line = typeof key === "number" ? linesOf(target)[key] : Number(textOf(key, "index"));
    return line !== undefined && linesOf(target).includes(line)
      ? object("PageBreak", { ...target, line })
      : null;
  },
};

export const PAGE_BREAK: TypeTable<"PageBreak"> = {
  identity: ({ line }) => ({ _Id: String(line) }),
  members: {
    RowIndex: scalar("1.9", (target) => cellAfter(target).row),
    ColumnIndex: scalar("1.9", (target) => cellAfter(target).column),
    GetCellAfterBreak: factory("1.9", (target) => range(target.sheet, cellAfter(target))),
    Delete: command("1.9", (target, _, engine) => {
      const rest = linesOf(target).filter((line) => line !== target.line);
      setLines(target, rest, engine);
    }),
  },
};

/** In their order on the sheet. */
const linesOf = ({ sheet, axis }: PageBreaksTarget): readonly number[] =>
  [...sheet.pageSetup[axis]].sort((a, b) => a - b);

function setLines(
  { sheet, axis }: PageBreaksTarget,
  lines: readonly number[],
  engine: Engine,
): void {
  changePageSetup(sheet, { [axis]: [...lines] }, engine);
}

/** A break stands before the top-left cell of the range. Nothing can be parted before the first line. */
function add(target: PageBreaksTarget, [argument]: readonly Argument[], engine: Engine): Opened {
  const { sheet, axis } = target;
  const { row, column } = rangeOn(argument, { sheet, name: "pageBreakRange" }, engine);
  const line = axis === "rowBreaks" ? row : column;
  if (line === 0) throw new ApiError("InvalidArgument", "pageBreakRange");
  const lines = new Set([...linesOf(target), line]);
  if (lines.size > MAX_BREAKS) throw new ApiError("InvalidOperation", "too many page breaks");
  setLines(target, [...lines], engine);
  return object("PageBreak", { ...target, line });
}

const cellAfter = ({ axis, line }: PageBreakTarget) => ({
  row: axis === "rowBreaks" ? line : 0,
  column: axis === "columnBreaks" ? line : 0,
  height: 1,
  width: 1,
});
