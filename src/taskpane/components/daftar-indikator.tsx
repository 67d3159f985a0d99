import { memo, useMemo } from "react";
import { formatAngka } from "../../format/angka";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { Skala } from "../../kinerja/skala";
import type { Perhitungan } from "../../laporan/perhitungan";
import type { BarisKinerja } from "../../masukan/masukan";
import { groupBySasaran, pairBaris } from "../text/kelompok-sasaran";
import { Bagian } from "./bagian";
import { TabelSasaran } from "./tabel-sasaran";
import { TampilkanSemua } from "./tampilkan-semua";
import { useSebagian } from "./use-sebagian";

export interface DaftarIndikatorProps {
  readonly perhitungan: Perhitungan;
  readonly daftarBaris: readonly BarisKinerja[];
  readonly skala: Skala;
  readonly pengaturan: Pengaturan;
}

const BATAS = 50;

/** Every indikator with what was computed of it, under its sasaran. */
export const DaftarIndikator = memo(function DaftarIndikator(props: DaftarIndikatorProps) {
  const { perhitungan, daftarBaris, skala, pengaturan } = props;
  const daftarHasil = useMemo(
    () => pairBaris(perhitungan, daftarBaris),
    [perhitungan, daftarBaris],
  );
  const { tampil, ...sisanya } = useSebagian(daftarHasil, BATAS);
  const daftarKelompok = useMemo(() => groupBySasaran(perhitungan, tampil), [perhitungan, tampil]);
  return (
    <Bagian judul="Indikator" keterangan={formatAngka(daftarHasil.length)}>
      {daftarKelompok.map(({ sasaran, daftarBaris: barisSasaran }) => (
        <TabelSasaran
          key={sasaran.nama}
          sasaran={sasaran}
          daftarBaris={barisSasaran}
          panjang={tampil.length > BATAS}
          skala={skala}
          pengaturan={pengaturan}
        />
      ))}
      <TampilkanSemua {...sisanya} />
    </Bagian>
  );
});
