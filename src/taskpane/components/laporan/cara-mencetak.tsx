import { makeStyles, tokens } from "@fluentui/react-components";
import type { TataLetak } from "../../../dokumen/tata-letak";
import { Rincian } from "../rincian";

export interface CaraMencetakProps {
  readonly kertas: TataLetak["kertas"];
  /** Level of the heading. */
  readonly tingkat: 2 | 3;
}

const KERTAS: Readonly<Record<TataLetak["kertas"], string>> = {
  A4: "Kertasnya A4. Pastikan pencetak berisi A4.",
  folio: "Kertasnya folio. Di pencetak pilih Folio atau F4, lalu pasang kertas F4.",
};

const useStyles = makeStyles({
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  paper: { margin: 0 },
});

/** Excel lets no add-in print: these are the menus. */
export function CaraMencetak({ kertas, tingkat }: CaraMencetakProps) {
  const styles = useStyles();
  return (
    <Rincian tingkat={tingkat} kecil judul="Cara mencetak atau menyimpan PDF" terbuka={false}>
      <p className={styles.paper}>Buka dulu lembar laporannya. {KERTAS[kertas]}</p>
      <dl className={styles.list}>
        <dt className={styles.term}>Excel di Windows</dt>
        <dd className={styles.text}>
          Cetak: File &gt; Cetak (Ctrl+P). PDF: File &gt; Simpan Sebagai, jenis PDF.
        </dd>
        <dt className={styles.term}>Excel di web</dt>
        <dd className={styles.text}>
          Cetak: File &gt; Cetak. PDF: sama, lalu pilih pencetak “Simpan sebagai PDF”.
        </dd>
      </dl>
    </Rincian>
  );
}
