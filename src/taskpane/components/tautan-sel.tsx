import { Link, makeStyles } from "@fluentui/react-components";
import { alamat, alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";

export interface TautanSelProps {
  readonly tempat: Tempat;
  /** Stands before the address: `Buka`. */
  readonly awalan?: string;
  /** Without the sheet: it is named nearby. */
  readonly tanpaLembar?: boolean;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", textAlign: "start", fontSize: "inherit" },
});

/** The address of some cells; a click shows them in the workbook. */
export function TautanSel({ tempat, awalan, tanpaLembar, onPilih }: TautanSelProps) {
  const styles = useStyles();
  const teks = tanpaLembar ? alamat(tempat.rentang) : alamatLengkap(tempat);
  return (
    <Link className={styles.link} inline onClick={() => onPilih(tempat)}>
      {awalan ? `${awalan} ${teks}` : teks}
    </Link>
  );
}
