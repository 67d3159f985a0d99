import {
  masukan,
  perhitunganOf,
  tabelAnggaran,
  tabelKinerja,
} from "../../test/support/masukan-builder";
import type { NilaiSel } from "../masukan/kisi";
import type { TabelAnggaran, TabelKinerja } from "../masukan/masukan";
import { cariKeluaranTerisi } from "./keluaran-terisi";

/** The built tables stand at B3; their third column is the first output. */
const isi = <T extends TabelKinerja | TabelAnggaran>(tabel: T, ...keluaran: NilaiSel[]): T => ({
  ...tabel,
  kisiKeluaran: {
    ...tabel.kisiKeluaran,
    nilai: tabel.kisiKeluaran.nilai.map((baris, letak) =>
      letak === 0
        ? baris
        : baris.map((sel, kolom) => (kolom === 2 ? (keluaran[letak - 1] ?? null) : sel)),
    ),
  },
});

function cari(kinerja: TabelKinerja, anggaran?: TabelAnggaran) {
  const dibaca = masukan({ kinerja, anggaran });
  return cariKeluaranTerisi(dibaca, perhitunganOf(dibaca));
}

test("a cell that holds the printed fraction is found, any other is not", () => {
  const kinerja = tabelKinerja([
    { target: 92, realisasi: 69 },
    { target: 92, realisasi: 69 },
    { target: 3, realisasi: 1 },
    { target: 3, realisasi: 1 },
    { target: 92, realisasi: null },
    { target: 10, realisasi: 25, arah: "negatif" },
  ]);
  expect(cari(isi(kinerja, 0.75, 75, 0.3333, 1 / 3, "tak terukur", 0)).capaian).toEqual([
    { lembar: "Kinerja", baris: 3, kolom: 3 },
    undefined,
    { lembar: "Kinerja", baris: 5, kolom: 3 },
    undefined,
    undefined,
    { lembar: "Kinerja", baris: 8, kolom: 3 },
  ]);
});

test("a table without the output column, or not yet computed, has none", () => {
  const kinerja = tabelKinerja([{ target: 92, realisasi: 69 }]);
  const tanpaKolom = {
    ...kinerja,
    keluaran: { ...kinerja.keluaran, capaian: { ...kinerja.keluaran.capaian, letak: undefined } },
  };
  expect(cari(isi(tanpaKolom, 0.75)).capaian).toEqual([undefined]);
  expect(cari(kinerja)).toMatchObject({ capaian: [undefined], serapan: [] });
});

const KINERJA = tabelKinerja([{ target: 92, realisasi: 69 }]);
const RINCIAN = [
  { kode: "1", pagu: 400, realisasi: 300 },
  { kode: "1.1", pagu: 300, realisasi: 250 },
  { kode: "1.2", pagu: 100, realisasi: 50 },
];
const sel = (baris: number, kolom: number) => ({ lembar: "Data Anggaran", baris, kolom });

test("the row above all others is the total, where it is right", () => {
  const hasil = cari(KINERJA, isi(tabelAnggaran(RINCIAN), 0.75, 0.8333, 0.5));
  expect(hasil.serapan).toEqual([sel(3, 3), sel(4, 3), sel(5, 3)]);
  expect(hasil.jumlah).toEqual({ pagu: sel(3, 1), realisasi: sel(3, 2), serapan: sel(3, 3) });

  const salah = tabelAnggaran([{ kode: "1", pagu: 999, realisasi: 300 }, ...RINCIAN.slice(1)]);
  expect(cari(KINERJA, salah).jumlah).toEqual({
    pagu: undefined,
    realisasi: sel(3, 2),
    serapan: undefined,
  });
});

test("a JUMLAH row is preferred; several roots have no total of their own", () => {
  const denganJumlah = tabelAnggaran(RINCIAN, { pagu: 400, realisasi: 300 });
  expect(cari(KINERJA, denganJumlah).jumlah).toMatchObject({
    pagu: sel(6, 1),
    realisasi: sel(6, 2),
  });
  const duaAkar = tabelAnggaran(
    [RINCIAN[1], { kode: "2", pagu: 1, realisasi: 1 }].flatMap((b) => b ?? []),
  );
  expect(cari(KINERJA, duaAkar).jumlah).toEqual({
    pagu: undefined,
    realisasi: undefined,
    serapan: undefined,
  });
});

test("a total typed as text is not referred to", () => {
  const teks = tabelAnggaran(RINCIAN, { pagu: { text: "400", value: 400 }, realisasi: 300 });
  expect(cari(KINERJA, teks).jumlah).toMatchObject({ pagu: undefined, realisasi: sel(6, 2) });
});
