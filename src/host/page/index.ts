import { createCalculator } from "../calculator/calculator";
import { tell } from "./ask";
import { Desk } from "./desk";
import { byId } from "./dom";
import { createDrawer } from "./drawer";
import { acceptDrops, download, pickFile, readFile } from "./file-actions";
import { readManifest } from "./manifest";
import { LOCALE } from "./open-workbook";
import { paintRibbon } from "./ribbon";

const ADD_IN = "addin/";
const SAMPLE = "contoh.xlsx";

async function start(): Promise<void> {
  const [manifest, wasm, sample] = await Promise.all([
    fetchFile(`${ADD_IN}manifest.xml`),
    fetchFile(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url).href),
    fetchFile(`${ADD_IN}assets/contoh/${SAMPLE}`),
  ]);
  const xml = new DOMParser().parseFromString(await manifest.text(), "text/xml");
  const addIn = readManifest(xml, { locale: LOCALE, base: new URL(ADD_IN, location.href).href });
  const places = {
    title: byId("judul"),
    sheet: byId("kisi"),
    bar: byId("bilah"),
    tabs: byId("lembar"),
    pane: byId("panel"),
    status: byId("kabar"),
  };
  const calculator = createCalculator(new Uint8Array(await wasm.arrayBuffer()));
  const desk = new Desk(places, addIn, calculator);
  const openFile = async (file: Blob, name: string): Promise<void> => {
    const document = await readFile(file);
    if (document) desk.show(document, name);
  };
  await openFile(sample, SAMPLE);
  paintRibbon(byId("pita"), {
    own: ownButtons(desk, (file) => void openFile(file, file.name)),
    addIn,
    onAddInButton: (pressed) => void desk.press(pressed),
  });
  acceptDrops(byId("utama"), (file) => void openFile(file, file.name));
  watchDrawer(desk);
}

const ownButtons = (desk: Desk, onFile: (file: File) => void) => [
  {
    label: "Buka .xlsx",
    drawing: "M3 19V5h6l2 3h9v3M3 19l3-8h16l-3 8z",
    tip: "Membuka buku kerja dari komputer ini. Berkasnya tidak dikirim ke mana pun.",
    onClick: () => pickFile(onFile),
  },
  {
    label: "Unduh .xlsx",
    drawing: "M12 3v12m-5-5 5 5 5-5M4 17v4h16v-4",
    tip: "Menyimpan buku kerja yang tampak ke komputer ini.",
    onClick: () => {
      if (!desk.workspace.endEdit()) return;
      void download(desk.current.document, desk.current.fileName);
    },
  },
  {
    label: "Urungkan",
    drawing: "M8 4 3 9l5 5M3 9h11a6 6 0 0 1 0 12h-4",
    tip: "Mengembalikan keadaan sebelum langkah terakhir (Ctrl+Z di lembar).",
    onClick: () => desk.workspace.undo(),
  },
];

/** The counters run on while somebody looks at them. */
function watchDrawer(desk: Desk): void {
  const place = byId("laci");
  const drawer = createDrawer(place, {
    current: () => desk.current,
    onChange: () => desk.workspace.repaint(),
    onRestart: () => desk.restartAddIn(),
  });
  let timer: number | undefined;
  place.addEventListener("toggle", () => {
    window.clearInterval(timer);
    if (!(place instanceof HTMLDetailsElement) || !place.open) return;
    drawer.refresh();
    timer = window.setInterval(drawer.refresh, 300);
  });
}

async function fetchFile(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.blob();
}

start().catch((error: unknown) => {
  void tell({
    title: "Pengganti Excel tidak dapat dimulai",
    lines: [
      "Hentikan server (Ctrl+C), jalankan lagi npm start, lalu muat ulang halaman ini.",
      `Rincian: ${String(error)}`,
    ],
  });
});
