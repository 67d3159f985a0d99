import { romawi } from "../../../format/romawi";
import type { BagianNaskah } from "../../../naskah/naskah";
import { kunciNama } from "../../teks/konteks";
import type { Penanda } from "./penanda-butir";

/** A marker as it would be written with another number. */
function label({ rupa }: Penanda, nomor: number): string {
  if (rupa.includes("1")) return String(nomor);
  return rupa.includes("I") ? romawi(nomor) : String.fromCharCode("a".charCodeAt(0) + nomor - 1);
}

/** Whether a number that seems to be left out stands in the middle of what lies between, or in a table there. */
export function isTerselip(
  antara: readonly BagianNaskah[],
  sebelum: Penanda,
  sesudah: Penanda,
): boolean {
  const cari = label(sebelum, sebelum.nomor + 1);
  const pola = new RegExp(`(?:^|[\\s(])${cari}[.)]|^\\s*${cari}(?:\\s|$)`);
  const daftarTeks = antara.flatMap((bagian) => {
    if (bagian.jenis === "tabel") return bagian.daftarBaris.map(([sel = ""]) => sel);
    return bagian === sebelum.paragraf ? bagian.teks.slice(sebelum.akhir) : bagian.teks;
  });
  return [...daftarTeks, sesudah.paragraf.teks.slice(sesudah.akhir)].some((teks) =>
    pola.test(teks),
  );
}

const KATA = 2;

/** Whether a table has a row of that number and name: items may be those rows that need words. */
export function isNomorTabel(
  daftar: readonly BagianNaskah[],
  { nomor, paragraf, akhir }: Penanda,
): boolean {
  const kepala = kunciNama(paragraf.teks.slice(akhir)).split(" ").slice(0, KATA).join(" ");
  return daftar.some(
    (bagian) =>
      bagian.jenis === "tabel" &&
      bagian.daftarBaris.some(
        ([sel = "", ...isi]) =>
          sel.replace(/[.)\s]/g, "") === String(nomor) &&
          isi.some((satu) => kunciNama(satu).startsWith(kepala)),
      ),
  );
}
