import type { PesanGalat } from "../app/pesan-galat";
import { pesanGalat } from "../app/pesan-galat";

/** Where a ribbon click says what it could not do. */
export interface Outlet {
  /** For the pane; `undefined` when the click has done everything. */
  keep(message: PesanGalat | undefined): void;
  /** Resolves when the user has seen it. */
  show(message: PesanGalat): Promise<void>;
}

/** Success is seen in the sheet; anything else, and any failure, is said. */
export async function runAndTell(
  outlet: Outlet,
  attempt: () => Promise<PesanGalat | undefined>,
): Promise<void> {
  const message = await attempt().catch(pesanGalat);
  outlet.keep(message);
  if (message) await outlet.show(message);
}
