import { startTransition, useState } from "react";

export interface Sebagian<T> {
  readonly tampil: readonly T[];
  readonly jumlahSemua: number;
  /** Undefined when everything is shown already. */
  readonly tampilkanSemua: (() => void) | undefined;
}

/** The first `batas` of a list until the officer asks for all: a thousand rows would hold up the first look. */
export function useSebagian<T>(daftar: readonly T[], batas: number): Sebagian<T> {
  const [semua, setSemua] = useState(false);
  const terpotong = !semua && daftar.length > batas;
  return {
    tampil: terpotong ? daftar.slice(0, batas) : daftar,
    jumlahSemua: daftar.length,
    tampilkanSemua: terpotong
      ? () => {
          startTransition(() => {
            setSemua(true);
          });
        }
      : undefined,
  };
}
