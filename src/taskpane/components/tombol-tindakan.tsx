import { Button } from "@fluentui/react-components";
import type { Tindakan } from "../../app/pesan-galat";
import type { PanelActions } from "../state/create-panel";

export interface TombolTindakanProps {
  readonly tindakan: Tindakan;
  readonly sibuk: boolean;
  readonly actions: Pick<PanelActions, "bacaUlang" | "muatUlang">;
}

/** What a message tells to do, as a button. The pane can be loaded again even while Excel keeps it waiting. */
export function TombolTindakan({ tindakan, sibuk, actions }: TombolTindakanProps) {
  switch (tindakan) {
    case "muat-ulang":
      return <Button onClick={actions.muatUlang}>Muat ulang panel</Button>;
    case "baca-ulang":
      return (
        <Button disabledFocusable={sibuk} onClick={actions.bacaUlang}>
          Baca ulang
        </Button>
      );
  }
}
