import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { judulDitulis } from "../text/kalimat-status";
import { DaftarTempat } from "./daftar-tempat";
import type { DaftarTempatProps } from "./daftar-tempat";

export interface PesanDitulisProps extends DaftarTempatProps {
  readonly jumlahSel: number;
  readonly sibuk: boolean;
  readonly onUrungkan: () => void;
}

/** What was written and where, and the way back. */
export function PesanDitulis({ jumlahSel, sibuk, onUrungkan, ...tempat }: PesanDitulisProps) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{judulDitulis(jumlahSel)}</MessageBarTitle>
        <DaftarTempat {...tempat} />
      </MessageBarBody>
      {tempat.tinjauan?.dapatDiurungkan && (
        <MessageBarActions>
          <Button disabledFocusable={sibuk} onClick={onUrungkan}>
            Urungkan
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
