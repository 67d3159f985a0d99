import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { formatAngka } from "../../format/angka";
import type { Tingkat } from "../../masukan/temuan";

export interface JudulTingkatProps {
  readonly tingkat: Tingkat;
  readonly jumlah: number;
}

export const JUDUL_TINGKAT: Readonly<Record<Tingkat, string>> = {
  kesalahan: "Kesalahan",
  peringatan: "Peringatan",
  informasi: "Informasi",
};

const IKON = {
  kesalahan: ErrorCircle20Filled,
  peringatan: Warning20Filled,
  informasi: Info20Filled,
};

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  kesalahan: { color: tokens.colorStatusDangerForeground1 },
  peringatan: { color: tokens.colorStatusWarningForeground1 },
  informasi: { color: tokens.colorNeutralForeground3 },
});

/** The heading of the findings of one gravity. */
export function JudulTingkat({ tingkat, jumlah }: JudulTingkatProps) {
  const styles = useStyles();
  const Ikon = IKON[tingkat];
  return (
    <div className={styles.head}>
      <Ikon className={styles[tingkat]} aria-hidden />
      <h3 className={styles.title}>
        {JUDUL_TINGKAT[tingkat]} ({formatAngka(jumlah)})
      </h3>
    </div>
  );
}
