import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { PesanGalat } from "../../app/pesan-galat";
import type { PanelActions } from "../state/create-panel";
import { formatWaktu } from "../text/waktu";
import { TombolTindakan } from "./tombol-tindakan";

export interface PesanPitaProps {
  /** ISO 8601. */
  readonly waktu: string;
  readonly galat: PesanGalat;
  readonly sibuk: boolean;
  readonly actions: PanelActions;
}

const useStyles = makeStyles({
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What a click in the ribbon could not do, and when; it may have been long before the pane was opened. */
export function PesanPita({ waktu, galat, sibuk, actions }: PesanPitaProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{galat.pesan}</MessageBarTitle> {galat.saran}
        <div className={styles.when}>{formatWaktu(waktu)}, dari tombol di pita Beranda</div>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label="Tutup pesan"
            onClick={actions.tutupPesan}
          />
        }
      >
        {galat.tindakan && (
          <TombolTindakan tindakan={galat.tindakan} sibuk={sibuk} actions={actions} />
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
