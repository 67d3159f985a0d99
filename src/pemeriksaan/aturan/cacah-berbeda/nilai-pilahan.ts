import type { Pilah, Pilahan } from "./baca-pilahan";
import type { CacahCapaian } from "./capaian-tabel";

/** What else is known of the indikator of a text. */
export interface Diketahui {
  /** How many the sentence, or the one before it, says there are. */
  readonly semua: number | undefined;
  /** The most the text has anywhere; 0 where it says nothing. */
  readonly terbanyak: number;
  readonly capaian: CacahCapaian | undefined;
  /** Those beyond their target are told nowhere apart from those at it. */
  readonly isSatuGolongan: boolean;
}

/** Words that are wrong, and why. */
export interface Salah {
  readonly daftar: readonly Pilah[];
  readonly pesan: string;
}

const jumlahOf = (daftar: readonly Pilah[]): number =>
  daftar.reduce((jumlah, { nilai }) => jumlah + nilai, 0);

/** All and the largest: those that exceeded may be among those that achieved. */
const bacaanJumlah = (daftar: readonly Pilah[]): readonly number[] => [
  jumlahOf(daftar),
  Math.max(0, ...daftar.map(({ nilai }) => nilai)),
];

interface Terbagi {
  readonly sampai: readonly Pilah[];
  readonly kurang: readonly Pilah[];
}

/** First the ones, then the others; a third turn begins another period or sasaran. */
function bagi(daftar: readonly Pilah[]): Terbagi | undefined {
  const giliran = daftar.filter(
    ({ isSampai }, ke) => ke === 0 || daftar[ke - 1]?.isSampai !== isSampai,
  );
  if (giliran.length > 2) return undefined;
  return {
    sampai: daftar.filter(({ isSampai }) => isSampai),
    kurang: daftar.filter(({ isSampai }) => !isSampai),
  };
}

/** What those that made it and those that did not come to, where that is not how many there are. */
function salahJumlah(
  { sampai, kurang }: Terbagi,
  { isLain, daftar, benda }: Pilahan,
  { semua, terbanyak }: Diketahui,
): Salah | undefined {
  if (sampai.length === 0 || kurang.length === 0) return undefined;
  const jumlah = bacaanJumlah(sampai).flatMap((a) => bacaanJumlah(kurang).map((b) => a + b));
  const [terkecil, ada] = [Math.min(...jumlah), semua ?? terbanyak];
  const isLebih = ada > 0 && terkecil > ada;
  const isKurang = semua !== undefined && !isLain && Math.max(...jumlah) < semua;
  if (!isLebih && !isKurang) return undefined;
  const rincian = daftar.map(({ nilai }) => nilai).join(" + ");
  const pesan = `Jumlahnya ${rincian} = ${jumlahOf(daftar)}, sedangkan ${benda} seluruhnya ${ada}.`;
  return { daftar, pesan };
}

/** Whether a count of those that made it fits the capaian, whichever way it is meant. */
function isSampaiMungkin(
  daftar: readonly Pilah[],
  { lebih, tepat }: CacahCapaian,
  isSatuGolongan: boolean,
): boolean {
  const jumlah = bacaanJumlah(daftar);
  if (jumlah.includes(lebih + tepat)) return true;
  if (daftar.length > 1 || isSatuGolongan) return false;
  // With a cap at 100 those beyond it cannot be told from those at it.
  if (lebih === 0 && jumlahOf(daftar) <= tepat) return true;
  return jumlah.includes(lebih) || jumlah.includes(tepat);
}

function salahCapaian(
  { sampai, kurang }: Terbagi,
  jumlah: number,
  { capaian, semua, isSatuGolongan }: Diketahui,
): Salah | undefined {
  if (capaian?.semua !== (semua ?? jumlah)) return undefined;
  if (sampai.length > 0 && !isSampaiMungkin(sampai, capaian, isSatuGolongan)) {
    const ada = capaian.lebih + capaian.tepat;
    return { daftar: sampai, pesan: `Yang capaiannya 100% atau lebih ada ${ada}.` };
  }
  if (kurang.length === 0 || bacaanJumlah(kurang).includes(capaian.kurang)) return undefined;
  return { daftar: kurang, pesan: `Yang capaiannya di bawah 100% ada ${capaian.kurang}.` };
}

/** What is wrong with counts by outcome; undefined where some reading of them fits. */
export function nilaiPilahan(pilahan: Pilahan, diketahui: Diketahui): Salah | undefined {
  const terbagi = bagi(pilahan.daftar);
  if (!terbagi) return undefined;
  const isGenap = terbagi.sampai.length > 0 && terbagi.kurang.length > 0 && !pilahan.isLain;
  const jumlah = isGenap ? jumlahOf(pilahan.daftar) : 0;
  const capaian =
    pilahan.benda === "indikator" ? salahCapaian(terbagi, jumlah, diketahui) : undefined;
  return capaian ?? salahJumlah(terbagi, pilahan, diketahui);
}
