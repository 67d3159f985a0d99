/** The parts of mammoth's document that are looked at; its own types do not name them. */
interface Unsur {
  readonly numbering?: { readonly isOrdered: boolean } | null;
  readonly children?: readonly Unsur[];
}

/** Whether Word numbers any paragraph of a document by itself; bullets are no numbers. */
export const hasNomorOtomatis = ({ numbering, children = [] }: Unsur): boolean =>
  numbering?.isOrdered === true || children.some(hasNomorOtomatis);
