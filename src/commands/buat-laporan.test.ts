import {
  LEMBAR_LAPORAN,
  fakeUseCases,
  laporanAda,
  laporanDitulis,
  suntingan,
  temuan,
  tinjauan,
  tinjauanLaporan,
} from "../../test/support/tinjauan";
import { tempat } from "../../test/support/tempat";
import type { JawabanLaporan, LaporanDitulis } from "../app/laporan/tinjauan-laporan";
import type { PesanGalat } from "../app/pesan-galat";
import type { HasilLaporan } from "../app/tinjauan";
import type { Tempat } from "../masukan/temuan";
import { WorkbookError } from "../workbook/workbook-error";
import { runBuatLaporan } from "./buat-laporan";

/** Runs a click and tells everything that could be seen of it. */
async function click(buatLaporan: () => Promise<HasilLaporan>, pilih?: () => Promise<void>) {
  const kept: (PesanGalat | undefined)[] = [];
  const shown: PesanGalat[] = [];
  const selected: Tempat[] = [];
  const answers: JawabanLaporan[] = [];
  const useCases = fakeUseCases({
    buatLaporan: (jawaban) => {
      answers.push(jawaban);
      return buatLaporan();
    },
    pilih: async (place) => {
      selected.push(place);
      await pilih?.();
    },
  });
  await runBuatLaporan(useCases, {
    keep: (message) => kept.push(message),
    show: (message) => {
      shown.push(message);
      return Promise.resolve();
    },
  });
  expect(answers).toEqual([{ cara: undefined, simpan: [] }]);
  return { kept, shown, selected };
}

const ditulis =
  (over: Partial<LaporanDitulis> = {}) =>
  (): Promise<HasilLaporan> =>
    Promise.resolve({ status: "ditulis", tinjauan: tinjauan(), laporan: laporanDitulis(over) });
const refused =
  (status: "perlu-jawaban" | "terhalang", over: Parameters<typeof tinjauan>[0]) => () =>
    Promise.resolve({ status, tinjauan: tinjauan(over) });

test("a success shows the top of the report and leaves the pane no complaint", async () => {
  expect(await click(ditulis())).toEqual({
    kept: [undefined],
    shown: [],
    selected: [tempat(`${LEMBAR_LAPORAN}!A1`)],
  });
});

test("what Excel made otherwise is said after a success", async () => {
  const { shown, selected } = await click(
    ditulis({ daftarCatatan: ["Excel mengganti kertas.", "Excel tidak memakai satu halaman."] }),
  );
  expect(shown).toEqual([
    {
      pesan: `Laporan sudah ditulis di lembar ${LEMBAR_LAPORAN}. Excel mengganti kertas.`,
      saran: "Excel tidak memakai satu halaman.",
    },
  ]);
  expect(selected).toHaveLength(1);
});

test("a report that cannot be shown is written all the same", async () => {
  const { shown } = await click(ditulis(), () =>
    Promise.reject(new WorkbookError("tidak-ditemukan", "select")),
  );
  expect(shown[0]?.pesan).toMatch(/^Laporan sudah ditulis di lembar LKj Tribulan IV 2023, tetapi/);
});

test("edits are counted, and the way to answer is told", async () => {
  const keadaan = laporanAda({ daftarSuntingan: [suntingan(), suntingan({ id: "lain" })] });
  const seen = await click(refused("perlu-jawaban", { laporan: tinjauanLaporan({ keadaan }) }));
  expect(seen.shown).toEqual([
    {
      pesan: `Laporan belum ditulis: 2 tempat di lembar ${LEMBAR_LAPORAN} disunting tangan.`,
      saran: "Tekan Buat Laporan di panel Capaian, lalu jawab pilihannya.",
    },
  ]);
  expect(seen.kept).toEqual(seen.shown);
  expect(seen.selected).toEqual([]);
});

test("a sheet nobody remembers is named", async () => {
  const keadaan = { jenis: "tak-dikenal", lembar: "Lama" } as const;
  const { shown } = await click(
    refused("perlu-jawaban", { laporan: tinjauanLaporan({ keadaan }) }),
  );
  expect(shown[0]?.pesan).toBe(
    "Laporan belum ditulis: lembar Lama tidak tercatat ditulis oleh Capaian.",
  );
});

test("an obstacle is said as it was found; without a table that is the obstacle to everything", async () => {
  const halangan = temuan({ pesan: "Struktur buku kerja diproteksi.", saran: "Buka." });
  const laporan = tinjauanLaporan({ daftarHalangan: [halangan] });
  const pesan = { pesan: halangan.pesan, saran: halangan.saran };
  expect((await click(refused("terhalang", { laporan }))).shown).toEqual([pesan]);
  const tanpa = { laporan: undefined, daftarHalangan: [halangan] };
  expect((await click(refused("terhalang", tanpa))).shown).toEqual([pesan]);
});

test("a failure of the workbook is said in words and kept for the pane", async () => {
  const seen = await click(() => Promise.reject(new WorkbookError("sesi-putus", "write")));
  expect(seen.shown[0]?.pesan).toBe("Sambungan ke buku kerja terputus.");
  expect(seen.kept).toEqual(seen.shown);
});
