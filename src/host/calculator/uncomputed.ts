/** A formula the calculator cannot compute. Its cell keeps the result the file came with. */
export interface Uncomputed {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
