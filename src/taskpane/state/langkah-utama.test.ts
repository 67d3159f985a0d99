import { perkara } from "../../../test/support/pertanyaan";
import {
  laporanAda,
  riwayat,
  suntingan,
  temuan,
  tinjauan,
  tinjauanLaporan,
} from "../../../test/support/tinjauan";
import type { Tinjauan } from "../../app/tinjauan";
import { halanganLaporan, langkahUtama } from "./langkah-utama";
import { PANEL_AWAL } from "./panel-state";

const langkah = (over: Partial<Tinjauan>): string =>
  langkahUtama({ ...PANEL_AWAL, tinjauan: tinjauan(over) });
const TERHALANG = tinjauanLaporan({ daftarHalangan: [temuan()] });

test("the numbers come first, the report once they stand in the workbook", () => {
  expect(langkah({})).toBe("hitung");
  expect(langkah({ dapatDiurungkan: riwayat() })).toBe("laporan");
});

test("what cannot be done is not the thing to do", () => {
  expect(langkah({ dapatDiurungkan: riwayat(), laporan: TERHALANG })).toBe("hitung");
  expect(langkah({ daftarHalangan: [temuan()] })).toBe("laporan");
  expect(langkah({ daftarHalangan: [temuan()], laporan: undefined })).toBe("hitung");
});

test("before the workbook is read it is the numbers", () => {
  expect(langkahUtama(PANEL_AWAL)).toBe("hitung");
});

test("while something is asked it is the answer", () => {
  const keadaan = laporanAda({ daftarSuntingan: [suntingan()] });
  const tinjauanDua = tinjauan({
    daftarPertanyaan: [perkara.tambahKolom()],
    laporan: tinjauanLaporan({ keadaan }),
  });
  const state = { ...PANEL_AWAL, tinjauan: tinjauanDua };
  expect(langkahUtama({ ...state, bertanya: true })).toBe("jawab");
  expect(langkahUtama({ ...state, laporan: { ...state.laporan, bertanya: true } })).toBe("jawab");
});

test("an obstacle to all writing is not told again as one of the report", () => {
  const umum = temuan({ pesan: "Tabel Kinerja kosong." });
  const khusus = temuan({ pesan: "Struktur buku kerja diproteksi." });
  const laporan = tinjauanLaporan({ daftarHalangan: [umum, khusus] });
  expect(halanganLaporan(tinjauan({ daftarHalangan: [umum], laporan }))).toEqual([khusus]);
});
