/** One sentence that says what happened, one that says what to do. */
export interface DialogMessage {
  readonly pesan: string;
  readonly saran: string;
}

/** Some hosts refuse addresses beyond two thousand characters, and a letter may take nine (`%E2%80%9C`). */
const LONGEST = { pesan: 400, saran: 200 };

/** Travels behind the `#`, which never leaves the browser. */
export const toHash = ({ pesan, saran }: DialogMessage): string =>
  `#${new URLSearchParams({
    pesan: shorten(pesan, LONGEST.pesan),
    saran: shorten(saran, LONGEST.saran),
  }).toString()}`;

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

export function fromHash(hash: string): DialogMessage {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  return { pesan: params.get("pesan") ?? "", saran: params.get("saran") ?? "" };
}
