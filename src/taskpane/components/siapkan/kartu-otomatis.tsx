import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Penetapan } from "../../../app/siapkan/siapkan";
import { formatAngka } from "../../../format/angka";
import { alamatLengkap } from "../../../masukan/alamat";
import type { Calon, TabelDicari } from "../../../masukan/deteksi/calon";
import type { Tempat } from "../../../masukan/temuan";
import { DaftarPolos } from "../daftar-polos";
import { Kartu } from "../kartu";
import { TautanSel } from "../tautan-sel";

export interface KartuOtomatisProps {
  readonly usulan: readonly Calon[];
  readonly namaOf: (tabel: TabelDicari) => string;
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onTetapkan: (daftar: readonly Penetapan[]) => void;
  readonly onBatal: () => void;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  why: {
    ...typographyStyles.caption1,
    paddingLeft: "32px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The one confirmation of *Deteksi otomatis*: every name that would be defined, where, and why. */
export function KartuOtomatis(props: KartuOtomatisProps) {
  const { usulan, sibuk, onTetapkan, onBatal } = props;
  const styles = useStyles();
  const [dilewati, setDilewati] = useState<readonly Calon[]>([]);
  const dipakai = usulan.filter((calon) => !dilewati.includes(calon));
  return (
    <Kartu judul="Pakai tabel-tabel ini?" tanda={usulan}>
      <p className={styles.text}>Hanya nama yang ditambahkan; isi sel tidak diubah.</p>
      <DaftarUsulan {...props} dilewati={dilewati} onLewati={setDilewati} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={sibuk || dipakai.length === 0}
          onClick={() =>
            onTetapkan(
              dipakai.map(({ tabel, tempat, koreksi = {} }) => ({ tabel, tempat, koreksi })),
            )
          }
        >
          Tetapkan {formatAngka(dipakai.length)} tabel
        </Button>
        <Button appearance="subtle" disabledFocusable={sibuk} onClick={onBatal}>
          Batal
        </Button>
      </div>
    </Kartu>
  );
}

interface DaftarUsulanProps extends Pick<KartuOtomatisProps, "usulan" | "namaOf" | "onPilih"> {
  readonly dilewati: readonly Calon[];
  readonly onLewati: (dilewati: readonly Calon[]) => void;
}

/** Which number a comparison table gets is known when the ticks are: until then it has no name. */
const labelOf = ({ tabel }: Calon, namaOf: KartuOtomatisProps["namaOf"]): string =>
  tabel === "Pembanding" ? "Tabel pembanding" : namaOf(tabel);

function DaftarUsulan({ usulan, namaOf, onPilih, dilewati, onLewati }: DaftarUsulanProps) {
  const styles = useStyles();
  const tick = (calon: Calon, masuk: boolean): void =>
    onLewati(masuk ? dilewati.filter((satu) => satu !== calon) : [...dilewati, calon]);
  return (
    <DaftarPolos jarak="sedang" sebutan="Usulan">
      {usulan.map((calon) => (
        <li key={alamatLengkap(calon.tempat)}>
          <Checkbox
            label={labelOf(calon, namaOf)}
            checked={!dilewati.includes(calon)}
            onChange={(_event, { checked }) => tick(calon, checked === true)}
          />
          <div className={styles.why}>
            ← <TautanSel tempat={calon.tempat} onPilih={onPilih} />: {calon.alasan}
          </div>
        </li>
      ))}
    </DaftarPolos>
  );
}
