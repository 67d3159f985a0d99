const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  InsertDeleteConflict: "The attempted insert or delete operation resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  InvalidObjectPath: "The object path is no longer valid.",
} as const;

export type ApiErrorCode = keyof typeof MESSAGES;

const STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};

/** A failed action, with Excel's own code. It ends the batch; what was done before stays done. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;

  constructor(
    readonly code: ApiErrorCode,
    readonly detail = "",
  ) {
    super(detail === "" ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`);
    this.status = STATUS[code] ?? 400;
  }
}
