import { useRef, useState } from "react";
import { pesanGalat } from "../../app/pesan-galat";
import type { PesanGalat } from "../../app/pesan-galat";

/** An operation of a view that is fetched later. */
export interface Kerjaan<T> {
  /** What is going on, in words: `Mencari tabel…`. */
  readonly kata: string;
  readonly operasi: () => Promise<T>;
  readonly onSelesai?: (hasil: T) => void;
}

export interface KerjaTampilan {
  /** Undefined while nothing is going on. */
  readonly kata: string | undefined;
  readonly galat: PesanGalat | undefined;
  /** Runs one operation unless another is under way. Never throws: a failure becomes `galat`. */
  readonly jalankan: <T>(kerjaan: Kerjaan<T>) => void;
}

const LAMBAT_MS = 1500;
const KATA_LAMBAT =
  "Excel belum menjawab. Kalau Anda sedang mengetik di sebuah sel, tekan Enter atau Esc.";

/** One operation at a time, what is going on, and how it failed. */
export function useKerja(): KerjaTampilan {
  const berjalan = useRef(false);
  const [kata, setKata] = useState<string>();
  const [galat, setGalat] = useState<PesanGalat>();
  const run = async <T>({ kata: sebutan, operasi, onSelesai }: Kerjaan<T>): Promise<void> => {
    if (berjalan.current) return;
    berjalan.current = true;
    // Showing a cell is nothing to be told of.
    if (sebutan !== "") setKata(sebutan);
    setGalat(undefined);
    const timer = setTimeout(() => setKata(KATA_LAMBAT), LAMBAT_MS);
    try {
      const hasil = await operasi();
      berjalan.current = false;
      onSelesai?.(hasil);
    } catch (error) {
      setGalat(pesanGalat(error));
    } finally {
      clearTimeout(timer);
      berjalan.current = false;
      setKata(undefined);
    }
  };
  return { kata, galat, jalankan: (kerjaan) => void run(kerjaan) };
}
