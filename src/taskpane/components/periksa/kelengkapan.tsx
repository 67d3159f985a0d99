import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill20Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import type { ButirKelengkapan } from "../../../app/periksa/periksa";
import { SEBUTAN_KEADAAN } from "../../../app/periksa/periksa";
import { formatAngka } from "../../../format/angka";
import { Bagian } from "../bagian";
import { DaftarPolos } from "../daftar-polos";

export interface KelengkapanProps {
  readonly daftar: readonly ButirKelengkapan[];
  /** Sought in a text by its words: whether they convince is for a person to say. */
  readonly dariNaskah: boolean;
}

const IKON = {
  terpenuhi: CheckmarkCircle20Filled,
  sebagian: CircleHalfFill20Regular,
  belum: Circle20Regular,
};

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  terpenuhi: { color: tokens.colorStatusSuccessForeground1 },
  sebagian: { color: tokens.colorStatusWarningForeground1 },
  belum: { color: tokens.colorNeutralForeground3 },
});

/** What an evaluator of reports looks for, and what meets it. */
export function Kelengkapan({ daftar, dariNaskah }: KelengkapanProps) {
  const styles = useStyles();
  const terpenuhi = daftar.filter(({ keadaan }) => keadaan === "terpenuhi").length;
  return (
    <Bagian
      judul="Kelengkapan"
      keterangan={`${formatAngka(terpenuhi)} dari ${formatAngka(daftar.length)} terpenuhi`}
    >
      {dariNaskah && (
        <p className={styles.note}>
          Dicari dari kata, judul, dan tabel naskah. Cukup tidaknya isi tetap Anda yang menilai.
        </p>
      )}
      <DaftarPolos jarak="renggang">
        {daftar.map(({ id, kriteria, keadaan, keterangan }) => {
          const Ikon = IKON[keadaan];
          return (
            <li key={id} className={styles.item}>
              <Ikon className={styles[keadaan]} aria-hidden />
              <div>
                <div>{kriteria}</div>
                <p className={styles.note}>
                  {SEBUTAN_KEADAAN[keadaan]}. {keterangan}
                </p>
              </div>
            </li>
          );
        })}
      </DaftarPolos>
    </Bagian>
  );
}
