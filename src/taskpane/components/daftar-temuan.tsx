import { memo } from "react";
import type { Tempat, Temuan, Tingkat } from "../../masukan/temuan";
import { Bagian } from "./bagian";
import { KelompokTemuan } from "./kelompok-temuan";

export interface DaftarTemuanProps {
  readonly daftarTemuan: readonly Temuan[];
  readonly onPilih: (tempat: Tempat) => void;
}

const URUTAN: readonly Tingkat[] = ["kesalahan", "peringatan", "informasi"];

/** All findings, gravest group first. */
export const DaftarTemuan = memo(function DaftarTemuan(props: DaftarTemuanProps) {
  const { daftarTemuan, onPilih } = props;
  return (
    <Bagian judul="Temuan">
      {daftarTemuan.length === 0 && <div>Tidak ada temuan.</div>}
      {URUTAN.map((tingkat) => (
        <KelompokTemuan
          key={tingkat}
          tingkat={tingkat}
          daftarTemuan={daftarTemuan.filter((temuan) => temuan.tingkat === tingkat)}
          onPilih={onPilih}
        />
      ))}
    </Bagian>
  );
});
