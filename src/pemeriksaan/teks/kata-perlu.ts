/** The words before an amount that there should be, not one that there is. */
export const PERLU =
  /\b(?:target(?:nya|kan)?|ditargetkan|kebutuhan(?:nya)?|dibutuhkan|kuota|formasi|idealnya|seharusnya)\b[^.;\d]{0,50}$/i;
