import type { Besaran } from "../../teks/besaran";
import type { DeretBesaran, DugaanAngka } from "./dugaan-angka";
import { isSejenis, JAUH, kataDalamKurung, kataKe, mulaiOf } from "./dugaan-angka";
import { KATA_TARGET } from "./kata-klausa";
import type { IndeksSel } from "./sel-berjenis";
import { kunciNilai } from "./sel-berjenis";

/** Amounts in brackets are parts or shares of what stands before them, but for a target said there. */
function isTerlewat(deret: DeretBesaran, satu: Besaran): boolean {
  const kurung = kataDalamKurung(deret, satu);
  return kurung !== undefined && !KATA_TARGET.test(kurung);
}

/** The next amount of the same things to one side; shares and parts in brackets between are passed over. */
function sebelah(deret: DeretBesaran, ke: number, langkah: 1 | -1): Besaran | undefined {
  const ini = deret.daftar[ke];
  if (!ini || isTerlewat(deret, ini)) return undefined;
  for (let di = ke + langkah; di >= 0 && di < deret.daftar.length; di += langkah) {
    const satu = deret.daftar[di];
    if (!satu || Math.abs(satu.awal - ini.awal) > 2 * JAUH) return undefined;
    if (isTerlewat(deret, satu)) continue;
    if (isSejenis(ini, satu)) return satu;
    if (satu.jenis !== "persen") return undefined;
  }
  return undefined;
}

const DARI = /\bdari\s*$/i;
const DITARGETKAN =
  /^\s*(?:[\p{L}-]+\s+){0,2}(?:yang )?(?:di(?:target|rencana|perjanji|tetap)kan)\b/iu;
const KATA_TERDEKAT = 7;

/** What the words before a number and right behind it make it: a target, or the whole of which another is part. */
function buktiTarget(sebelum: string, sesudah: string): "target" | "dari" | undefined {
  const dekat = sebelum.split(/\s+/).slice(-KATA_TERDEKAT).join(" ");
  if (KATA_TARGET.test(dekat) || DITARGETKAN.test(sesudah)) return "target";
  return DARI.test(sebelum) ? "dari" : undefined;
}

/** Between a number and a target behind it no sentence may begin but that of the target. */
const KALIMAT_LAIN =
  /(?<!\bs\.d)[.!?]\s+(?!(?:Adapun |Sedangkan )?(?:[Tt]arget|TARGET|[Bb]atas|[Rr]encana))(?=\p{Lu}\p{L})/u;

function dariKanan(deret: DeretBesaran, ke: number, indeks: IndeksSel): readonly DugaanAngka[] {
  const [besaran, target] = [deret.daftar[ke], sebelah(deret, ke, 1)];
  if (!besaran || !target) return [];
  const daftarSaksi = indeks.perTarget.get(kunciNilai(target)) ?? [];
  if (daftarSaksi.length === 0) return [];
  const keSaksi = kataKe(deret, besaran, target);
  const bukti = buktiTarget(keSaksi, deret.teks.slice(target.akhirAngka, target.akhirAngka + JAUH));
  if (bukti === undefined || keSaksi.length > JAUH || KALIMAT_LAIN.test(keSaksi)) return [];
  const dasar = { besaran, bukti, lawan: target, mulai: mulaiOf(deret, ke), keSaksi };
  return daftarSaksi.map((saksi) => ({ ...dasar, saksi }));
}

function dariKiri(deret: DeretBesaran, ke: number, indeks: IndeksSel): readonly DugaanAngka[] {
  const [besaran, target] = [deret.daftar[ke], sebelah(deret, ke, -1)];
  if (!besaran || !target) return [];
  const daftarSaksi = indeks.perTarget.get(kunciNilai(target)) ?? [];
  if (daftarSaksi.length === 0) return [];
  const sebelum = deret.teks.slice(Math.max(0, target.awal - JAUH), target.awal);
  const bukti = buktiTarget(sebelum.split(/[.;:]/).at(-1) ?? "", "");
  if (bukti === undefined) return [];
  const dasar = { besaran, bukti, lawan: target, mulai: target.akhir, keSaksi: "" };
  return daftarSaksi.map((saksi) => ({ ...dasar, saksi }));
}

/** What the numbers of a paragraph are where a target of a row stands on either side of one. */
export function dugaanTarget(deret: DeretBesaran, indeks: IndeksSel): readonly DugaanAngka[] {
  if (!deret.daftar.some((satu) => indeks.perTarget.has(kunciNilai(satu)))) return [];
  return deret.daftar.flatMap((_, ke) => [
    ...dariKanan(deret, ke, indeks),
    ...dariKiri(deret, ke, indeks),
  ]);
}
