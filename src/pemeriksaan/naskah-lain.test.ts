import { KASUS } from "../../test/golden/laporan/kasus";
import { bukuLaporan, naskahDokumen, naskahUji } from "../../test/support/naskah";
import { susunLaporan } from "../laporan/susun-laporan";
import type { Naskah } from "../naskah/naskah";
import { naskahLain } from "./naskah-lain";

async function laporan(kasus: string) {
  const bahan = await KASUS[kasus]?.();
  if (!bahan) throw new Error(kasus);
  return { naskah: naskahDokumen(susunLaporan(bahan).dokumen), buku: bukuLaporan(bahan) };
}

/** The same report with some of its words changed. */
const ubah = (naskah: Naskah, dari: RegExp, menjadi: string): Naskah =>
  JSON.parse(JSON.stringify(naskah).replace(dari, menjadi)) as Naskah;

test.each(Object.keys(KASUS))("the report %s is the workbook's own", async (kasus) => {
  expect(naskahLain(await laporan(kasus))).toBeUndefined();
});

test("last year's report is of another period", async () => {
  const { naskah, buku } = await laporan("kasi-tribulan-iv");
  expect(naskahLain({ naskah: ubah(naskah, /\b2023\b/g, "2022"), buku })).toEqual({
    naskah: "Tribulan IV Tahun 2022",
    buku: "Tribulan IV Tahun 2023",
  });
});

test("so is a year's report, whatever it plans for the next", async () => {
  const { naskah, buku } = await laporan("camat-tahunan");
  const tahun = String(buku.masukan.laporan.identitas.periode?.tahun);
  const lalu = String(Number(tahun) - 1);
  const tua = ubah(naskah, new RegExp(`\\b${tahun}\\b`, "g"), lalu);
  const rencana = naskahUji([`Rencana tindak lanjut dilaksanakan tahun ${tahun}.`]);
  const daftarBagian = [...tua.daftarBagian, ...rencana.daftarBagian];
  expect(naskahLain({ naskah: { daftarBagian }, buku })).toEqual({
    naskah: `Tahun ${lalu}`,
    buku: `Tahun ${tahun}`,
  });
});

test("a report of another sub-district is of another office", async () => {
  const { naskah, buku } = await laporan("kasi-tribulan-iv");
  const lain = ubah(ubah(naskah, /Candipuro/g, "Pasirian"), /CANDIPURO/g, "PASIRIAN");
  expect(naskahLain({ naskah: lain, buku })).toMatchObject({ buku: "Candipuro" });
});

test("one title, one sentence or one name left over from another report is a mistake, not another report", async () => {
  const { naskah, buku } = await laporan("kasi-tribulan-iv");
  expect(naskahLain({ naskah: ubah(naskah, /TAHUN 2023/, "TAHUN 2022"), buku })).toBeUndefined();
  expect(naskahLain({ naskah: ubah(naskah, /Tahun 2023/, "Tahun 2022"), buku })).toBeUndefined();
  expect(naskahLain({ naskah: ubah(naskah, /Candipuro/, "Pasirian"), buku })).toBeUndefined();
});

test("without a workbook no text is another one", async () => {
  const { naskah } = await laporan("kasi-tribulan-iv");
  expect(naskahLain({ naskah, buku: undefined })).toBeUndefined();
});
