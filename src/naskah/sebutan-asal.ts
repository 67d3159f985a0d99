import { alamatLengkap } from "../masukan/alamat";
import type { AsalTeks } from "./naskah";

/** Where a text stands, in words an officer finds it by: `Bagian 12`, or the cell's address. */
export const sebutanAsal = (asal: AsalTeks): string =>
  asal.jenis === "naskah" ? `Bagian ${asal.nomor}` : alamatLengkap(asal.tempat);
