import { alamatLengkap } from "../alamat";
import type { Tempat } from "../temuan";
import type { Bakal } from "./bakal";
import { bandingkan, isPasti, ragukan } from "./bakal";
import { isBertindih } from "./lembaran";
import type { HasilTimbang } from "./pemenang";
import { timbang } from "./pemenang";

/** Candidates of the tables whose rows are indikator, and which of them are proposed. */
export interface HasilKinerja {
  readonly daftar: readonly Bakal[];
  readonly usulan: readonly Bakal[];
}

const tabelOf = (daftar: readonly Bakal[], tabel: Bakal["calon"]["tabel"]): readonly Bakal[] =>
  daftar.filter(({ calon }) => calon.tabel === tabel);

/** Whether two places share a cell. */
export const isSetempat = (a: Tempat, b: Tempat): boolean =>
  a.lembar === b.lembar && isBertindih(a.rentang, b.rentang);

const isBersama = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((nama) => b.has(nama));

const ragukanSemua = (daftar: readonly Bakal[], keraguan: string): readonly Bakal[] =>
  daftar.map((satu) => ragukan(satu, keraguan));

/** Target and realisasi in two tables, where no table holds both. */
function timbangPasangan(daftar: readonly Bakal[]): HasilKinerja {
  const target = timbang(tabelOf(daftar, "Target"));
  const realisasi = timbang(tabelOf(daftar, "Realisasi"));
  const semua = [...target.daftar, ...realisasi.daftar];
  const [sisiTarget, sisiRealisasi] = [target.pemenang, realisasi.pemenang];
  if (!sisiTarget || !sisiRealisasi) {
    const keraguan = "Pasangannya, tabel yang memuat realisasi atau target, belum ditemukan.";
    return { daftar: ragukanSemua(semua, keraguan), usulan: [] };
  }
  if (!isBersama(sisiTarget.isi, sisiRealisasi.isi)) {
    const keraguan = "Indikator di tabel target dan di tabel realisasi tidak ada yang sama.";
    return { daftar: ragukanSemua(semua, keraguan), usulan: [] };
  }
  return { daftar: semua, usulan: [sisiTarget, sisiRealisasi] };
}

/** With a Kinerja table, its halves elsewhere only say again what it says. */
function timbangUtuh(daftar: readonly Bakal[], kinerja: HasilTimbang): HasilKinerja {
  const { pemenang } = kinerja;
  const keraguan = pemenang
    ? `Target dan realisasi sudah ada dalam satu tabel di ${alamatLengkap(pemenang.calon.tempat)}.`
    : "Ada tabel yang memuat target dan realisasi sekaligus; tentukan dahulu tabel itu.";
  const separuh = [...tabelOf(daftar, "Target"), ...tabelOf(daftar, "Realisasi")];
  return {
    daftar: [...kinerja.daftar, ...ragukanSemua(separuh, keraguan)],
    usulan: pemenang ? [pemenang] : [],
  };
}

/** What the comparison tables are compared with. */
interface Acuan {
  readonly isi: ReadonlySet<string>;
  readonly daftarTempat: readonly Tempat[];
}

/** Tables that carry indikator of the chosen one are compared with it; others have nothing to be compared with. */
function timbangPembanding(daftar: readonly Bakal[], acuan: Acuan): HasilKinerja {
  const luar = daftar.filter(
    ({ calon }) => !acuan.daftarTempat.some((tempat) => isSetempat(tempat, calon.tempat)),
  );
  const keraguan =
    acuan.isi.size === 0
      ? "Tabel kinerja yang dibandingkan belum ditentukan."
      : "Tidak ada indikatornya yang sama dengan tabel kinerja.";
  const ditimbang = luar.map((satu) =>
    isBersama(satu.isi, acuan.isi) ? satu : ragukan(satu, keraguan),
  );
  return { daftar: ditimbang, usulan: ditimbang.filter(isPasti).toSorted(bandingkan) };
}

/**
 * Weighs the tables of indikator: one Kinerja table, or a Target and a Realisasi table; the rest that carries the same
 * indikator is for comparison.
 *
 * @param terdefinisi places of the tables of indikator the workbook has defined already
 */
export function timbangKinerja(
  daftar: readonly Bakal[],
  terdefinisi: readonly Tempat[],
): HasilKinerja {
  const daftarKinerja = tabelOf(daftar, "Kinerja");
  const ditunjuk = daftar.filter(
    ({ calon }) =>
      calon.tabel !== "Pembanding" && terdefinisi.some((satu) => isSetempat(satu, calon.tempat)),
  );
  const utama =
    daftarKinerja.length > 0
      ? timbangUtuh(daftar, timbang(daftarKinerja))
      : timbangPasangan(daftar);
  const dipakai = ditunjuk.length > 0 ? ditunjuk : utama.usulan;
  const pembanding = timbangPembanding(tabelOf(daftar, "Pembanding"), {
    isi: new Set(dipakai.flatMap(({ isi }) => [...isi])),
    daftarTempat: [...dipakai.map(({ calon }) => calon.tempat), ...terdefinisi],
  });
  return {
    daftar: [...utama.daftar, ...pembanding.daftar],
    usulan: [...utama.usulan, ...pembanding.usulan],
  };
}
