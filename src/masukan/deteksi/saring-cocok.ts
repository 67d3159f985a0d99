import type { JalurJudul } from "../kepala/match-kolom";
import type { Cocok, TabelBerjudul } from "./kontrak-dicari";
import { isLonggar } from "./kontrak-dicari";

const INDIKATOR: ReadonlySet<TabelBerjudul> = new Set(["Kinerja", "Target", "Realisasi"]);
const SAMPINGAN: ReadonlySet<TabelBerjudul> = new Set(["Skala", "Masalah", "Frasa"]);

interface Dikenali {
  readonly daftarJalur: readonly JalurJudul[];
  readonly daftarCocok: readonly Cocok[];
}

const cariTabel = ({ daftarCocok }: Dikenali, tabel: TabelBerjudul): Cocok | undefined =>
  daftarCocok.find((cocok) => cocok.tabel === tabel);

/** A money table whose `Uraian` was taken for an indikator, or whose realisasi for that of one. */
function isSebenarnyaAnggaran(dikenali: Dikenali, cocok: Cocok): boolean {
  const anggaran = cariTabel(dikenali, "Anggaran");
  if (!anggaran) return false;
  const kolom = cocok.padanan.kolom.get("indikator");
  const jalur = kolom === undefined ? undefined : dikenali.daftarJalur[kolom];
  if (jalur && isLonggar(cocok, "indikator", jalur)) return true;
  return cocok.tabel === "Realisasi" && isRealisasiRancu(dikenali);
}

/** Whether one realisasi would serve both the indikator and the budget: of which it is, the headings do not say. */
export function isRealisasiRancu(dikenali: Dikenali): boolean {
  const [kinerja, anggaran] = [
    cariTabel(dikenali, "Kinerja") ?? cariTabel(dikenali, "Realisasi"),
    cariTabel(dikenali, "Anggaran"),
  ];
  const kolom = anggaran?.padanan.kolom.get("realisasi");
  return kolom !== undefined && kinerja?.padanan.kolom.get("realisasi") === kolom;
}

/** Whether it holds money and indikator side by side: cost per outcome. */
export const isBiaya = (dikenali: Dikenali): boolean =>
  cariTabel(dikenali, "Pembanding")?.padanan.kolom.has("pagu") === true &&
  dikenali.daftarCocok.some(({ tabel }) => INDIKATOR.has(tabel));

/** Of the tables that headings suffice for, those it can be: the whole before its half, what is counted before lists. */
export function saringCocok(dikenali: Dikenali): readonly Cocok[] {
  const hasKinerja = cariTabel(dikenali, "Kinerja") !== undefined;
  const daftar = dikenali.daftarCocok.filter((cocok) => {
    if (!INDIKATOR.has(cocok.tabel)) return true;
    if (hasKinerja && cocok.tabel !== "Kinerja") return false;
    return !isSebenarnyaAnggaran(dikenali, cocok);
  });
  const isDihitung = daftar.some(({ tabel }) => INDIKATOR.has(tabel) || tabel === "Anggaran");
  return isDihitung ? daftar.filter(({ tabel }) => !SAMPINGAN.has(tabel)) : daftar;
}
