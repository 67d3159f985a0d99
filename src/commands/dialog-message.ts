/** One sentence that says what happened, one that says what to do. */
export interface DialogMessage {
  readonly pesan: string;
  readonly saran: string;
}

/** Travels behind the `#`, which never leaves the browser. */
export const toHash = ({ pesan, saran }: DialogMessage): string =>
  `#${new URLSearchParams({ pesan, saran }).toString()}`;

export function fromHash(hash: string): DialogMessage {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  return { pesan: params.get("pesan") ?? "", saran: params.get("saran") ?? "" };
}
