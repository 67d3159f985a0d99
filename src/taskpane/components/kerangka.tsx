import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: {
    height: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    ":first-child": { height: "32px" },
    ":last-child": { width: "60%" },
  },
});

/** The lines of `taskpane.html` while the workbook is read for the first time, so that the page does not jump. */
export function Kerangka() {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden>
      {["judul", "isi", "isi-2", "akhir"].map((baris) => (
        <div key={baris} className={styles.line} />
      ))}
    </div>
  );
}
