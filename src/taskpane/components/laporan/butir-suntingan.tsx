import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { SuntinganDitinjau } from "../../../app/laporan/tinjauan-laporan";
import { alamat } from "../../../masukan/alamat";
import type { Tempat } from "../../../masukan/temuan";
import type { PilihanSuntingan } from "../../state/panel-state";
import { bedaTeks } from "../../text/beda-teks";
import { TautanSel } from "../tautan-sel";
import { TeksBeda } from "./teks-beda";

export interface ButirSuntinganProps {
  readonly suntingan: SuntinganDitinjau;
  /** Undefined while nothing has been decided about it. */
  readonly pilihan: PilihanSuntingan | undefined;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onPilihSuntingan: (pilihan: PilihanSuntingan) => void;
}

const useStyles = makeStyles({
  root: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** One edit: what stands there, what the report would say, and which of the two is to stay. */
export function ButirSuntingan(props: ButirSuntinganProps) {
  const { suntingan, pilihan, onPilih, onPilihSuntingan } = props;
  const styles = useStyles();
  const { tempat, kalimat } = suntingan;
  return (
    <div className={styles.root}>
      <TautanSel tempat={tempat} tanpaLembar onPilih={onPilih} />
      <Perbandingan {...suntingan} />
      <RadioGroup
        aria-label={`Suntingan di ${alamat(tempat.rentang)}`}
        value={pilihan ?? ""}
        onChange={(_event, { value }) => onPilihSuntingan(value === "simpan" ? "simpan" : "ganti")}
      >
        {kalimat && <Radio value="simpan" label="Simpan sebagai kalimat kantor" />}
        <Radio value="ganti" label="Ganti" />
      </RadioGroup>
    </div>
  );
}

function Perbandingan({ isi, akanMenjadi }: SuntinganDitinjau) {
  const styles = useStyles();
  const [kini, nanti] =
    akanMenjadi === undefined
      ? [{ awal: isi, beda: "", akhir: "" }, undefined]
      : bedaTeks(isi, akanMenjadi);
  return (
    <>
      <div>
        <span className={styles.note}>Sekarang: </span>
        {isi === "" ? "(dihapus)" : <TeksBeda teks={kini} />}
      </div>
      <div>
        <span className={styles.note}>Kalau diganti: </span>
        {nanti ? <TeksBeda teks={nanti} /> : "mengikuti laporan yang baru"}
      </div>
    </>
  );
}
