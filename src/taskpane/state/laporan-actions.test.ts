import {
  fakeUseCases,
  laporanAda,
  laporanDitulis,
  suntingan,
  tinjauan,
  tinjauanLaporan,
} from "../../../test/support/tinjauan";
import { tandaSuntingan } from "../../app/laporan/tanda-suntingan";
import type {
  JawabanLaporan,
  PilihanLaporan,
  TahapLaporan,
} from "../../app/laporan/tinjauan-laporan";
import type { HasilLaporan, Tinjauan, UseCases } from "../../app/tinjauan";
import { WorkbookError } from "../../workbook/workbook-error";
import { createPanel } from "./create-panel";
import { pertanyaanLaporan } from "./tanya-laporan";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0).then(() => undefined);

async function opened(over: Partial<UseCases>) {
  const panel = createPanel(fakeUseCases(over), () => undefined);
  panel.actions.bacaUlang();
  await settle();
  return panel;
}

const SUNTINGAN = suntingan();
const DISUNTING = tinjauan({
  laporan: tinjauanLaporan({ keadaan: laporanAda({ daftarSuntingan: [SUNTINGAN] }) }),
});
const BERTANYA: HasilLaporan = { status: "perlu-jawaban", tinjauan: DISUNTING };
const DITULIS: HasilLaporan = {
  status: "ditulis",
  tinjauan: DISUNTING,
  laporan: laporanDitulis({ lembar: "LKj (2)" }),
};

describe("Buat Laporan", () => {
  test("leaves the pane knowing the new report without reading again", async () => {
    const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
    const buatLaporan = () => Promise.resolve(DITULIS);
    const { getState, actions } = await opened({ tinjau, buatLaporan });
    actions.buatLaporan();
    await settle();
    expect(getState().hasil).toEqual({ jenis: "laporan-ditulis", laporan: DITULIS.laporan });
    expect(getState().tinjauan?.laporan).toMatchObject({
      namaLembar: "LKj (2)",
      keadaan: laporanAda({ lembar: "LKj (2)" }),
    });
    expect(tinjau).toHaveBeenCalledTimes(1);
  });

  test("tells its stages, and each has its own time to be slow in", async () => {
    let tell: (tahap: TahapLaporan) => void = () => undefined;
    const { getState, actions } = await opened({
      buatLaporan: (_jawaban, onTahap) => {
        tell = onTahap ?? tell;
        return new Promise<HasilLaporan>(() => undefined);
      },
    });
    actions.buatLaporan();
    await jest.advanceTimersByTimeAsync(1500);
    expect(getState().kerja).toMatchObject({ jenis: "membuat-laporan", lambat: true });
    tell("menulis");
    expect(getState().kerja).toMatchObject({ tahap: "menulis", lambat: false });
    await jest.advanceTimersByTimeAsync(1499);
    expect(getState().kerja?.lambat).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(getState().kerja?.lambat).toBe(true);
  });

  test("asks with what was found, and the answer carries the decisions", async () => {
    const given: JawabanLaporan[] = [];
    const { getState, actions } = await opened({
      buatLaporan: (jawaban) => {
        given.push(jawaban);
        return Promise.resolve(given.length === 1 ? BERTANYA : DITULIS);
      },
    });
    actions.buatLaporan();
    await settle();
    expect(pertanyaanLaporan(getState())).toMatchObject({ daftarSuntingan: [SUNTINGAN] });
    actions.pilihSuntingan([tandaSuntingan(SUNTINGAN)], "ganti");
    actions.timpaLaporan();
    await settle();
    expect(given[1]).toEqual({ cara: "timpa", simpan: [], dilihat: [tandaSuntingan(SUNTINGAN)] });
    expect(pertanyaanLaporan(getState())).toBeUndefined();
    expect(getState().laporan.daftarPilihan).toEqual({});
  });

  test("a second sheet needs no decision", async () => {
    const given: JawabanLaporan[] = [];
    const { actions } = await opened({
      buatLaporan: (jawaban) => {
        given.push(jawaban);
        return Promise.resolve(given.length === 1 ? BERTANYA : DITULIS);
      },
    });
    actions.buatLaporan();
    await settle();
    actions.tulisLembarKedua();
    await settle();
    expect(given[1]).toMatchObject({ cara: "lembar-kedua", simpan: [] });
  });

  test("decisions outlive a failure and end with *Batal*", async () => {
    const buatLaporan = jest
      .fn<Promise<HasilLaporan>, []>()
      .mockResolvedValueOnce(BERTANYA)
      .mockRejectedValueOnce(new WorkbookError("sel-sedang-disunting", "write"))
      .mockResolvedValueOnce(BERTANYA);
    const { getState, actions } = await opened({ buatLaporan });
    actions.buatLaporan();
    await settle();
    actions.pilihSuntingan([tandaSuntingan(SUNTINGAN)], "ganti");
    actions.timpaLaporan();
    await settle();
    expect(getState()).toMatchObject({ hasil: { jenis: "galat" }, laporan: { bertanya: false } });
    actions.buatLaporan();
    await settle();
    expect(getState().laporan).toMatchObject({
      bertanya: true,
      daftarPilihan: { [tandaSuntingan(SUNTINGAN)]: "ganti" },
    });
    actions.batalkanLaporan();
    expect(getState().laporan).toMatchObject({ bertanya: false, daftarPilihan: {} });
  });

  test.each<[TahapLaporan, number]>([
    ["membaca", 1],
    ["menulis", 2],
  ])(
    "that fails while %s is followed by a reading only if it may have written",
    async (tahap, n) => {
      const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
      const { getState, actions } = await opened({
        tinjau,
        buatLaporan: (_jawaban, onTahap) => {
          onTahap?.(tahap);
          return Promise.reject(new WorkbookError("sesi-putus", "write"));
        },
      });
      actions.buatLaporan();
      await settle();
      expect(tinjau).toHaveBeenCalledTimes(n);
      expect(getState()).toMatchObject({ kerja: undefined, hasil: { jenis: "galat" } });
    },
  );

  test("an open question is not changed by a click in the ribbon", async () => {
    const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
    const panel = await opened({ tinjau, buatLaporan: () => Promise.resolve(BERTANYA) });
    panel.actions.buatLaporan();
    await settle();
    panel.onPesanPita({ waktu: "2026-01-05T02:00:00.000Z", buku: null, galat: undefined });
    await settle();
    expect(tinjau).toHaveBeenCalledTimes(1);
    expect(pertanyaanLaporan(panel.getState())).toBeDefined();
  });

  test("nothing is written over while something is undecided", async () => {
    const sel = suntingan({ kalimat: undefined, akanMenjadi: undefined });
    const keadaan = laporanAda({ daftarSuntingan: [sel] });
    const buatLaporan = jest.fn((): Promise<HasilLaporan> =>
      Promise.resolve({
        status: "perlu-jawaban",
        tinjauan: tinjauan({ laporan: tinjauanLaporan({ keadaan }) }),
      }),
    );
    const { actions } = await opened({ buatLaporan });
    actions.buatLaporan();
    await settle();
    actions.timpaLaporan();
    await settle();
    expect(buatLaporan).toHaveBeenCalledTimes(1);
  });
});

