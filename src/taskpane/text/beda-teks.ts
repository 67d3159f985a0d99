/** A text cut around the stretch in which it differs from another. */
export interface Beda {
  readonly awal: string;
  readonly beda: string;
  readonly akhir: string;
}

/** Words that stay visible on either side. */
const SEKITAR = 5;

const kata = (teks: string): string[] => teks.split(/\s+/).filter((satu) => satu !== "");

function countSama(kiri: readonly string[], kanan: readonly string[]): number {
  const berbeda = kiri.findIndex((satu, indeks) => satu !== kanan[indeks]);
  return berbeda < 0 ? kiri.length : berbeda;
}

function potong(daftar: readonly string[], depan: number, belakang: number): Beda {
  const awal = daftar.slice(0, depan);
  const akhir = daftar.slice(daftar.length - belakang);
  return {
    awal: [...(depan > SEKITAR ? ["…"] : []), ...awal.slice(-SEKITAR)].join(" "),
    beda: daftar.slice(depan, daftar.length - belakang).join(" "),
    akhir: [...akhir.slice(0, SEKITAR), ...(belakang > SEKITAR ? ["…"] : [])].join(" "),
  };
}

/** Where two texts differ, with a few words around: in a long paragraph one changed word is hard to find. */
export function bedaTeks(satu: string, lain: string): readonly [Beda, Beda] {
  const [kiri, kanan] = [kata(satu), kata(lain)];
  const depan = countSama(kiri, kanan);
  const sisaKiri = kiri.slice(depan).reverse();
  const sisaKanan = kanan.slice(depan).reverse();
  const belakang = countSama(sisaKiri, sisaKanan);
  return [potong(kiri, depan, belakang), potong(kanan, depan, belakang)];
}
