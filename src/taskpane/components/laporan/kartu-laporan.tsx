import type { PanelActions } from "../../state/create-panel";
import type { DaftarPilihan } from "../../state/panel-state";
import type { TanyaLaporan } from "../../state/tanya-laporan";
import { KartuSuntingan } from "./kartu-suntingan";
import { KartuTakDikenal } from "./kartu-tak-dikenal";

export interface KartuLaporanProps {
  readonly tanya: TanyaLaporan;
  readonly daftarPilihan: DaftarPilihan;
  readonly sibuk: boolean;
  readonly actions: PanelActions;
}

/** What to do with what stands on the sheet of the report, before anything is written there. */
export function KartuLaporan({ tanya, ...props }: KartuLaporanProps) {
  switch (tanya.jenis) {
    case "suntingan":
      return <KartuSuntingan tanya={tanya} {...props} />;
    case "tak-dikenal":
      return <KartuTakDikenal lembar={tanya.lembar} sibuk={props.sibuk} actions={props.actions} />;
  }
}
