import { makeStyles, tokens } from "@fluentui/react-components";
import type { KekuranganLaporan } from "../../../app/laporan/tinjauan-laporan";
import { formatAngka } from "../../../format/angka";
import { Rincian } from "../rincian";
import { TampilkanSemua } from "../tampilkan-semua";
import { useSebagian } from "../use-sebagian";
import { Butir } from "./butir";

export interface DaftarKekuranganProps {
  readonly daftarKekurangan: readonly KekuranganLaporan[];
}

const BATAS = 20;

const useStyles = makeStyles({
  text: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  advice: { color: tokens.colorNeutralForeground3 },
});

/** What the report has to leave open, and where to fill it in. */
export function DaftarKekurangan({ daftarKekurangan }: DaftarKekuranganProps) {
  const styles = useStyles();
  const { tampil, ...sisanya } = useSebagian(daftarKekurangan, BATAS);
  if (daftarKekurangan.length === 0) return null;
  return (
    <Rincian
      tingkat={3}
      judul="Yang belum diisi"
      keterangan={formatAngka(daftarKekurangan.length)}
      terbuka
    >
      <p className={styles.text}>Di laporan tampak sebagai […] sampai diisi.</p>
      <Butir
        daftar={tampil.map(({ sebutan, saran }) => (
          <>
            <span className={styles.name}>[{sebutan}]</span>{" "}
            <span className={styles.advice}>{saran}</span>
          </>
        ))}
      />
      <TampilkanSemua {...sisanya} />
    </Rincian>
  );
}
