import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { formatAngka } from "../../format/angka";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { SasaranDinilai } from "../../kinerja/penilaian";
import type { Skala } from "../../kinerja/skala";
import type { BarisHasil } from "../text/kelompok-sasaran";
import { capaianText } from "../text/nilai-indikator";
import { BarisIndikator } from "./baris-indikator";
import { LencanaKategori } from "./lencana-kategori";

export interface TabelSasaranProps {
  readonly sasaran: SasaranDinilai;
  readonly daftarBaris: readonly BarisHasil[];
  /** The whole list is long. */
  readonly panjang: boolean;
  readonly skala: Skala;
  readonly pengaturan: Pengaturan;
}

const useStyles = makeStyles({
  // Out of sight it costs neither layout nor paint.
  deferred: { contentVisibility: "auto", containIntrinsicSize: "auto 400px" },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  mean: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    marginTop: tokens.spacingVerticalS,
  },
  column: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The indikator of one sasaran: three columns of numbers, each under the full width of its name. */
export function TabelSasaran(props: TabelSasaranProps) {
  const { sasaran, daftarBaris, panjang, skala, pengaturan } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={panjang ? styles.deferred : undefined}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {sasaran.nama || "Tanpa sasaran"}
        </h3>
        <div className={styles.mean}>
          <span>{meanText(sasaran, pengaturan)}</span>
          <LencanaKategori kategori={sasaran.kategori} skala={skala} />
        </div>
      </div>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            {["Target", "Realisasi", "Capaian"].map((judul) => (
              <th key={judul} scope="col" className={styles.column}>
                {judul}
              </th>
            ))}
          </tr>
        </thead>
        {daftarBaris.map(({ dinilai, baris }) => (
          <BarisIndikator
            key={baris.baris}
            dinilai={dinilai}
            baris={baris}
            skala={skala}
            pengaturan={pengaturan}
          />
        ))}
      </table>
    </div>
  );
}

function meanText(sasaran: SasaranDinilai, { pembulatan }: Pengaturan): string {
  const { nilai, jumlahTerukur, jumlahSemua } = sasaran;
  const terukur = `${formatAngka(jumlahTerukur)} dari ${formatAngka(jumlahSemua)} terukur`;
  return nilai === undefined ? terukur : `Rata-rata ${capaianText(nilai, pembulatan)}, ${terukur}`;
}
