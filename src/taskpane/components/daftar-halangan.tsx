import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Temuan } from "../../masukan/temuan";
import type { PanelActions } from "../state/create-panel";
import { ButirTemuan } from "./butir-temuan";
import { DaftarPolos } from "./daftar-polos";
import { TombolTindakan } from "./tombol-tindakan";
import { useSerahFokus } from "./use-serah-fokus";

export interface DaftarHalanganProps {
  /** Named by the button that cannot be used. */
  readonly id: string;
  readonly judul?: string;
  readonly daftarHalangan: readonly Temuan[];
  readonly sibuk: boolean;
  readonly actions: Pick<PanelActions, "pilih" | "bacaUlang" | "muatUlang">;
  /** Opens *Siapkan*; given where that is what helps. */
  readonly onSiapkan?: (() => void) | undefined;
}

const useStyles = makeStyles({
  then: { margin: 0, paddingTop: tokens.spacingVerticalS },
});

/** Why nothing can be written, what to do about each reason, and how the pane hears that it is done. */
export function DaftarHalangan(props: DaftarHalanganProps) {
  return props.daftarHalangan.length === 0 ? null : <Halangan {...props} />;
}

function Halangan(props: DaftarHalanganProps) {
  const { id, judul = "Belum bisa menulis", daftarHalangan, sibuk, actions, onSiapkan } = props;
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  useSerahFokus(ref);
  return (
    <div ref={ref}>
      <MessageBar id={id} intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{judul}</MessageBarTitle>
          <DaftarPolos jarak="sedang">
            {daftarHalangan.map((halangan) => (
              <li key={`${halangan.aturan}:${halangan.pesan}`}>
                <ButirTemuan temuan={halangan} onPilih={actions.pilih} />
              </li>
            ))}
          </DaftarPolos>
          <p className={styles.then}>Sesudah diperbaiki, baca ulang buku kerja.</p>
        </MessageBarBody>
        <MessageBarActions>
          {onSiapkan && (
            <Button appearance="primary" onClick={onSiapkan}>
              Siapkan tabel
            </Button>
          )}
          <TombolTindakan tindakan="baca-ulang" sibuk={sibuk} actions={actions} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
