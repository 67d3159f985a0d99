import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ReactNode } from "react";
import { useFokus } from "./use-fokus";
import { useSerahFokus } from "./use-serah-fokus";

export interface KartuProps {
  readonly judul: string;
  /** Above the heading: `Pertanyaan 1 dari 2`. */
  readonly langkah?: string | undefined;
  /** Another question: the focus moves to its heading. */
  readonly tanda: unknown;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  step: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** One thing to decide before anything is written. Takes the focus when it appears. */
export function Kartu({ judul, langkah, tanda, children }: KartuProps) {
  const styles = useStyles();
  const id = useId();
  const ref = useFokus<HTMLHeadingElement>(tanda);
  const kartu = useRef<HTMLElement>(null);
  useSerahFokus(kartu);
  return (
    <section ref={kartu} className={styles.root} aria-labelledby={id}>
      <div>
        {langkah !== undefined && <div className={styles.step}>{langkah}</div>}
        <h2 id={id} ref={ref} tabIndex={-1} className={styles.title}>
          {judul}
        </h2>
      </div>
      {children}
    </section>
  );
}
