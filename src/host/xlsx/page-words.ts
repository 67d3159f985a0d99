import type { PageSetup } from "../document/page-setup";

/** What is on or off when a sheet is printed, and where the file says so. */
export const PRINT_FLAGS = {
  centerHorizontally: { element: "printOptions", attribute: "horizontalCentered" },
  centerVertically: { element: "printOptions", attribute: "verticalCentered" },
  printHeadings: { element: "printOptions", attribute: "headings" },
  printGridlines: { element: "printOptions", attribute: "gridLines" },
  blackAndWhite: { element: "pageSetup", attribute: "blackAndWhite" },
  draft: { element: "pageSetup", attribute: "draft" },
} as const;

/** Choices of `pageSetup`; the first is what an absent attribute means. */
export const PAGE_WORDS: {
  readonly [K in "order" | "comments" | "errors"]: {
    readonly attribute: string;
    readonly words: readonly [PageSetup[K], ...PageSetup[K][]];
  };
} = {
  order: { attribute: "pageOrder", words: ["downThenOver", "overThenDown"] },
  comments: { attribute: "cellComments", words: ["none", "atEnd", "asDisplayed"] },
  errors: { attribute: "errors", words: ["displayed", "blank", "dash", "NA"] },
};
