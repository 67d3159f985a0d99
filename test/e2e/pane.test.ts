import { readFileSync } from "node:fs";
import type * as Axe from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { StandIn } from "./stand-in";

jest.setTimeout(90_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Rules that are broken, with the elements that break them. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const results = await axe.run(document, { resultTypes: ["violations"] });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  });
}

function paneFrame(standIn: StandIn): Frame {
  const frame = standIn.page
    .frames()
    .find((candidate) => candidate.url().endsWith("/taskpane.html"));
  if (!frame) throw new Error("The stand-in shows no pane");
  return frame;
}

const LOOKS = [320, 350, 360].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(LOOKS)(
  "at $width pixels, $colorScheme, the pane needs no scrolling sideways and breaks no rule of axe",
  async ({ width, colorScheme }) => {
    const standIn = await StandIn.open(browser, { colorScheme });
    await standIn.page.addStyleTag({ content: `.pane { width: ${width}px !important; }` });
    const ditulis = standIn.pane.getByText(/sel ditulis$/).first();
    await standIn.pane.getByText("Buku kerja sudah dibaca.").waitFor({ state: "attached" });
    const frame = paneFrame(standIn);
    const overflow = () =>
      frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );

    expect({ overflow: await overflow(), violations: await violations(frame) }).toEqual({
      overflow: 0,
      violations: [],
    });
    await standIn.pane.getByRole("button", { name: "Hitung Capaian" }).click();
    await ditulis.waitFor();
    expect({ overflow: await overflow(), violations: await violations(frame) }).toEqual({
      overflow: 0,
      violations: [],
    });
    await standIn.picture(`panel-${width}-${colorScheme}`);
    await standIn.pane.getByText("Pratinjau kalimat penilaian").click();
    await standIn.pane.getByText("Isi dan kertas").click();
    await standIn.pane.getByRole("button", { name: "Buat Laporan", exact: true }).click();
    await standIn.pane.getByText("Cara mencetak atau menyimpan PDF").click();
    expect({ overflow: await overflow(), violations: await violations(frame) }).toEqual({
      overflow: 0,
      violations: [],
    });
    await standIn.picture(`panel-laporan-${width}-${colorScheme}`);
    await standIn.close();
  },
);

test.each(["light", "dark"] as const)(
  "the stand-in's own page breaks no rule of axe, %s",
  async (colorScheme) => {
    const standIn = await StandIn.open(browser, { colorScheme });
    await standIn.press("Nolkan");
    expect(await violations(standIn.page.mainFrame())).toEqual([]);
    await standIn.picture(`halaman-${colorScheme}`);
    await standIn.close();
  },
);

test("when office.js cannot be fetched the pane says so at once, however early it has failed", async () => {
  const standIn = await StandIn.prepare(browser);
  // Here the ten seconds never end.
  await standIn.page.addInitScript(() => {
    const wait = window.setTimeout.bind(window) as (handler: () => void, time?: number) => number;
    Object.assign(window, {
      setTimeout: (handler: () => void, time = 0) => (time < 10_000 ? wait(handler, time) : 0),
    });
  });
  let fail: () => void = () => undefined;
  const failed = new Promise<void>((resolve) => (fail = resolve));
  await standIn.page.route("**/office/office.js", async (route) => {
    await route.abort();
    fail();
  });
  await standIn.page.route("**/taskpane.*.js", async (route) => {
    await failed;
    await route.continue();
  });
  await standIn.goto("");
  await standIn.pane.getByRole("alert").getByText("Office.js belum termuat").waitFor();
  await standIn.close();
});

test("when office.js does not answer the pane says so after a while, and goes on when it does", async () => {
  const standIn = await StandIn.prepare(browser);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await standIn.page.route("**/office/office.js", async (route) => {
    await held;
    await route.continue();
  });
  await standIn.page.clock.install();
  await standIn.goto("");
  await standIn.pane.getByText("Menyiapkan panel…").waitFor();
  await standIn.page.clock.fastForward(10_000);
  await standIn.pane.getByRole("alert").getByText("Office.js belum termuat").waitFor();
  await standIn.page.clock.resume();
  release();
  await standIn.pane.getByRole("button", { name: "Hitung Capaian" }).waitFor();
  await standIn.close();
});

test("outside Excel the pane says where it belongs", async () => {
  const standIn = await StandIn.prepare(browser);
  await standIn.goto("addin/taskpane.html");
  await standIn.page.getByRole("alert").getByText("Panel ini bekerja di dalam Excel").waitFor();
  await standIn.close();
});

test("over https a ribbon function that cannot write opens a small window that says why", async () => {
  const standIn = await StandIn.open(browser, { url: process.env["STAND_IN_HTTPS_URL"] ?? "" });
  await standIn.page.getByRole("button", { name: "Tutup panel" }).click();
  await standIn.press("Kunci / buka lembar ini");
  await standIn.ribbon("Hitung Capaian").click();
  const dialog = standIn.page.getByRole("dialog");
  await dialog
    .frameLocator("iframe")
    .getByText(/terkunci|dilindungi|proteksi/i)
    .first()
    .waitFor();
  await standIn.picture("jendela-pita");
  await dialog.getByRole("button", { name: "Tutup jendela" }).click();
  await standIn.page.getByRole("status").filter({ hasText: "Hitung Capaian selesai." }).waitFor();
  await standIn.close();
});
