import { keepPesanPita } from "../app/pesan-pita";
import { createUseCases } from "../app/use-cases";
import { OfficeJsWorkbook } from "../workbook/office-js/office-js-workbook";
import { runBuatLaporan } from "./buat-laporan";
import { runHitungCapaian } from "./hitung-capaian";
import type { Outlet } from "./outlet";
import { type OpenWindow, showDialog } from "./show-dialog";

/** Percent of the screen; inside the page, because popups are blocked in Excel on the web. */
const WINDOW = { height: 30, width: 30, displayInIframe: true };

const now = (): Date => new Date();
const useCases = createUseCases(new OfficeJsWorkbook(), now);

const outlet: Outlet = {
  keep: (galat) =>
    keepPesanPita({ waktu: now().toISOString(), buku: Office.context.document.url, galat }),
  show: (message) => showDialog(openWindow, message),
};

const openWindow: OpenWindow = (address, onOpened) => {
  Office.context.ui.displayDialogAsync(address, WINDOW, ({ status, value: dialog }) => {
    if (status !== Office.AsyncResultStatus.Succeeded) {
      onOpened(undefined);
      return;
    }
    onOpened((handler) => {
      dialog.addEventHandler(Office.EventType.DialogEventReceived, handler);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        handler();
      });
    });
  });
};

/** Binds a ribbon button. Excel keeps the button busy until `completed`, so failures call it too. */
function associate(id: string, action: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void action().finally(() => event.completed());
  });
}

void Office.onReady(() => {
  associate("hitungCapaian", () => runHitungCapaian(useCases, outlet));
  associate("buatLaporan", () => runBuatLaporan(useCases, outlet));
});
