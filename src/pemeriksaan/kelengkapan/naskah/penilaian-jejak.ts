import { sebutanAsal } from "../../../naskah/sebutan-asal";
import type { Penilaian } from "../butir";
import type { Jejak } from "./jejak";
import { sebutJejak } from "./jejak";

/** Met where a trace was found; else `tambah` says what to add. */
export const menurutJejak = (jejak: Jejak | undefined, tambah: string): Penilaian =>
  jejak
    ? { keadaan: "terpenuhi", keterangan: `${sebutJejak(jejak)}.` }
    : { keadaan: "belum", keterangan: tambah };

/** Met in part: what there is, and what to add to it. */
export const sebagian = (jejak: Jejak, tambah: string): Penilaian => ({
  keadaan: "sebagian",
  keterangan: `${sebutJejak(jejak)}. ${tambah}`,
});

/** Told by the parts of a criterion: where each stands, and which are missing. */
export function menurutBagian(
  daftar: Readonly<Record<string, Jejak | undefined>>,
  ajakan: string,
): Penilaian {
  const semua = Object.entries(daftar);
  const kurang = semua.filter(([, jejak]) => !jejak).map(([nama]) => nama);
  const ada = semua.flatMap(([nama, jejak]) =>
    jejak ? [`${nama} di ${sebutanAsal(jejak.asal)}`] : [],
  );
  if (kurang.length === 0) return { keadaan: "terpenuhi", keterangan: kalimat(ada.join("; ")) };
  const tambah = `${ajakan} ${kurang.join(", ")}.`;
  return ada.length === 0
    ? { keadaan: "belum", keterangan: tambah }
    : { keadaan: "sebagian", keterangan: `${kalimat(ada.join("; "))} ${tambah}` };
}

const kalimat = (teks: string): string => `${teks.charAt(0).toUpperCase()}${teks.slice(1)}.`;
