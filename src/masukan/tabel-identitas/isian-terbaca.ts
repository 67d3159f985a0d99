import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import { kunciJudul } from "../kepala/kunci-judul";
import type { Kisi, Letak } from "../kisi";
import { KONTRAK } from "../kontrak";
import type { KunciIdentitas } from "../masukan-laporan";
import type { Pasangan } from "../pasangan/list-pasangan";
import { listPasangan } from "../pasangan/list-pasangan";
import type { SelTerbaca } from "../sel/baca-sel";
import { tempatSel } from "../temuan";
import type { IsianKontrak } from "./daftar-isian";
import { DAFTAR_ISIAN } from "./daftar-isian";

/** A key that was recognised, and the cell of its value by offsets in the grid. */
export interface IsianTerbaca {
  readonly sebutan: string;
  /** As the office wrote it, in lower case: some keys say part of the value (`Kota`). */
  readonly kunciTertulis: string;
  /** The grid `baris` and `kolom` count in. */
  readonly kisi: Kisi;
  readonly baris: number;
  readonly kolom: number;
  readonly letak: Letak;
}

export type DaftarIsianTerbaca = ReadonlyMap<KunciIdentitas, IsianTerbaca>;

const KUNCI_DISEBUT = 5;

const PER_SINONIM: ReadonlyMap<string, IsianKontrak> = new Map(
  DAFTAR_ISIAN.flatMap((isian) => isian.sinonim.map((kata) => [kata, isian] as const)),
);

const isianOf = (kunci: string): IsianKontrak | undefined =>
  kunciJudul(kunci)
    .map((kata) => PER_SINONIM.get(kata))
    .find((isian) => isian !== undefined);

function catatGanda({ kunci }: Pasangan, sebutan: string, catat: Catat): void {
  const letak = tempatSel(kunci.sel.letak);
  catat({
    aturan: "laporan-identitas-ganda",
    tingkat: "kesalahan",
    letak,
    pesan: `${sebutan} tertulis lebih dari satu kali; yang kedua, di ${alamatLengkap(letak)}, tidak dipakai.`,
    saran: "Sisakan satu baris saja.",
  });
}

/** One sentence for all of them: a table may hold much that is the office's own. */
function catatAsing(daftarKunci: readonly SelTerbaca[], catat: Catat): void {
  const [pertama] = daftarKunci;
  if (!pertama) return;
  const sebutan = daftarKunci.slice(0, KUNCI_DISEBUT).map(({ sel }) => {
    return `“${sel.teks}” (${alamatLengkap(tempatSel(sel.letak))})`;
  });
  const lebih = daftarKunci.length > KUNCI_DISEBUT ? ", dan lainnya" : "";
  catat({
    aturan: "laporan-identitas-tidak-dikenal",
    tingkat: "informasi",
    letak: tempatSel(pertama.sel.letak),
    pesan: `Isian ${sebutan.join(", ")}${lebih} di tabel identitas tidak dipakai di laporan.`,
    saran: `Perbaiki sebutannya bila seharusnya dipakai; yang dikenal: ${DAFTAR_ISIAN.map((isian) => isian.sebutan).join(", ")}.`,
  });
}

/** How many rows of a grid are known to the contract: a range of any other content has hardly one. */
export const countIsianDikenal = (kisi: Kisi): number =>
  listPasangan(kisi, KONTRAK.Identitas.kolom).filter(
    ({ kunci, nilai }) => nilai !== undefined && isianOf(kunci.sel.teks) !== undefined,
  ).length;

function readIsian(kisi: Kisi, catat: Catat): Map<KunciIdentitas, IsianTerbaca> {
  const daftar = new Map<KunciIdentitas, IsianTerbaca>();
  const asing: SelTerbaca[] = [];
  for (const pasangan of listPasangan(kisi, KONTRAK.Identitas.kolom)) {
    const { kunci, nilai, letakNilai } = pasangan;
    if (!nilai || !letakNilai) continue;
    const isian = isianOf(kunci.sel.teks);
    if (!isian) asing.push(kunci);
    else if (daftar.has(isian.kunci)) catatGanda(pasangan, isian.sebutan, catat);
    else {
      daftar.set(isian.kunci, {
        sebutan: isian.sebutan,
        kunciTertulis: kunci.sel.teks.toLowerCase(),
        kisi,
        ...letakNilai,
        letak: nilai.sel.letak,
      });
    }
  }
  catatAsing(asing, catat);
  return daftar;
}

/**
 * Finds the keys, in any order. A key without a value says nothing; a key twice in one table counts once, and is said.
 * Of several tables the first that has a key speaks: a sheet of one period before the whole workbook.
 */
export function listIsian(daftarKisi: readonly Kisi[], catat: Catat): DaftarIsianTerbaca {
  const daftar = daftarKisi.map((kisi) => readIsian(kisi, catat));
  return new Map(daftar.toReversed().flatMap((isian) => [...isian]));
}
