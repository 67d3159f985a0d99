import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { Skala } from "../../kinerja/skala";
import type { BarisHasil } from "../text/kelompok-sasaran";
import {
  capaianText,
  catatanIndikator,
  realisasiText,
  satuanOf,
  targetText,
} from "../text/nilai-indikator";
import { LencanaKategori } from "./lencana-kategori";

export interface BarisIndikatorProps extends BarisHasil {
  readonly skala: Skala;
  readonly pengaturan: Pengaturan;
}

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    padding: `${tokens.spacingVerticalS} 0 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  nameRow: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  number: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  result: { fontWeight: tokens.fontWeightSemibold },
  notes: { ...typographyStyles.caption1, padding: `0 0 ${tokens.spacingVerticalS}` },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** One indikator: its name, the three numbers below it, and what must be said about them. */
export const BarisIndikator = memo(function BarisIndikator(props: BarisIndikatorProps) {
  const { dinilai, baris, skala, pengaturan } = props;
  const styles = useStyles();
  const { pembulatan } = pengaturan;
  const { capaianTerbatas, kategori } = dinilai;
  const satuan = satuanOf(baris);
  return (
    <tbody className={styles.root}>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.name}>
          <div className={styles.nameRow}>
            <span>
              {baris.indikator.nama}
              {satuan && <span className={styles.quiet}> ({satuan})</span>}
            </span>
            <LencanaKategori kategori={kategori} skala={skala} />
          </div>
        </th>
      </tr>
      <tr>
        <td className={styles.number}>{targetText(baris, pembulatan)}</td>
        <td className={styles.number}>{realisasiText(baris, pembulatan)}</td>
        <td className={mergeClasses(styles.number, styles.result)}>
          {capaianTerbatas.status === "terukur"
            ? capaianText(capaianTerbatas.nilai, pembulatan)
            : "tak terukur"}
        </td>
      </tr>
      <Catatan daftar={catatanIndikator(dinilai, pengaturan)} />
    </tbody>
  );
});

function Catatan({ daftar }: { readonly daftar: readonly string[] }) {
  const styles = useStyles();
  if (daftar.length === 0) return null;
  return (
    <tr>
      <td colSpan={3} className={styles.notes}>
        {daftar.map((catatan) => (
          <p key={catatan} className={styles.note}>
            {catatan}
          </p>
        ))}
      </td>
    </tr>
  );
}
