import type { WaktuNaskah } from "./waktu-naskah";

/** The month that ends a text's time, and how many months it has. */
const MASA: Readonly<Partial<Record<string, readonly [akhir: string, lama: string]>>> = {
  "tribulan 1": ["maret", "tiga|3"],
  "tribulan 2": ["juni", "tiga|3"],
  "tribulan 3": ["september", "tiga|3"],
  "semester 1": ["juni", "enam|6"],
  "semester 2": ["desember", "enam|6"],
};

const ISYARAT = /\b(?:selama|sampai|hingga|s\.?d|akhir|per|posisi)\b/i;

/**
 * A text with its own time blotted out where it is told by months (`sampai akhir Juni`, `selama enam bulan`): as long as
 * before. Every other month that is left makes a number one of another time.
 */
export function tanpaMasaSendiri(teks: string, { bagianTahun }: WaktuNaskah): string {
  if (!ISYARAT.test(teks)) return teks;
  const [akhir, lama] = MASA[bagianTahun ?? ""] ?? ["desember", "dua belas|12"];
  const sampai =
    "\\b(?:sampai|dengan|hingga|s\\.?d\\.?|akhir|per|posisi)\\s+(?:bulan\\s+)?(?:\\d{1,2}\\s+)?";
  const pola = new RegExp(`${sampai}${akhir}\\b|\\bselama\\s+(?:${lama})\\s+bulan\\b`, "gi");
  return teks.replace(pola, (satu) => " ".repeat(satu.length));
}
