import { alamatLengkap } from "../alamat";
import type { Bakal } from "./bakal";
import { bandingkan, isPasti, ragukan } from "./bakal";

/** The candidates of one table after they were weighed against each other. */
export interface HasilTimbang {
  readonly daftar: readonly Bakal[];
  /** The one that stands out; undefined when none is certain or none stands out. */
  readonly pemenang: Bakal | undefined;
}

const isTercakup = (kecil: ReadonlySet<string>, besar: ReadonlySet<string>): boolean =>
  [...kecil].every((nama) => besar.has(nama));

const isUnggul = (atas: Bakal, lain: Bakal): boolean =>
  bandingkan(atas, lain) < 0 && isTercakup(lain.isi, atas.isi);

/**
 * Weighs the candidates of one table. One wins when it says all that every other certain one says, and is fuller; where
 * that is not so, all of them become doubtful: choosing is the user's.
 */
export function timbang(daftar: readonly Bakal[]): HasilTimbang {
  const pasti = daftar.filter(isPasti).toSorted(bandingkan);
  const [atas, ...lain] = pasti;
  if (!atas || lain.every((satu) => isUnggul(atas, satu))) return { daftar, pemenang: atas };
  const tempat = pasti.map(({ calon }) => alamatLengkap(calon.tempat)).join(", ");
  const keraguan = `Ada ${pasti.length} tabel yang sama-sama cocok (${tempat}); pilih salah satu.`;
  return {
    daftar: daftar.map((satu) => (isPasti(satu) ? ragukan(satu, keraguan) : satu)),
    pemenang: undefined,
  };
}
