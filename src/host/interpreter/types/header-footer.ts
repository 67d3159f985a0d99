import type { HostSheet } from "../../document/host-document";
import type { HeaderFooterParts } from "../../document/header-footer";
import { joinHeaderFooter, splitHeaderFooter } from "../../document/header-footer";
import type { PageSetup } from "../../document/page-setup";
import { ApiError } from "../api-error";
import { booleanOf, oneOf, textOf } from "../arguments";
import type { Member, TypeTable } from "../member";
import { navigation, scalar } from "../member";
import type { HeaderFooterTarget } from "../objects";
import { object } from "../objects";
import { changePageSetup } from "./change-page-setup";

/** All three parts together, with their codes. */
const MAX_LENGTH = 255;

const STATES = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;
type State = keyof typeof STATES;
const STATE_NAMES = Object.keys(STATES) as State[];

function pages(which: HeaderFooterTarget["pages"]): Member<HostSheet> {
  return navigation("1.9", (sheet) => object("HeaderFooter", { sheet, pages: which }));
}

/** The general header is that of the odd pages: the file has one place for both. */
export const HEADER_FOOTER_GROUP: TypeTable<"HeaderFooterGroup"> = {
  members: {
    DefaultForAllPages: pages("odd"),
    OddPages: pages("odd"),
    EvenPages: pages("even"),
    FirstPage: pages("first"),
    State: scalar(
      "1.9",
      ({ pageSetup }) => stateOf(pageSetup),
      (sheet, value, engine) => {
        changePageSetup(sheet, STATES[oneOf(value, STATE_NAMES, "state")], engine);
      },
    ),
    UseSheetMargins: scalar(
      "1.9",
      ({ pageSetup }) => pageSetup.headerFooterAligns,
      (sheet, value, engine) => {
        const headerFooterAligns = booleanOf(value, "useSheetMargins");
        changePageSetup(sheet, { headerFooterAligns }, engine);
      },
    ),
    UseSheetScale: scalar(
      "1.9",
      ({ pageSetup }) => pageSetup.headerFooterScales,
      (sheet, value, engine) => {
        const headerFooterScales = booleanOf(value, "useSheetScale");
        changePageSetup(sheet, { headerFooterScales }, engine);
      },
    ),
  },
};

const stateOf = ({ differentFirst, differentOddEven }: PageSetup): State =>
  STATE_NAMES.find(
    (name) =>
      STATES[name].differentFirst === differentFirst &&
      STATES[name].differentOddEven === differentOddEven,
  ) ?? "Default";

const PLACES = {
  odd: { header: "header", footer: "footer" },
  even: { header: "evenHeader", footer: "evenFooter" },
  first: { header: "firstHeader", footer: "firstFooter" },
} as const;

function part(
  edge: "header" | "footer",
  side: keyof HeaderFooterParts,
): Member<HeaderFooterTarget> {
  return scalar(
    "1.9",
    (target) => partsOf(target, edge)[side],
    (target, value, engine) => {
      const parts = { ...partsOf(target, edge), [side]: textOf(value, `${side}${edge}`) };
      const text = joinHeaderFooter(parts);
      if (text.length > MAX_LENGTH) throw new ApiError("InvalidArgument", `${side}${edge}`);
      changePageSetup(target.sheet, { [PLACES[target.pages][edge]]: text }, engine);
    },
  );
}

const partsOf = (
  { sheet, pages }: HeaderFooterTarget,
  edge: "header" | "footer",
): HeaderFooterParts => splitHeaderFooter(sheet.pageSetup[PLACES[pages][edge]]);

/** Codes (`&P`, `&N`) stay text, as the API has them. */
export const HEADER_FOOTER: TypeTable<"HeaderFooter"> = {
  members: {
    LeftHeader: part("header", "left"),
    CenterHeader: part("header", "center"),
    RightHeader: part("header", "right"),
    LeftFooter: part("footer", "left"),
    CenterFooter: part("footer", "center"),
    RightFooter: part("footer", "right"),
  },
};
