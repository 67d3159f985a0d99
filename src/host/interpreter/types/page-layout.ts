import type { HostSheet, PageSetup } from "../../document/host-document";
import { ApiError } from "../api-error";
import { booleanOf, numberOf, oneOf } from "../arguments";
import type { Engine } from "../engine";
import type { Scalar, TypeTable } from "../member";
import { scalar } from "../member";
import type { Json } from "../wire";

const PAPER = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5, Folio: 14 } as const;
const MAX_PAGES = 32_767;
type Paper = keyof typeof PAPER;
const PAPERS = Object.keys(PAPER) as Paper[];

function change(sheet: HostSheet, part: Partial<PageSetup>, { journal }: Engine): void {
  journal.change(sheet, "pageSetup", { ...sheet.pageSetup, ...part });
}

function margin(side: keyof PageSetup["margins"]): Scalar<HostSheet> {
  return scalar<HostSheet>(
    "1.9",
    ({ pageSetup }) => pageSetup.margins[side],
    (sheet, value, engine) => {
      const points = numberOf(value, side);
      if (points < 0) throw new ApiError("InvalidArgument", side);
      change(sheet, { margins: { ...sheet.pageSetup.margins, [side]: points } }, engine);
    },
  );
}

/** Margins are points. `zoom` is one object, replaced as a whole. */
export const PAGE_LAYOUT: TypeTable<"PageLayout"> = {
  members: {
    Orientation: scalar(
      "1.9",
      ({ pageSetup }) => (pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      (sheet, value, engine) => {
        const wanted = oneOf(value, ["Portrait", "Landscape"], "orientation");
        change(sheet, { orientation: wanted === "Landscape" ? "landscape" : "portrait" }, engine);
      },
    ),
    PaperSize: scalar(
      "1.9",
      ({ pageSetup }) => PAPERS.find((name) => PAPER[name] === pageSetup.paper) ?? "Letter",
      (sheet, value, engine) => {
        change(sheet, { paper: PAPER[oneOf(value, PAPERS, "paperSize")] }, engine);
      },
    ),
    CenterHorizontally: scalar(
      "1.9",
      ({ pageSetup }) => pageSetup.centerHorizontally,
      (sheet, value, engine) => {
        change(sheet, { centerHorizontally: booleanOf(value, "centerHorizontally") }, engine);
      },
    ),
    Zoom: scalar("1.9", zoomOf, setZoom),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
};

function zoomOf({ pageSetup }: HostSheet): Json {
  const { scale, fitToWidth, fitToHeight } = pageSetup;
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
}

function setZoom(sheet: HostSheet, value: Json, engine: Engine): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ApiError("InvalidArgument", "zoom");
  }
  const zoom = value as Record<string, unknown>;
  const fitToWidth = countOf(zoom["horizontalFitToPages"], [1, MAX_PAGES]);
  const fitToHeight = countOf(zoom["verticalFitToPages"], [1, MAX_PAGES]);
  const scale = countOf(zoom["scale"], [10, 400]);
  const isFit = fitToWidth !== undefined || fitToHeight !== undefined;
  if (isFit && scale !== undefined) throw new ApiError("InvalidArgument", "zoom");
  change(sheet, { scale, fitToWidth, fitToHeight }, engine);
}

function countOf(value: unknown, [least, most]: readonly [number, number]): number | undefined {
  if (value === undefined || value === null) return undefined;
  const isCount = typeof value === "number" && Number.isInteger(value);
  if (!isCount || value < least || value > most) throw new ApiError("InvalidArgument", "zoom");
  return value;
}
