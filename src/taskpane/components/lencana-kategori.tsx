import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Kategori, Skala } from "../../kinerja/skala";
import { nadaOf } from "./nada-kategori";

export interface LencanaKategoriProps {
  readonly kategori: Kategori | undefined;
  readonly skala: Skala;
}

const useStyles = makeStyles({
  // A category is the office's own word and may be long: it wraps instead of overflowing.
  badge: {
    height: "auto",
    minHeight: "20px",
    flexShrink: 0,
    maxWidth: "50%",
    whiteSpace: "normal",
    overflowWrap: "break-word",
    textAlign: "center",
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The category in its own word; nothing when there is none. */
export function LencanaKategori({ kategori, skala }: LencanaKategoriProps) {
  const styles = useStyles();
  if (!kategori) return null;
  return (
    <Badge
      className={styles.badge}
      appearance="tint"
      color={nadaOf(kategori, skala)}
      shape="rounded"
    >
      {kategori.nama}
    </Badge>
  );
}
