import { makeStyles, tokens } from "@fluentui/react-components";
import { UKURAN_HURUF } from "../../../app/laporan/pilihan-laporan";
import type { NamaHuruf, TataLetak } from "../../../dokumen/tata-letak";
import { formatAngka } from "../../../format/angka";
import { DIATUR, KATA_KERTAS } from "../../text/kata-laporan";
import { PilihanSatu } from "./pilihan-satu";

export interface PilihanKertasProps {
  readonly tataLetak: TataLetak;
  /** What `LKj_Pengaturan` has decided. */
  readonly tertulis: readonly (keyof TataLetak)[];
  readonly onPilih: (tataLetak: TataLetak) => void;
}

const KERTAS: readonly TataLetak["kertas"][] = ["A4", "folio"];
const HURUF: readonly NamaHuruf[] = ["Arial", "Times New Roman", "Calibri"];

const FOLIO =
  "Excel tidak punya nama untuk F4; folio hampir sama besar dan dipakai sebagai gantinya.";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px",
    columnGap: tokens.spacingHorizontalM,
  },
});

/** Paper, typeface and size; what the workbook's own settings say is shown and not asked. */
export function PilihanKertas({ tataLetak, tertulis, onPilih }: PilihanKertasProps) {
  const styles = useStyles();
  const { kertas, huruf, ukuranHuruf } = tataLetak;
  const hint = (kunci: keyof TataLetak): string | undefined =>
    tertulis.includes(kunci) ? DIATUR : undefined;
  const ukuran = UKURAN_HURUF.includes(ukuranHuruf) ? UKURAN_HURUF : [ukuranHuruf];
  return (
    <div className={styles.root}>
      <PilihanSatu
        label="Kertas"
        daftar={KERTAS}
        nilai={kertas}
        sebut={(satu) => KATA_KERTAS[satu]}
        terkunci={hint("kertas")}
        hint={kertas === "folio" ? FOLIO : undefined}
        onPilih={(satu) => onPilih({ ...tataLetak, kertas: satu })}
      />
      <div className={styles.pair}>
        <PilihanSatu
          label="Huruf"
          daftar={HURUF}
          nilai={huruf}
          sebut={String}
          terkunci={hint("huruf")}
          onPilih={(satu) => onPilih({ ...tataLetak, huruf: satu })}
        />
        <PilihanSatu
          label="Ukuran"
          daftar={ukuran}
          nilai={ukuranHuruf}
          sebut={formatAngka}
          terkunci={hint("ukuranHuruf")}
          onPilih={(satu) => onPilih({ ...tataLetak, ukuranHuruf: satu })}
        />
      </div>
    </div>
  );
}
