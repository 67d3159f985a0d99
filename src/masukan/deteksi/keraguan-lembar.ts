import type { BukuTerbaca, LembarTerbaca } from "../buku-terbaca";

/** Said of every candidate on a hidden sheet. */
export const tersembunyiOf = ({ nama, tampak }: Pick<LembarTerbaca, "nama" | "tampak">) =>
  tampak ? undefined : `Lembar ${nama} tersembunyi; pastikan tabelnya masih dipakai.`;

/** A numeral alone may number anything (`Sheet1`, `Lampiran 2`): only with its word it is a period. */
const BERKATA =
  /(?<!\p{L})(?:tribulan|triwulan|tri ?wulan|trib|triw|trw|tw|kuartal|q|semester|smt|sem) ?(?:ke )?(?:iv|i{1,3}|[1-4])(?!\p{L}|\d)/giu;
const TAHUN_BULAN =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?!\p{L})/giu;
const ROMAWI_SAJA = /^(?:iv|i{1,3})$/;

/** A sheet name without its period: `Kinerja TW II 2023` is `kinerja`; undefined when it names none. */
export function namaTanpaPeriode(nama: string): string | undefined {
  const rapi = nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const tanpa = rapi
    .replace(BERKATA, " ")
    .replace(TAHUN_BULAN, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(ROMAWI_SAJA, "");
  return tanpa === rapi ? undefined : tanpa;
}

/**
 * Sheets that are the same but for their period: what stands on those that are not the active one is for other periods;
 * where none of them is active, which period is reported is for the user to say. By sheet, the doubt.
 */
export function keraguanPeriode({
  daftarLembar,
  lembarAktif,
}: Pick<BukuTerbaca, "daftarLembar" | "lembarAktif">): ReadonlyMap<string, string> {
  const kelompok = new Map<string, string[]>();
  for (const { nama, tampak } of daftarLembar) {
    const inti = tampak ? namaTanpaPeriode(nama) : undefined;
    if (inti !== undefined) kelompok.set(inti, [...(kelompok.get(inti) ?? []), nama]);
  }
  const hasil = new Map<string, string>();
  for (const daftar of kelompok.values()) {
    if (daftar.length < 2) continue;
    const isAktif = daftar.includes(lembarAktif);
    for (const nama of daftar) {
      if (nama === lembarAktif) continue;
      const keraguan = isAktif
        ? `Lembar ${nama} untuk periode lain; yang dipakai lembar ${lembarAktif} yang sedang terbuka.`
        : `Ada ${daftar.length} lembar periode (${daftar.join(", ")}); buka lembar periode yang dilaporkan, lalu deteksi lagi.`;
      hasil.set(nama, keraguan);
    }
  }
  return hasil;
}
