import type { Rupiah } from "../kinerja/satuan";
import { teksDesimal } from "./desimal";

/** An amount in words of the report: `428.807.750,00`, with `Rp` in front where asked (`Rp16.000,00`). */
export function formatRupiah(nilai: Rupiah, awalan: "" | "Rp" = ""): string {
  const teks = teksDesimal(nilai, { desimal: 2, ribuan: true });
  return teks.startsWith("-") ? `-${awalan}${teks.slice(1)}` : `${awalan}${teks}`;
}
