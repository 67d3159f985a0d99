import type { Tanggal } from "../../../kinerja/tanggal";
import type { BagianNaskah } from "../../../naskah/naskah";
import { bacaParagraf } from "../../../naskah/baca-paragraf";
import type { BahanNaskah } from "../../aturan";
import { kamusOf } from "../../teks/kamus-buku";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { tandaTanganTerakhir } from "../../teks/tanda-tangan";
import type { Jejak } from "./jejak";

/** Signatures stand at the end, before annexes of a page or two. */
const BAGIAN_AKHIR = 40;
const PANJANG_BARIS_TANGGAL = 80;

/** The last lines of a text, cells of a row apart by blanks: signatures often stand in a table. */
export const listBarisAkhir = ({ naskah: { daftarBagian } }: BahanNaskah): readonly Jejak[] =>
  daftarBagian.slice(-BAGIAN_AKHIR).flatMap(barisOf);

const barisOf = (bagian: BagianNaskah): readonly Jejak[] =>
  bagian.jenis === "paragraf"
    ? [{ asal: bagian.asal, kutipan: bagian.teks.trim() }]
    : bagian.daftarBaris.flatMap((sel, ke) => {
        const asal = bagian.daftarAsal[ke]?.[0];
        return asal ? [{ asal, kutipan: sel.filter((satu) => satu !== "").join(" ") }] : [];
      });

/** The day a text was signed on: the last line that ends with one, where no line holds nothing else. */
export function cariTanggalAkhir(
  bahan: BahanNaskah,
): { readonly jejak: Jejak; readonly tanggal: Tanggal } | undefined {
  const tegas = tandaTanganTerakhir(bahan);
  if (tegas) {
    const { paragraf, tanggal } = tegas;
    return { jejak: { asal: paragraf.asal, kutipan: paragraf.teks.trim() }, tanggal };
  }
  const kamus = kamusOf(bahan.buku);
  for (const jejak of listBarisAkhir(bahan).toReversed()) {
    const { kutipan } = jejak;
    if (kutipan.length > PANJANG_BARIS_TANGGAL || !/\d{4}\W*$/.test(kutipan)) continue;
    const [tanggal] = bacaParagraf(kutipan, kamus).flatMap((satu) => sebutanOf(satu, "tanggal"));
    if (tanggal && kutipan.slice(tanggal.akhir).replace(/\W/g, "") === "")
      return { jejak, tanggal };
  }
  return undefined;
}
