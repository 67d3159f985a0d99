import { alamatLengkap, kolomHuruf } from "../alamat";
import type { Catat } from "../catat";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { judulOf, kolomOf } from "../nama/tabel-terbuka";

/** Which pagu counts: the changed one where there is one, else the plain one, else the first. */
const URUTAN = ["paguPerubahan", "pagu", "paguAwal"] as const;

/** Offset of the column whose amounts are the pagu; says so when there were several to choose from. */
export function pilihPagu(tabel: TabelTerbuka<"Anggaran">, catat: Catat): number | undefined {
  const ada = URUTAN.filter((id) => kolomOf(tabel, id) !== undefined);
  const [dipakai, ...lain] = ada;
  if (dipakai === undefined) return undefined;
  if (lain.length > 0) {
    const { lembar, rentang } = tabel.kisi;
    const sebut = (id: (typeof URUTAN)[number]): string =>
      `“${judulOf(tabel, id)}” (kolom ${kolomHuruf(rentang.kolom + (kolomOf(tabel, id) ?? 0))})`;
    catat({
      aturan: "pagu-dipilih",
      tingkat: "informasi",
      letak: { lembar, rentang },
      pesan: `Serapan dihitung dari ${sebut(dipakai)}, bukan ${lain.map(sebut).join(" atau ")}, di ${alamatLengkap({ lembar, rentang })}.`,
      saran: "Periksa apakah pagu itu yang berlaku.",
    });
  }
  return kolomOf(tabel, dipakai);
}
