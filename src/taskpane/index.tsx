import { createRoot } from "react-dom/client";
import { watchPesanPita } from "../app/pesan-pita";
import { createUseCases } from "../app/use-cases";
import { OfficeJsWorkbook } from "../workbook/office-js/office-js-workbook";
import { App } from "./app";
import { keepTab } from "./boot/keep-tab";
import { PesanBoot } from "./boot/pesan-boot";
import { waitForOffice } from "./boot/wait-for-office";
import { whenLoaded } from "./boot/when-loaded";
import { createPanel } from "./state/create-panel";
import type { TemaOffice } from "./theme/pilih-tema";

const container = document.getElementById("root");
if (!container) throw new Error("taskpane.html has no #root");
const root = createRoot(container);
keepTab(document);
const muatUlang = (): void => location.reload();

waitForOffice(
  {
    script: document.getElementById("office-js"),
    onReady: () => (typeof Office === "undefined" ? undefined : Office.onReady()),
    whenLoaded,
  },
  (lingkungan) => {
    if (lingkungan === "excel") openPanel();
    else root.render(<PesanBoot lingkungan={lingkungan} onMuatUlang={muatUlang} />);
  },
);

function openPanel(): void {
  const panel = createPanel(
    createUseCases(new OfficeJsWorkbook(), () => new Date()),
    muatUlang,
  );
  panel.actions.bacaUlang();
  watchPesanPita(Office.context.document.url, panel.onPesanPita);
  root.render(<App panel={panel} temaOffice={readOfficeTheme()} />);
}

/** Absent on the web and in older hosts, whatever the types promise. */
function readOfficeTheme(): TemaOffice | undefined {
  return Office.context.officeTheme;
}
