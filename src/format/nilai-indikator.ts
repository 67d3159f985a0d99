import type { Target } from "../kinerja/indikator";
import type { Pembulatan } from "../kinerja/pengaturan";
import { persen, rupiah } from "../kinerja/satuan";
import { formatAngka } from "./angka";
import { formatPersen } from "./persen";
import { formatRupiah } from "./rupiah";

/** Whether a unit of measure is percent, whose sign stands with the number itself. */
export const isSatuanPersen = (satuan: string): boolean =>
  /^(%|persen|persentase|prosentase)$/i.test(satuan.trim());

/** Whether a unit of measure is money, whose sign stands before the number. */
export const isSatuanRupiah = (satuan: string): boolean => /^(rp\.?|rupiah)$/i.test(satuan.trim());

/**
 * A number of an indikator with its unit: `92%`, `73 orang`, `1.100.000`, `Rp5.000,00`. Percentages are percentage points.
 *
 * @param satuan as typed; empty for the bare number
 */
export function formatNilai(nilai: number, satuan: string, pembulatan?: Pembulatan): string {
  if (isSatuanPersen(satuan)) return formatPersen(persen(nilai), pembulatan);
  if (isSatuanRupiah(satuan)) return formatRupiah(rupiah(nilai), "Rp");
  return `${formatAngka(nilai)} ${satuan.trim()}`.trim();
}

/** What was promised, as {@link formatNilai}: `92%`, `73 orang`, `80–90%`; a predikat is its code, `WTP`. */
export function formatTarget(target: Target, satuan: string, pembulatan?: Pembulatan): string {
  switch (target.jenis) {
    case "nilai":
      return formatNilai(target.nilai, satuan, pembulatan);
    case "rentang": {
      if (isSatuanRupiah(satuan))
        return `${formatNilai(target.bawah, satuan)}–${formatNilai(target.atas, satuan)}`;
      const tanpaSatuan = isSatuanPersen(satuan)
        ? formatNilai(target.bawah, satuan, pembulatan).replace("%", "")
        : formatNilai(target.bawah, "");
      return `${tanpaSatuan}–${formatNilai(target.atas, satuan, pembulatan)}`;
    }
    case "predikat":
      return target.kode;
  }
}
