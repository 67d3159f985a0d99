import { isAtLeast } from "./engine";

/** What a present-day Excel on the web grants, as far as the stand-in plays it. */
export const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  AddInCommands: "1.3",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
};

/** `isSetSupported`; without a version any will do. */
export function isGranted(
  granted: Readonly<Record<string, string>>,
  name: string,
  version?: string | number,
): boolean {
  const found = Object.entries(granted).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return found !== undefined && isAtLeast(found[1], String(version ?? "1.0"));
}
