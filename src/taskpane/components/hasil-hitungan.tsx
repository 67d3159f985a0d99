import type { Tinjauan } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { DaftarAnggaran } from "./daftar-anggaran";
import { DaftarIndikator } from "./daftar-indikator";
import { DaftarTemuan } from "./daftar-temuan";
import { Ringkasan } from "./ringkasan";

export interface HasilHitunganProps {
  readonly tinjauan: Tinjauan;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onPeriksa: () => void;
}

/** Everything that was computed and found; complete before anything is written. */
export function HasilHitungan({ tinjauan, onPilih, onPeriksa }: HasilHitunganProps) {
  const { perhitungan, masukan, daftarTemuan } = tinjauan;
  const { pengaturan } = masukan;
  const { skala } = masukan.skala;
  return (
    <>
      {perhitungan && <Ringkasan perhitungan={perhitungan} skala={skala} pengaturan={pengaturan} />}
      {(perhitungan !== undefined || daftarTemuan.length > 0) && (
        <DaftarTemuan daftarTemuan={daftarTemuan} onPilih={onPilih} onPeriksa={onPeriksa} />
      )}
      {perhitungan && masukan.kinerja && (
        <DaftarIndikator
          perhitungan={perhitungan}
          daftarBaris={masukan.kinerja.daftarBaris}
          skala={skala}
          pengaturan={pengaturan}
        />
      )}
      {perhitungan?.anggaran && (
        <DaftarAnggaran anggaran={perhitungan.anggaran} pembulatan={pengaturan.pembulatan} />
      )}
    </>
  );
}
