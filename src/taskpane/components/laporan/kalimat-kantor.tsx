import { formatAngka } from "../../../format/angka";
import type { Temuan, Tempat } from "../../../masukan/temuan";
import { ButirTemuan } from "../butir-temuan";
import { Rincian } from "../rincian";
import { TampilkanSemua } from "../tampilkan-semua";
import { useSebagian } from "../use-sebagian";
import { Butir } from "./butir";

export interface KalimatKantorProps {
  readonly daftarTemuan: readonly Temuan[];
  readonly onPilih: (tempat: Tempat) => void;
}

const BATAS = 20;

/** What was found in the office's own wordings. */
export function KalimatKantor({ daftarTemuan, onPilih }: KalimatKantorProps) {
  const { tampil, ...sisanya } = useSebagian(daftarTemuan, BATAS);
  if (daftarTemuan.length === 0) return null;
  return (
    <Rincian
      tingkat={3}
      judul="Kalimat kantor yang perlu diperiksa"
      keterangan={formatAngka(daftarTemuan.length)}
      terbuka
    >
      <Butir
        daftar={tampil.map((temuan) => (
          <ButirTemuan key={temuan.pesan} temuan={temuan} onPilih={onPilih} />
        ))}
      />
      <TampilkanSemua {...sisanya} />
    </Rincian>
  );
}
