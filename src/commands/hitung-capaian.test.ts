import type { PesanGalat } from "../app/pesan-galat";
import type { HasilHitung, Tinjauan, UseCases } from "../app/tinjauan";
import type { KolomKeluaran } from "../masukan/masukan";
import type { Tempat } from "../masukan/temuan";
import { WorkbookError } from "../workbook/workbook-error";
import { runHitungCapaian } from "./hitung-capaian";

const tempat = (kolom: number): Tempat => ({
  lembar: "Kinerja",
  rentang: { baris: 3, kolom, tinggi: 4, lebar: 1 },
});
const kolom = (nama: KolomKeluaran["kolom"], judul: string): KolomKeluaran => ({
  kolom: nama,
  lembar: "Kinerja",
  letak: 6,
  judul,
  barisJudul: 2,
});
const TINJAUAN = {
  daftarTujuan: [
    { kolom: kolom("kategori", "Kategori"), tempat: tempat(7) },
    { kolom: kolom("capaian", "Capaian"), tempat: tempat(6) },
  ],
  daftarPertanyaan: [],
  daftarTawaran: [],
  daftarHalangan: [],
} as unknown as Tinjauan;
const DITULIS: HasilHitung = {
  status: "ditulis",
  tinjauan: TINJAUAN,
  daftarTempat: [tempat(7), tempat(6)],
  jumlahSel: 8,
};

/** Runs a click and tells everything that could be seen of it, in order. */
async function click(hitung: () => Promise<HasilHitung>, pilih?: () => Promise<void>) {
  const seen: { kept: (PesanGalat | undefined)[]; shown: PesanGalat[]; selected: Tempat[] } = {
    kept: [],
    shown: [],
    selected: [],
  };
  const asal: string[] = [];
  const useCases = {
    hitung: (jawaban: unknown, from: string) => {
      // Nothing is filled in from other sheets without the pane having shown it.
      expect(jawaban).toEqual({ isiPeriode: "tidak" });
      asal.push(from);
      return hitung();
    },
    pilih: async (place: Tempat) => {
      seen.selected.push(place);
      await pilih?.();
    },
  } as unknown as UseCases;
  await runHitungCapaian(useCases, {
    keep: (message) => seen.kept.push(message),
    show: (message) => {
      seen.shown.push(message);
      return Promise.resolve();
    },
  });
  expect(asal).toEqual(["pita"]);
  return seen;
}

test("a success selects the capaian column and leaves the pane no complaint", async () => {
  expect(await click(() => Promise.resolve(DITULIS))).toEqual({
    kept: [undefined],
    shown: [],
    selected: [tempat(6)],
  });
});

test("a click that changes nothing selects what already stands there", async () => {
  const { shown, selected } = await click(() =>
    Promise.resolve({ ...DITULIS, daftarTempat: [], jumlahSel: 0 }),
  );
  expect({ shown, selected }).toEqual({ shown: [], selected: [tempat(6)] });
});

test("a success that cannot be shown is said, not taken for a failure", async () => {
  const { shown } = await click(
    () => Promise.resolve(DITULIS),
    () => Promise.reject(new WorkbookError("tidak-ditemukan", "select")),
  );
  expect(shown[0]?.pesan).toMatch(/^Capaian sudah ditulis di Kinerja!G4:G7/);
});

test("an obstacle is said as it was found, and kept for the pane", async () => {
  const daftarHalangan = [{ pesan: "Lembar Kinerja diproteksi.", saran: "Buka proteksinya." }];
  const tinjauan = { ...TINJAUAN, daftarHalangan } as unknown as Tinjauan;
  const seen = await click(() => Promise.resolve({ status: "terhalang", tinjauan }));
  expect(seen.shown).toEqual(daftarHalangan);
  expect(seen.kept).toEqual(daftarHalangan);
  expect(seen.selected).toEqual([]);
});

test("missing columns are named", async () => {
  const tinjauan: Tinjauan = {
    ...TINJAUAN,
    daftarPertanyaan: [
      {
        jenis: "tambah-kolom",
        nama: "LKj_Kinerja",
        daftarKolom: [kolom("capaian", "Capaian"), kolom("kategori", "Kategori")],
        tempat: tempat(9),
      },
    ],
  };
  const { shown } = await click(() => Promise.resolve({ status: "perlu-jawaban", tinjauan }));
  expect(shown[0]?.pesan).toBe(
    "Belum ada yang ditulis: tabel LKj_Kinerja belum punya kolom “Capaian” dan “Kategori”.",
  );
});

test("cells somebody typed in are counted and placed", async () => {
  const tinjauan: Tinjauan = {
    ...TINJAUAN,
    daftarPertanyaan: [
      {
        jenis: "timpa-isian",
        kolom: kolom("capaian", "Capaian"),
        jumlahSel: 3,
        tempat: tempat(6),
        contoh: [],
      },
    ],
  };
  const { shown } = await click(() => Promise.resolve({ status: "perlu-jawaban", tinjauan }));
  expect(shown[0]?.pesan).toBe(
    "Belum ada yang ditulis: kolom “Capaian” (Kinerja!G4:G7) berisi 3 sel yang diketik sendiri.",
  );
});

test("a failure of the workbook is said in words", async () => {
  const seen = await click(() => Promise.reject(new WorkbookError("sesi-putus", "write")));
  expect(seen.shown).toHaveLength(1);
  expect(seen.shown[0]?.pesan).not.toBe("");
  expect(seen.kept).toEqual(seen.shown);
  // The pane offers what the text tells to do as a button.
  expect(seen.kept[0]?.tindakan).toBe("muat-ulang");
});
