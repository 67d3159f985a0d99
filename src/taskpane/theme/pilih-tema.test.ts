import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { pilihTema } from "./pilih-tema";

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, webDarkTheme],
  [{ isDarkTheme: false }, true, webLightTheme],
  [{ bodyBackgroundColor: "#262626" }, false, webDarkTheme],
  [{ bodyBackgroundColor: "#E6E6E6" }, true, webLightTheme],
  [{ bodyBackgroundColor: "" }, true, webDarkTheme],
  [undefined, true, webDarkTheme],
  [undefined, false, webLightTheme],
])("office %j with a dark system %s", (office, sistemGelap, tema) => {
  expect(pilihTema(office, sistemGelap)).toBe(tema);
});
