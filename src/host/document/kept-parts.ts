import type { Move } from "./move";

/** What the reader of a file left on a sheet for its writer: opaque, but for what must happen to it when cells move. */
export interface KeptParts {
  /** What lies among the cells, is not modelled and cannot be moved with them: `conditionalFormatting`. */
  readonly immovable: readonly string[];
  /** What a copy of the sheet could not have: `drawing`. */
  readonly uncopyable: readonly string[];
  readonly moved: (move: Move) => KeptParts;
  /** For a copy of the sheet. */
  readonly copied: () => KeptParts;
}
