import type { Slot } from "../dokumen/dokumen";

/** A wording filled, or what of it cannot be filled: names of unknown slots, and whether a brace has no partner. */
export type HasilIsi =
  | { readonly status: "terisi"; readonly teks: string }
  | {
      readonly status: "gagal";
      readonly slotAsing: readonly string[];
      readonly kurungGanjil: boolean;
    };

/** `{{` and `}}` are braces to print, `{nama}` is a slot, any other brace is a mistake. */
const POTONGAN = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/** Officers write `{jumlah indikator}` as well as `{jumlahIndikator}`. */
const kunciSlot = (nama: string): string => nama.toLowerCase().replace(/[\s_-]+/g, "");

/** Line breaks and doubled blanks of a cell do not belong in a sentence. */
const rapatkan = (teks: string): string => teks.replace(/\s+/g, " ").trim();

/** A text as a wording that prints just this text: what looks like a slot in it is none. */
export const gandakanKurung = (teks: string): string => teks.replace(/[{}]/g, "$&$&");

const nilaiPerKunci = (slot: Slot): ReadonlyMap<string, string> =>
  new Map(Object.entries(slot).map(([nama, nilai]) => [kunciSlot(nama), rapatkan(nilai)]));

/**
 * Fills the `{slot}`s of a wording, without regard to case and spacing of their names. What a value holds is printed as
 * it is, braces too: only the wording is searched for slots. Nothing is filled half: one unknown slot and it fails.
 */
export function isiSlot(templat: string, slot: Slot): HasilIsi {
  const nilai = nilaiPerKunci(slot);
  const slotAsing: string[] = [];
  const kurungLepas: string[] = [];
  const isi = (potongan: string, nama: string | undefined): string => {
    if (potongan === "{{" || potongan === "}}") return potongan.charAt(0);
    if (nama === undefined) kurungLepas.push(potongan);
    else if (!nilai.has(kunciSlot(nama))) slotAsing.push(nama.trim());
    return nama === undefined ? potongan : (nilai.get(kunciSlot(nama)) ?? "");
  };
  const teks = rapatkan(templat.replace(POTONGAN, isi));
  return slotAsing.length > 0 || kurungLepas.length > 0
    ? { status: "gagal", slotAsing, kurungGanjil: kurungLepas.length > 0 }
    : { status: "terisi", teks };
}
