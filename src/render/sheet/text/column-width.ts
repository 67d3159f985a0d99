import { PIXELS_PER_POINT } from "./ruler";

/** Pixels Excel keeps free in a cell, both sides and the grid line together, with a common default font. */
const PADDING = 5;

/** Points of a cell that text may fill. */
export const usableWidth = (points: number): number =>
  Math.max(0, points - PADDING / PIXELS_PER_POINT);
