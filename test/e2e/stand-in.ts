import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";

const PICTURES = join(__dirname, "../../test-results");

/** The stand-in in a browser page of its own, as a user sees it. */
export class StandIn {
  /** What must never happen, whatever a test is about: errors of the pages, and requests to other places. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("request", (request) => {
      const own = [this.url, "blob:", "data:"].some((start) => request.url().startsWith(start));
      if (!own) this.complaints.push(`request to ${request.url()}`);
    });
  }

  /** A page that has gone nowhere yet. */
  static async prepare(
    browser: Browser,
    {
      url = process.env["STAND_IN_URL"] ?? "",
      ...options
    }: BrowserContextOptions & { url?: string } = {},
  ): Promise<StandIn> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: "id-ID",
      ignoreHTTPSErrors: true,
      ...options,
    });
    return new StandIn(await context.newPage(), url);
  }

  /** The sample workbook with the pane beside it. */
  static async open(
    browser: Browser,
    options?: BrowserContextOptions & { url?: string },
  ): Promise<StandIn> {
    const standIn = await StandIn.prepare(browser, options);
    await standIn.goto("");
    await standIn.page.getByRole("heading", { name: "contoh.xlsx" }).waitFor();
    return standIn;
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.url).href);
  }

  get pane(): FrameLocator {
    return this.page.getByRole("complementary", { name: "Panel add-in" }).frameLocator("iframe");
  }

  get grid(): Locator {
    return this.page.getByRole("grid", { name: "Lembar kerja" });
  }

  /** The cell at an address; with a text, only when it shows that text. */
  cell(address: string, text?: string): Locator {
    return text === undefined
      ? this.page.getByRole("gridcell", { name: new RegExp(`^${address}( |$)`) })
      : this.page.getByRole("gridcell", { name: `${address} ${text}`.trim(), exact: true });
  }

  /** Goes to a cell as the name box does, however far away it is; the keys then go to the sheet. */
  async go(address: string): Promise<void> {
    const nameBox = this.page.getByRole("textbox", { name: "Kotak nama" });
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await this.cell(address).waitFor();
  }

  /** Types into a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.go(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What a cell shows. */
  async textOf(address: string): Promise<string> {
    const name = await this.cell(address).getAttribute("aria-label");
    return (name ?? "").slice(address.length).trim();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
  }

  /** Opens a file as the button *Buka .xlsx* does. */
  async openFile(name: string, content: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.ribbon("Buka .xlsx").click(),
    ]);
    await chooser.setFiles({ name, mimeType: "application/zip", buffer: Buffer.from(content) });
  }

  ribbon(name: string): Locator {
    return this.page.getByRole("toolbar", { name: "Pita" }).getByRole("button", { name });
  }

  /** A button of the developer's drawer. */
  async press(name: string): Promise<void> {
    await this.openDrawer();
    await this.page.getByRole("button", { name }).click();
  }

  async choose(label: string, value: string): Promise<void> {
    await this.openDrawer();
    await this.page.getByLabel(label).selectOption(value);
  }

  /** One of the counters, painted anew: what stood there may be older than the pane. */
  async counter(name: "syncs" | "singleCellWrites"): Promise<number> {
    await this.openDrawer();
    const counter = this.page.locator(`[data-counter="${name}"]`);
    await counter.evaluate((painted) => {
      painted.remove();
    });
    return Number(await counter.textContent());
  }

  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private async openDrawer(): Promise<void> {
    const drawer = this.page.locator("#laci");
    if ((await drawer.getAttribute("open")) === null) await drawer.locator("summary").click();
  }
}
