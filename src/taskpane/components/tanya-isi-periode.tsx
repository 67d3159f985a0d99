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
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
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
          {perIndikator(daftarIsian).map((kelompok) => (
            <li key={alamatLengkap(kelompok[0].tempat)}>
              <div className={styles.name}>{kelompok[0].indikator}</div>
              {kelompok.map((isian) => (
                <SatuIsian key={alamatLengkap(isian.tempat)} isian={isian} onPilih={onPilih} />
              ))}
            </li>
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

type Isian = IsiPeriode["daftarIsian"][number];

/** Target and realisasi of one row stand together under its name. */
function perIndikator(daftar: readonly Isian[]): readonly (readonly [Isian, ...Isian[]])[] {
  const kelompok: [Isian, ...Isian[]][] = [];
  for (const isian of daftar) {
    const terakhir = kelompok.at(-1);
    if (terakhir?.[0].indikator === isian.indikator) terakhir.push(isian);
    else kelompok.push([isian]);
  }
  return kelompok;
}

interface IsianProps {
  readonly isian: Isian;
  readonly onPilih: (tempat: Tempat) => void;
}

function SatuIsian({ isian, onPilih }: IsianProps) {
  const styles = useStyles();
  const { tempat, sebutan, isi, akanMenjadi, asal } = isian;
  return (
    <div className={styles.change}>
      {sebutan} <TautanSel tempat={tempat} tanpaLembar onPilih={onPilih} />:{" "}
      {isi === "" ? "kosong" : isi} → <span className={styles.new}>{akanMenjadi}</span>{" "}
      <span className={styles.quiet}>({asal})</span>
    </div>
  );
}
