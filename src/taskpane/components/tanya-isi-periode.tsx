import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Pertanyaan } from "../../app/tinjauan";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";
import { gabung } from "../text/kata-tujuan";
import { DaftarPolos } from "./daftar-polos";
import { TautanSel } from "./tautan-sel";

type IsiPeriode = Extract<Pertanyaan, { jenis: "isi-periode" }>;

export interface TanyaIsiPeriodeProps {
  readonly pertanyaan: IsiPeriode;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: `${tokens.spacingVerticalS} 0` },
  name: { overflowWrap: "anywhere" },
  change: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  new: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Every cell that other sheets can fill: what stands there, what would, and of what it is made. */
export function TanyaIsiPeriode({ pertanyaan, onPilih }: TanyaIsiPeriodeProps) {
  const styles = useStyles();
  const { daftarLembar, daftarIsian, daftarCatatan } = pertanyaan;
  return (
    <div>
      <p className={styles.text}>
        Angkanya ada di lembar {gabung(daftarLembar)}, digabung menurut kolom Metode.
      </p>
      <div className={styles.list}>
        <DaftarPolos jarak="sedang">
          {daftarIsian.map((isian) => (
            <Isian key={alamatLengkap(isian.tempat)} isian={isian} onPilih={onPilih} />
          ))}
        </DaftarPolos>
      </div>
      {daftarCatatan.map((catatan) => (
        <p key={catatan} className={styles.text}>
          {catatan}
        </p>
      ))}
    </div>
  );
}

interface IsianProps {
  readonly isian: IsiPeriode["daftarIsian"][number];
  readonly onPilih: (tempat: Tempat) => void;
}

function Isian({ isian, onPilih }: IsianProps) {
  const styles = useStyles();
  const { tempat, sebutan, indikator, isi, akanMenjadi, asal } = isian;
  return (
    <li>
      <div className={styles.name}>{indikator}</div>
      <div className={styles.change}>
        {sebutan} <TautanSel tempat={tempat} tanpaLembar onPilih={onPilih} />:{" "}
        {isi === "" ? "kosong" : isi} → <span className={styles.new}>{akanMenjadi}</span>
      </div>
      <div className={styles.quiet}>{asal}</div>
    </li>
  );
}
