import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../../format/angka";
import { alamatLengkap } from "../../../masukan/alamat";
import type { Calon } from "../../../masukan/deteksi/calon";
import type { Tempat } from "../../../masukan/temuan";
import { DaftarPolos } from "../daftar-polos";
import { Kartu } from "../kartu";
import { TautanSel } from "../tautan-sel";

export interface KartuCalonProps {
  readonly nama: string;
  /** Best first. */
  readonly daftarCalon: readonly Calon[];
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onPakai: (calon: Calon) => void;
  readonly onBatal: () => void;
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  cancel: { alignSelf: "flex-start" },
});

/** Ranges that may be one table, each with its reason, to choose from. */
export function KartuCalon(props: KartuCalonProps) {
  const { nama, daftarCalon, sibuk, onPilih, onPakai, onBatal } = props;
  const styles = useStyles();
  return (
    <Kartu judul={`Calon ${nama}`} tanda={nama}>
      <DaftarPolos jarak="renggang" berurut>
        {daftarCalon.map((calon) => (
          <li key={alamatLengkap(calon.tempat)}>
            <p className={styles.text}>
              <TautanSel tempat={calon.tempat} onPilih={onPilih} />,{" "}
              {formatAngka(calon.jumlahBaris)} baris: {calon.alasan}
            </p>
            {calon.keraguan !== undefined && <p className={styles.text}>{calon.keraguan}</p>}
            <Button
              size="small"
              disabledFocusable={sibuk}
              aria-label={`Pakai ${alamatLengkap(calon.tempat)}`}
              onClick={() => onPakai(calon)}
            >
              Pakai ini
            </Button>
          </li>
        ))}
      </DaftarPolos>
      <Button
        className={styles.cancel}
        appearance="subtle"
        disabledFocusable={sibuk}
        onClick={onBatal}
      >
        Batal
      </Button>
    </Kartu>
  );
}
