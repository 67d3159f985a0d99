import type { SelMasukan } from "../masukan";

/** Whether a cell shows a percentage: by its format, or typed with the sign. */
export const isSelPersen = ({ pengali, teks }: SelMasukan): boolean =>
  pengali === 100 || teks.includes("%");
