import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export interface KepalaProps {
  /** Undefined until the workbook has been read. */
  readonly lembarAktif: string | undefined;
}

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  sheet: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

export function Kepala({ lembarAktif }: KepalaProps) {
  const styles = useStyles();
  return (
    <header>
      <h1 className={styles.title}>Capaian</h1>
      <p className={styles.sheet}>
        {lembarAktif === undefined ? "Asisten laporan kinerja" : `Lembar ${lembarAktif}`}
      </p>
    </header>
  );
}
