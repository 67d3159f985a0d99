import { KONTRAK } from "../../masukan/kontrak";

/** Tables that tell of another period. Sheets far back in a workbook are left out: each costs its part of the request. */
export const LEMBAR_LAIN = {
  names: [KONTRAK.Kinerja.nama, KONTRAK.Identitas.nama],
  limit: 7,
} as const;
