import type { BarisKinerja, Masukan } from "../masukan/masukan";
import { cocokkan } from "../masukan/tabel-kinerja/cocokkan";
import type {
  BarisPembanding,
  NilaiPembanding,
  TabelPembanding,
} from "../masukan/tabel-pembanding/tabel-pembanding";
import type { NilaiTertulis } from "./nilai-tertulis";
import type { Sepasang } from "./tukar";

/** A row of a comparison table and the row of LKj_Kinerja that speaks of the same indikator. */
export interface PasanganPembanding {
  readonly tabel: TabelPembanding;
  readonly pembanding: BarisPembanding;
  readonly kinerja: BarisKinerja;
}

/** Rows that certainly speak of the same indikator; a name that stands twice on either side pairs with nothing. */
export function listPasanganPembanding({
  kinerja,
  daftarPembanding = [],
}: Masukan): readonly PasanganPembanding[] {
  const kiri = (kinerja?.daftarBaris ?? []).map((baris) => ({ ...baris.indikator, asal: baris }));
  return daftarPembanding.flatMap((tabel) => {
    const kanan = tabel.daftarBaris.map((baris) => ({
      nama: baris.indikator,
      sasaran: "",
      asal: baris,
    }));
    return cocokkan(kiri, kanan).pasangan.map((pasangan) => ({
      tabel,
      pembanding: pasangan.kanan.asal,
      kinerja: pasangan.kiri.asal,
    }));
  });
}

/** A figure of a comparison table that was read; undefined where the table has none. */
export const tertulis = (nilai: NilaiPembanding | undefined): NilaiTertulis | undefined =>
  nilai?.nilai === undefined ? undefined : { nilai: nilai.nilai, sel: nilai.sel };

/** What the comparison table says of realisasi and capaian, measured against its own target where it has one. */
export function sepasangPembanding({
  pembanding,
  kinerja: { indikator },
}: PasanganPembanding): Sepasang | undefined {
  const [realisasi, capaian] = [tertulis(pembanding.realisasi), tertulis(pembanding.capaian)];
  if (!realisasi || !capaian) return undefined;
  const target = tertulis(pembanding.target);
  return {
    indikator: {
      ...indikator,
      alasan: undefined,
      ...(target && { target: { jenis: "nilai", nilai: target.nilai } }),
    },
    realisasi,
    capaian,
  };
}
