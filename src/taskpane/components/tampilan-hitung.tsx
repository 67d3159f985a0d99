import type { PanelActions } from "../state/create-panel";
import { isBusy } from "../state/panel-state";
import type { PanelState } from "../state/panel-state";
import { kalimatStatus } from "../text/kalimat-status";
import { Kabar } from "./kabar";
import { Kerangka } from "./kerangka";
import { malas } from "./malas";
import { useTerdengar } from "./use-terdengar";

export interface TampilanHitungProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly onSiapkan: () => void;
  readonly onPeriksa: () => void;
}

/** Nothing of it can be shown before the workbook has answered; its code comes meanwhile. */
const IsiTinjauan = malas(
  async () => {
    const { IsiTinjauan: isi } = await import(/* webpackChunkName: "isi" */ "./isi-tinjauan");
    return isi;
  },
  { segera: true },
);

/** What was read and computed, what would be written, and how the last click ended. */
export function TampilanHitung(props: TampilanHitungProps) {
  const styles = useTerdengar();
  const { state, actions, onPeriksa } = props;
  const { tinjauan } = state;
  return (
    <>
      <div role="status" className={styles.heard}>
        {kalimatStatus(state)}
      </div>
      <Kabar {...props} />
      {tinjauan && (
        <IsiTinjauan state={state} tinjauan={tinjauan} actions={actions} onPeriksa={onPeriksa} />
      )}
      {!tinjauan && isBusy(state) && <Kerangka />}
    </>
  );
}
