import type { HostSheet } from "../../document/host-document";
import type { PageSetup } from "../../document/page-setup";
import { ApiError } from "../api-error";
import { booleanOf, numberOf, oneOf } from "../arguments";
import type { Engine } from "../engine";
import type { Scalar, TypeTable } from "../member";
import { navigation, scalar } from "../member";
import { object } from "../objects";
import type { Json } from "../wire";
import { changePageSetup } from "./change-page-setup";
import { PAGE_LAYOUT_METHODS } from "./page-layout-methods";
import { PAPER, PAPER_NAMES } from "./paper";

const MAX_PAGES = 32_767;

const COMMENTS = { NoComments: "none", EndSheet: "atEnd", InPlace: "asDisplayed" } as const;
const ERRORS = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
} as const;
const ORDERS = { DownThenOver: "downThenOver", OverThenDown: "overThenDown" } as const;
const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;

/** Names that are true or false in the page setup. */
type Flag = {
  [K in keyof PageSetup]: PageSetup[K] extends boolean ? K : never;
}[keyof PageSetup];

const flag = (name: Flag): Scalar<HostSheet> =>
  scalar(
    "1.9",
    ({ pageSetup }) => pageSetup[name],
    (sheet, value, engine) => {
      changePageSetup(sheet, { [name]: booleanOf(value, name) }, engine);
    },
  );

/** A choice the API and the file name differently. */
function choice<K extends "orientation" | "comments" | "errors" | "order", N extends string>(
  part: K,
  names: Readonly<Record<N, PageSetup[K]>>,
): Scalar<HostSheet> {
  const all = Object.keys(names) as N[];
  return scalar(
    "1.9",
    ({ pageSetup }) => all.find((name) => names[name] === pageSetup[part]) ?? null,
    (sheet, value, engine) => {
      changePageSetup(sheet, { [part]: names[oneOf(value, all, part)] }, engine);
    },
  );
}

function margin(side: keyof PageSetup["margins"]): Scalar<HostSheet> {
  return scalar<HostSheet>(
    "1.9",
    ({ pageSetup }) => pageSetup.margins[side],
    (sheet, value, engine) => {
      const points = numberOf(value, side);
      if (points < 0) throw new ApiError("InvalidArgument", side);
      const margins = { ...sheet.pageSetup.margins, [side]: points };
      changePageSetup(sheet, { margins }, engine);
    },
  );
}

/** Margins are points. `zoom` is one object, replaced as a whole. */
export const PAGE_LAYOUT: TypeTable<"PageLayout"> = {
  members: {
    Orientation: choice("orientation", ORIENTATIONS),
    PaperSize: scalar(
      "1.9",
      ({ pageSetup: { paper = PAPER.Letter } }) =>
        PAPER_NAMES.find((name) => PAPER[name] === paper) ?? null,
      (sheet, value, engine) => {
        changePageSetup(sheet, { paper: PAPER[oneOf(value, PAPER_NAMES, "paperSize")] }, engine);
      },
    ),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draft"),
    PrintComments: choice("comments", COMMENTS),
    PrintErrors: choice("errors", ERRORS),
    PrintOrder: choice("order", ORDERS),
    FirstPageNumber: scalar(
      "1.9",
      ({ pageSetup }) => pageSetup.firstPageNumber ?? "",
      setFirstPageNumber,
    ),
    Zoom: scalar("1.9", zoomOf, setZoom),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    HeadersFooters: navigation("1.9", (sheet) => object("HeaderFooterGroup", sheet)),
    ...PAGE_LAYOUT_METHODS,
  },
};

/** Nothing means: Excel counts on by itself. */
function setFirstPageNumber(sheet: HostSheet, value: Json, engine: Engine): void {
  const isAutomatic = value === "" || value === null;
  const firstPageNumber = isAutomatic ? undefined : numberOf(value, "firstPageNumber");
  if (firstPageNumber !== undefined && !Number.isInteger(firstPageNumber)) {
    throw new ApiError("InvalidArgument", "firstPageNumber");
  }
  changePageSetup(sheet, { firstPageNumber }, engine);
}

function zoomOf({ pageSetup }: HostSheet): Json {
  const { scale, fitToWidth, fitToHeight } = pageSetup;
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null };
}

function setZoom(sheet: HostSheet, value: Json, engine: Engine): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiError("InvalidArgument", "zoom");
  }
  const zoom = value as Record<string, unknown>;
  const fitToWidth = countOf(zoom["horizontalFitToPages"], [0, MAX_PAGES]);
  const fitToHeight = countOf(zoom["verticalFitToPages"], [0, MAX_PAGES]);
  const scale = countOf(zoom["scale"], [10, 400]);
  const isFit = fitToWidth !== undefined || fitToHeight !== undefined;
  if (isFit && scale !== undefined) throw new ApiError("InvalidArgument", "zoom");
  const fit = isFit ? { fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 } : NO_FIT;
  changePageSetup(sheet, { scale, ...fit }, engine);
}

const NO_FIT = { fitToWidth: undefined, fitToHeight: undefined };

function countOf(value: unknown, [least, most]: readonly [number, number]): number | undefined {
  if (value === undefined || value === null) return undefined;
  const isCount = typeof value === "number" && Number.isInteger(value);
  if (!isCount || value < least || value > most) throw new ApiError("InvalidArgument", "zoom");
  return value;
}
