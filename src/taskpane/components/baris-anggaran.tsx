import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { SimpulAnggaran } from "../../anggaran/kegiatan";
import { formatPersen } from "../../format/persen";
import { formatRupiah } from "../../format/rupiah";
import type { Pembulatan } from "../../kinerja/pengaturan";
import { KATA_TANPA_SERAPAN } from "../text/kata-alasan";

export interface BarisAnggaranProps {
  readonly nama: string;
  /** Depth in the tree; 0 at the top. */
  readonly tingkat: number;
  readonly angka: Pick<SimpulAnggaran, "pagu" | "realisasiAnggaran" | "sisa" | "serapan">;
  readonly pembulatan: Pembulatan;
  readonly tebal?: boolean;
}

const INDEN_PX = 12;
/** Deeper rows stay at this depth: the amounts need the width. */
const INDEN_TERDALAM = 3;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} 0` },
  name: { overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  amount: {
    margin: 0,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** One line of the budget with its four figures, one below the other so that amounts line up. */
export const BarisAnggaran = memo(function BarisAnggaran(props: BarisAnggaranProps) {
  const { nama, tingkat, angka, pembulatan, tebal } = props;
  const styles = useStyles();
  const rupiah = (nilai: SimpulAnggaran["pagu"]): string =>
    nilai === undefined ? "–" : formatRupiah(nilai);
  const rows = [
    ["Pagu", rupiah(angka.pagu)],
    ["Realisasi", rupiah(angka.realisasiAnggaran)],
    ["Sisa", rupiah(angka.sisa)],
    ["Serapan", serapanText(angka.serapan, pembulatan)],
  ] as const;
  return (
    <div
      className={styles.root}
      style={{ paddingInlineStart: INDEN_PX * Math.min(tingkat, INDEN_TERDALAM) }}
    >
      <div className={mergeClasses(styles.name, tebal && styles.strong)}>{nama}</div>
      <dl className={styles.list}>
        {rows.map(([istilah, isi]) => (
          <Pasangan key={istilah} istilah={istilah} isi={isi} tebal={istilah === "Serapan"} />
        ))}
      </dl>
    </div>
  );
});

interface PasanganProps {
  readonly istilah: string;
  readonly isi: string;
  readonly tebal: boolean;
}

function Pasangan({ istilah, isi, tebal }: PasanganProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{istilah}</dt>
      <dd className={mergeClasses(styles.amount, tebal && styles.strong)}>{isi}</dd>
    </>
  );
}

const serapanText = (serapan: SimpulAnggaran["serapan"], pembulatan: Pembulatan): string =>
  serapan.status === "terukur"
    ? formatPersen(serapan.nilai, pembulatan)
    : `tak terukur: ${KATA_TANPA_SERAPAN[serapan.alasan]}`;
