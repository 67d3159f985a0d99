import type { Pengaturan } from "../kinerja/pengaturan";
import type { Masukan } from "../masukan/masukan";

/** Where the workbook keeps what was chosen in the pane. */
export const KUNCI_PILIHAN = "capaian.pengaturan";

type Keluaran = Pengaturan["keluaran"];

export const simpanPilihan = (keluaran: Keluaran): string => JSON.stringify({ keluaran });

function parsePilihan(text: string | undefined): Keluaran | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    const keluaran =
      typeof parsed === "object" && parsed !== null && "keluaran" in parsed
        ? parsed.keluaran
        : undefined;
    return keluaran === "rumus" || keluaran === "angka" ? keluaran : undefined;
  } catch {
    // Not ours: the default holds.
    return undefined;
  }
}

/** The choice of the pane holds only where `LKj_Pengaturan` says nothing. */
export function withPilihan(masukan: Masukan, text: string | undefined): Masukan {
  const keluaran = parsePilihan(text);
  if (keluaran === undefined || masukan.pengaturanTertulis?.includes("keluaran")) return masukan;
  return { ...masukan, pengaturan: { ...masukan.pengaturan, keluaran } };
}
