/** Points of one pixel: widths and heights are multiples of it, for Excel rounds them to one. */
export const PIXEL = 0.75;

/** The multiple of a pixel at `points` or just below; exact, as remainders of binary fractions are. */
export const floorToPixel = (points: number): number => points - (points % PIXEL);

export function ceilToPixel(points: number): number {
  const floor = floorToPixel(points);
  return floor === points ? points : floor + PIXEL;
}
