import * as fc from "fast-check";
import { bacaTabel } from "./baca-tabel";
import type { AsalTeks, TabelNaskah } from "./naskah";

const asal = (nomor: number): AsalTeks => ({ jenis: "naskah", nomor });

/** A table whose cell at row r, column c comes from piece 100 r + c. */
const tabel = (...daftarBaris: string[][]): TabelNaskah => ({
  jenis: "tabel",
  daftarBaris,
  daftarAsal: daftarBaris.map((baris, r) => baris.map((_, c) => asal(100 * r + c))),
});

test("a table of indikator is read with each number's cell, its averages apart", () => {
  const hasil = bacaTabel(
    tabel(
      [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Target",
        "Realisasi",
        "Capaian (6 = 5/4 × 100%)",
        "Ket.",
      ],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      ["1", "Mutu", "Persentase surat\nselesai", "92%", "69%", "75,00%", "Sedang"],
      ["2", "Mutu", "Jumlah rapat", "12 rapat", "18 rapat", "-", ""],
      ["", "Rata-rata capaian", "", "", "", "75%", "Sedang"],
    ),
  );
  expect(hasil).toMatchObject({
    jenis: "kinerja",
    daftarBaris: [
      {
        nama: "Persentase surat selesai",
        target: { nilai: 92, persen: true, asal: asal(203) },
        realisasi: { nilai: 69, persen: true, asal: asal(204) },
        capaian: { nilai: 75, persen: true, desimal: 2, asal: asal(205) },
        kategori: "Sedang",
      },
      { nama: "Jumlah rapat", target: { nilai: 12 }, realisasi: { nilai: 18 }, capaian: undefined },
    ],
    daftarJumlah: [{ nama: "Rata-rata capaian", capaian: { nilai: 75 } }],
  });
});

test("a table of money is read in rupiah, its total apart", () => {
  const hasil = bacaTabel(
    tabel(
      ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"],
      ["1", "Program Pemberdayaan", "428.807.750,00", "428.791.750", "99,99%"],
      ["1.1", "Koordinasi", "398.907", "-", "-"],
      ["", "JUMLAH", "428.807.750,00", "428.791.750,00", "99,99%"],
    ),
  );
  expect(hasil).toMatchObject({
    jenis: "anggaran",
    daftarBaris: [
      {
        kode: "1",
        nama: "Program Pemberdayaan",
        pagu: { nilai: 428807750, desimal: 2 },
        realisasiAnggaran: { nilai: 428791750, asal: asal(103) },
        serapan: { nilai: 99.99, persen: true },
      },
      { kode: "1.1", pagu: { nilai: 398907 }, realisasiAnggaran: undefined },
    ],
    daftarJumlah: [{ nama: "JUMLAH", pagu: { nilai: 428807750 } }],
  });
});

test.each([
  [
    [
      ["No", "Rentang Capaian", "Kategori"],
      ["1", "91%–100%", "Sangat Tinggi"],
    ],
  ],
  [
    [
      ["Nama", "Alamat"],
      ["A", "B"],
    ],
  ],
  [[]],
  [[["satu"]]],
])("a table of something else is not read", (baris) => {
  expect(bacaTabel(tabel(...baris))).toBeUndefined();
});

test("no table makes it throw, ragged ones included", () => {
  const sel = fc.oneof(
    fc.constantFrom("Indikator", "Target", "Realisasi", "Pagu", "Uraian", "92%"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(sel, { maxLength: 6 }), { maxLength: 6 }), (baris) => {
      expect(() => bacaTabel(tabel(...baris))).not.toThrow();
    }),
  );
});
