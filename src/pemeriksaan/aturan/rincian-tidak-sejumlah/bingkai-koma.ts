import { kecil } from "../../../naskah/token";
import type { Bingkai } from "./bingkai";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";

const SELA_TERPANJANG = 8;

/** The first comma or semicolon outside brackets behind a number, if no other number stands before it. */
function komaSesudah({ bacaan, kedalaman, daftar }: KalimatBerangka, utuh: Kuantitas) {
  for (let p = utuh.sampai; p < utuh.sampai + SELA_TERPANJANG; p++) {
    if (kedalaman[p] !== 0) continue;
    if (/^[,;]$/.test(kecil(bacaan, p))) return p;
    if (daftar.some(({ dari }) => dari === p)) return undefined;
  }
  return undefined;
}

/** `10 ditutup, 8 digabung, 24 dipertahankan dari 40 aplikasi`: the list stands before its whole. */
function bingkaiDariBelakang({ bacaan, daftar }: KalimatBerangka, utuh: Kuantitas): Bingkai[] {
  const isDari = kecil(bacaan, utuh.dari - 1) === "dari" && daftar.indexOf(utuh) > 1;
  const wilayah = { dari: 0, sampai: utuh.dari - 1 };
  return isDari ? [{ utuh, wilayah, kekuatan: "golongan" }] : [];
}

/** A number and behind its comma a list that nothing introduces: `dari 1180 orang, laki-laki 512 orang, perempuan 686 orang`. */
export function listBingkaiKoma(kalimat: KalimatBerangka): readonly Bingkai[] {
  return kalimat.daftar.flatMap((utuh): readonly Bingkai[] => {
    if (utuh.jenis !== "cacah" || kalimat.kedalaman[utuh.dari] !== 0) return [];
    const koma = komaSesudah(kalimat, utuh);
    if (koma === undefined) return bingkaiDariBelakang(kalimat, utuh);
    const wilayah = { dari: koma + 1, sampai: kalimat.bacaan.daftar.length };
    return [{ utuh, wilayah, kekuatan: "golongan" }];
  });
}
