import type { Kata } from "../fakta";
import { kategoriOf } from "../model/buat-indikator";
import type { IndikatorBingkai, SkalaBingkai } from "../model/model";

/** Up or down since last year; nothing where nothing changed. */
export const naikOf = (ke: number, selisih: number): Kata | undefined =>
  selisih === 0
    ? undefined
    : {
        kunci: `naik${ke}`,
        teks: selisih > 0 ? "meningkat" : "menurun",
        lain: [selisih > 0 ? "menurun" : "meningkat"],
        kode: "R-04",
        nama: "naik disebut turun",
        perlu: [`l${ke}`, `r${ke}`],
      };

/** Words that say whether the target is met. */
export function kataHasil(ke: number, { capaian, rumus }: IndikatorBingkai) {
  const isTercapai = capaian >= 100;
  const lewat = rumus === "positif" ? "melampaui" : "lebih baik daripada";
  const kata = (
    kunci: string,
    benar: readonly [ya: string, belum: string],
    salah: string,
  ): Kata => ({
    kunci: kunci + String(ke),
    teks: isTercapai ? benar[0] : benar[1],
    lain: [isTercapai ? benar[1] : salah],
    kode: "R-23",
    nama: isTercapai ? "tercapai disebut belum" : "belum tercapai disebut tercapai",
    perlu: [`c${ke}`],
  });
  const sampai = capaian > 100 ? lewat : "mencapai";
  return {
    sampai: kata("sampai", [sampai, "belum mencapai"], "melampaui"),
    hasil: kata("hasil", ["tercapai", "belum tercapai"], "tercapai"),
    sebab: kata("sebab", ["keberhasilan", "belum tercapainya target"], "keberhasilan"),
  };
}

/** The word of the scale, and the words it has for other values. */
export const kategoriKata = (
  kunci: string,
  { skala, capaian, perlu }: { skala: SkalaBingkai; capaian: number; perlu: string },
): Kata => {
  const teks = kategoriOf(skala, capaian);
  return {
    kunci,
    teks,
    lain: skala.ambang.map(([, kata]) => kata).filter((kata) => kata !== teks),
    kode: "R-06",
    nama: perlu === "rata" ? "kategori lain dari rata-ratanya" : "kategori lain dari capaiannya",
    perlu: [perlu],
  };
};
