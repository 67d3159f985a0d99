import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface ButirProps {
  readonly daftar: readonly ReactNode[];
  readonly "aria-label"?: string;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** A plain list; its items have no identity beyond their place. */
export function Butir({ daftar, ...label }: ButirProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} {...label}>
      {daftar.map((isi, urutan) => (
        <li key={urutan}>{isi}</li>
      ))}
    </ul>
  );
}
