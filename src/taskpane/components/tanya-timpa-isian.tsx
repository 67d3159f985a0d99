import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Pertanyaan } from "../../app/tinjauan";
import { formatAngka } from "../../format/angka";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";
import { TautanSel } from "./tautan-sel";

export interface TanyaTimpaIsianProps {
  readonly pertanyaan: Extract<Pertanyaan, { jenis: "timpa-isian" }>;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  head: {
    ...typographyStyles.caption1,
    textAlign: "left",
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

/** What somebody typed into an output column, and what would stand there instead. */
export function TanyaTimpaIsian({ pertanyaan, onPilih }: TanyaTimpaIsianProps) {
  const styles = useStyles();
  const { kolom, jumlahSel, tempat, contoh } = pertanyaan;
  return (
    <div>
      <p className={styles.text}>
        {formatAngka(jumlahSel)} sel di kolom {kolom.judul} sudah berisi, bukan hasil hitungan
        add-in ini: <TautanSel tempat={tempat} onPilih={onPilih} />.
      </p>
      <table className={styles.table} aria-label={`Contoh isian kolom ${kolom.judul}`}>
        <thead>
          <tr>
            {["Sel", "Sekarang", "Menjadi"].map((judul) => (
              <th key={judul} scope="col" className={styles.head}>
                {judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contoh.map(({ tempat: sel, isi, akanMenjadi }) => (
            <tr key={alamatLengkap(sel)}>
              <td className={styles.cell}>
                <TautanSel tempat={sel} tanpaLembar onPilih={onPilih} />
              </td>
              <td className={styles.cell}>{isi}</td>
              <td className={styles.cell}>{akanMenjadi}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {jumlahSel > contoh.length && (
        <p className={styles.text}>… dan {formatAngka(jumlahSel - contoh.length)} sel lain.</p>
      )}
    </div>
  );
}
