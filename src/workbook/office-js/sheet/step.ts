/** One part of writing a sheet. */
export interface Step {
  /** About how much it takes up in the request. */
  readonly bytes: number;
  /** Queues it; nothing is sent. */
  readonly queue: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
}

/** What a range, its being opened, and one thing done to it take up in a request, without the arguments. */
export const RANGE_BYTES = 350;
/** What one property more takes up. */
export const PROPERTY_BYTES = 150;

export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;

/** As many requests as needed for none to exceed the limit; a step is never cut. */
export function packSteps<T extends Pick<Step, "bytes">>(
  steps: readonly T[],
  limit: number,
): (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && step.bytes <= room) last.push(step);
    else {
      batches.push([step]);
      room = limit;
    }
    room -= step.bytes;
  }
  return batches;
}
