import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { awalLembar } from "../../../app/laporan/awal-lembar";
import type { PanelActions } from "../../state/create-panel";
import { Kartu } from "../kartu";
import { TautanSel } from "../tautan-sel";

export interface KartuTakDikenalProps {
  readonly lembar: string;
  readonly sibuk: boolean;
  readonly actions: PanelActions;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

/** A sheet nothing is remembered of may be somebody's work from top to bottom: beside it is the safe place. */
export function KartuTakDikenal({ lembar, sibuk, actions }: KartuTakDikenalProps) {
  const styles = useStyles();
  return (
    <Kartu judul="Timpa lembar ini?" tanda={lembar}>
      <p className={styles.text}>
        Lembar {lembar} bernama LKj_Laporan, tetapi tidak tercatat ditulis oleh Capaian. Kalau
        ditimpa, semua isinya hilang dan tidak dapat diurungkan dari panel ini. Periksa dulu:{" "}
        <TautanSel tempat={awalLembar(lembar)} onPilih={actions.pilih} />.
      </p>
      <div className={styles.actions}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={sibuk}
          onClick={actions.tulisLembarKedua}
        >
          Tulis di lembar kedua
        </Button>
        <Button className={styles.button} disabledFocusable={sibuk} onClick={actions.timpaLaporan}>
          Timpa
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          disabledFocusable={sibuk}
          onClick={actions.batalkanLaporan}
        >
          Batal
        </Button>
      </div>
    </Kartu>
  );
}
