import type { WorkbookErrorCode } from "../workbook-error";

/** Codes of Excel and of the client library (`OfficeExtension.Error.code`) → ours. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "sel-sedang-disunting",
  AccessDenied: "lembar-terkunci",
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

/** Read by shape: the error may come from another realm, where `instanceof` fails. */
export function errorCodeOf(cause: unknown): WorkbookErrorCode {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return "tak-terduga";
  return (typeof cause.code === "string" ? CODES[cause.code] : undefined) ?? "tak-terduga";
}
