import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AngkaTeks as Angka } from "../../../app/siapkan/siapkan";
import { formatAngka } from "../../../format/angka";
import { alamatLengkap } from "../../../masukan/alamat";
import type { TindakanSiapkan } from "../../state/use-siapkan";
import { Bagian } from "../bagian";
import { TautanSel } from "../tautan-sel";

export interface AngkaTeksProps {
  readonly daftar: readonly Angka[];
  readonly sibuk: boolean;
  readonly tindakan: TindakanSiapkan;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

/** Numbers that are typed as text: read as they stand, and turned into real ones only on a click. */
export function AngkaTeks({ daftar, sibuk, tindakan }: AngkaTeksProps) {
  const ada = daftar.filter(({ jumlahSel, jumlahRagu }) => jumlahSel + jumlahRagu > 0);
  if (ada.length === 0) return null;
  return (
    <Bagian judul="Angka berupa teks">
      {ada.map((satu) => (
        <Satu key={satu.tabel} angka={satu} sibuk={sibuk} tindakan={tindakan} />
      ))}
    </Bagian>
  );
}

interface SatuProps extends Omit<AngkaTeksProps, "daftar"> {
  readonly angka: Angka;
}

function Satu({ angka, sibuk, tindakan }: SatuProps) {
  const styles = useStyles();
  const { tabel, jumlahSel, jumlahRagu, contoh, daftarTempat } = angka;
  return (
    <>
      {contoh.length > 0 && (
        <ul className={styles.list} aria-label={`Contoh di tabel ${tabel}`}>
          {contoh.map(({ tempat, teks, menjadi }) => (
            <li key={alamatLengkap(tempat)}>
              <TautanSel tempat={tempat} onPilih={tindakan.pilih} />: “{teks}” → {menjadi}
            </li>
          ))}
        </ul>
      )}
      {jumlahSel > 0 && (
        <Button
          className={styles.button}
          disabledFocusable={sibuk}
          onClick={() =>
            tindakan.ubah(
              "Mengubah teks menjadi angka…",
              (acts) => acts.jadikanAngka(daftarTempat),
              true,
            )
          }
        >
          Jadikan angka: {formatAngka(jumlahSel)} sel {tabel}
        </Button>
      )}
      {jumlahRagu > 0 && (
        <p className={styles.text}>
          {formatAngka(jumlahRagu)} sel lain di tabel {tabel} bacaannya tidak pasti dan dibiarkan.
        </p>
      )}
    </>
  );
}
