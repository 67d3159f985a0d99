import { makeStyles, tokens } from "@fluentui/react-components";
import type { Temuan, Tempat } from "../../masukan/temuan";
import { TautanSel } from "./tautan-sel";

export interface ButirTemuanProps {
  readonly temuan: Temuan;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere" },
  text: { margin: 0 },
  advice: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What was found, what to do about it, and the way to the cell. */
export function ButirTemuan({ temuan: { pesan, saran, letak }, onPilih }: ButirTemuanProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{pesan}</p>
      <p className={styles.advice}>{saran}</p>
      {letak && <TautanSel awalan="Buka" tempat={letak} onPilih={onPilih} />}
    </div>
  );
}
