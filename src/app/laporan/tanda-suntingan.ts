import type { Suntingan } from "./suntingan";

/** Tells an edit from others, and from a later one in the same place: a decision holds for this content only. */
export const tandaSuntingan = ({ id, isi }: Pick<Suntingan, "id" | "isi">): string =>
  `${id} ${isi}`;
