import type { Kalimat, Slot } from "../dokumen/dokumen";
import { isiSlot } from "./isi-slot";
import { kunciSerupa } from "./kunci-serupa";
import type { Penulis } from "./penulis";

/** A wording of the office, as far as a writer needs to know it. */
export interface FrasaKantor {
  readonly kunci: string;
  readonly teks: string;
}

/** What is wrong with a wording of the office; `frasa` is the very one that was given. */
export type TemuanFrasa<F> =
  | {
      readonly jenis: "slot-asing";
      readonly frasa: F;
      readonly slotAsing: readonly string[];
      readonly slotTersedia: readonly string[];
    }
  | { readonly jenis: "kurung-ganjil"; readonly frasa: F }
  /** An earlier one under the same kunci is used. */
  | { readonly jenis: "ganda"; readonly frasa: F }
  /** No text of this report has its kunci. */
  | { readonly jenis: "kunci-asing"; readonly frasa: F; readonly serupa: readonly string[] };

/** A {@link Penulis} and what it found out about the office's own wordings. */
export interface PenulisLaporan<F extends FrasaKantor> {
  readonly tulis: Penulis;
  /** Asked once everything is written: a wording whose kunci no text has had by then is unknown. */
  daftarTemuan(): readonly TemuanFrasa<F>[];
}

/** Keys are compared without regard to case and blanks. */
const rapikanKunci = (kunci: string): string => kunci.trim().toLowerCase();

/** `evaluasi.indikator-2` → `evaluasi.indikator`: the key of the text that is repeated. */
const kunciUmum = (kunci: string): string => kunci.replace(/-\d+$/, "");

/** Our own wording; that its slots are given the compiler has seen, unless somebody deceived it. */
function isiSendiri(templat: string, slot: Slot): string {
  const hasil = isiSlot(templat, slot);
  if (hasil.status === "terisi") return hasil.teks;
  throw new RangeError(
    `Our own wording “${templat}” lacks the slots ${hasil.slotAsing.join(", ")}`,
  );
}

/** First wording of every key that is not blank; later ones are findings. */
function pilihFrasa<F extends FrasaKantor>(
  daftarFrasa: readonly F[],
): { readonly perKunci: ReadonlyMap<string, F>; readonly ganda: readonly F[] } {
  const perKunci = new Map<string, F>();
  const ganda: F[] = [];
  for (const frasa of daftarFrasa) {
    if (frasa.teks.trim() === "") continue;
    const kunci = rapikanKunci(frasa.kunci);
    if (perKunci.has(kunci)) ganda.push(frasa);
    else perKunci.set(kunci, frasa);
  }
  return { perKunci, ganda };
}

/** Wordings whose kunci no text has had. */
function cariKunciAsing<F extends FrasaKantor>(
  perKunci: ReadonlyMap<string, F>,
  kunciTerpakai: ReadonlySet<string>,
): TemuanFrasa<F>[] {
  const dikenal = new Set([...kunciTerpakai].map(rapikanKunci));
  return [...perKunci]
    .filter(([kunci]) => !dikenal.has(kunci))
    .map(([kunci, frasa]) => ({
      jenis: "kunci-asing",
      frasa,
      serupa: kunciSerupa(kunci, kunciTerpakai),
    }));
}

/** What is printed of a wording of the office, or why it cannot be. */
function isiFrasa<F extends FrasaKantor>(
  frasa: F | undefined,
  slot: Slot,
  catat: (temuan: TemuanFrasa<F>) => void,
): string | undefined {
  if (!frasa) return undefined;
  const hasil = isiSlot(frasa.teks, slot);
  if (hasil.status === "terisi") return hasil.teks === "" ? undefined : hasil.teks;
  const { slotAsing, kurungGanjil } = hasil;
  catat(
    kurungGanjil
      ? { jenis: "kurung-ganjil", frasa }
      : { jenis: "slot-asing", frasa, slotAsing, slotTersedia: Object.keys(slot) },
  );
  return undefined;
}

/**
 * The writer of one report. A text is written in the office's wording under its own kunci, else under that of the
 * repeated text (`dasar-N` is the N-th text written under `dasar`), else in ours. A wording that cannot be filled is a
 * finding and ours is used: never a hole. A blank Teks means ours.
 */
export function createPenulis<F extends FrasaKantor>(daftarFrasa: readonly F[]): PenulisLaporan<F> {
  const { perKunci, ganda } = pilihFrasa(daftarFrasa);
  const rusak = new Map<F, TemuanFrasa<F>>();
  const kunciTerpakai = new Set<string>();
  const catat = (temuan: TemuanFrasa<F>): void => void rusak.set(temuan.frasa, temuan);

  const tulis: Penulis = (kunci, templat, slot): Kalimat => {
    const sendiri = rapikanKunci(kunci);
    kunciTerpakai.add(kunci).add(kunciUmum(kunci));
    for (const frasa of [perKunci.get(sendiri), perKunci.get(kunciUmum(sendiri))]) {
      const teks = isiFrasa(frasa, slot, catat);
      if (frasa && teks !== undefined) return { kunci, templat: frasa.teks, slot, teks };
    }
    return { kunci, templat, slot, teks: isiSendiri(templat, slot) };
  };

  return {
    tulis,
    daftarTemuan: () => [
      ...rusak.values(),
      ...ganda.map((frasa): TemuanFrasa<F> => ({ jenis: "ganda", frasa })),
      ...cariKunciAsing(perKunci, kunciTerpakai),
    ],
  };
}
