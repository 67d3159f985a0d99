import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TambahKolom } from "../../app/tinjauan";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";
import { kolomBelumAda } from "../text/kolom-belum-ada";
import { TautanSel } from "./tautan-sel";

export interface TawaranKolomProps {
  readonly daftarTawaran: readonly TambahKolom[];
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onTambahKolom: () => void;
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Columns that could be added as well; nothing waits for them. */
export function TawaranKolom(props: TawaranKolomProps) {
  const { daftarTawaran, sibuk, onPilih, onTambahKolom } = props;
  const styles = useStyles();
  if (daftarTawaran.length === 0) return null;
  return (
    <>
      {daftarTawaran.map((tawaran) => (
        <p key={alamatLengkap(tawaran.tempat)} className={styles.note}>
          {kolomBelumAda(tawaran)}. Di kanannya masih kosong:{" "}
          <TautanSel tempat={tawaran.tempat} onPilih={onPilih} />.
        </p>
      ))}
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={sibuk}
        onClick={onTambahKolom}
      >
        Tambahkan kolom dan hitung
      </Button>
    </>
  );
}
