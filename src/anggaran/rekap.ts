import { kurangRupiah, rupiah } from "../kinerja/satuan";
import type { Jumlah } from "./jumlah";
import { JUMLAH_KOSONG, sisaOf, tambah } from "./jumlah";
import type { Kegiatan, RekapAnggaran, SimpulAnggaran } from "./kegiatan";
import type { Cabang } from "./pohon";
import { buildPohon } from "./pohon";
import { serapanOf } from "./serapan";

/** A row while its sums are gathered. */
interface Simpul extends Cabang {
  readonly kegiatan: Kegiatan;
  readonly daun: number[];
  jumlah: Jumlah;
}

const toSimpul = (kegiatan: Kegiatan, cabang: Cabang, indeks: number): Simpul => ({
  ...cabang,
  kegiatan,
  daun: cabang.isDaun ? [indeks] : [],
  jumlah: cabang.isDaun ? kegiatan : JUMLAH_KOSONG,
});

/** Rows above one, nearest first. */
function* simpulDiAtas(simpul: Simpul, daftarSimpul: readonly Simpul[]): Generator<Simpul> {
  let induk = simpul.induk;
  while (induk !== undefined) {
    const atas = daftarSimpul[induk];
    if (!atas) return;
    yield atas;
    induk = atas.induk;
  }
}

/** Adds every leaf to all rows above it. */
function gatherUp(daftarSimpul: readonly Simpul[]): void {
  daftarSimpul.forEach((simpul, indeks) => {
    if (!simpul.isDaun) return;
    for (const atas of simpulDiAtas(simpul, daftarSimpul)) {
      atas.daun.push(indeks);
      atas.jumlah = tambah(atas.jumlah, simpul.jumlah);
    }
  });
}

const toSimpulAnggaran = (
  { kegiatan, tingkat, daun, jumlah }: Simpul,
  indeks: number,
): SimpulAnggaran => ({
  kegiatan,
  indeks,
  tingkat,
  daun,
  pagu: jumlah.pagu,
  realisasiAnggaran: jumlah.realisasiAnggaran,
  sisa: sisaOf(jumlah),
  serapan: serapanOf(jumlah),
});

/** A leaf whose money is known to be there, but not what became of it. */
const isBelumTerisi = ({
  isDaun,
  kegiatan: { pagu, realisasiAnggaran, tidakTerbaca },
}: Simpul): boolean =>
  isDaun && !tidakTerbaca && pagu !== undefined && realisasiAnggaran === undefined;

/**
 * The budget table in its tree, with sums and serapan (DOMAIN §2). Only leaves are summed: what is
 * typed in a parent never counts. Blank amounts add nothing; without any kegiatan, or with pagu 0,
 * serapan is tak terukur with its reason. Never throws for data; linear in rows × depth.
 */
export function computeRekap(daftarKegiatan: readonly Kegiatan[]): RekapAnggaran {
  const pohon = buildPohon(daftarKegiatan);
  const daftarSimpul = pohon.flatMap((cabang, indeks) => {
    const kegiatan = daftarKegiatan[indeks];
    return kegiatan ? [toSimpul(kegiatan, cabang, indeks)] : [];
  });
  gatherUp(daftarSimpul);

  const jumlah = daftarSimpul
    .filter(({ isDaun }) => isDaun)
    .reduce<Jumlah>((sum, daun) => tambah(sum, daun.kegiatan), JUMLAH_KOSONG);
  const { pagu = rupiah(0), realisasiAnggaran = rupiah(0) } = jumlah;
  return {
    daftarSimpul: daftarSimpul.map(toSimpulAnggaran),
    pagu,
    realisasiAnggaran,
    sisa: kurangRupiah(pagu, realisasiAnggaran),
    serapan:
      daftarKegiatan.length === 0
        ? { status: "tak-terukur", alasan: "tidak-ada-anggaran" }
        : serapanOf(jumlah),
    jumlahBelumTerisi: daftarSimpul.filter(isBelumTerisi).length,
  };
}
