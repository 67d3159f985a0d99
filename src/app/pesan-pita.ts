/** What a ribbon click could not do, kept for the pane: the two run in different frames. */
export interface PesanPita {
  /** ISO 8601. */
  readonly waktu: string;
  /** Address of the workbook, so that the pane of another one stays silent. */
  readonly buku: string;
  readonly pesan: string;
  readonly saran: string;
}

const KEY = "capaian.pesan-pita";

/**
 * Kept beside the workbook, not in it: whoever is told that nothing was written finds nothing written. `undefined`
 * forgets the last one. A browser that grants no storage keeps nothing; the dialog has shown the message then.
 */
export function keepPesanPita(pesan: PesanPita | undefined): void {
  withStorage((storage) => {
    if (pesan === undefined) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify(pesan));
  });
}

/** The message for this workbook, once: it is forgotten with the reading. */
export function takePesanPita(buku: string): PesanPita | undefined {
  return withStorage((storage) => {
    const pesan = parse(storage.getItem(KEY));
    if (pesan?.buku !== buku) return undefined;
    storage.removeItem(KEY);
    return pesan;
  });
}

/** Calls back as soon as a message for this workbook is kept by another frame. Returns what ends it. */
export function watchPesanPita(buku: string, onPesan: (pesan: PesanPita) => void): () => void {
  const listen = ({ key }: StorageEvent): void => {
    const pesan = key === KEY ? takePesanPita(buku) : undefined;
    if (pesan) onPesan(pesan);
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
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

const isPesanPita = (value: unknown): value is PesanPita =>
  typeof value === "object" &&
  value !== null &&
  ["waktu", "buku", "pesan", "saran"].every(
    (key) => typeof (value as Record<string, unknown>)[key] === "string",
  );
