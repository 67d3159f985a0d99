import { initSync } from "@ironcalc/wasm";
import type { HostDocument } from "../document/host-document";
import { IronCalcModel } from "./ironcalc-model";
import type { Uncomputed } from "./uncomputed";

export interface Calculator {
  /**
   * Computes every formula of the document and writes the results into its cells. Finds by itself what has changed since the
   * last call, so that an edit of many cells costs one call afterwards.
   */
  recalculate(document: HostDocument): readonly Uncomputed[];
}

/** @param wasmModuleBytes `@ironcalc/wasm/wasm_bg.wasm`, read or fetched by the caller */
export function createCalculator(wasmModuleBytes: Uint8Array): Calculator {
  initSync({ module: wasmModuleBytes.slice() });
  let model = new IronCalcModel([]);
  return {
    recalculate(document) {
      const sheetNames = document.sheets.map(({ name }) => name);
      if (!model.hasSheets(sheetNames)) model = new IronCalcModel(sheetNames);
      model.feed(document);
      return model.collect(document);
    },
  };
}
