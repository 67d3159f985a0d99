import type { TemuanPanel } from "../../state/temuan-panel";
import type { TindakanPeriksa } from "../../state/papan-periksa";
import { Bagian } from "../bagian";
import { KelompokTemuan } from "../kelompok-temuan";
import { PerbaikanTemuan } from "./perbaikan-temuan";
import { URUTAN_TINGKAT } from "./saringan";

export interface TemuanDataProps {
  readonly daftarTemuan: readonly TemuanPanel[];
  readonly sibuk: boolean;
  readonly tindakan: TindakanPeriksa;
}

/** The findings in the tables, with the mends that can be applied. */
export function TemuanData({ daftarTemuan, sibuk, tindakan }: TemuanDataProps) {
  return (
    <Bagian judul="Temuan data">
      {daftarTemuan.length === 0 && <div>Tidak ada temuan di tabel.</div>}
      {URUTAN_TINGKAT.map((tingkat) => (
        <KelompokTemuan
          key={tingkat}
          tingkat={tingkat}
          daftarTemuan={daftarTemuan.filter((temuan) => temuan.tingkat === tingkat)}
          onPilih={tindakan.pilih}
          tambahan={({ perbaikan }) =>
            perbaikan && (
              <PerbaikanTemuan
                perbaikan={perbaikan}
                sudah={false}
                sibuk={sibuk}
                onPerbaiki={tindakan.perbaiki}
              />
            )
          }
        />
      ))}
    </Bagian>
  );
}
