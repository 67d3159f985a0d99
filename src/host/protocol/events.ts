import { rangeAddress } from "../document/address";
import type { HostDocument } from "../document/host-document";
import type { CellChange } from "../interpreter/engine";

const EVENT_CATEGORY = 65_536;
const WORKBOOK = "Workbook";

/** Numbers as in office.js, at each `EventHandlers`. */
const EVENT_TYPE = { changed: 10, activated: 11, selectionChanged: 14 } as const;

export type TriggerSource = "ThisLocalAddin" | "Unknown";

/** One entry of a `richApiMessage`, as the array the web sends. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: string,
  isRemoteOverride: boolean,
];

/** For the collection and for the sheet itself: office.js drops what nobody listens to. */
const entries = (type: number, sheetId: string, args: object): readonly EventEntry[] =>
  [WORKBOOK, sheetId].map((target): EventEntry => [
    EVENT_CATEGORY,
    type,
    target,
    JSON.stringify(args),
    "",
    false,
  ]);

export const changedEntries = (
  changes: readonly CellChange[],
  triggerSource: TriggerSource,
): readonly EventEntry[] =>
  changes.flatMap(({ sheetId, area }) =>
    entries(EVENT_TYPE.changed, sheetId, {
      address: rangeAddress(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource,
      worksheetId: sheetId,
    }),
  );

export const selectionEntries = ({
  activeSheetId,
  selection,
}: HostDocument): readonly EventEntry[] =>
  entries(EVENT_TYPE.selectionChanged, activeSheetId, {
    address: rangeAddress(selection),
    worksheetId: activeSheetId,
  });

export const activatedEntries = ({ activeSheetId }: HostDocument): readonly EventEntry[] =>
  entries(EVENT_TYPE.activated, activeSheetId, { worksheetId: activeSheetId });
