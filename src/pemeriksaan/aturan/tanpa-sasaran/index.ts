import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, BahanPeriksa, TemuanAturan } from "../../aturan";

const isKosong = (teks: string | undefined): boolean => teks === undefined || teks.trim() === "";

/** A table in which no row has a sasaran has none to tell of. */
function* checkIndikator({ masukan: { kinerja } }: BahanPeriksa): Generator<TemuanAturan> {
  const daftarBaris = kinerja?.daftarBaris ?? [];
  const tanpa = daftarBaris.filter(({ indikator }) => isKosong(indikator.sasaran));
  if (tanpa.length === daftarBaris.length) return;
  for (const { indikator, target } of tanpa) {
    yield {
      letak: tempatSel(target.letak),
      pesan: `Indikator “${indikator.nama}” tidak punya sasaran, sedangkan indikator lain punya.`,
      saran: "Isi kolom Sasaran di baris itu.",
    };
  }
}

/** Budget leaves that neither say what they serve nor stand below or above a row that does. */
function* checkAnggaran({ masukan, perhitungan }: BahanPeriksa): Generator<TemuanAturan> {
  const daftarBaris = masukan.anggaran?.daftarBaris ?? [];
  const simpul = perhitungan.anggaran?.daftarSimpul ?? [];
  const terhubung = new Set(
    simpul.flatMap(({ indeks, daun }) => (isKosong(daftarBaris[indeks]?.sasaran) ? [] : daun)),
  );
  if (terhubung.size === 0) return;
  for (const { indeks, daun, kegiatan } of simpul) {
    const baris = daftarBaris[indeks];
    if (!baris || daun[0] !== indeks || terhubung.has(indeks)) continue;
    yield {
      letak: tempatSel(baris.pagu.letak),
      pesan: `Anggaran “${kegiatan.uraian}” tidak menyebut sasaran atau indikator yang dilayaninya, sedangkan baris lain menyebut.`,
      saran: "Isi kolom Sasaran di baris itu atau di baris programnya.",
    };
  }
}

/** An indikator without sasaran, or a budget row that serves none, where the others of its table have one. */
export const tanpaSasaran: Aturan = {
  id: "tanpa-sasaran",
  kode: "R-19",
  tingkat: "peringatan",

  *check(bahan) {
    yield* checkIndikator(bahan);
    yield* checkAnggaran(bahan);
  },
};
