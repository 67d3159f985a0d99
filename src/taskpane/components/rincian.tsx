import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface RincianProps {
  readonly judul: string;
  readonly keterangan?: string | undefined;
  /** Level of the heading. */
  readonly tingkat?: 2 | 3 | 4;
  /** Within another part, or in a message. */
  readonly kecil?: boolean;
  /** Open until the officer, or a change of this, says otherwise. */
  readonly terbuka: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    ...typographyStyles.subtitle2,
    display: "inline",
    margin: 0,
    color: tokens.colorNeutralForeground1,
  },
  sub: { ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, marginLeft: tokens.spacingHorizontalS },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** A part of the pane that folds away; the browser's own element, so that the keyboard works as anywhere. */
export function Rincian(props: RincianProps) {
  const { judul, keterangan, tingkat = 2, kecil = tingkat > 2, terbuka, children } = props;
  const styles = useStyles();
  const Judul = `h${tingkat}` as const;
  return (
    <details open={terbuka}>
      {/* office.js moves the focus by Tab, and takes no summary for a tab stop that is not called one. */}
      <summary tabIndex={0} className={styles.summary}>
        <Judul className={mergeClasses(styles.title, kecil && styles.sub)}>{judul}</Judul>
        {keterangan !== undefined && <span className={styles.note}>{keterangan}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
