import { desimal } from "../../kinerja/satuan";

/** Percentage points as the fraction a percent cell holds, to the last digit. */
export const fractionOf = (points: number): number => Number(desimal(points).div(100).toString());
