import type { SheetWrite } from "../../sheet-plan";
import { queueStore } from "../queue-store";
import { cellSteps } from "./cell-steps";
import { mergeSteps } from "./merge-steps";
import { pageStep } from "./page-step";
import { sizeSteps } from "./size-steps";
import type { Step } from "./step";
import { bytesOf, PROPERTY_BYTES, RANGE_BYTES } from "./step";
import { numberFormatSteps, styleSteps } from "./style-steps";
import { validationSteps } from "./validation-steps";
import { frozenSteps } from "./view-steps";

/** All parts, in the order in which a failure half-way does the least harm. */
export const sheetSteps = (write: SheetWrite): Step[] => [
  ...(write.rebuild ? [emptyStep(write)] : []),
  ...contentSteps(write),
  ...closingSteps(write),
];

/** The sheet itself. */
export const contentSteps = ({ plan, storeFirst = {} }: SheetWrite): Step[] => [
  storeStep(storeFirst),
  ...sizeSteps(plan),
  ...numberFormatSteps(plan.styles),
  ...cellSteps(plan),
  ...styleSteps(plan.styles),
  ...mergeSteps(plan),
  ...validationSteps(plan.validations),
  ...frozenSteps(plan),
  pageStep(plan),
];

/** What tells of the sheet: last, when it stands. */
export const closingSteps = ({ names, store }: SheetWrite): Step[] => [
  namesStep(names),
  storeStep(store),
];

const EMPTY_PROPERTIES = 11;

/** Unmerging comes first: a protected sheet refuses it, and nothing has been changed then. */
const emptyStep = ({ unhide }: SheetWrite): Step => ({
  bytes: RANGE_BYTES + EMPTY_PROPERTIES * PROPERTY_BYTES,
  queue: (sheet) => {
    const whole = sheet.getRange().untrack();
    whole.unmerge();
    whole.clear();
    whole.dataValidation.clear();
    whole.format.useStandardHeight = true;
    whole.format.useStandardWidth = true;
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.removePageBreaks();
    sheet.freezePanes.unfreeze();
    if (unhide) sheet.visibility = "Visible";
  },
});

/** Removed and added again: one request cannot ask first whether the name is there. */
const namesStep = (names: SheetWrite["names"]): Step => ({
  bytes: names.length * RANGE_BYTES * 2,
  queue: (_, workbook) => {
    for (const { name, sheet, refersTo } of names) {
      const scope = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
      scope.names.getItemOrNullObject(name).delete();
      scope.names.add(name, refersTo);
    }
  },
});

const storeStep = (store: SheetWrite["store"]): Step => ({
  bytes: bytesOf(store) + Object.keys(store).length * RANGE_BYTES,
  queue: (_, workbook) => {
    queueStore(workbook, store);
  },
});
