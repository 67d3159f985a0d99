import { ApiError } from "./api-error";

/** Remembers how to take back what a batch did. All changes of the document by the interpreter go through it. */
export class Journal {
  private inverses: (() => void)[] = [];

  /** A read-only workbook (reading view on the web) refuses every change. */
  constructor(private readonly isReadOnly = false) {}

  get isEmpty(): boolean {
    return this.inverses.length === 0;
  }

  /** Assigns a property; the value must be replaced, never mutated. */
  change<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    this.requireWritable();
    const before = target[key];
    this.inverses.push(() => {
      target[key] = before;
    });
    target[key] = value;
  }

  /** Sets an entry of a map, or removes it (`undefined`). */
  setEntry<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    this.requireWritable();
    const before = map.get(key);
    this.inverses.push(() => {
      store(map, key, before);
    });
    store(map, key, value);
  }

  /** Takes the step out of the journal. */
  drain(): UndoStep {
    const inverses = this.inverses;
    this.inverses = [];
    return () => {
      for (const inverse of [...inverses].reverse()) inverse();
    };
  }

  private requireWritable(): void {
    if (this.isReadOnly) throw new ApiError("AccessDenied", "read-only workbook");
  }
}

export type UndoStep = () => void;

function store<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
