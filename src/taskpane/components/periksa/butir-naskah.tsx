import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TemuanNaskah } from "../../../app/periksa/periksa";
import type { Tempat } from "../../../masukan/temuan";
import type { Naskah } from "../../../naskah/naskah";
import { sebutanAsal } from "../../../naskah/sebutan-asal";
import { konteksOf } from "../../text/kata-temuan";
import type { Konteks } from "../../text/kata-temuan";
import { TautanSel } from "../tautan-sel";

export interface ButirNaskahProps {
  readonly temuan: TemuanNaskah;
  readonly naskah: Naskah | undefined;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere" },
  text: { margin: 0 },
  advice: { margin: 0, color: tokens.colorNeutralForeground3 },
  quote: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  mark: {
    color: "inherit",
    backgroundColor: "transparent",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
  link: { fontSize: "inherit" },
});

/** A finding in a text: the words, what is wrong, what to do, and the way there. */
export function ButirNaskah({ temuan, naskah, onPilih }: ButirNaskahProps) {
  const styles = useStyles();
  const { asal, kutipan, pesan, saran } = temuan;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{pesan}</p>
      <p className={styles.advice}>{saran}</p>
      {asal.jenis === "naskah" ? (
        <DiNaskah temuan={temuan} konteks={naskah && konteksOf(naskah, temuan)} />
      ) : (
        <>
          “{kutipan}” <TautanSel awalan="Buka" tempat={asal.tempat} onPilih={onPilih} />
        </>
      )}
    </div>
  );
}

interface DiNaskahProps {
  readonly temuan: TemuanNaskah;
  readonly konteks: Konteks | undefined;
}

/** A document cannot be opened at a place from here: its paragraph is shown instead. */
function DiNaskah({ temuan: { asal, kutipan }, konteks }: DiNaskahProps) {
  const styles = useStyles();
  const [terbuka, setTerbuka] = useState(false);
  if (!konteks)
    return (
      <>
        “{kutipan}” di {sebutanAsal(asal).toLowerCase()}
      </>
    );
  return (
    <>
      “{kutipan}”{" "}
      <Link
        className={styles.link}
        inline
        aria-expanded={terbuka}
        onClick={() => setTerbuka(!terbuka)}
      >
        {terbuka ? "Tutup" : "Lihat"} {sebutanAsal(asal).toLowerCase()}
      </Link>
      {terbuka && (
        <blockquote className={styles.quote}>
          {konteks.awal}
          <mark className={styles.mark}>{konteks.kutipan}</mark>
          {konteks.akhir}
        </blockquote>
      )}
    </>
  );
}
