export type WorkbookErrorCode =
  /** Some cell is being edited and the host did not wait. */
  | "sel-sedang-disunting"
  /** A locked cell of a protected sheet, or a read-only workbook. */
  | "lembar-terkunci"
  /** The structure of the workbook is protected: no sheet can be made or shown. */
  | "struktur-terkunci"
  /** A sheet of that name is there already. */
  | "lembar-sudah-ada"
  /** A copy of a sheet could be neither finished nor removed: it stands there, half done. */
  | "salinan-tertinggal"
  /** A defined name is there already, in the same scope. */
  | "nama-terpakai"
  /** Excel allows no such name, for a sheet or for cells. */
  | "nama-tak-sah"
  /** The sheet, range or name went away meanwhile. */
  | "tidak-ditemukan"
  /** The connection to the workbook was lost: it is unknown whether the batch was carried out. */
  | "sesi-putus"
  /** Too many cells for one request or answer. */
  | "terlalu-besar"
  /** This Excel lacks a member the batch needs. */
  | "tidak-didukung"
  /** Office.js is absent or the page runs outside Excel. */
  | "di-luar-excel"
  | "tak-terduga";

/** A workbook operation failed. Branch on `code`; the pane turns it into words; log `cause`. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    /** What was being done, for the log: `read`, `write Kinerja!G4:G4`. */
    readonly target: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${target}`, options);
  }
}
