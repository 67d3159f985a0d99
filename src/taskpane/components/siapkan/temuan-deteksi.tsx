import { formatAngka } from "../../../format/angka";
import { alamatLengkap } from "../../../masukan/alamat";
import type { Tempat, Temuan } from "../../../masukan/temuan";
import { ButirTemuan } from "../butir-temuan";
import { Butir } from "../laporan/butir";
import { Rincian } from "../rincian";

export interface TemuanDeteksiProps {
  readonly daftarTemuan: readonly Temuan[];
  readonly onPilih: (tempat: Tempat) => void;
}

/** What detection could not read, or left out. */
export function TemuanDeteksi({ daftarTemuan, onPilih }: TemuanDeteksiProps) {
  if (daftarTemuan.length === 0) return null;
  return (
    <Rincian
      judul="Yang tidak dibaca"
      keterangan={formatAngka(daftarTemuan.length)}
      terbuka={false}
    >
      <Butir
        daftar={daftarTemuan.map((temuan) => (
          <ButirTemuan
            key={`${temuan.aturan}:${temuan.letak ? alamatLengkap(temuan.letak) : ""}`}
            temuan={temuan}
            onPilih={onPilih}
          />
        ))}
      />
    </Rincian>
  );
}
