import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** The views of the pane. */
export type Tampilan = "hitung" | "siapkan" | "periksa";

export interface NavigasiProps {
  readonly tampilan: Tampilan;
  readonly onPilih: (tampilan: Tampilan) => void;
}

const DAFTAR: readonly (readonly [Tampilan, string])[] = [
  ["hitung", "Hitung & Laporan"],
  ["siapkan", "Siapkan"],
  ["periksa", "Periksa"],
];

const useStyles = makeStyles({
  root: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  view: {
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The way between the views; buttons, because Tab and Enter are what everybody tries. */
export function Navigasi({ tampilan, onPilih }: NavigasiProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Tampilan" className={styles.root}>
      {DAFTAR.map(([satu, judul]) => (
        <button
          key={satu}
          type="button"
          aria-current={satu === tampilan ? "page" : undefined}
          className={mergeClasses(styles.view, satu === tampilan && styles.current)}
          onClick={() => onPilih(satu)}
        >
          {judul}
        </button>
      ))}
    </nav>
  );
}
