import type { HostDocument, HostSheet, HostValue } from "../document/host-document";
import type { KeptParts } from "../document/kept-parts";
import { isWhole, movedKey, movedLine } from "../document/moved";
import type { Parts } from "./package";

/** What the reader leaves on {@link HostDocument.kept} for the writer. */
export interface KeptDocument {
  readonly parts: Parts;
  readonly workbookPart: string;
}

/** What the reader leaves on {@link HostSheet.kept}. */
export interface KeptSheet extends KeptParts {
  readonly part: string;
  /** The part belongs to the sheet this one is a copy of. */
  readonly isCopy: boolean;
  readonly cells: ReadonlyMap<number, KeptCell>;
  /** Attributes of each `<row>`, by zero-based row. */
  readonly rows: ReadonlyMap<number, Attributes>;
}

export type Attributes = Readonly<Record<string, string>>;

/** A cell as it stood in the file: reused as it is while value and formula stay the same. */
export interface KeptCell {
  readonly attributes: Attributes;
  readonly inner: string;
  readonly value: HostValue;
  readonly formula: string | undefined;
}

export const createKeptSheet = (given: Omit<KeptSheet, "moved" | "copied">): KeptSheet => ({
  ...given,
  moved: (move) =>
    createKeptSheet({
      ...given,
      cells: movedMap(given.cells, (key) => movedKey(key, move)),
      rows:
        move.axis === "row" && isWhole(move)
          ? movedMap(given.rows, (row) => movedLine(row, move))
          : given.rows,
    }),
  copied: () => createKeptSheet({ ...given, isCopy: true }),
});

function movedMap<T>(
  map: ReadonlyMap<number, T>,
  next: (key: number) => number | undefined,
): ReadonlyMap<number, T> {
  const entries = [...map].flatMap(([key, entry]) => {
    const moved = next(key);
    return moved === undefined ? [] : [[moved, entry] as const];
  });
  return new Map(entries);
}

export const keptDocument = ({ kept }: HostDocument): KeptDocument | undefined =>
  isKept<KeptDocument>(kept, "workbookPart") ? kept : undefined;

export const keptSheet = ({ kept }: HostSheet): KeptSheet | undefined =>
  isKept<KeptSheet>(kept, "cells") ? kept : undefined;

function isKept<T>(kept: unknown, mark: keyof T): kept is T {
  return typeof kept === "object" && kept !== null && mark in kept;
}
