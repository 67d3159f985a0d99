/** @jest-environment jsdom */
import { keepPesanPita, type PesanPita, takePesanPita, watchPesanPita } from "./pesan-pita";

const PESAN: PesanPita = {
  waktu: "2026-01-05T02:00:00.000Z",
  buku: "https://contoh/rapi.xlsx",
  pesan: "Lembar Kinerja diproteksi.",
  saran: "Buka proteksinya.",
};

/** What a browser sends to the other frames of the origin; jsdom sends nothing to its own. */
const announce = (key: string): boolean =>
  window.dispatchEvent(new StorageEvent("storage", { key }));

beforeEach(() => window.localStorage.clear());

test("a message is read once", () => {
  keepPesanPita(PESAN);
  expect(takePesanPita(PESAN.buku)).toEqual(PESAN);
  expect(takePesanPita(PESAN.buku)).toBeUndefined();
});

test("the pane of another workbook does not take it away", () => {
  keepPesanPita(PESAN);
  expect(takePesanPita("https://contoh/lain.xlsx")).toBeUndefined();
  expect(takePesanPita(PESAN.buku)).toEqual(PESAN);
});

test("a later success forgets it", () => {
  keepPesanPita(PESAN);
  keepPesanPita(undefined);
  expect(takePesanPita(PESAN.buku)).toBeUndefined();
});

test("an open pane hears of it at once, until it stops listening", () => {
  const heard: PesanPita[] = [];
  const stop = watchPesanPita(PESAN.buku, (pesan) => heard.push(pesan));
  keepPesanPita(PESAN);
  announce("lain");
  announce("capaian.pesan-pita");
  stop();
  keepPesanPita(PESAN);
  announce("capaian.pesan-pita");
  expect(heard).toEqual([PESAN]);
});

test.each(["{", "null", '{"pesan":1}'])(
  "what somebody else has stored (%s) is no message",
  (text) => {
    window.localStorage.setItem("capaian.pesan-pita", text);
    expect(takePesanPita("")).toBeUndefined();
  },
);

test("without storage nothing is kept and nothing fails", () => {
  const blocked = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  keepPesanPita(PESAN);
  expect(takePesanPita(PESAN.buku)).toBeUndefined();
  blocked.mockRestore();
});
