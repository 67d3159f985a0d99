import type { Calculator } from "../calculator/calculator";
import type { HostDocument, HostSheet } from "../document/host-document";
import { formatCell } from "../format/format-cell";
import { createHostEngine } from "../interpreter/host-engine";
import { createHostSession } from "../interpreter/host-session";
import type { HostSession } from "../interpreter/host-session";
import { DEFAULT_REQUIREMENTS } from "../interpreter/requirements";
import { createHost } from "../protocol/create-host";
import type { Host } from "../protocol/create-host";
import type { DialogSurface } from "../protocol/dialogs";

/** A workbook on the screen and what plays Excel around it. */
export interface OpenWorkbook {
  readonly fileName: string;
  readonly document: HostDocument;
  readonly session: HostSession;
  readonly host: Host;
}

interface Surroundings {
  readonly fileName: string;
  readonly calculator: Calculator;
  readonly dialogs: DialogSurface;
}

export const LOCALE = "id-ID";

export function openWorkbook(
  document: HostDocument,
  { fileName, calculator, dialogs }: Surroundings,
): OpenWorkbook {
  const services = {
    recalculate: (changed: HostDocument) => void calculator.recalculate(changed),
    formatText: formatCell,
  };
  const session = createHostSession(createHostEngine(document, services, DEFAULT_REQUIREMENTS));
  const host = createHost({
    session,
    hostUrl: location.href,
    documentUrl: new URL(encodeURIComponent(fileName), location.href).href,
    locale: LOCALE,
    dialogs,
  });
  return { fileName, document, session, host };
}

export function activeSheetOf({ sheets, activeSheetId }: HostDocument): HostSheet {
  const sheet = sheets.find(({ id }) => id === activeSheetId);
  if (!sheet) throw new Error("The document's active sheet is none of its sheets");
  return sheet;
}
