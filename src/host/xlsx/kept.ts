import type { HostDocument, HostSheet, HostValue } from "../document/host-document";
import type { Parts } from "./package";

/** What the reader leaves on {@link HostDocument.kept} for the writer. */
export interface KeptDocument {
  readonly parts: Parts;
  readonly workbookPart: string;
}

/** What the reader leaves on {@link HostSheet.kept}. */
export interface KeptSheet {
  readonly part: string;
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

export const keptDocument = ({ kept }: HostDocument): KeptDocument | undefined =>
  isKept<KeptDocument>(kept, "workbookPart") ? kept : undefined;

export const keptSheet = ({ kept }: HostSheet): KeptSheet | undefined =>
  isKept<KeptSheet>(kept, "cells") ? kept : undefined;

function isKept<T>(kept: unknown, mark: keyof T): kept is T {
  return typeof kept === "object" && kept !== null && mark in kept;
}
