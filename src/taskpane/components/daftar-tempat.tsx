import { makeStyles } from "@fluentui/react-components";
import type { Tinjauan } from "../../app/tinjauan";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";
import { judulTujuan } from "../text/kata-tujuan";
import { TautanSel } from "./tautan-sel";

export interface DaftarTempatProps {
  readonly daftarTempat: readonly Tempat[];
  /** Knows which column each place is. */
  readonly tinjauan: Tinjauan | undefined;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Places as links, each after the heading of its column: `Capaian: Kinerja!G4:G5`. */
export function DaftarTempat({ daftarTempat, tinjauan, onPilih }: DaftarTempatProps) {
  const styles = useStyles();
  if (daftarTempat.length === 0) return null;
  return (
    <ul className={styles.list}>
      {daftarTempat.map((tempat) => {
        const judul = tinjauan && judulTujuan(tinjauan, tempat);
        return (
          <li key={alamatLengkap(tempat)}>
            {judul !== undefined && `${judul}: `}
            <TautanSel tempat={tempat} onPilih={onPilih} />
          </li>
        );
      })}
    </ul>
  );
}
