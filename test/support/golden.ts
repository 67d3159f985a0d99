import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Compares with a file that was read by a person. `npm run golden:update` rewrites the files; the diff is
 * what gets reviewed. A file that is not there yet fails as well: nobody has read it.
 */
export function expectGolden(path: string, text: string): void {
  if (process.env["GOLDEN"] === "update") writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, "utf8") : undefined).toBe(text);
}
