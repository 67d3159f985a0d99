import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeadaanPeriode } from "../../../app/siapkan/siapkan";
import type { TindakanSiapkan } from "../../state/use-siapkan";
import { Bagian } from "../bagian";

export interface PeriodeProps {
  readonly periode: KeadaanPeriode;
  readonly sibuk: boolean;
  readonly tindakan: TindakanSiapkan;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

/** The period of this sheet, the sheets of others, and the next one. */
export function Periode({ periode, sibuk, tindakan }: PeriodeProps) {
  const styles = useStyles();
  const { lembar, berikutnya, alasan, daftarPanjang } = periode;
  const siapkan = (tujuan?: string): void => {
    tindakan.ubah("Menyiapkan lembar periode…", (acts) => acts.siapkanPeriodeBerikutnya(tujuan));
  };
  return (
    <Bagian judul="Periode" keterangan={periode.periode}>
      <PeriodeLain periode={periode} />
      {berikutnya && (
        <>
          <p className={styles.text}>
            Lembar {lembar} disalin menjadi {berikutnya.lembar}; realisasi dan hasil dikosongkan,
            target tetap.
          </p>
          <Button className={styles.button} disabledFocusable={sibuk} onClick={() => siapkan()}>
            Siapkan {berikutnya.periode}
          </Button>
        </>
      )}
      {alasan !== undefined && <p className={styles.text}>{alasan}</p>}
      {daftarPanjang.length > 0 && (
        <p className={styles.text}>
          Periode ini juga menutup periode yang lebih panjang. Realisasinya dapat diisi dari lembar
          tribulan saat Hitung Capaian.
        </p>
      )}
      {daftarPanjang.map((panjang) => (
        <Button
          key={panjang.lembar}
          className={styles.button}
          disabledFocusable={sibuk}
          onClick={() => siapkan(panjang.lembar)}
        >
          Siapkan {panjang.periode}
        </Button>
      ))}
    </Bagian>
  );
}

/** Sheets that are read along, and those too far back. */
function PeriodeLain({ periode }: Pick<PeriodeProps, "periode">) {
  const styles = useStyles();
  const { daftarLain, daftarTakDibaca } = periode;
  return (
    <>
      {daftarLain.length > 0 && (
        <>
          <p className={styles.text}>Dibaca juga dari periode lain:</p>
          <ul className={styles.list}>
            {daftarLain.map((lain) => (
              <li key={lain.lembar}>
                {lain.periode}, lembar {lain.lembar}
              </li>
            ))}
          </ul>
        </>
      )}
      {daftarTakDibaca.length > 0 && (
        <p className={styles.text}>
          Tidak ikut dibaca karena tabnya terlalu ke belakang: {daftarTakDibaca.join(", ")}. Geser
          tabnya ke depan.
        </p>
      )}
    </>
  );
}
