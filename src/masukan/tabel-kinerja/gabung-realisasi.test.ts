import type { SelUji } from "../../../test/support/kisi";
import { kisi, nama } from "../../../test/support/kisi";
import { alamatLengkap } from "../alamat";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";

type Baris = readonly (readonly SelUji[])[];

function gabung(target: Baris, realisasi: Baris) {
  const { kinerja, daftarTemuan } = readMasukan([
    nama("LKj_Target", kisi(target, { lembar: "Target" })),
    nama("LKj_Realisasi", kisi(realisasi, { lembar: "Realisasi" })),
  ]);
  const temuan = daftarTemuan.filter(({ aturan }) => !aturan.endsWith("-tidak-ada"));
  return {
    kinerja,
    temuan,
    isi: kinerja?.daftarBaris.map(({ baris, indikator }) => [
      baris,
      indikator.nama,
      indikator.target,
      indikator.realisasi,
    ]),
    ringkas: temuan.map(({ aturan, letak }) => `${aturan} ${letak ? alamatLengkap(letak) : "-"}`),
  };
}

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka });

test("rows are joined by the name of the indikator, not by position", () => {
  const { isi, kinerja, temuan } = gabung(
    [
      ["Sasaran", "Indikator", "Target"],
      ["S", "Rata - rata persentase", 10],
      [null, "Jumlah Desa", 20],
    ],
    [
      ["Indikator Kinerja", "Realisasi", "Capaian"],
      ["jumlah  desa", 15],
      ["Rata-rata Persentase", 5],
    ],
  );
  expect(isi).toEqual([
    [1, "Jumlah Desa", nilai(20), 15],
    [2, "Rata - rata persentase", nilai(10), 5],
  ]);
  expect(kinerja?.daftarBaris[0]).toMatchObject({
    indikator: { sasaran: "S" },
    target: { letak: { lembar: "Target", baris: 2, kolom: 2 } },
    realisasi: { letak: { lembar: "Realisasi", baris: 1, kolom: 1 } },
  });
  expect(kinerja?.keluaran.capaian).toMatchObject({ lembar: "Realisasi", letak: 2 });
  expect(kinerja?.sumber.map(({ nama: sebutan, jumlahBaris }) => [sebutan, jumlahBaris])).toEqual([
    ["LKj_Target", 2],
    ["LKj_Realisasi", 2],
  ]);
  expect(temuan).toEqual([]);
});

test("the sasaran tells repeated names apart", () => {
  const { isi, temuan } = gabung(
    [
      ["Sasaran", "Indikator", "Target"],
      ["S1", "A", 1],
      ["S2", "A", 2],
    ],
    [
      ["Sasaran", "Indikator", "Realisasi"],
      ["S2", "A", 22],
      ["S1", "A", 11],
    ],
  );
  expect(isi).toEqual([
    [1, "A", nilai(2), 22],
    [2, "A", nilai(1), 11],
  ]);
  expect(temuan).toEqual([]);
});

test("names that repeat without a sasaran are not paired by position", () => {
  const { isi, ringkas } = gabung(
    [
      ["Indikator", "Target"],
      ["A", 1],
      ["A", 2],
      ["B", 3],
    ],
    [
      ["Indikator", "Realisasi"],
      ["A", 11],
      ["A", 22],
      ["B", 33],
    ],
  );
  expect(isi).toEqual([[3, "B", nilai(3), 33]]);
  expect(ringkas).toEqual(["indikator-kembar Target!A2:B3", "indikator-kembar Realisasi!A2:B3"]);
});

test("what stands in one table only is said and left out", () => {
  const { isi, ringkas } = gabung(
    [
      ["Indikator", "Target"],
      ["A", 1],
      ["B", 2],
    ],
    [
      ["Indikator", "Realisasi"],
      ["B", 2],
      ["C", 3],
    ],
  );
  expect(isi).toEqual([[1, "B", nilai(2), 2]]);
  expect(ringkas).toEqual([
    "indikator-tanpa-pasangan Target!A2:B2",
    "indikator-tanpa-pasangan Realisasi!A3:B3",
  ]);
});

test("results stand in the table of targets when only that one has columns for them", () => {
  const { kinerja, isi } = gabung(
    [
      ["Indikator", "Target", "Capaian", "Kategori"],
      ["A", 1],
      ["B", 2],
    ],
    [
      ["Indikator", "Realisasi"],
      ["B", 2],
      ["A", 3],
    ],
  );
  expect(kinerja?.keluaran.capaian).toMatchObject({ lembar: "Target", letak: 2 });
  expect(kinerja?.kisiKeluaran.lembar).toBe("Target");
  expect(isi?.map(([baris]) => baris)).toEqual([1, 2]);
});

test("tables without a common indikator stop the writing", () => {
  const { kinerja, temuan } = gabung(
    [
      ["Indikator", "Target"],
      ["A", 1],
    ],
    [
      ["Indikator", "Realisasi"],
      ["B", 2],
    ],
  );
  expect(kinerja).toBeUndefined();
  expect(temuan.filter(isHalangan).map(({ aturan }) => aturan)).toEqual(["tanpa-pasangan"]);
});

test("one half alone says which half is missing", () => {
  const { kinerja, daftarTemuan } = readMasukan([
    nama(
      "LKj_Target",
      kisi([
        ["Indikator", "Target"],
        ["A", 1],
      ]),
    ),
  ]);
  expect(kinerja).toBeUndefined();
  const [halangan] = daftarTemuan.filter(isHalangan);
  expect(halangan?.aturan).toBe("realisasi-tidak-ada");
  expect(halangan?.pesan).toContain("LKj_Realisasi");
});

describe("the metode of an indikator in two tables", () => {
  const dengan = (target: string | null, realisasi: string | null) => {
    const { kinerja, temuan } = gabung(
      [
        ["Indikator", "Target", "Metode"],
        ["Surat selesai", 12, target],
      ],
      [
        ["Indikator", "Realisasi", "Metode"],
        ["Surat selesai", 11, realisasi],
      ],
    );
    const [baris] = kinerja?.daftarBaris ?? [];
    return { metode: baris?.indikator.metode, letak: baris?.letakMetode?.lembar, temuan };
  };

  test("may stand in either of them, or in both", () => {
    expect(dengan("Jumlah", null)).toEqual({ metode: "jumlah", letak: "Target", temuan: [] });
    expect(dengan(null, "Jumlah")).toEqual({ metode: "jumlah", letak: "Realisasi", temuan: [] });
    expect(dengan("Jumlah", "dijumlahkan")).toMatchObject({ metode: "jumlah", temuan: [] });
  });

  test("is none where the two differ, and both cells are told", () => {
    const { metode, temuan } = dengan("Jumlah", "Terakhir");
    expect(metode).toBeUndefined();
    expect(temuan).toMatchObject([
      {
        aturan: "metode-berbeda",
        pesan:
          "Metode “Surat selesai” di Target!C2 jumlah, sedangkan di Realisasi!C2 terakhir; indikator ini tidak digabung antarperiode.",
      },
    ]);
  });
});
