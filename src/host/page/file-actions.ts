import type { HostDocument } from "../document/host-document";
import { readXlsx } from "../xlsx/read-xlsx";
import { writeXlsx } from "../xlsx/write-xlsx";
import { XlsxError } from "../xlsx/xlsx-error";
import { ask, tell } from "./ask";
import { element } from "./dom";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the user pick a workbook; undefined when none was picked or it could not be read (which is said). */
export function pickFile(onPicked: (file: File) => void): void {
  const input = element("input", { type: "file", accept: `.xlsx,${XLSX}` });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onPicked(file);
  });
  input.click();
}

/** A file dropped anywhere on the place. */
export function acceptDrops(place: HTMLElement, onDropped: (file: File) => void): void {
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.classList.add("dropping");
  });
  place.addEventListener("dragleave", () => place.classList.remove("dropping"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file) onDropped(file);
  });
}

/** Reads a workbook; a file that cannot be read is said, and undefined. */
export async function readFile(file: Blob): Promise<HostDocument | undefined> {
  try {
    return await readXlsx(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    await tell({ title: "Berkas tidak dapat dibuka", lines: [error.message] });
    return undefined;
  }
}

/** Hands the workbook to the user as a file, after saying what will not be in it. */
export async function download(document: HostDocument, fileName: string): Promise<void> {
  const { cannotKeep } = document;
  const agreed =
    cannotKeep.length === 0 ||
    (await ask(
      { title: "Bagian berikut tidak ikut terunduh", lines: cannotKeep },
      "Unduh tanpa bagian itu",
    ));
  if (!agreed) return;
  const bytes = await writeXlsx(document);
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  element("a", { href: url, download: fileName }).click();
  URL.revokeObjectURL(url);
}
