import { readFileSync } from "node:fs";
import { join } from "node:path";

const URL_ = process.env["STAND_IN_URL"] ?? "";

test("office.js comes to the pane as Microsoft published it", async () => {
  const served = Buffer.from(await (await fetch(`${URL_}office/office.js`)).arrayBuffer());
  const published = require.resolve("@microsoft/office-js/dist/office.js");
  expect(served.equals(readFileSync(published))).toBe(true);
});

test("the built pane asks Microsoft's network, the same pane in the stand-in asks none", async () => {
  const built = readFileSync(join(__dirname, "../../dist/taskpane.html"), "utf8");
  const served = await (await fetch(`${URL_}addin/taskpane.html`)).text();
  expect(built).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(served).not.toContain("microsoft.com");
  expect(served).toContain('src="/office/office.js"');
});

test.each([
  "../package.json",
  "%2e%2e/package.json",
  "addin/..%2f..%2fpackage.json",
  "%zz",
  "addin/",
  "office/../../x",
])("nothing outside its folders is served: %s", async (path) => {
  expect((await fetch(`${URL_}${path}`)).status).toBe(404);
});

test("nothing can be sent to it", async () => {
  expect((await fetch(URL_, { method: "POST", body: "x" })).status).toBe(405);
});
