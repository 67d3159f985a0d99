export type XlsxErrorCode = "bukan-xlsx" | "xls-lama" | "terkunci-sandi" | "rusak";

const PESAN: Record<XlsxErrorCode, string> = {
  "bukan-xlsx":
    "Berkas ini bukan buku kerja Excel (.xlsx). Pilih berkas lain, atau simpan ulang dari Excel sebagai .xlsx.",
  "xls-lama":
    "Berkas ini berformat Excel lama (.xls). Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu pilih lagi.",
  "terkunci-sandi":
    "Berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu pilih lagi.",
  rusak:
    "Isi berkas ini rusak atau tidak lengkap. Buka dan simpan ulang di Excel, lalu pilih lagi.",
};

/** A file could not be opened. `message` is for the user, `cause` for the log. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    options?: ErrorOptions,
  ) {
    super(PESAN[code], options);
  }
}
