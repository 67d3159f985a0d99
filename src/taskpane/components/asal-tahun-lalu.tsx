import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formatAngka } from "../../format/angka";
import type { SumberTahunLalu } from "../../masukan/masukan";
import type { Tempat } from "../../masukan/temuan";
import { TautanSel } from "./tautan-sel";

export interface AsalTahunLaluProps {
  readonly sumber: SumberTahunLalu;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Of how many indikator last year's realisasi was not typed, and which sheet it is from. */
export function AsalTahunLalu({ sumber, onPilih }: AsalTahunLaluProps) {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      Realisasi {sumber.periode.tahun} dari {formatAngka(sumber.jumlahIndikator)} indikator diambil
      dari lembarnya: <TautanSel tempat={sumber.tempat} onPilih={onPilih} />.
    </p>
  );
}
