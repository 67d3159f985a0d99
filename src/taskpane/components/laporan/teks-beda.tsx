import { makeStyles, tokens } from "@fluentui/react-components";
import type { Beda } from "../../text/beda-teks";

export interface TeksBedaProps {
  readonly teks: Beda;
}

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere" },
  mark: {
    color: "inherit",
    backgroundColor: "transparent",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A text with the stretch in which it differs from the other one. */
export function TeksBeda({ teks: { awal, beda, akhir } }: TeksBedaProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {awal} {beda !== "" && <mark className={styles.mark}>{beda}</mark>} {akhir}
    </span>
  );
}
