import { makeStyles, tokens } from "@fluentui/react-components";
import { Rincian } from "../rincian";
import { TampilkanSemua } from "../tampilkan-semua";
import { useSebagian } from "../use-sebagian";

export interface PratinjauProps {
  readonly pratinjau: readonly string[];
}

const BATAS = 5;

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The sentences that carry a verdict, word for word: what the two officials sign. */
export function Pratinjau({ pratinjau }: PratinjauProps) {
  const styles = useStyles();
  const { tampil, ...sisanya } = useSebagian(pratinjau, BATAS);
  if (pratinjau.length === 0) return null;
  return (
    <Rincian tingkat={3} judul="Pratinjau kalimat penilaian" terbuka={false}>
      {tampil.map((kalimat, urutan) => (
        <blockquote key={urutan} className={styles.sentence}>
          {kalimat}
        </blockquote>
      ))}
      <TampilkanSemua {...sisanya} />
    </Rincian>
  );
}
