import { perkara } from "../../../test/support/pertanyaan";
import { tempat } from "../../../test/support/tempat";
import { tinjauan, fakeUseCases } from "../../../test/support/tinjauan";
import type { HasilHitung, Jawaban, Tinjauan, UseCases } from "../../app/tinjauan";
import { PenulisanGagal } from "../../app/penulisan-gagal";
import type { KeadaanSetelahGagal } from "../../app/penulisan-gagal";
import { WorkbookError } from "../../workbook/workbook-error";
import { createPanel } from "./create-panel";
import type { Panel } from "./create-panel";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0).then(() => undefined);

/** A use case that answers when told to. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((accept) => {
    resolve = accept;
  });
  return { promise, resolve };
}

const panelOf = (over: Partial<UseCases>): Panel =>
  createPanel(fakeUseCases(over), () => undefined);

async function opened(panel: Panel): Promise<Panel> {
  panel.actions.bacaUlang();
  await settle();
  return panel;
}

test("a reading that takes long is called slow after a second and a half, and no longer once it has come", async () => {
  const { promise, resolve } = deferred<Tinjauan>();
  const { getState, actions } = panelOf({ tinjau: () => promise });
  actions.bacaUlang();

  await jest.advanceTimersByTimeAsync(1499);
  expect(getState().kerja?.lambat).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(getState().kerja?.lambat).toBe(true);

  resolve(tinjauan());
  await settle();
  expect(getState().kerja).toBeUndefined();
});

test("a second click while one is at work does nothing", async () => {
  const hitung = jest.fn(() => new Promise<HasilHitung>(() => undefined));
  const { actions } = await opened(panelOf({ hitung }));
  actions.hitung();
  actions.hitung();
  actions.bacaUlang();
  expect(hitung).toHaveBeenCalledTimes(1);
});

test("the calculation runs on its own once every question has its answer", async () => {
  const daftarPertanyaan = [perkara.tambahKolom(), perkara.timpaIsian()];
  const given: Jawaban[] = [];
  const hitung = (jawaban: Jawaban): Promise<HasilHitung> => {
    given.push(jawaban);
    return Promise.resolve({ status: "perlu-jawaban", tinjauan: tinjauan({ daftarPertanyaan }) });
  };
  const { actions } = await opened(panelOf({ hitung }));

  actions.hitung();
  await settle();
  actions.jawab("tambahKolom", "ya");
  await settle();
  expect(given).toHaveLength(1);
  actions.jawab("timpaIsian", "tidak");
  await settle();
  expect(given[1]).toEqual({ tambahKolom: "ya", timpaIsian: "tidak" });
});

test("a new click on Hitung starts without the answers of the click before", async () => {
  const daftarPertanyaan = [perkara.tambahKolom(), perkara.timpaIsian()];
  const hitung = jest.fn((): Promise<HasilHitung> =>
    Promise.resolve({ status: "perlu-jawaban", tinjauan: tinjauan({ daftarPertanyaan }) }),
  );
  const { actions } = await opened(panelOf({ hitung }));
  actions.hitung();
  await settle();
  actions.jawab("tambahKolom", "ya");
  actions.hitung();
  expect(hitung).toHaveBeenLastCalledWith(
    { tambahKolom: undefined, timpaIsian: undefined },
    "panel",
  );
});

test("after an undo the workbook is read again and the outcome stays", async () => {
  const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
  const { getState, actions } = await opened(panelOf({ tinjau }));
  actions.urungkan();
  await settle();
  expect(tinjau).toHaveBeenCalledTimes(2);
  expect(getState().hasil).toMatchObject({ jenis: "diurungkan" });
});

test("after an undo that failed nothing is read again", async () => {
  const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
  const urungkan = () => Promise.reject(new WorkbookError("lembar-terkunci", "write"));
  const { getState, actions } = await opened(panelOf({ tinjau, urungkan }));
  actions.urungkan();
  await settle();
  expect(tinjau).toHaveBeenCalledTimes(1);
  expect(getState().hasil).toMatchObject({ jenis: "galat" });
});

describe("a write that failed", () => {
  const gagal = (keadaan: KeadaanSetelahGagal) => () =>
    Promise.reject(
      new PenulisanGagal(new WorkbookError("sesi-putus", "write"), keadaan, {
        daftarTempat: [tempat("Kinerja!G4")],
        tombol: "Hitung Capaian",
      }),
    );
  const sesudah = tinjauan({ lembarAktif: "Sesudah" });
  const firstThen = (later: () => Promise<Tinjauan>) =>
    jest.fn(later).mockImplementationOnce(() => Promise.resolve(tinjauan()));

  test.each(["dikembalikan", "sebagian", "tidak-pasti"] as const)(
    "and left cells %s is followed by a reading under its message",
    async (keadaan) => {
      const tinjau = firstThen(() => Promise.resolve(sesudah));
      const { getState, actions } = await opened(panelOf({ tinjau, hitung: gagal(keadaan) }));
      actions.hitung();
      await settle();
      expect(getState()).toMatchObject({ tinjauan: sesudah, hasil: { jenis: "galat" } });
      expect(getState().kerja).toBeUndefined();
    },
  );

  test("and changed nothing is followed by none", async () => {
    const tinjau = firstThen(() => Promise.resolve(sesudah));
    const { getState, actions } = await opened(panelOf({ tinjau, hitung: gagal("utuh") }));
    actions.hitung();
    await settle();
    expect(tinjau).toHaveBeenCalledTimes(1);
    expect(getState().tinjauan).not.toBe(sesudah);
  });

  test("is still told when the reading after it fails as well", async () => {
    const tinjau = firstThen(() => Promise.reject(new WorkbookError("terlalu-besar", "read")));
    const { getState, actions } = await opened(panelOf({ tinjau, hitung: gagal("sebagian") }));
    actions.hitung();
    await settle();
    const { hasil, kerja } = getState();
    expect(tinjau).toHaveBeenCalledTimes(2);
    expect(hasil?.jenis === "galat" && hasil.galat.pesan).toContain("Sebagian sudah terlanjur");
    expect(kerja).toBeUndefined();
  });

  test("while undoing is followed by a reading as well", async () => {
    const tinjau = firstThen(() => Promise.resolve(sesudah));
    const { getState, actions } = await opened(panelOf({ tinjau, urungkan: gagal("sebagian") }));
    actions.urungkan();
    await settle();
    expect(getState()).toMatchObject({ tinjauan: sesudah, hasil: { jenis: "galat" } });
  });
});

describe("a click in the ribbon", () => {
  const pesan = { waktu: "2026-01-05T02:00:00.000Z", buku: null };
  const galat = { pesan: "Lembar terkunci.", saran: "Buka proteksinya." };
  const sesudah = tinjauan({ lembarAktif: "Sesudah" });

  test.each([
    ["refused", galat],
    ["carried out", undefined],
  ])("that was %s is followed by a reading", async (_case, kabar) => {
    const tinjau = jest
      .fn(() => Promise.resolve(sesudah))
      .mockImplementationOnce(() => Promise.resolve(tinjauan()));
    const panel = await opened(panelOf({ tinjau }));
    panel.onPesanPita({ ...pesan, galat: kabar });
    await settle();
    expect(panel.getState().tinjauan).toBe(sesudah);
    expect(panel.getState().hasil?.jenis).toBe(kabar && "pita");
  });

  test("is still spoken of when the workbook cannot be read then", async () => {
    const tinjau = () => Promise.reject(new WorkbookError("sesi-putus", "read"));
    const panel = panelOf({ tinjau });
    panel.onPesanPita({ ...pesan, galat });
    await settle();
    expect(panel.getState().hasil).toMatchObject({ jenis: "pita", galat });
  });

  test("does not change a question that is on the screen", async () => {
    const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
    const hitung = (): Promise<HasilHitung> =>
      Promise.resolve({
        status: "perlu-jawaban",
        tinjauan: tinjauan({ daftarPertanyaan: [perkara.tambahKolom()] }),
      });
    const panel = await opened(panelOf({ tinjau, hitung }));
    panel.actions.hitung();
    await settle();
    panel.onPesanPita({ ...pesan, galat });
    await settle();
    expect(tinjau).toHaveBeenCalledTimes(1);
    expect(panel.getState().bertanya).toBe(true);
  });
});

test("a failure is told in words and frees the pane", async () => {
  const tinjau = () => Promise.reject(new WorkbookError("sesi-putus", "read"));
  const { getState } = await opened(panelOf({ tinjau }));
  expect(getState().hasil).toMatchObject({
    jenis: "galat",
    galat: { pesan: "Sambungan ke buku kerja terputus." },
  });
  expect(getState().kerja).toBeUndefined();
});

test("the choice of numbers is kept and the workbook read again", async () => {
  const pilihKeluaran = jest.fn(() => Promise.resolve());
  const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
  const { actions } = await opened(panelOf({ pilihKeluaran, tinjau }));
  actions.pilihKeluaran("angka");
  await settle();
  expect(pilihKeluaran).toHaveBeenCalledWith("angka");
  expect(tinjau).toHaveBeenCalledTimes(2);
});

test("a cell can be shown while nothing else is at work, and a lost calculation is not caused by it", async () => {
  const { promise, resolve } = deferred<HasilHitung>();
  const pilih = jest.fn(() => Promise.resolve());
  const { getState, actions } = await opened(panelOf({ pilih, hitung: () => promise }));
  actions.hitung();
  actions.pilih(tempat("Kinerja!G4"));
  expect(pilih).not.toHaveBeenCalled();
  resolve({ status: "terhalang", tinjauan: tinjauan() });
  await settle();
  expect(getState().hasil).toEqual({ jenis: "terhalang" });
});
