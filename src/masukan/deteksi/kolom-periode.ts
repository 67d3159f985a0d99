import type { Periode } from "../../kinerja/periode";
import { ringkasJudul } from "../kepala/kunci-judul";
import type { JalurJudul } from "../kepala/match-kolom";
import { matchKolom } from "../kepala/match-kolom";
import { kontrakKantor } from "../kontrak-kantor";
import type { Calon, SinonimKantor } from "./calon";

const TRIBULAN =
  /(?<!\p{L})(?:tribulan|triwulan|tri ?wulan|trib|triw|trw|tw|kuartal|q) ?(?:ke )?(iv|i{1,3}|[1-4])(?!\p{L}|\d)/gu;
const ANGKA_SAJA = /^(?:iv|i{1,3})$/;
const URUTAN = ["i", "ii", "iii", "iv"];

const nomorOf = (teks: string): number =>
  /\d/.test(teks) ? Number(teks) : URUTAN.indexOf(teks) + 1;

/**
 * The one tribulan a heading names, 1 to 4; undefined when it names none or several.
 *
 * @param jalur headings above the column, outermost first: `Target`, `TW II`
 */
export function tribulanJudul(jalur: JalurJudul): number | undefined {
  const daftar = jalur.map((judul) =>
    ringkasJudul(judul)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  const disebut = daftar.flatMap((judul) =>
    [...judul.matchAll(TRIBULAN)].map(([, nomor = ""]) => nomorOf(nomor)),
  );
  const daun = daftar.at(-1) ?? "";
  const semua = disebut.length === 0 && ANGKA_SAJA.test(daun) ? [nomorOf(daun)] : disebut;
  const [satu, ...lain] = new Set(semua);
  return lain.length === 0 ? satu : undefined;
}

/**
 * Which of several columns of one meaning is for this tribulan: heading → meaning, as a user would correct them. Undefined
 * unless every one of them names a tribulan of its own and exactly one names this: then nothing is left to guess.
 */
export function koreksiPeriode(
  { tabel, daftarKolom }: Calon,
  sinonim: SinonimKantor,
  periode: Periode,
): Readonly<Record<string, string>> | undefined {
  if (periode.jenis !== "tribulan") return undefined;
  if (tabel !== "Kinerja" && tabel !== "Target" && tabel !== "Realisasi") return undefined;
  const daftarJalur = daftarKolom.map(({ judul }) => (judul === "" ? [] : judul.split(" › ")));
  const { ganda } = matchKolom(kontrakKantor(tabel, sinonim), daftarJalur);
  const hasil: Record<string, string> = {};
  for (const arti of ["target", "realisasi"]) {
    const daftar = ganda.get(arti) ?? [];
    const nomor = daftar.map((posisi) => tribulanJudul(daftarJalur[posisi] ?? []));
    if (daftar.length === 0) continue;
    const isJelas = !nomor.includes(undefined) && new Set(nomor).size === nomor.length;
    const dipilih = daftarKolom[daftar[nomor.indexOf(periode.ke)] ?? -1];
    if (!isJelas || !dipilih) return undefined;
    hasil[dipilih.judul] = arti;
  }
  return Object.keys(hasil).length === 0 ? undefined : hasil;
}
