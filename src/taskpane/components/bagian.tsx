import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

export interface BagianProps {
  readonly judul: string;
  /** Beside the heading: a count, a unit. */
  readonly keterangan?: string | undefined;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** A part of the pane under its own heading. */
export function Bagian({ judul, keterangan, children }: BagianProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {judul}
        </h2>
        {keterangan !== undefined && <span className={styles.note}>{keterangan}</span>}
      </div>
      {children}
    </section>
  );
}
