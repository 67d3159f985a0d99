import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Pertanyaan, Tinjauan } from "../../app/tinjauan";
import { formatAngka } from "../../format/angka";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";
import { foretellIsiPeriode } from "../text/kata-isi-periode";
import { kolomBelumAda } from "../text/kolom-belum-ada";
import { DaftarPolos } from "./daftar-polos";
import { Rincian } from "./rincian";
import { PilihanKeluaran } from "./pilihan-keluaran";
import type { PilihanKeluaranProps } from "./pilihan-keluaran";
import { TautanSel } from "./tautan-sel";
import { TawaranKolom } from "./tawaran-kolom";

export interface YangAkanDitulisProps extends PilihanKeluaranProps {
  readonly tinjauan: Tinjauan;
  readonly sibuk: boolean;
  readonly terbuka: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onTambahKolom: () => void;
}

const useStyles = makeStyles({
  target: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Which cells a click would change, and how; nothing else is ever touched. */
export function YangAkanDitulis(props: YangAkanDitulisProps) {
  const { tinjauan, terbuka, onPilih } = props;
  const { daftarTujuan, daftarPertanyaan, daftarTawaran, daftarHalangan } = tinjauan;
  const styles = useStyles();
  return (
    <Rincian judul="Yang akan ditulis" terbuka={terbuka}>
      <DaftarPolos jarak="rapat">
        {daftarTujuan.map(({ kolom, tempat }) => (
          <li key={alamatLengkap(tempat)} className={styles.target}>
            <span>{kolom.judul}</span>
            <TautanSel tempat={tempat} onPilih={onPilih} />
          </li>
        ))}
      </DaftarPolos>
      {daftarPertanyaan.map((pertanyaan) => (
        <p key={alamatLengkap(pertanyaan.tempat)} className={styles.note}>
          {foretell(pertanyaan)}
        </p>
      ))}
      {daftarTujuan.length > 0 && <p className={styles.note}>Sel lain tidak diubah.</p>}
      <TawaranKolom
        // What nothing can be written with is not offered.
        daftarTawaran={daftarHalangan.length === 0 ? daftarTawaran : []}
        sibuk={props.sibuk}
        onPilih={onPilih}
        onTambahKolom={props.onTambahKolom}
      />
      <PilihanKeluaran
        keluaran={props.keluaran}
        terkunci={props.terkunci}
        onPilihKeluaran={props.onPilihKeluaran}
      />
    </Rincian>
  );
}

function foretell(pertanyaan: Pertanyaan): string {
  switch (pertanyaan.jenis) {
    case "tambah-kolom":
      return `${kolomBelumAda(pertanyaan)}; akan ditanyakan dulu.`;
    case "isi-periode":
      return foretellIsiPeriode(pertanyaan);
    case "timpa-isian": {
      const jumlah = formatAngka(pertanyaan.jumlahSel);
      return `${jumlah} sel di kolom ${pertanyaan.kolom.judul} sudah berisi; akan ditanyakan dulu.`;
    }
  }
}
