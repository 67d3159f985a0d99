/** Tables in thousands or millions of rupiah leave out so many zeros. */
export const NOL_TABEL = [0, 3, 6] as const;
