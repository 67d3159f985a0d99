import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { RiwayatHitung, Tinjauan } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { formatWaktu } from "../text/waktu";
import { Bagian } from "./bagian";
import { DaftarTempat } from "./daftar-tempat";

export interface RiwayatTerakhirProps {
  readonly riwayat: RiwayatHitung;
  readonly tinjauan: Tinjauan;
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onUrungkan: () => void;
}

const ASAL = { panel: "dari panel ini", pita: "dari tombol di pita Beranda" } as const;

const useStyles = makeStyles({
  when: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** The last run as the workbook remembers it: this is where the outcome of a ribbon click is found. */
export function RiwayatTerakhir(props: RiwayatTerakhirProps) {
  const { riwayat, tinjauan, sibuk, onPilih, onUrungkan } = props;
  const styles = useStyles();
  return (
    <Bagian judul="Terakhir ditulis">
      <div>
        <div className={styles.when}>
          {formatWaktu(riwayat.waktu)}, {ASAL[riwayat.asal]}
        </div>
        <DaftarTempat daftarTempat={riwayat.daftarTempat} tinjauan={tinjauan} onPilih={onPilih} />
      </div>
      <Button
        className={styles.button}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={sibuk}
        onClick={onUrungkan}
      >
        Urungkan
      </Button>
    </Bagian>
  );
}
