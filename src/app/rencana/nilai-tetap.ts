import { alamat } from "../../masukan/alamat";
import { tempatSel } from "../../masukan/temuan";
import type { Temuan } from "../../masukan/temuan";
import type { ColumnPlan } from "../../render/columns/column-plan";

const MAX_DISEBUT = 5;

/** Says which cells get a number that stays, although formulas were asked for. */
export function temuanNilaiTetap({ kolom, daftarTetap }: ColumnPlan): Temuan[] {
  const [pertama] = daftarTetap;
  // Kategori and sisa stand on the same input cells: once is enough.
  if (!pertama || kolom.kolom === "kategori" || kolom.kolom === "sisa") return [];
  const sel = daftarTetap.slice(0, MAX_DISEBUT).map((letak) => alamat(tempatSel(letak).rentang));
  const sisa = daftarTetap.length - sel.length;
  return [
    {
      aturan: "nilai-tetap",
      tingkat: "informasi",
      letak: tempatSel(pertama),
      pesan: `${daftarTetap.length} sel kolom “${kolom.judul}” di lembar ${kolom.lembar} (${sel.join(", ")}${sisa > 0 ? ", …" : ""}) berisi nilai tetap, bukan rumus, karena sel masukannya tidak dapat dirujuk rumus.`,
      saran:
        "Ketik target, realisasi, atau pagunya sebagai angka bila ingin rumus yang ikut berubah.",
    },
  ];
}
