import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The calculator's module, as the page fetches it. */
export const wasmBytes = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../node_modules/@ironcalc/wasm/wasm_bg.wasm")));
