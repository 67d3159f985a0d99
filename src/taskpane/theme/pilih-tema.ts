import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** The part of `Office.context.officeTheme` that tells light from dark; older hosts give the colour only. */
export interface TemaOffice {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** The theme of the office around the pane; where it does not say, the one of the system. */
export function pilihTema(office: TemaOffice | undefined, sistemGelap: boolean): Theme {
  const gelap = office?.isDarkTheme ?? isDark(office?.bodyBackgroundColor) ?? sistemGelap;
  return gelap ? webDarkTheme : webLightTheme;
}

export const isGelap = (tema: Theme): boolean => tema === webDarkTheme;

/** Perceived brightness after Rec. 601; undefined for what is no colour. */
function isDark(colour: string | undefined): boolean | undefined {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
