import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface RincianProps {
  readonly judul: string;
  readonly keterangan?: string | undefined;
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
  note: { ...typographyStyles.caption1, marginLeft: tokens.spacingHorizontalS },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** A part of the pane that folds away; the browser's own element, so that the keyboard works as anywhere. */
export function Rincian({ judul, keterangan, terbuka, children }: RincianProps) {
  const styles = useStyles();
  return (
    <details open={terbuka}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{judul}</h2>
        {keterangan !== undefined && <span className={styles.note}>{keterangan}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
