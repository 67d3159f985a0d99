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
import { KATA_KERJA, KATA_LAMBAT } from "../text/kalimat-status";

export interface BilahTindakanProps {
  readonly kerja: Kerja | undefined;
  readonly sibuk: boolean;
  readonly bisaHitung: boolean;
  /** A question is open: answering it is now the main thing to do. */
  readonly bertanya: boolean;
  /** Id of the element that says why *Hitung Capaian* cannot be used. */
  readonly idHalangan: string | undefined;
  readonly onHitung: () => void;
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
  primary: { flexGrow: 1 },
  progress: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The one thing to do and the one to do again, always within reach; above them what is going on. */
export function BilahTindakan(props: BilahTindakanProps) {
  const { kerja, sibuk, bisaHitung, bertanya, idHalangan, onHitung, onBacaUlang } = props;
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      {kerja && <Kemajuan kerja={kerja} />}
      <div className={styles.buttons}>
        <Button
          className={styles.primary}
          appearance={bertanya ? "secondary" : "primary"}
          disabledFocusable={sibuk || !bisaHitung}
          aria-describedby={idHalangan}
          onClick={onHitung}
        >
          Hitung Capaian
        </Button>
        <Button icon={<ArrowSync20Regular />} disabledFocusable={sibuk} onClick={onBacaUlang}>
          Baca ulang
        </Button>
      </div>
    </footer>
  );
}

function Kemajuan({ kerja }: { readonly kerja: Kerja }) {
  const styles = useStyles();
  const kata = KATA_KERJA[kerja.jenis];
  return (
    <>
      {kerja.lambat && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{KATA_LAMBAT}</MessageBarBody>
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
