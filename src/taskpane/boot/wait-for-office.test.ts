import { BATAS_TUNGGU_MS, waitForOffice } from "./wait-for-office";
import type { Lingkungan, OfficeSource } from "./wait-for-office";

type OnReady = OfficeSource["onReady"];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function start(onReady: OnReady, pageHasLoaded = false) {
  let loaded = (): void => undefined;
  const source = {
    script: document.createElement("script"),
    onReady,
    whenLoaded: (then: () => void) => {
      if (pageHasLoaded) then();
      loaded = then;
    },
  };
  const reported: Lingkungan[] = [];
  waitForOffice(source, (lingkungan) => reported.push(lingkungan));
  return { source, reported, pageLoads: () => loaded() };
}

const readyIn =
  (host: string | null): OnReady =>
  () =>
    Promise.resolve({ host });
const absent: OnReady = () => undefined;
const silent: OnReady = () => new Promise(() => undefined);

test("Excel is reported once, and no complaint follows", async () => {
  const { reported } = start(readyIn("Excel"));
  await jest.advanceTimersByTimeAsync(BATAS_TUNGGU_MS);
  expect(reported).toEqual(["excel"]);
});

test.each(["Word", null])("host %s is not Excel", async (host) => {
  const { reported } = start(readyIn(host));
  await jest.advanceTimersByTimeAsync(0);
  expect(reported).toEqual(["bukan-excel"]);
});

test.each([
  ["is absent", absent],
  ["does not answer", silent],
])("when office.js %s, ten seconds are waited and not one less", async (_case, onReady) => {
  const { reported } = start(onReady);
  await jest.advanceTimersByTimeAsync(BATAS_TUNGGU_MS - 1);
  expect(reported).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(reported).toEqual(["lambat"]);
});

test("when office.js cannot be fetched, that is said as soon as the page has loaded without it, once", async () => {
  const { reported, pageLoads } = start(absent);
  expect(reported).toEqual([]);
  pageLoads();
  await jest.advanceTimersByTimeAsync(BATAS_TUNGGU_MS);
  expect(reported).toEqual(["lambat"]);
});

test("it is said as well when the page has loaded before anybody could listen", () => {
  expect(start(absent, true).reported).toEqual(["lambat"]);
});

test("an office.js that is there but slow is waited for although the page has loaded", async () => {
  const { source, reported, pageLoads } = start(absent);
  source.onReady = silent;
  source.script.dispatchEvent(new Event("load"));
  pageLoads();
  await jest.advanceTimersByTimeAsync(BATAS_TUNGGU_MS - 1);
  expect(reported).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(reported).toEqual(["lambat"]);
});

test("an office.js that arrives late still opens the pane, once", async () => {
  const { source, reported, pageLoads } = start(absent);
  await jest.advanceTimersByTimeAsync(BATAS_TUNGGU_MS);
  source.onReady = readyIn("Excel");
  source.script.dispatchEvent(new Event("load"));
  pageLoads();
  await jest.advanceTimersByTimeAsync(0);
  expect(reported).toEqual(["lambat", "excel"]);
});
