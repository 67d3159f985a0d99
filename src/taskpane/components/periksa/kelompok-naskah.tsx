import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TemuanNaskah } from "../../../app/periksa/periksa";
import { formatAngka } from "../../../format/angka";
import type { Tingkat } from "../../../masukan/temuan";
import { judulAturan } from "../../text/kata-temuan";
import { DaftarPolos } from "../daftar-polos";
import { JudulTingkat } from "../judul-tingkat";
import { TampilkanSemua } from "../tampilkan-semua";
import { useSebagian } from "../use-sebagian";

export interface KelompokNaskahProps {
  readonly tingkat: Tingkat;
  /** All of this gravity that pass the filter. */
  readonly daftarTemuan: readonly TemuanNaskah[];
  readonly tampilkan: (temuan: TemuanNaskah) => ReactNode;
}

const BATAS = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  rule: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** The findings of one gravity, by rule. */
export function KelompokNaskah({ tingkat, daftarTemuan, tampilkan }: KelompokNaskahProps) {
  const styles = useStyles();
  if (daftarTemuan.length === 0) return null;
  const daftarAturan = [...new Set(daftarTemuan.map(({ aturan }) => aturan))];
  return (
    <div className={styles.root}>
      <JudulTingkat tingkat={tingkat} jumlah={daftarTemuan.length} />
      {daftarAturan.map((aturan) => (
        <PerAturan
          key={aturan}
          daftar={daftarTemuan.filter((temuan) => temuan.aturan === aturan)}
          tampilkan={tampilkan}
        />
      ))}
    </div>
  );
}

interface PerAturanProps extends Pick<KelompokNaskahProps, "tampilkan"> {
  readonly daftar: readonly TemuanNaskah[];
}

function PerAturan({ daftar, tampilkan }: PerAturanProps) {
  const styles = useStyles();
  const { tampil, ...sisanya } = useSebagian(daftar, BATAS);
  const [{ kode, aturan } = { kode: "", aturan: "" }] = daftar;
  return (
    <div>
      <h4 className={styles.rule}>
        {kode} {judulAturan(aturan)} ({formatAngka(daftar.length)})
      </h4>
      <DaftarPolos jarak="renggang" indentasi="kelompok">
        {tampil.map((temuan, urutan) => (
          <li key={urutan}>{tampilkan(temuan)}</li>
        ))}
      </DaftarPolos>
      <TampilkanSemua {...sisanya} />
    </div>
  );
}
