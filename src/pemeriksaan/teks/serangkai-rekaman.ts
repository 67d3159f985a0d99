import type { BahanNaskah } from "../aturan";
import { arahKalimat } from "./arah-disebut";
import type { AngkaRekaman } from "./peran-rekaman";
import { isSemasa, peranRekaman } from "./peran-rekaman";
import type { Rekaman } from "./rekaman";
import { listRekaman } from "./rekaman";
import type { ArahCapaian, Serangkai } from "./rumus-capaian";
import { isCapaianMungkin } from "./rumus-capaian";

/** Target, realisasi and capaian of a record; only those whose label is plain are told. */
export interface SerangkaiRekaman {
  readonly angka: Serangkai;
  readonly capaian: AngkaRekaman;
  readonly arah: ArahCapaian | undefined;
  readonly isTerhitung: boolean;
}

/** A unit may be left out on one of the lines, but not be another one. */
const isSesatuan = (a: AngkaRekaman, b: AngkaRekaman): boolean =>
  a.angka.jenis === b.angka.jenis || isPolos(a) || isPolos(b);

const isPolos = ({ angka: { jenis, satuan } }: AngkaRekaman): boolean =>
  jenis === "nilai" && satuan === "";

/** A capaian in a unit of its own is a realisasi under another name. */
const isCapaian = ({ angka: { jenis, satuan } }: AngkaRekaman): boolean =>
  jenis === "persen" || (jenis === "nilai" && satuan === "");

const toSerangkai = (t: AngkaRekaman, r: AngkaRekaman, capaian: AngkaRekaman): Serangkai => ({
  target: t.angka,
  realisasi: r.angka,
  capaian: capaian.angka,
});

/** Every pair a capaian may be of; the first two with plain labels and of its own time is what is told. */
function nilaiCapaian(
  capaian: AngkaRekaman,
  daftar: readonly AngkaRekaman[],
  arah: ArahCapaian | undefined,
): SerangkaiRekaman | undefined {
  const sejenis = (peran: AngkaRekaman["peran"]) => daftar.filter((satu) => satu.peran === peran);
  const pasangan = sejenis("target").flatMap((t) =>
    sejenis("realisasi").flatMap((r) => (isSesatuan(t, r) ? [[t, r] as const] : [])),
  );
  const utama = pasangan.find(
    ([t, r]) => t.isTegas && r.isTegas && isSemasa(t, r) && isSemasa(r, capaian),
  );
  if (!utama) return undefined;
  const isTerhitung = pasangan.some(([t, r]) => isCapaianMungkin(toSerangkai(t, r, capaian), arah));
  return { angka: toSerangkai(...utama, capaian), capaian, arah, isTerhitung };
}

function serangkaiOf(rekaman: Rekaman): readonly SerangkaiRekaman[] {
  const daftar = peranRekaman(rekaman);
  const arah = arahKalimat(rekaman.teks);
  return daftar
    .filter((satu) => satu.peran === "capaian" && isCapaian(satu))
    .flatMap((capaian) => nilaiCapaian(capaian, daftar, arah) ?? []);
}

/** What the records of a text say that can be computed again. */
export const listSerangkaiRekaman = (bahan: BahanNaskah): readonly SerangkaiRekaman[] =>
  listRekaman(bahan).flatMap(serangkaiOf);
