import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { StandIn } from "./stand-in";

/** One browser for the tests of a file, and a stand-in of its own, with the sample open, for each of them. */
export function eachTest(opened: (standIn: StandIn) => void | Promise<void>): void {
  let browser: Browser;
  let standIn: StandIn;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    standIn = await StandIn.open(browser);
    await opened(standIn);
  });

  afterEach(() => standIn.close());
}

/** The pane has read the workbook and waits for a click. */
export async function paneIsReady({ pane }: StandIn): Promise<void> {
  await pane.getByText("Buku kerja sudah dibaca.").waitFor({ state: "attached" });
}
