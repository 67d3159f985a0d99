import type { Acak } from "../acak";
import { bulat } from "../bilangan";
import type { BakalIndikator } from "./bakal-indikator";
import type { IndikatorBingkai, RincianBingkai, RumusBingkai, SkalaBingkai } from "./model";

/** A whole number split at random into as many parts as there are names, none empty. */
export function pecah(acak: Acak, total: number, daftarNama: readonly string[]): readonly number[] {
  const batas = acak
    .sample(
      Array.from({ length: Math.min(total - 1, 400) }, (_, i) => i + 1),
      daftarNama.length - 1,
    )
    .sort((a, b) => a - b)
    .map((titik) => (total > 401 ? Math.round((titik / 401) * total) : titik));
  return [...batas, total].map((titik, i) => titik - (batas[i - 1] ?? 0));
}

export const rincianOf = (
  acak: Acak,
  { benda, total, daftarNama }: { benda: string; total: number; daftarNama: readonly string[] },
): RincianBingkai => {
  const nilai = pecah(acak, total, daftarNama);
  return {
    benda,
    total,
    daftarBagian: daftarNama.map((nama, i) => ({ nama, nilai: nilai[i] ?? 0 })),
  };
};

export function capaianOf(rumus: RumusBingkai, target: number, realisasi: number): number {
  if (rumus === "positif") return (realisasi / target) * 100;
  if (rumus === "negatif-a") return ((2 * target - realisasi) / target) * 100;
  return (target / realisasi) * 100;
}

export const kategoriOf = ({ ambang }: SkalaBingkai, capaian: number): string =>
  ambang.find(([batas]) => capaian >= batas)?.[1] ?? ambang.at(-1)?.[1] ?? "";

/** How far the realisasi goes: often at or just above the target, seldom far below it. */
function nisbah(acak: Acak): number {
  const undi = acak.below(100);
  if (undi < 20) return 1;
  if (undi < 55) return acak.between(1005, 1180) / 1000;
  return acak.between(560, 990) / 1000;
}

type Angka = Pick<IndikatorBingkai, "target" | "realisasi" | "asal" | "desimal">;

function dariHitungan(acak: Acak, bakal: BakalIndikator, desimal: number): Angka {
  const target = acak.between(...bakal.target);
  const dari = acak.between(18, 640);
  const jadi = Math.max(1, Math.min(dari, Math.round((dari * target * nisbah(acak)) / 100)));
  const [benda, kerja] = bakal.asal ?? ["", ""];
  return {
    target,
    realisasi: bulat((jadi / dari) * 100, desimal),
    desimal,
    asal: { dari, jadi, benda, kerja },
  };
}

function langsung(acak: Acak, bakal: BakalIndikator): Angka {
  const desimal = bakal.desimal ?? (bakal.satuan === "%" ? 2 : 0);
  const [dari, sampai] = bakal.target;
  const kali = bakal.satuan === "%" ? 1 : 10 ** desimal;
  const target = acak.between(dari * kali, sampai * kali) / kali;
  // Per cent of a whole, and scores out of a hundred, cannot pass it.
  const atas = bakal.satuan === "%" || ["nilai", "indeks"].includes(bakal.satuan) ? 99.5 : Infinity;
  return {
    target,
    realisasi: Math.min(atas, bulat(target * nisbah(acak), desimal)),
    desimal,
    asal: undefined,
  };
}

/** Numbers too near a bound of a scale are read in two ways, and a capaian that only rounds to 100 too. */
const isJelas = (capaian: number): boolean =>
  [50, 51, 60, 65, 66, 75, 76, 80, 85, 90, 91].every(
    (batas) => Math.abs(capaian - batas) > 0.6 || capaian === batas,
  ) &&
  ![50, 65, 75, 90].includes(capaian) &&
  (capaian === 100 || Math.abs(capaian - 100) > 0.06);

export interface SyaratIndikator {
  readonly desimal: number;
  readonly skala: SkalaBingkai | undefined;
  readonly rumusNegatif: RumusBingkai;
}

export function buatIndikator(
  acak: Acak,
  bakal: BakalIndikator,
  syarat: SyaratIndikator,
): IndikatorBingkai {
  const rumus = bakal.isNegatif ? syarat.rumusNegatif : "positif";
  for (let coba = 0; coba < 60; coba += 1) {
    const angka = bakal.asal ? dariHitungan(acak, bakal, syarat.desimal) : langsung(acak, bakal);
    const capaian = bulat(capaianOf(rumus, angka.target, angka.realisasi), syarat.desimal);
    if (angka.realisasi === 0 || !isJelas(capaian)) continue;
    const bulatkan = (nilai: number): number => bulat(nilai, angka.desimal);
    return {
      ...angka,
      nama: bakal.nama,
      satuan: bakal.satuan,
      rumus,
      capaian,
      kategori: syarat.skala && kategoriOf(syarat.skala, capaian),
      tahunLalu: bulatkan((angka.realisasi * acak.between(780, 1080)) / 1000),
      renstra: bulatkan(angka.target * (bakal.isNegatif ? 0.9 : 1.08)),
      rincian:
        bakal.rincian && angka.realisasi >= 12
          ? rincianOf(acak, {
              benda: bakal.satuan,
              total: angka.realisasi,
              daftarNama: bakal.rincian,
            })
          : undefined,
    };
  }
  throw new Error(`No clear numbers for ${bakal.nama}`);
}
