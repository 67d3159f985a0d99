import { Button } from "@fluentui/react-components";
import { memo } from "react";
import type { Tempat, Tingkat } from "../../masukan/temuan";
import type { TemuanPanel } from "../state/temuan-panel";
import { Bagian } from "./bagian";
import { KelompokTemuan } from "./kelompok-temuan";

export interface DaftarTemuanProps {
  readonly daftarTemuan: readonly TemuanPanel[];
  readonly onPilih: (tempat: Tempat) => void;
  /** Where a mend is offered. */
  readonly onPeriksa: () => void;
}

const URUTAN: readonly Tingkat[] = ["kesalahan", "peringatan", "informasi"];

/** All findings, gravest group first. */
export const DaftarTemuan = memo(function DaftarTemuan(props: DaftarTemuanProps) {
  const { daftarTemuan, onPilih, onPeriksa } = props;
  const perbaikan = daftarTemuan.some((temuan) => temuan.perbaikan !== undefined);
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
      {perbaikan && (
        <div>
          <Button onClick={onPeriksa}>Lihat perbaikan di Periksa</Button>
        </div>
      )}
    </Bagian>
  );
});
