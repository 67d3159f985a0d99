import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tinjauan } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import type { Hasil } from "../state/panel-state";
import { PesanDitulis } from "./pesan-ditulis";
import { PesanDiurungkan } from "./pesan-diurungkan";
import { PesanGagal } from "./pesan-gagal";
import { useFokus } from "./use-fokus";

export interface HasilOperasiProps {
  readonly hasil: Hasil;
  readonly tinjauan: Tinjauan | undefined;
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onUrungkan: () => void;
}

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** How the last operation ended. Takes the focus, so that the next Tab reaches its links. */
export function HasilOperasi(props: HasilOperasiProps) {
  const styles = useStyles();
  const ref = useFokus<HTMLDivElement>(props.hasil);
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-label="Hasil" className={styles.root}>
      <Pesan {...props} />
    </div>
  );
}

function Pesan({ hasil, tinjauan, sibuk, onPilih, onUrungkan }: HasilOperasiProps) {
  switch (hasil.jenis) {
    case "ditulis":
      return (
        <PesanDitulis
          daftarTempat={hasil.daftarTempat}
          jumlahSel={hasil.jumlahSel}
          tinjauan={tinjauan}
          sibuk={sibuk}
          onPilih={onPilih}
          onUrungkan={onUrungkan}
        />
      );
    case "diurungkan":
      return <PesanDiurungkan hasil={hasil.hasil} onPilih={onPilih} />;
    case "galat":
      return <PesanGagal judul={hasil.galat.pesan} saran={hasil.galat.saran} />;
    case "terhalang":
      return <PesanGagal judul="Tidak ada yang ditulis" saran="Alasannya ada di bawah ini." />;
  }
}
