import type { AngkaTeks, BacaanTeks } from "./bacaan-teks";
import type { Pemisah } from "./digit";
import { readSatuAngka } from "./satu-angka";

const POLA =
  /^(\d[\d.,]*\s*(?:%|persen)?)\s*(?:[-–—−]|s\s*\/\s*d\.?|s\.d\.?|sd|sampai dengan|sampai|hingga)\s*(\d.*)$/i;

/** A bound, as far as it is clear by itself or by what the other bound shows. */
function toPasti(
  bacaan: ReturnType<typeof readSatuAngka>,
  petunjuk: Pemisah | undefined,
): AngkaTeks | undefined {
  if (bacaan.jenis === "angka") return bacaan;
  if (bacaan.jenis !== "rancu" || petunjuk === undefined) return undefined;
  return bacaan.pemisah === petunjuk ? bacaan.desimal : bacaan.ribuan;
}

const petunjukOf = (bacaan: ReturnType<typeof readSatuAngka>): Pemisah | undefined =>
  bacaan.jenis === "angka" ? bacaan.petunjuk : undefined;

/** Both bounds, where both are clear. */
function toRentang(bawah: AngkaTeks, atas: AngkaTeks, petunjuk: Pemisah | undefined): BacaanTeks {
  if (bawah.persen && !atas.persen) return { jenis: "ditolak", alasan: "banyak-angka" };
  if (bawah.nilai > atas.nilai) return { jenis: "ditolak", alasan: "rentang-terbalik" };
  return { jenis: "rentang", bawah: bawah.nilai, atas: atas.nilai, persen: atas.persen, petunjuk };
}

/**
 * Reads `80-90`, `80–90`, `80% - 90%`, `80 s.d. 90`; undefined when the text is no range at all. A percent sign behind
 * the upper bound is meant for both; one behind the lower bound only leaves the upper one unclear.
 */
export function readRentangTeks(teks: string): BacaanTeks | undefined {
  const cocok = POLA.exec(teks);
  if (!cocok) return undefined;
  const [kiri, kanan] = [cocok[1], cocok[2]].map((sisi) =>
    readSatuAngka((sisi ?? "").trim(), undefined),
  );
  if (!kiri || !kanan) return undefined;
  const petunjuk = petunjukOf(kiri) ?? petunjukOf(kanan);
  const bawah = toPasti(kiri, petunjuk);
  const atas = toPasti(kanan, petunjuk);
  if (bawah && atas) return toRentang(bawah, atas, petunjuk);
  const isRancu = kiri.jenis === "rancu" || kanan.jenis === "rancu";
  return { jenis: "ditolak", alasan: isRancu ? "rancu" : "banyak-angka" };
}
