import type { BatasCapaian } from "../kinerja/pengaturan";

/** Caps an office may print, or average with, instead of a larger capaian. */
export const BATAS_LAZIM = [100, 110, 120] as const satisfies readonly BatasCapaian[];
