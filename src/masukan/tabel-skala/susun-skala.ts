import { persen } from "../../kinerja/satuan";
import type { Kategori, Skala } from "../../kinerja/skala";
import type { BarisSkala } from "./baris-skala";

/** A category with the row it was read from. */
export interface KategoriBerbaris {
  readonly kategori: Kategori;
  readonly baris: BarisSkala;
}

export type HasilSusun =
  | { readonly status: "tersusun"; readonly daftar: readonly KategoriBerbaris[] }
  | {
      readonly status: "ditolak";
      readonly baris: BarisSkala | undefined;
      readonly sebab: string;
      readonly saran: string;
    };

const SARAN_BATAS =
  "Isi batas bawah dan batas atasnya dengan angka, misalnya 91 dan 100, atau 91% dan 100%.";

const tolak = (baris: BarisSkala | undefined, sebab: string, saran: string): HasilSusun => ({
  status: "ditolak",
  baris,
  sebab,
  saran,
});

const kutip = (baris: BarisSkala): string => `“${baris.nama}”`;

function cekBaris(baris: BarisSkala): HasilSusun | undefined {
  const { bawah, atas, nama, teks } = baris;
  if (nama === "")
    return tolak(baris, `batas “${teks}” tidak punya nama kategori`, "Isi nama kategorinya.");
  if (bawah.jenis === "salah" || atas.jenis === "salah") {
    return tolak(
      baris,
      `batas “${teks}” pada kategori ${kutip(baris)} tidak dapat dibaca`,
      SARAN_BATAS,
    );
  }
  if (bawah.jenis === "nilai" && atas.jenis === "nilai" && bawah.nilai > atas.nilai) {
    return tolak(
      baris,
      `batas bawah kategori ${kutip(baris)} lebih besar daripada batas atasnya`,
      SARAN_BATAS,
    );
  }
  return undefined;
}

const semuaBatas = (daftar: readonly BarisSkala[]) =>
  daftar.flatMap(({ bawah, atas }) => [bawah, atas]).filter((batas) => batas.jenis === "nilai");

/** Fractions without percent format look like points; that is for the office to say, never for the size to decide. */
function cekSatuan(daftar: readonly BarisSkala[]): HasilSusun | undefined {
  const batas = semuaBatas(daftar).filter(({ nilai }) => nilai !== 0);
  if (new Set(batas.map(({ persen: isPersen }) => isPersen)).size > 1) {
    return tolak(
      undefined,
      "sebagian batas ditulis sebagai persen dan sebagian sebagai angka biasa",
      "Tulis semua batas dengan cara yang sama.",
    );
  }
  if (batas.length > 0 && batas.every(({ nilai, persen: isPersen }) => !isPersen && nilai <= 1)) {
    return tolak(
      undefined,
      "semua batasnya paling besar 1 tanpa format persen",
      "Beri format persen pada batasnya, atau tulis 91 untuk 91%.",
    );
  }
  return undefined;
}

/** Only the lowest category may leave its lower bound blank: below it there is nothing. */
function toKategori(baris: BarisSkala): KategoriBerbaris {
  const { bawah, atas, nama } = baris;
  const nilaiAtas = atas.jenis === "nilai" ? atas.nilai : undefined;
  return {
    baris,
    kategori: { nama, bawah: bawah.jenis === "nilai" ? bawah.nilai : persen(0), atas: nilaiAtas },
  };
}

function cekUrutan(daftar: readonly KategoriBerbaris[]): HasilSusun | undefined {
  for (const [urutan, { kategori, baris }] of daftar.entries()) {
    const bawahnya = daftar[urutan + 1];
    if (!bawahnya) continue;
    const puncak = bawahnya.kategori.atas ?? bawahnya.kategori.bawah;
    const isTumpang = puncak > kategori.bawah || bawahnya.kategori.bawah === kategori.bawah;
    if (isTumpang) {
      return tolak(
        baris,
        `kategori ${kutip(baris)} dan ${kutip(bawahnya.baris)} bertumpang tindih`,
        "Atur batasnya sehingga satu nilai hanya masuk satu kategori.",
      );
    }
  }
  return undefined;
}

/** A scale has one lowest category; every other one needs to say where it begins. */
function cekTanpaBawah(urut: readonly KategoriBerbaris[]): HasilSusun | undefined {
  const terendah = urut.at(-1)?.baris;
  const salah = urut.find(({ baris }) => baris.bawah.jenis === "kosong" && baris !== terendah);
  if (!salah) return undefined;
  return tolak(salah.baris, `kategori ${kutip(salah.baris)} tidak punya batas bawah`, SARAN_BATAS);
}

/** Puts the rows of a scale in order, highest first, or says why they are no scale. */
export function susunSkala(daftar: readonly BarisSkala[]): HasilSusun {
  if (daftar.length === 0) {
    return tolak(
      undefined,
      "belum berisi kategori",
      "Isi kategori dan batasnya, atau hapus namanya agar skala bawaan dipakai.",
    );
  }
  const salah = daftar.map(cekBaris).find((hasil) => hasil !== undefined) ?? cekSatuan(daftar);
  if (salah) return salah;
  const urut = daftar.map(toKategori).sort((a, b) => b.kategori.bawah - a.kategori.bawah);
  return cekTanpaBawah(urut) ?? cekUrutan(urut) ?? { status: "tersusun", daftar: urut };
}

export const skalaOf = (daftar: readonly KategoriBerbaris[]): Skala =>
  daftar.map(({ kategori }) => kategori);
