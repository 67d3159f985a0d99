import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PesanGalat } from "../../app/pesan-galat";
import type { PanelActions } from "../state/create-panel";
import { PesanGagal } from "./pesan-gagal";
import { useFokus } from "./use-fokus";
import { useSerahFokus } from "./use-serah-fokus";
import { useTerdengar } from "./use-terdengar";

/** How an act of a view ended, in a sentence. */
export interface KabarKerja {
  readonly nada: "success" | "warning" | "info";
  readonly kalimat: string;
  /** What to do about it. */
  readonly saran?: string;
  /** Buttons and links that belong to it. */
  readonly tindakan?: ReactNode;
}

export interface KeadaanKerjaProps {
  readonly kata: string | undefined;
  readonly galat: PesanGalat | undefined;
  readonly kabar: KabarKerja | undefined;
  /** Another outcome: the focus moves to it. */
  readonly tanda: unknown;
  readonly actions: Pick<PanelActions, "bacaUlang" | "muatUlang">;
}

const useStyles = makeStyles({
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  outcome: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** What a view is doing, said aloud, and how its last act ended; the outcome takes the focus. */
export function KeadaanKerja(props: KeadaanKerjaProps) {
  const { kata, galat, kabar, tanda } = props;
  const styles = useStyles();
  const { heard } = useTerdengar();
  const akhir = galat?.pesan ?? kabar?.kalimat;
  return (
    <div>
      <div role="status" className={kata ? styles.status : heard}>
        {kata ?? akhir}
      </div>
      {!kata && akhir !== undefined && (
        <Hasil tanda={galat ?? tanda}>
          <Pesan {...props} />
        </Hasil>
      )}
    </div>
  );
}

function Pesan({ galat, kabar, actions }: KeadaanKerjaProps) {
  if (galat) {
    return (
      <PesanGagal
        judul={galat.pesan}
        saran={galat.saran}
        tindakan={galat.tindakan}
        sibuk={false}
        actions={actions}
      />
    );
  }
  return kabar ? <PesanKabar {...kabar} /> : null;
}

function PesanKabar({ nada, kalimat, saran, tindakan }: KabarKerja) {
  return (
    <MessageBar intent={nada} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{kalimat}</MessageBarTitle> {saran}
      </MessageBarBody>
      {tindakan !== undefined && <MessageBarActions>{tindakan}</MessageBarActions>}
    </MessageBar>
  );
}

function Hasil({ tanda, children }: { readonly tanda: unknown; readonly children: ReactNode }) {
  const styles = useStyles();
  const ref = useFokus<HTMLDivElement>(tanda);
  useSerahFokus(ref);
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-label="Hasil" className={styles.outcome}>
      {children}
    </div>
  );
}
