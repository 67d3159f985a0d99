import type { SinonimKantor } from "../../masukan/deteksi/calon";
import { kunciKolom } from "../../masukan/kepala/match-kolom";
import type { Penetapan } from "./siapkan";

/** What the office has taught so far, and now. A correction holds for its table only. */
export function gabungSinonim(lama: SinonimKantor, daftar: readonly Penetapan[]): SinonimKantor {
  const hasil: Record<string, Readonly<Record<string, string>>> = { ...lama };
  for (const { tabel, koreksi } of daftar) {
    const diajarkan = Object.entries(koreksi)
      .map(([judul, arti]) => [kunciKolom(judul), arti] as const)
      .filter(([kunci]) => kunci !== "");
    if (diajarkan.length === 0) continue;
    hasil[tabel] = { ...hasil[tabel], ...Object.fromEntries(diajarkan) };
  }
  return hasil;
}
