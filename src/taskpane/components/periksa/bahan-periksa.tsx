import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { TindakanPeriksa } from "../../state/papan-periksa";
import { Rincian } from "../rincian";
import { useTerdengar } from "../use-terdengar";

export interface BahanPeriksaProps {
  readonly sibuk: boolean;
  readonly tindakan: TindakanPeriksa;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  sheet: { alignSelf: "flex-start" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  drop: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
});

/** What can be checked: the sheet one looks at, or an old report. */
export function BahanPeriksa({ sibuk, tindakan }: BahanPeriksaProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button
        className={styles.sheet}
        appearance="primary"
        disabledFocusable={sibuk}
        onClick={tindakan.periksaLembar}
      >
        Periksa lembar ini
      </Button>
      <Rincian judul="Periksa naskah lama" kecil terbuka={false}>
        <NaskahLama sibuk={sibuk} tindakan={tindakan} />
      </Rincian>
    </div>
  );
}

function NaskahLama({ sibuk, tindakan }: BahanPeriksaProps) {
  const styles = useStyles();
  const [teks, setTeks] = useState("");
  const kosong = teks.trim() === "";
  return (
    <>
      <PilihBerkas sibuk={sibuk} tindakan={tindakan} />
      <Field label="Atau tempel teksnya">
        <Textarea
          rows={5}
          resize="vertical"
          value={teks}
          onChange={(_event, { value }) => setTeks(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          disabledFocusable={sibuk || kosong}
          onClick={() => {
            tindakan.periksaTeks(teks);
          }}
        >
          Periksa teks
        </Button>
      </div>
    </>
  );
}

function PilihBerkas({ sibuk, tindakan }: BahanPeriksaProps) {
  const styles = useStyles();
  const { heard } = useTerdengar();
  const input = useRef<HTMLInputElement>(null);
  const take = (daftar: FileList | null): void => {
    const berkas = daftar?.[0];
    if (berkas && !sibuk) tindakan.periksaBerkas(berkas);
  };
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <p className={styles.text}>Seret berkas .docx ke sini. Berkas dibaca di komputer ini saja.</p>
      <div className={styles.actions}>
        <Button disabledFocusable={sibuk} onClick={() => input.current?.click()}>
          Pilih berkas .docx
        </Button>
      </div>
      <input
        ref={input}
        className={heard}
        type="file"
        accept=".docx"
        aria-label="Berkas .docx"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file, mended, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
