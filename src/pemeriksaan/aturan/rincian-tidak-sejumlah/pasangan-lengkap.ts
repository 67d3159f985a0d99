import type { Bingkai } from "./bingkai";
import type { DaftarButir } from "./daftar-butir";
import { kecil } from "../../../naskah/token";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";

/** Two kinds that are all there are: a list of both is the whole without a word that says so. */
const PASANGAN: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:laki ?-? ?laki|pria|l)(?: (?:orang|jiwa|siswa|pegawai))?$/,
    /^(?:perempuan|wanita|p)(?: (?:orang|jiwa|siswa|pegawai))?$/,
  ],
  [/\bjantan\b/, /\bbetina\b/],
  [
    /^(?:pns|asn|pegawai negeri)(?: orang)?$/,
    /^(?:non ?-? ?(?:pns|asn)|honorer|kontrak|tenaga kontrak|ptt)(?: orang)?$/,
  ],
  [/\b(?:tatap muka|luring)\b/, /\bdaring\b/],
  [
    /^(?:telah |sudah |yang )*(?:selesai|tuntas)\b/,
    /^(?:masih |dalam |yang )*(?:proses|belum selesai|belum tuntas)\b/,
  ],
  [/\bnusantara\b/, /\bmancanegara\b/],
  [/\bsemester i\b/, /\bsemester ii\b/],
  [/^lulus\b/, /^tidak lulus\b/],
  [/^aktif\b/, /^(?:tidak aktif|nonaktif)\b/],
];

/** Whether a list is of two such kinds and of nothing else. */
export function isPasanganLengkap({ daftar }: DaftarButir): boolean {
  const [satu, dua, lain] = daftar.map(({ label }) => label.replaceAll(" - ", "-"));
  if (satu === undefined || dua === undefined || lain !== undefined) return false;
  return PASANGAN.some(([a, b]) => (a.test(satu) && b.test(dua)) || (b.test(satu) && a.test(dua)));
}

const SELA_TERPANJANG = 8;

/** The first comma outside brackets behind a number, if no other number stands before it. */
function komaSesudah({ bacaan, kedalaman, daftar }: KalimatBerangka, utuh: Kuantitas) {
  for (let p = utuh.sampai; p < utuh.sampai + SELA_TERPANJANG; p++) {
    if (kedalaman[p] !== 0) continue;
    if (kecil(bacaan, p) === ",") return p;
    if (daftar.some(({ dari }) => dari === p)) return undefined;
  }
  return undefined;
}

/** A number and behind its comma a list: `dari 1180 orang, laki-laki 512 orang, perempuan 686 orang`. */
export function listBingkaiPasangan(kalimat: KalimatBerangka): readonly Bingkai[] {
  return kalimat.daftar.flatMap((utuh): readonly Bingkai[] => {
    if (utuh.jenis !== "cacah" || kalimat.kedalaman[utuh.dari] !== 0) return [];
    const koma = komaSesudah(kalimat, utuh);
    if (koma === undefined) return [];
    const wilayah = { dari: koma + 1, sampai: kalimat.bacaan.daftar.length };
    return [{ utuh, wilayah, kekuatan: "pasangan" }];
  });
}
