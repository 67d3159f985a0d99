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

/** Of columns that each name a tribulan of their own the one for this; undefined where that is not so. */
function pilihKolom(
  daftar: readonly { readonly judul: string; readonly ke: number | undefined }[],
  ke: number,
): string | undefined {
  const nomor = daftar.map((kolom) => kolom.ke);
  const isJelas = !nomor.includes(undefined) && new Set(nomor).size === nomor.length;
  return isJelas ? daftar.find((kolom) => kolom.ke === ke)?.judul : undefined;
}

const BERPERIODE: ReadonlySet<string> = new Set(["Kinerja", "Target", "Realisasi"]);

const isBerperiode = (tabel: Calon["tabel"]): tabel is "Kinerja" | "Target" | "Realisasi" =>
  BERPERIODE.has(tabel);

/**
 * Which of several columns of one meaning is for this tribulan: heading → meaning, as a user would correct them. Undefined
 * unless every one of them names a tribulan of its own and exactly one names this: then nothing is left to guess.
 */
export function koreksiPeriode(
  { tabel, daftarKolom }: Calon,
  sinonim: SinonimKantor,
  periode: Periode,
): Readonly<Record<string, string>> | undefined {
  if (periode.jenis !== "tribulan" || !isBerperiode(tabel)) return undefined;
  const kolom = daftarKolom.map(({ judul }) => {
    const jalur = judul === "" ? [] : judul.split(" › ");
    return { judul, jalur, ke: tribulanJudul(jalur) };
  });
  const { ganda } = matchKolom(
    kontrakKantor(tabel, sinonim),
    kolom.map(({ jalur }) => jalur),
  );
  const pilihan = [...ganda]
    .filter(([arti]) => arti === "target" || arti === "realisasi")
    .map(([arti, daftar]) => {
      const calon = daftar.flatMap((posisi) => kolom[posisi] ?? []);
      return [pilihKolom(calon, periode.ke), arti] as const;
    });
  if (pilihan.length === 0) return undefined;
  const jelas = pilihan.flatMap(([judul, arti]) => (judul === undefined ? [] : [[judul, arti]]));
  return jelas.length === pilihan.length
    ? (Object.fromEntries(jelas) as Record<string, string>)
    : undefined;
}
