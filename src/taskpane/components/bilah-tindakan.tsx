import {
  Button,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Kerja } from "../state/panel-state";
import { kataKerja, kataLambat } from "../text/kalimat-status";

/** A thing to do, and the elements that say why it cannot be done. */
export interface Langkah {
  readonly bisa: boolean;
  readonly idHalangan: string | undefined;
  readonly onKlik: () => void;
}

export interface BilahTindakanProps {
  readonly kerja: Kerja | undefined;
  readonly sibuk: boolean;
  readonly hitung: Langkah;
  readonly laporan: Langkah;
  /** What is the main thing to do now; while a question is open it is its answer. */
  readonly utama: "hitung" | "laporan" | "jawab";
  readonly onBacaUlang: () => void;
}

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // In a very low window, or one that is zoomed in far, a bar that stays would cover what one wants to read.
    "@media (max-height: 320px)": { position: "static" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Narrow enough that all three stand side by side in the narrowest pane.
  step: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  progress: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The two things to do and the one to do again, always within reach; above them what is going on. */
export function BilahTindakan(props: BilahTindakanProps) {
  const { kerja, sibuk, hitung, laporan, utama, onBacaUlang } = props;
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      {kerja && <Kemajuan kerja={kerja} />}
      <div className={styles.buttons}>
        <TombolLangkah {...hitung} sibuk={sibuk} utama={utama === "hitung"}>
          Hitung Capaian
        </TombolLangkah>
        <TombolLangkah {...laporan} sibuk={sibuk} utama={utama === "laporan"}>
          Buat Laporan
        </TombolLangkah>
        <Button
          icon={<ArrowSync20Regular />}
          aria-label="Baca ulang"
          title="Baca ulang"
          disabledFocusable={sibuk}
          onClick={onBacaUlang}
        />
      </div>
    </footer>
  );
}

interface TombolLangkahProps extends Langkah {
  readonly sibuk: boolean;
  readonly utama: boolean;
  readonly children: string;
}

function TombolLangkah({ bisa, idHalangan, onKlik, sibuk, utama, children }: TombolLangkahProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.step}
      appearance={utama ? "primary" : "secondary"}
      disabledFocusable={sibuk || !bisa}
      aria-describedby={idHalangan}
      onClick={onKlik}
    >
      {children}
    </Button>
  );
}

function Kemajuan({ kerja }: { readonly kerja: Kerja }) {
  const styles = useStyles();
  const kata = kataKerja(kerja);
  return (
    <>
      {kerja.lambat && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{kataLambat(kerja)}</MessageBarBody>
        </MessageBar>
      )}
      {kata && (
        <div className={styles.progress}>
          {kata}
          <ProgressBar aria-label={kata} thickness="large" />
        </div>
      )}
    </>
  );
}
