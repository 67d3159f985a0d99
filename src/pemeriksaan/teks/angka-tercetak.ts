/** A number as it is printed: how finely it can be compared depends on its decimals. */
export interface AngkaTercetak {
  readonly nilai: number;
  readonly desimal: number;
}

/** Numbers between two bounds, both included. */
export interface Selang {
  readonly bawah: number;
  readonly atas: number;
}

const NOISE = 1e-9;

const satuanAkhir = ({ desimal }: AngkaTercetak): number => 10 ** -desimal;

/** What the unprinted number may have been; one without decimals is taken as it stands. */
export function selangOf(angka: AngkaTercetak): Selang {
  const sela = angka.desimal === 0 ? 0 : satuanAkhir(angka) / 2;
  return { bawah: angka.nilai - sela, atas: angka.nilai + sela };
}

/** Whether a number may have been printed so, however it was rounded or cut. */
export const isCetakan = (angka: AngkaTercetak, nilai: number): boolean =>
  Math.abs(angka.nilai - nilai) < satuanAkhir(angka) - NOISE || angka.nilai === nilai;

/** The same where only bounds are known. */
export const isCetakanSelang = (angka: AngkaTercetak, { bawah, atas }: Selang): boolean => {
  const sela = satuanAkhir(angka);
  return angka.nilai > bawah - sela + NOISE && angka.nilai < atas + sela - NOISE;
};

/** Whether two prints may be of one number: 75% and 75,00%, 76,7% and 76,67%. */
export function isSamaTercetak(a: AngkaTercetak, b: AngkaTercetak): boolean {
  const [kasar, halus] = a.desimal < b.desimal ? [a, b] : [b, a];
  return isCetakan(kasar, halus.nilai);
}
