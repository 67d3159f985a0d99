import { copySheet } from "../../document/copy-sheet";
import type { HostDocument, HostSheet } from "../../document/host-document";
import { ApiError } from "../api-error";
import { integerOf, isObject, oneOf, textOf } from "../arguments";
import { renameSheetEverywhere, renameTableEverywhere } from "../cells/move-references";
import type { Engine } from "../engine";
import type { Argument, Member, Opened } from "../member";
import { command, factory, scalar } from "../member";
import { object } from "../objects";
import { copiedSheetName, requireSheetName } from "../sheet-names";
import { findSheet } from "../sheets";
import type { Json } from "../wire";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
type Visibility = keyof typeof VISIBILITY;
const VISIBILITIES = Object.keys(VISIBILITY) as Visibility[];
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** What a sheet is among the others: a workbook whose structure is protected refuses every change of it. */
export const WORKSHEET_STRUCTURE: Readonly<Record<string, Member<HostSheet>>> = {
  Name: scalar("1.1", ({ name }) => name, rename),
  Position: scalar("1.1", (sheet, { document }) => document.sheets.indexOf(sheet), setPosition),
  Visibility: scalar(
    "1.1",
    ({ visibility }) => VISIBILITIES.find((name) => VISIBILITY[name] === visibility) ?? "Visible",
    setVisibility,
  ),
  Delete: command("1.1", remove),
  Copy: factory("1.7", copy),
  GetNext: factory("1.5", (sheet, [visibleOnly], { document }) =>
    required(neighbour(document, sheet, { step: 1, visibleOnly })),
  ),
  GetNextOrNullObject: factory("1.5", (sheet, [visibleOnly], { document }) =>
    neighbour(document, sheet, { step: 1, visibleOnly }),
  ),
  GetPrevious: factory("1.5", (sheet, [visibleOnly], { document }) =>
    required(neighbour(document, sheet, { step: -1, visibleOnly })),
  ),
  GetPreviousOrNullObject: factory("1.5", (sheet, [visibleOnly], { document }) =>
    neighbour(document, sheet, { step: -1, visibleOnly }),
  ),
  // How the client finds a sheet again that a method gave it.
  _GetSheetById: factory("1.7", byId),
  _GetAnotherWorksheetById: factory("1.7", byId),
};

function requireStructure({ structureProtected }: HostDocument): void {
  if (structureProtected) throw new ApiError("AccessDenied", "workbook structure");
}

function rename(sheet: HostSheet, value: Json, engine: Engine): void {
  const { document, journal } = engine;
  requireStructure(document);
  const name = textOf(value, "name");
  const before = sheet.name;
  const isSame = name.toLowerCase() === before.toLowerCase();
  journal.change(sheet, "name", isSame ? name : requireSheetName(document, name));
  renameSheetEverywhere(before, name, engine);
  engine.stale = true;
}

function setPosition(sheet: HostSheet, value: Json, { document, journal }: Engine): void {
  requireStructure(document);
  const position = integerOf(value, "position");
  const others = document.sheets.filter((other) => other !== sheet);
  if (position < 0 || position > others.length) throw new ApiError("InvalidArgument", "position");
  journal.change(document, "sheets", others.toSpliced(position, 0, sheet));
}

function setVisibility(sheet: HostSheet, value: Json, { document, journal }: Engine): void {
  requireStructure(document);
  const visibility = VISIBILITY[oneOf(value, VISIBILITIES, "visibility")];
  if (visibility !== "visible") requireAnotherVisible(sheet, document.sheets);
  journal.change(sheet, "visibility", visibility);
}

function remove(sheet: HostSheet, _: readonly Argument[], engine: Engine): void {
  const { document, journal } = engine;
  requireStructure(document);
  if (sheet.visibility === "veryHidden") throw new ApiError("InvalidOperation", "hidden sheet");
  requireAnotherVisible(sheet, document.sheets);
  const rest = document.sheets.filter((other) => other !== sheet);
  const next = rest.find(({ visibility }) => visibility === "visible");
  journal.change(document, "sheets", rest);
  renameSheetEverywhere(sheet.name, undefined, engine);
  for (const { name } of sheet.tables) renameTableEverywhere(name, undefined, engine);
  engine.stale = true;
  if (document.activeSheetId === sheet.id && next) {
    journal.change(document, "activeSheetId", next.id);
  }
}

function requireAnotherVisible(sheet: HostSheet, sheets: readonly HostSheet[]): void {
  const others = sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (others.length === 0) throw new ApiError("InvalidOperation", "the only visible worksheet");
}

function copy(
  sheet: HostSheet,
  [positionType, relativeTo]: readonly Argument[],
  engine: Engine,
): Opened {
  const { document, journal } = engine;
  requireStructure(document);
  const uncopyable = sheet.kept?.uncopyable ?? [];
  if (uncopyable.length > 0) {
    throw new ApiError("ApiNotFound", `copying a sheet with ${uncopyable.join(", ")}`);
  }
  const position = placeOf(document, [positionType, relativeTo]);
  const copied = copySheet(document, sheet, copiedSheetName(document, sheet.name));
  journal.change(document, "sheets", document.sheets.toSpliced(position, 0, copied));
  engine.stale = true;
  return object("Worksheet", copied);
}

/** Without a word on it the copy comes first, as the documentation has it. */
function placeOf({ sheets }: HostDocument, [type, relativeTo]: readonly Argument[]): number {
  const wanted = oneOf(type ?? "None", POSITIONS, "positionType");
  if (wanted === "None" || wanted === "Beginning") return 0;
  if (wanted === "End") return sheets.length;
  const isSheet = isObject(relativeTo) && relativeTo.type === "Worksheet";
  const place = isSheet ? sheets.indexOf(relativeTo.target) : -1;
  if (place < 0) throw new ApiError("InvalidArgument", "relativeTo");
  return wanted === "Before" ? place : place + 1;
}

interface Neighbour {
  readonly step: 1 | -1;
  readonly visibleOnly: Argument;
}

function neighbour(
  { sheets }: HostDocument,
  sheet: HostSheet,
  { step, visibleOnly }: Neighbour,
): Opened {
  let place = sheets.indexOf(sheet) + step;
  while (visibleOnly === true && sheets[place] && sheets[place]?.visibility !== "visible") {
    place += step;
  }
  const found = sheets[place];
  return found ? object("Worksheet", found) : null;
}

function required(found: Opened): Opened {
  if (found === null) throw new ApiError("ItemNotFound", "worksheet");
  return found;
}

function byId(_: HostSheet, [id]: readonly Argument[], { document }: Engine): Opened {
  const found = findSheet(document, textOf(id, "id"));
  return required(found ? object("Worksheet", found) : null);
}
