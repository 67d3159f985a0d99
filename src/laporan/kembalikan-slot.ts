import type { Slot } from "../dokumen/dokumen";
import { gandakanKurung } from "../narasi/isi-slot";

/** A single digit or letter stands in too many words to be a value put there by us. */
const PANJANG_TERKECIL = 2;

const HURUF_ANGKA = /[\p{L}\p{N}]/u;

/** The value stands there as a whole, not as a part of a longer word or number. */
function isUtuh(teks: string, awal: number, akhir: number): boolean {
  const sebelum = teks.slice(0, awal).match(/.$/u)?.[0] ?? "";
  const sesudah = teks.slice(akhir).match(/^[.,]?\d|^./u)?.[0] ?? "";
  const [pertama = "", terakhir = ""] = [teks[awal], teks[akhir - 1]];
  const menempelKiri = HURUF_ANGKA.test(pertama) && HURUF_ANGKA.test(sebelum);
  const menempelKanan = HURUF_ANGKA.test(terakhir) && /^[.,]?\d|^\p{L}/u.test(sesudah);
  return !menempelKiri && !menempelKanan;
}

function cari(teks: string, nilai: string, mulai: number): number {
  for (let awal = teks.indexOf(nilai, mulai); awal >= 0; awal = teks.indexOf(nilai, awal + 1)) {
    if (isUtuh(teks, awal, awal + nilai.length)) return awal;
  }
  return -1;
}

/** A piece of the text: as typed, or a slot that has taken the place of its value. */
type Potongan =
  | { readonly jenis: "teks"; readonly teks: string }
  | { readonly jenis: "slot"; readonly nama: string };

function gantiSemua(potongan: readonly Potongan[], nama: string, nilai: string): Potongan[] {
  return potongan.flatMap((bagian): Potongan[] => {
    if (bagian.jenis === "slot") return [bagian];
    const hasil: Potongan[] = [];
    let mulai = 0;
    for (
      let awal = cari(bagian.teks, nilai, 0);
      awal >= 0;
      awal = cari(bagian.teks, nilai, mulai)
    ) {
      hasil.push({ jenis: "teks", teks: bagian.teks.slice(mulai, awal) }, { jenis: "slot", nama });
      mulai = awal + nilai.length;
    }
    return [...hasil, { jenis: "teks", teks: bagian.teks.slice(mulai) }];
  });
}

/**
 * A text edited by hand as a wording with `{slot}`s: where a value that we had put in still stands as it was, its slot
 * takes its place, so that the number in it stays alive. Of two slots with one value the first named stands for both.
 * Braces typed by hand stay braces. Filled with the same slots, the wording prints the text again.
 */
export function kembalikanSlot(teks: string, slot: Slot): string {
  const daftar = Object.entries(slot)
    // A blank at its end is not printed, so it must not be looked for either.
    .map(([nama, nilai]) => [nama, nilai.trim()] as const)
    .filter(([, nilai]) => nilai.length >= PANJANG_TERKECIL)
    .sort(([, a], [, b]) => b.length - a.length);
  const potongan = daftar.reduce<Potongan[]>(
    (hasil, [nama, nilai]) => gantiSemua(hasil, nama, nilai),
    [{ jenis: "teks", teks }],
  );
  return potongan
    .map((bagian) => (bagian.jenis === "teks" ? gandakanKurung(bagian.teks) : `{${bagian.nama}}`))
    .join("");
}
