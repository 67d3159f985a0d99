import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { alamatLengkap } from "../../../masukan/alamat";
import { tempatSel } from "../../../masukan/temuan";
import type { PerbaikanPanel } from "../../state/temuan-panel";

export interface PerbaikanTemuanProps {
  readonly perbaikan: PerbaikanPanel;
  readonly sudah: boolean;
  readonly sibuk: boolean;
  readonly onPerbaiki: (perbaikan: PerbaikanPanel) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "flex-start" },
  text: { margin: 0 },
});

const sebut = (isi: string): string => (isi === "" ? "(kosong)" : `“${isi}”`);

/** A mend as before → after. In a document it is shown only: we cannot write there. */
export function PerbaikanTemuan({ perbaikan, sudah, sibuk, onPerbaiki }: PerbaikanTemuanProps) {
  const styles = useStyles();
  const diDokumen = perbaikan.jenis === "teks" && perbaikan.asal.jenis === "naskah";
  return (
    <div className={styles.root} role="group" aria-label={perbaikan.judul}>
      <div>{perbaikan.judul}</div>
      {daftarGanti(perbaikan).map((baris) => (
        <p key={baris} className={styles.text}>
          {baris}
        </p>
      ))}
      {diDokumen && <p className={styles.text}>Ganti sendiri di dokumennya.</p>}
      {!diDokumen && sudah && <p className={styles.text}>Sudah diperbaiki.</p>}
      {!diDokumen && !sudah && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={sibuk}
          onClick={() => onPerbaiki(perbaikan)}
        >
          Terapkan
        </Button>
      )}
    </div>
  );
}

function daftarGanti(perbaikan: PerbaikanPanel): readonly string[] {
  if (perbaikan.jenis === "teks") return [`${sebut(perbaikan.dari)} → ${sebut(perbaikan.menjadi)}`];
  return perbaikan.daftarGanti.map(
    ({ letak, dari, teks }) =>
      `${alamatLengkap(tempatSel(letak))}: ${sebut(dari)} → ${sebut(teks)}`,
  );
}
