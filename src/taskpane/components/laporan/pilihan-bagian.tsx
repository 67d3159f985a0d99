import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { SEBUTAN_BAGIAN, SEMUA_BAGIAN } from "../../../app/laporan/sebutan-bagian";
import type { BagianLaporan } from "../../../laporan/bahan";

export interface PilihanBagianProps {
  readonly daftarBagian: readonly BagianLaporan[];
  readonly onPilih: (daftarBagian: readonly BagianLaporan[]) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The sections of the report, to be left out one by one; one always stays. */
export function PilihanBagian({ daftarBagian, onPilih }: PilihanBagianProps) {
  const styles = useStyles();
  const id = useId();
  const choose = (bagian: BagianLaporan, masuk: boolean): void =>
    onPilih(SEMUA_BAGIAN.filter((satu) => (satu === bagian ? masuk : daftarBagian.includes(satu))));
  const terakhir = daftarBagian.length === 1;
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id}>Bagian yang ditulis</div>
      {SEMUA_BAGIAN.map((bagian) => {
        const masuk = daftarBagian.includes(bagian);
        return (
          <Checkbox
            key={bagian}
            label={SEBUTAN_BAGIAN[bagian]}
            checked={masuk}
            disabled={masuk && terakhir}
            onChange={(_event, { checked }) => choose(bagian, checked === true)}
          />
        );
      })}
      {terakhir && <p className={styles.note}>Paling sedikit satu bagian.</p>}
    </div>
  );
}
