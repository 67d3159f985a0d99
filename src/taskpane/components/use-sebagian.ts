import { startTransition, useEffect, useState } from "react";

export interface Sebagian<T> {
  readonly tampil: readonly T[];
  readonly jumlahSemua: number;
  /** Undefined once the officer has asked, and when everything is shown anyway. */
  readonly tampilkanSemua: (() => void) | undefined;
}

/** So many rows are added at a time: the pane answers and paints in between. */
const LANGKAH = 100;

/** The first `batas` of a list until the officer asks for all: a thousand rows would hold up the first look. */
export function useSebagian<T>(daftar: readonly T[], batas: number): Sebagian<T> {
  const [diminta, setDiminta] = useState(false);
  const [jumlah, setJumlah] = useState(batas);
  const jumlahSemua = daftar.length;
  useEffect(() => {
    if (!diminta || jumlah >= jumlahSemua) return undefined;
    const frame = requestAnimationFrame(() => {
      startTransition(() => {
        setJumlah(jumlah + LANGKAH);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [diminta, jumlah, jumlahSemua]);
  return {
    tampil: jumlah < jumlahSemua ? daftar.slice(0, jumlah) : daftar,
    jumlahSemua,
    tampilkanSemua:
      diminta || jumlah >= jumlahSemua
        ? undefined
        : () => {
            setDiminta(true);
          },
  };
}