describe("a choice for the report", () => {
  const { pilihan: AWAL } = tinjauanLaporan();
  const folio: PilihanLaporan = { ...AWAL, tataLetak: { ...AWAL.tataLetak, kertas: "folio" } };
  const tanpaSampul: PilihanLaporan = {
    ...folio,
    daftarBagian: folio.daftarBagian.filter((bagian) => bagian !== "sampul"),
  };

  test("is shown at once, kept, and read again quietly", async () => {
    const kept: PilihanLaporan[] = [];
    const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
    const { getState, actions } = await opened({
      tinjau,
      pilihLaporan: (pilihan) => {
        kept.push(pilihan);
        return Promise.resolve();
      },
    });
    actions.pilihLaporan(folio);
    expect(getState().laporan.diminta).toBe(folio);
    await settle();
    expect(kept).toEqual([folio]);
    expect(tinjau).toHaveBeenCalledTimes(2);
    expect(getState()).toMatchObject({ kerja: undefined, laporan: { diminta: undefined } });
  });

  test("made while another is being kept is not lost, and the workbook is read once", async () => {
    const kept: PilihanLaporan[] = [];
    const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
    const { getState, actions } = await opened({
      tinjau,
      pilihLaporan: (pilihan) => {
        kept.push(pilihan);
        return new Promise((resolve) => setTimeout(resolve, 100));
      },
    });
    actions.pilihLaporan(folio);
    actions.pilihLaporan(tanpaSampul);
    expect(getState().laporan.diminta).toBe(tanpaSampul);
    await jest.advanceTimersByTimeAsync(250);
    expect(kept).toEqual([folio, tanpaSampul]);
    expect(tinjau).toHaveBeenCalledTimes(2);
    expect(getState().laporan.diminta).toBeUndefined();
  });

  test("made while the first is being read back is kept after it", async () => {
    const kept: PilihanLaporan[] = [];
    const lambat = (): Promise<Tinjauan> =>
      new Promise((resolve) => setTimeout(() => resolve(tinjauan()), 100));
    const { getState, actions } = await opened({
      tinjau: jest.fn(lambat).mockImplementationOnce(() => Promise.resolve(tinjauan())),
      pilihLaporan: (pilihan) => {
        kept.push(pilihan);
        return Promise.resolve();
      },
    });
    actions.pilihLaporan(folio);
    await jest.advanceTimersByTimeAsync(50);
    actions.pilihLaporan(tanpaSampul);
    await jest.advanceTimersByTimeAsync(60);
    expect(getState().laporan.diminta).toBe(tanpaSampul);
    await jest.advanceTimersByTimeAsync(200);
    expect(kept).toEqual([folio, tanpaSampul]);
    expect(getState().laporan.diminta).toBeUndefined();
  });

  test("that could not be kept is taken back and said", async () => {
    const pilihLaporan = () => Promise.reject(new WorkbookError("lembar-terkunci", "write"));
    const { getState, actions } = await opened({ pilihLaporan });
    actions.pilihLaporan(folio);
    await settle();
    expect(getState()).toMatchObject({
      hasil: { jenis: "galat" },
      laporan: { diminta: undefined },
    });
  });

  test("is not taken while something else is at work", async () => {
    const { getState, actions } = await opened({
      buatLaporan: () => new Promise<HasilLaporan>(() => undefined),
    });
    actions.buatLaporan();
    actions.pilihLaporan(folio);
    expect(getState().laporan.diminta).toBeUndefined();
  });
});
