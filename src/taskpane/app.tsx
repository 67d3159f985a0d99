import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { Panel } from "./components/panel";
import type { Panel as PanelStore } from "./state/create-panel";
import { pilihTema } from "./theme/pilih-tema";
import type { TemaOffice } from "./theme/pilih-tema";
import { useSistemGelap } from "./theme/use-sistem-gelap";

export interface AppProps {
  readonly panel: PanelStore;
  readonly temaOffice: TemaOffice | undefined;
}

/** The pane in the colours of the office around it. */
export function App({ panel, temaOffice }: AppProps) {
  const state = useSyncExternalStore(panel.subscribe, panel.getState);
  return (
    <FluentProvider theme={pilihTema(temaOffice, useSistemGelap())}>
      <Panel state={state} actions={panel.actions} />
    </FluentProvider>
  );
}
