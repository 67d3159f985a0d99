import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface DaftarPolosProps {
  /** The space between two items. */
  readonly jarak: "rapat" | "sedang" | "renggang";
  /** Set where the order means something: the first is the best. */
  readonly berurut?: true;
  /** The name a screen reader says; left out where a heading says it. */
  readonly sebutan?: string;
  /** Items that stand under the icon or the rule of their group are indented. */
  readonly indentasi?: "ikon" | "kelompok";
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  rapat: { rowGap: tokens.spacingVerticalXS },
  sedang: { rowGap: tokens.spacingVerticalS },
  renggang: { rowGap: tokens.spacingVerticalM },
  ikon: { paddingLeft: "28px" },
  kelompok: { paddingLeft: tokens.spacingHorizontalM },
});

/** A list without bullets: a list to those who hear it, a column to those who see it. */
export function DaftarPolos({ jarak, berurut, sebutan, indentasi, children }: DaftarPolosProps) {
  const styles = useStyles();
  const List = berurut ? "ol" : "ul";
  return (
    <List
      className={mergeClasses(styles.root, styles[jarak], indentasi && styles[indentasi])}
      aria-label={sebutan}
    >
      {children}
    </List>
  );
}
