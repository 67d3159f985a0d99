import type { WorkbookErrorCode } from "../workbook-error";

/** Codes of Excel and of the client library (`OfficeExtension.Error.code`) → ours. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "sel-sedang-disunting",
  AccessDenied: "lembar-terkunci",
  ItemAlreadyExists: "lembar-sudah-ada",
  ItemNotFound: "tidak-ditemukan",
  InvalidReference: "tidak-ditemukan",
  InvalidObjectPath: "tidak-ditemukan",
  InvalidOrTimedOutSession: "sesi-putus",
  ConnectionFailure: "sesi-putus",
  Timeout: "sesi-putus",
  RequestAborted: "sesi-putus",
  RequestPayloadSizeLimitExceeded: "terlalu-besar",
  ResponsePayloadSizeLimitExceeded: "terlalu-besar",
  RangeExceedsLimit: "terlalu-besar",
  OperationCellsExceedLimit: "terlalu-besar",
  ApiNotFound: "tidak-didukung",
  ApiNotAvailable: "tidak-didukung",
  NotImplemented: "tidak-didukung",
  UnsupportedFeature: "tidak-didukung",
  UnsupportedOperation: "tidak-didukung",
};

const NOT_READ = ["PropertyNotLoaded", "ValueNotLoaded"];

export const errorCodeOf = (cause: unknown): WorkbookErrorCode =>
  CODES[rawCodeOf(cause) ?? ""] ?? "tak-terduga";

/** The client library, or the language itself, has caught us: the host was not at fault. */
export function isOurMistake(cause: unknown): boolean {
  const code = rawCodeOf(cause);
  return code === undefined || NOT_READ.includes(code);
}

/** Read by shape: the error may come from another realm, where `instanceof` fails. */
function rawCodeOf(cause: unknown): string | undefined {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return undefined;
  return typeof cause.code === "string" ? cause.code : undefined;
}
