import { SEMUA_BAGIAN } from "../../../app/laporan/sebutan-bagian";
import type { PilihanLaporan as Pilihan } from "../../../app/laporan/tinjauan-laporan";
import type { TataLetak } from "../../../dokumen/tata-letak";
import { formatAngka } from "../../../format/angka";
import { Rincian } from "../rincian";
import { PilihanBagian } from "./pilihan-bagian";
import { PilihanKertas } from "./pilihan-kertas";

export interface PilihanLaporanProps {
  readonly pilihan: Pilihan;
  /** What `LKj_Pengaturan` has decided; it speaks of it. */
  readonly tertulis: readonly (keyof TataLetak)[];
  readonly onPilihLaporan: (pilihan: Pilihan) => void;
}

/** Which sections the report gets, and how it lies on paper. */
export function PilihanLaporan({ pilihan, tertulis, onPilihLaporan }: PilihanLaporanProps) {
  const { daftarBagian, tataLetak } = pilihan;
  return (
    <Rincian tingkat={3} judul="Isi dan kertas" keterangan={ringkasan(pilihan)} terbuka={false}>
      <PilihanBagian
        daftarBagian={daftarBagian}
        onPilih={(bagian) => onPilihLaporan({ ...pilihan, daftarBagian: bagian })}
      />
      <PilihanKertas
        tataLetak={tataLetak}
        tertulis={tertulis}
        onPilih={(kertas) => onPilihLaporan({ ...pilihan, tataLetak: kertas })}
      />
    </Rincian>
  );
}

function ringkasan({ daftarBagian, tataLetak }: Pilihan): string {
  const { length: semua } = SEMUA_BAGIAN;
  const bagian =
    daftarBagian.length === semua
      ? "lengkap"
      : `${formatAngka(daftarBagian.length)} dari ${formatAngka(semua)} bagian`;
  const { kertas, huruf, ukuranHuruf } = tataLetak;
  return `${bagian}, ${kertas}, ${huruf} ${formatAngka(ukuranHuruf)}`;
}
