import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { formatAngka } from "../../format/angka";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat, Temuan, Tingkat } from "../../masukan/temuan";
import { ButirTemuan } from "./butir-temuan";
import { TampilkanSemua } from "./tampilkan-semua";
import { useSebagian } from "./use-sebagian";

export interface KelompokTemuanProps {
  readonly tingkat: Tingkat;
  /** All of this gravity. */
  readonly daftarTemuan: readonly Temuan[];
  readonly onPilih: (tempat: Tempat) => void;
}

const JUDUL: Readonly<Record<Tingkat, string>> = {
  kesalahan: "Kesalahan",
  peringatan: "Peringatan",
  informasi: "Informasi",
};

const IKON = {
  kesalahan: ErrorCircle20Filled,
  peringatan: Warning20Filled,
  informasi: Info20Filled,
};

const BATAS = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingLeft: "28px",
    listStyleType: "none",
  },
  kesalahan: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground1 },
  informasi: { color: tokens.colorNeutralForeground3 },
});

/** The findings of one gravity; nothing when there are none. */
export function KelompokTemuan({ tingkat, daftarTemuan, onPilih }: KelompokTemuanProps) {
  const styles = useStyles();
  const { tampil, ...sisanya } = useSebagian(daftarTemuan, BATAS);
  if (daftarTemuan.length === 0) return null;
  const Ikon = IKON[tingkat];
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Ikon className={styles[tingkat]} aria-hidden />
        <h3 className={styles.title}>
          {JUDUL[tingkat]} ({formatAngka(daftarTemuan.length)})
        </h3>
      </div>
      <ul className={styles.list}>
        {tampil.map((temuan) => (
          <li key={keyOf(temuan)}>
            <ButirTemuan temuan={temuan} onPilih={onPilih} />
          </li>
        ))}
      </ul>
      <TampilkanSemua {...sisanya} />
    </div>
  );
}

const keyOf = ({ aturan, letak, pesan }: Temuan): string =>
  `${aturan}:${letak ? alamatLengkap(letak) : ""}:${pesan}`;
