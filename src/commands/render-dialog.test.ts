/** @jest-environment jsdom */
import { renderDialog } from "./render-dialog";

const render = (pesan: string, saran: string): HTMLElement => {
  const isi = document.createElement("main");
  renderDialog(isi, { pesan, saran });
  return isi;
};

test("says what happened, what to do, and where to go on", () => {
  const texts = [...render("Lembar Kinerja terkunci.", "Buka proteksinya.").children];
  expect(texts.map(({ textContent }) => textContent)).toEqual([
    "Lembar Kinerja terkunci.",
    "Buka proteksinya.",
    "Selengkapnya: klik Buka Panel di pita Beranda.",
    "Tutup",
  ]);
});

test("text from the workbook is never markup", () => {
  const isi = render("<img src=x onerror=alert(1)>", "");
  expect(isi.querySelector("img")).toBeNull();
  expect(isi.querySelectorAll("p")).toHaveLength(1);
});

test("the button appears only when it can close the window", () => {
  expect(render("a", "b").querySelector("button")?.hidden).toBe(true);
});
