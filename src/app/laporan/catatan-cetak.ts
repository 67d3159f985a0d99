import type { PagePlan, PrintState } from "../../workbook/sheet-plan";

const NAMA_KERTAS = { A4: "A4", folio: "folio (F4)" } as const;

/** Where the printer will do otherwise than asked, and what to do about it. */
export function catatanCetak(diminta: PagePlan, terbaca: PrintState): readonly string[] {
  const { paper, fitToWidth, fitToHeight } = terbaca;
  const catatan: string[] = [];
  if (paper !== diminta.paper) {
    const menjadi = paper ? NAMA_KERTAS[paper] : "ukuran lain";
    catatan.push(
      `Excel mengganti kertas ${NAMA_KERTAS[diminta.paper]} menjadi ${menjadi}, biasanya karena pencetak tidak mengenalnya. ` +
        `Pilih ukurannya di Tata Letak Halaman > Ukuran sebelum mencetak.`,
    );
  }
  if (fitToWidth !== 1 || fitToHeight !== undefined) {
    catatan.push(
      "Excel tidak memakai pengaturan satu halaman lebar. Atur di Tata Letak Halaman > Sesuaikan: lebar 1 halaman, tinggi otomatis.",
    );
  }
  return catatan;
}
