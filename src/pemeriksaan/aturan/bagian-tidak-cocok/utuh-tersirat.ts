import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { Besaran } from "../../teks/besaran";
import { listBesaran } from "../../teks/besaran";
import type { JendelaKalimat } from "../../teks/jendela-kalimat";
import { isSejenis, kataSebelum, kataSesudah } from "../../teks/pasangan-bagian";
import type { KlaimBagian } from "./klaim-bagian";
import { isSambung } from "./klaim-bagian";

/** `2.115 akta atau 25% dari seluruh akta yang terbit`: the whole is named, not told again. */
const DARI_UTUH =
  /^\s*\)?\s*dari\s+((?:keseluruhan|seluruh|semua|total|jumlah|target\p{L}*)\b[^.;:,()\d]{0,60})/iu;
const KATA = /\p{L}{4,}/gu;
/** Words that single nothing out. */
const UMUM = new Set(
  (
    "keseluruhan seluruh semua total jumlah target targetnya yang setahun tahun tahunan semester tersebut ditetapkan " +
    "telah sudah sebesar sebanyak akhir periode renstra kinerja direncanakan diperjanjikan"
  ).split(" "),
);
const AWALAN_KATA = 5;
/** The whole was said this many sentences before, at most. */
const KALIMAT_LALU = 2;

/** Whether a sentence speaks of what is named. */
function isTentang(kalimat: KalimatTerbaca, frasa: string, benda: string): boolean {
  const teks = kalimat.teks.toLowerCase();
  return [...frasa.toLowerCase().matchAll(KATA)].every(
    ([kata]) => UMUM.has(kata) || kata === benda || teks.includes(kata.slice(0, AWALAN_KATA)),
  );
}

interface Dicari {
  readonly frasa: string;
  readonly bagian: Besaran;
  readonly isTarget: boolean;
}

function utuhDi(kalimat: KalimatTerbaca, { frasa, bagian, isTarget }: Dicari): Besaran | undefined {
  if (!isTentang(kalimat, frasa, bagian.benda)) return undefined;
  const daftar = listBesaran(kalimat);
  return daftar.find(
    (besaran, ke) =>
      besaran.awal < bagian.awal &&
      isSejenis(besaran, bagian) &&
      besaran.nilai > bagian.nilai &&
      (!isTarget || /\btarget/i.test(kataSebelum(kalimat, besaran, daftar[ke - 1]))),
  );
}

/** The share of a whole that was told before; undefined where nothing before it can be the whole. */
export function klaimTersirat(jendela: JendelaKalimat, ke: number): KlaimBagian | undefined {
  const { kalimat, daftar, lalu } = jendela;
  const [bagian, persen] = [daftar[ke - 1], daftar[ke]];
  if (!bagian || persen?.jenis !== "persen" || persen.nilai > 100) return undefined;
  if (bagian.benda === "" || !isSambung(kalimat, bagian, persen)) return undefined;
  const frasa = DARI_UTUH.exec(kataSesudah(kalimat, persen, daftar[ke + 1]))?.[1];
  if (frasa === undefined) return undefined;
  const dicari = { frasa, bagian, isTarget: /^target/i.test(frasa) };
  const daftarKalimat = [kalimat, ...lalu().slice(0, KALIMAT_LALU)];
  const utuh = daftarKalimat.map((satu) => utuhDi(satu, dicari)).find((satu) => satu !== undefined);
  return utuh && { persen, bagian, utuh };
}
