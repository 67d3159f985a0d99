import { Link, makeStyles } from "@fluentui/react-components";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";

export interface TautanSelProps {
  readonly tempat: Tempat;
  /** Stands before the address: `Buka`. */
  readonly awalan?: string;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", textAlign: "start", fontSize: "inherit" },
});

/** The address of some cells; a click shows them in the workbook. */
export function TautanSel({ tempat, awalan, onPilih }: TautanSelProps) {
  const styles = useStyles();
  const teks = alamatLengkap(tempat);
  return (
    <Link className={styles.link} inline onClick={() => onPilih(tempat)}>
      {awalan ? `${awalan} ${teks}` : teks}
    </Link>
  );
}
