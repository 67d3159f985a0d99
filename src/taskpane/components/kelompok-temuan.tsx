import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tempat, Tingkat } from "../../masukan/temuan";
import type { TemuanPanel } from "../state/temuan-panel";
import { ButirTemuan } from "./butir-temuan";
import { DaftarPolos } from "./daftar-polos";
import { JudulTingkat } from "./judul-tingkat";
import { TampilkanSemua } from "./tampilkan-semua";
import { useSebagian } from "./use-sebagian";

export interface KelompokTemuanProps {
  readonly tingkat: Tingkat;
  /** All of this gravity. */
  readonly daftarTemuan: readonly TemuanPanel[];
  readonly onPilih: (tempat: Tempat) => void;
  /** What stands below a finding. */
  readonly tambahan?: (temuan: TemuanPanel) => ReactNode;
}

const BATAS = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** The findings of one gravity; nothing when there are none. */
export function KelompokTemuan(props: KelompokTemuanProps) {
  const { tingkat, daftarTemuan, onPilih, tambahan } = props;
  const styles = useStyles();
  const { tampil, ...sisanya } = useSebagian(daftarTemuan, BATAS);
  if (daftarTemuan.length === 0) return null;
  return (
    <div className={styles.root}>
      <JudulTingkat tingkat={tingkat} jumlah={daftarTemuan.length} />
      <DaftarPolos jarak="renggang" indentasi="ikon">
        {tampil.map((temuan) => (
          <li key={keyOf(temuan)}>
            <ButirTemuan temuan={temuan} onPilih={onPilih} />
            {tambahan?.(temuan)}
          </li>
        ))}
      </DaftarPolos>
      <TampilkanSemua {...sisanya} />
    </div>
  );
}

const keyOf = ({ aturan, letak, pesan }: TemuanPanel): string =>
  `${aturan}:${letak ? alamatLengkap(letak) : ""}:${pesan}`;
