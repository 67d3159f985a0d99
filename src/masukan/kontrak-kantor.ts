import type { SinonimKantor } from "./deteksi/calon";
import type { TabelKontrak } from "./kontrak/tabel-kontrak";
import { KONTRAK } from "./kontrak";
import type { NamaTabel } from "./masukan";

/** The contract's table as this office writes it: with the headings it has taught. */
export function kontrakKantor(tabel: NamaTabel, sinonim: SinonimKantor): TabelKontrak {
  const diajarkan = sinonim[tabel];
  return diajarkan === undefined ? KONTRAK[tabel] : { ...KONTRAK[tabel], diajarkan };
}
