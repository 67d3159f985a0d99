/** Rounded half up to so many decimals. */
export const bulat = (nilai: number, desimal: number): number => {
  const kali = 10 ** desimal;
  return Math.round(Number((nilai * kali).toPrecision(12))) / kali;
};

export const jumlah = (daftar: readonly number[]): number => daftar.reduce((a, b) => a + b, 0);
