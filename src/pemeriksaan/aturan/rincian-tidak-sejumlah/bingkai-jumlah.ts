import { kecil } from "../../../naskah/token";
import type { Bingkai } from "./bingkai";
import { cariCue, tokenDi } from "./bingkai";
import type { KalimatBerangka } from "./kuantitas";

const JUMLAH =
  /\b(?:(?:(?:ber|se)?jumlah|total|seluruh|semua|keseluruhan)(?:nya)?)(?: (?:seluruh(?:nya|an)?|keseluruhan(?:nya)?|semua(?:nya)?|sebesar|sebanyak|menjadi|adalah|mencapai|yaitu))*\s*[:=]?\s*(?=(?:Rp|\d))/gi;
const AWAL_DAFTAR = /:/g;

/** Where the list before a closing total begins: behind the last words that open one, else with the sentence. */
function awalDaftar(kalimat: KalimatBerangka, sebelum: number) {
  const teks = kalimat.bacaan.teks.slice(0, sebelum);
  const tegas = cariCue(teks).at(-1);
  const titikDua = [...teks.matchAll(AWAL_DAFTAR)].at(-1);
  const akhir = Math.max(
    tegas ? tegas.index + tegas[0].length : 0,
    titikDua ? titikDua.index + 1 : 0,
  );
  return { dari: tokenDi(kalimat, akhir), isTegas: akhir > 0 };
}

/** Where the list before a total ends: at its own bracket where the total stands in one. */
function akhirDaftar({ bacaan, kedalaman }: KalimatBerangka, cue: number): number | undefined {
  if (kedalaman[cue] === 0) return cue;
  return kecil(bacaan, cue - 1) === "(" && kedalaman[cue - 1] === 0 ? cue - 1 : undefined;
}

/** A list and behind it what it comes to: `18 auditor dan 15 pengawas, jumlah 30 orang`. */
export function listBingkaiJumlah(kalimat: KalimatBerangka): readonly Bingkai[] {
  return [...kalimat.bacaan.teks.matchAll(JUMLAH)].flatMap((cocok): readonly Bingkai[] => {
    const tempat = tokenDi(kalimat, cocok.index + cocok[0].length);
    const utuh = kalimat.daftar.find(({ dari }) => dari === tempat);
    const sampai = akhirDaftar(kalimat, tokenDi(kalimat, cocok.index));
    if (!utuh || sampai === undefined || utuh.jenis === "persen") return [];
    const { dari, isTegas } = awalDaftar(kalimat, cocok.index);
    if (dari >= sampai) return [];
    return [{ utuh, wilayah: { dari, sampai }, kekuatan: isTegas ? "tegas" : "lemah" }];
  });
}
