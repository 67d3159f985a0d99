import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { Panel } from "./components/panel";
import type { Panel as PanelStore } from "./state/create-panel";
import { isGelap, pilihTema } from "./theme/pilih-tema";
import type { TemaOffice } from "./theme/pilih-tema";
import { useSistemGelap } from "./theme/use-sistem-gelap";

export interface AppProps {
  readonly panel: PanelStore;
  readonly temaOffice: TemaOffice | undefined;
}

/** The pane in the colours of the office around it. */
export function App({ panel, temaOffice }: AppProps) {
  const state = useSyncExternalStore(panel.subscribe, panel.getState);
  const tema = pilihTema(temaOffice, useSistemGelap());
  useEffect(() => {
    // What the browser draws itself, such as scroll bars, follows the pane and not the system.
    document.documentElement.style.colorScheme = isGelap(tema) ? "dark" : "light";
  }, [tema]);
  return (
    <FluentProvider theme={tema}>
      <Panel state={state} actions={panel.actions} kerja={panel.kerja} />
    </FluentProvider>
  );
}
