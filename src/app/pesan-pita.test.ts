/** @jest-environment jsdom */
import { keepPesanPita, type PesanPita, watchPesanPita } from "./pesan-pita";

const BUKU = "https://contoh/rapi.xlsx";
const DITOLAK: PesanPita = {
  waktu: "2026-01-05T02:00:00.000Z",
  buku: BUKU,
  galat: { pesan: "Sambungan terputus.", saran: "Muat ulang panel.", tindakan: "muat-ulang" },
};
const BERHASIL: PesanPita = {
  waktu: "2026-01-05T02:01:00.000Z",
  buku: BUKU,
  galat: undefined,
};

/** What a browser sends to the other frames of the origin; jsdom sends nothing to its own. */
const announce = (key: string): boolean =>
  window.dispatchEvent(new StorageEvent("storage", { key }));

const stops: (() => void)[] = [];

/** A pane, and what it hears from now on. */
function watching(buku: string | null = BUKU): PesanPita[] {
  const heard: PesanPita[] = [];
  stops.push(watchPesanPita(buku, (pesan) => heard.push(pesan)));
  return heard;
}

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

test("a message that waits is told to the pane that opens, once", () => {
  keepPesanPita(DITOLAK);
  expect(watching()).toEqual([DITOLAK]);
  expect(watching()).toEqual([]);
});

test("the pane of another workbook does not take it away", () => {
  keepPesanPita(DITOLAK);
  expect(watching("https://contoh/lain.xlsx")).toEqual([]);
  expect(watching()).toEqual([DITOLAK]);
});

test("a workbook without an address has messages too", () => {
  keepPesanPita({ ...DITOLAK, buku: null });
  expect(watching(null)).toEqual([{ ...DITOLAK, buku: null }]);
});

test("a later success takes the place of a refusal", () => {
  keepPesanPita(DITOLAK);
  keepPesanPita(BERHASIL);
  expect(watching()).toEqual([BERHASIL]);
});

test("an open pane hears of every message at once, a success among them, until it stops listening", () => {
  const heard = watching();
  keepPesanPita(DITOLAK);
  announce("lain");
  expect(heard).toEqual([]);
  announce("capaian.pesan-pita");
  keepPesanPita(BERHASIL);
  announce("capaian.pesan-pita");
  stops.pop()?.();
  keepPesanPita(DITOLAK);
  announce("capaian.pesan-pita");
  expect(heard).toEqual([DITOLAK, BERHASIL]);
});

test("where nothing is announced an open pane finds the message when the officer comes to it", () => {
  const heard = watching();
  keepPesanPita(DITOLAK);
  window.dispatchEvent(new FocusEvent("focus"));
  window.dispatchEvent(new FocusEvent("focus"));
  expect(heard).toEqual([DITOLAK]);
});

test.each([
  "{",
  "null",
  `{"waktu":"2026","buku":"${BUKU}","galat":{"pesan":1,"saran":""}}`,
  `{"waktu":"2026","buku":"${BUKU}","galat":{"pesan":"","saran":"","tindakan":"hapus"}}`,
  `{"waktu":"2026","buku":"${BUKU}","galat":null}`,
  `{"buku":"${BUKU}"}`,
])("what somebody else has stored (%s) is no message", (text) => {
  window.localStorage.setItem("capaian.pesan-pita", text);
  expect(watching()).toEqual([]);
});

test("without storage nothing is kept and nothing fails", () => {
  const blocked = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  keepPesanPita(DITOLAK);
  expect(watching()).toEqual([]);
  blocked.mockRestore();
});
