import type { PesanGalat } from "./pesan-galat";

/** How a ribbon click has ended, kept for the pane: the two run in different frames. */
export interface PesanPita {
  /** ISO 8601. */
  readonly waktu: string;
  /** Address of the workbook, so that the pane of another one stays silent; null where Excel has none to tell. */
  readonly buku: string | null;
  /** What the click could not do; undefined when it has done everything. */
  readonly galat: PesanGalat | undefined;
}

const KEY = "capaian.pesan-pita";

/**
 * Kept beside the workbook, not in it: whoever is told that nothing was written finds nothing written. The last one
 * counts. A browser that grants no storage keeps nothing; the dialog has shown the message then.
 */
export function keepPesanPita(pesan: PesanPita): void {
  withStorage((storage) => storage.setItem(KEY, JSON.stringify(pesan)));
}

/**
 * Calls back with the message that waits for this workbook, if any, and with every later one; each is told once.
 * Returns what ends it.
 */
export function watchPesanPita(
  buku: string | null,
  onPesan: (pesan: PesanPita) => void,
): () => void {
  const take = (): void => {
    const pesan = takePesanPita(buku);
    if (pesan) onPesan(pesan);
  };
  const listen = ({ key }: StorageEvent): void => {
    if (key === KEY) take();
  };
  window.addEventListener("storage", listen);
  // Not every host lets the two frames hear of each other's storage; then at the latest when the officer comes here.
  window.addEventListener("focus", take);
  take();
  return () => {
    window.removeEventListener("storage", listen);
    window.removeEventListener("focus", take);
  };
}

function takePesanPita(buku: string | null): PesanPita | undefined {
  return withStorage((storage) => {
    const pesan = parse(storage.getItem(KEY));
    if (pesan?.buku !== buku) return undefined;
    storage.removeItem(KEY);
    return pesan;
  });
}

/** Mere access throws where third-party storage is blocked. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}

function parse(text: string | null): PesanPita | undefined {
  const value: unknown = text === null ? undefined : JSON.parse(text);
  return isPesanPita(value) ? value : undefined;
}

function isPesanPita(value: unknown): value is PesanPita {
  const { waktu, buku, galat } = fieldsOf(value);
  const isBuku = buku === null || typeof buku === "string";
  return typeof waktu === "string" && isBuku && (galat === undefined || isGalat(galat));
}

function isGalat(value: unknown): value is PesanGalat {
  const { pesan, saran, tindakan } = fieldsOf(value);
  const isTindakan =
    tindakan === undefined || tindakan === "muat-ulang" || tindakan === "baca-ulang";
  return typeof pesan === "string" && typeof saran === "string" && isTindakan;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
