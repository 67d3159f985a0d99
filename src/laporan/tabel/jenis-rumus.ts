import type { IndikatorLaporan } from "../kelompok-sasaran";

/** The formula an indikator is measured by. */
export type JenisRumus = "positif" | "A" | "B";

/** A predikat is measured by its scores as any positive indikator, whatever its arah says. */
export function jenisRumus({ indikator: { arah, rumus, target } }: IndikatorLaporan): JenisRumus {
  return arah === "positif" || target?.jenis === "predikat" ? "positif" : rumus;
}

/** Names of the indicators by formula, in the order of the report. */
export function namaPerRumus(
  daftar: readonly IndikatorLaporan[],
): Readonly<Record<JenisRumus, readonly string[]>> {
  const nama = (jenis: JenisRumus): string[] =>
    daftar.filter((item) => jenisRumus(item) === jenis).map(({ indikator }) => indikator.nama);
  return { positif: nama("positif"), A: nama("A"), B: nama("B") };
}
