import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface AngkaUtamaProps {
  readonly judul: string;
  /** Undefined when there is none; `keterangan` then says why. */
  readonly nilai: string | undefined;
  readonly lencana?: ReactNode;
  readonly keterangan: string;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, alignItems: "flex-start" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** One number that the whole report is about. */
export function AngkaUtama({ judul, nilai, lencana, keterangan }: AngkaUtamaProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.label}>{judul}</span>
      <span className={styles.value}>{nilai ?? "–"}</span>
      {lencana}
      <span className={styles.note}>{keterangan}</span>
    </div>
  );
}
