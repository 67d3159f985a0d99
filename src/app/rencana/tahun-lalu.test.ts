import type { MemorySpec } from "../../../test/support/memory-workbook";
import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tinjauan } from "../tinjauan";
import { createUseCases } from "../use-cases";

type Sheets = MemorySpec["sheets"];
type Cell = string | number | null;

const KEPALA = ["Indikator", "Satuan", "Target", "Realisasi", "Realisasi Tahun Lalu"];

const lembar = (
  periode: string,
  tahun: number,
  ...daftar: readonly (readonly [realisasi: Cell, tahunLalu: Cell, satuan?: string])[]
): Sheets[string] => ({
  rows: [
    ["Periode", periode],
    ["Tahun", tahun],
    [],
    KEPALA,
    ...daftar.map(([realisasi, tahunLalu, satuan = "surat"], urutan) => [
      ["Surat selesai", "Warga terlayani"][urutan] ?? "",
      satuan,
      100,
      realisasi,
      tahunLalu,
    ]),
  ],
});

const DAHULU = lembar("Tahunan", 2022, [80, null], [90, null]);

async function tinjau(sheets: Sheets, bukuNama: readonly string[] = []): Promise<Tinjauan> {
  const names = Object.keys(sheets).flatMap((sheet) =>
    (
      [
        ["LKj_Identitas", "A1:B2"],
        ["LKj_Kinerja", "A4:E6"],
      ] as const
    ).map(([name, alamat]) => ({
      name,
      at: `${sheet}!${alamat}`,
      ...(!bukuNama.includes(sheet) && { sheet }),
    })),
  );
  const book = new MemoryWorkbook({ sheets, names });
  book.activeSheet = "Kini";
  return createUseCases(book, () => new Date(0)).tinjau();
}

const tahunLalu = ({ masukan }: Tinjauan) =>
  masukan.kinerja?.daftarBaris.map(({ tambahan }) => tambahan.realisasiTahunLalu);
const berbeda = ({ daftarTemuan }: Tinjauan): string[] =>
  daftarTemuan.flatMap(({ aturan, pesan }) => (aturan === "tahun-lalu-berbeda" ? [pesan] : []));

describe("realisasi of last year", () => {
  test("is that of last year's sheet where the column is blank, with its cell", async () => {
    const hasil = await tinjau({ DAHULU, Kini: lembar("Tahunan", 2023, [85, null], [95, null]) });
    expect(tahunLalu(hasil)).toEqual([80, 90]);
    const { sumberTahunLalu, kinerja } = hasil.masukan;
    expect(sumberTahunLalu).toMatchObject({
      periode: { jenis: "tahunan", tahun: 2022 },
      jumlahIndikator: 2,
    });
    expect(sumberTahunLalu && alamatLengkap(sumberTahunLalu.tempat)).toBe("DAHULU!A4:E6");
    const letak = kinerja?.daftarBaris[0]?.selTambahan?.realisasiTahunLalu?.letak;
    expect(letak).toEqual({ lembar: "DAHULU", baris: 4, kolom: 3 });
  });

  test("is what was typed where something was typed, a dash or a word too", async () => {
    const Kini = lembar("Tahunan", 2023, [85, 80], [95, "-"]);
    const hasil = await tinjau({ DAHULU, Kini });
    expect(tahunLalu(hasil)).toEqual([80, undefined]);
    expect(hasil.masukan.sumberTahunLalu).toBeUndefined();
    const kata = await tinjau({
      DAHULU,
      Kini: lembar("Tahunan", 2023, [85, "belum ada"], [95, null]),
    });
    expect(tahunLalu(kata)).toEqual([undefined, 90]);
  });

  test("typed otherwise than that sheet has it is told with both cells, and stands", async () => {
    const hasil = await tinjau({ DAHULU, Kini: lembar("Tahunan", 2023, [85, 79], [95, 90]) });
    expect(tahunLalu(hasil)).toEqual([79, 90]);
    expect(berbeda(hasil)).toEqual([
      "Realisasi Tahun Lalu “Surat selesai” di Kini!E5 tertulis 79, sedangkan di DAHULU!D5 realisasinya 80.",
    ]);
  });

  test("is of the same part of the year", async () => {
    const kini = (periode: string) =>
      tinjau({ DAHULU, Kini: lembar(periode, 2023, [1, null], [1, null]) });
    expect(tahunLalu(await kini("Semester I"))).toEqual([undefined, undefined]);
    const smt = lembar("Semester I", 2022, [7, null], [8, null]);
    const Kini = lembar("Semester I", 2023, [1, null], [1, null]);
    expect(tahunLalu(await tinjau({ DAHULU, smt, Kini }))).toEqual([7, 8]);
  });

  test("is of no sheet where two claim to be last year's, or the unit is another", async () => {
    const Kini = lembar("Tahunan", 2023, [85, null], [95, null, "orang"]);
    const dua = await tinjau({ DAHULU, Lagi: DAHULU, Kini });
    expect(tahunLalu(dua)).toEqual([undefined, undefined]);
    expect(tahunLalu(await tinjau({ DAHULU, Kini }))).toEqual([80, undefined]);
  });

  test("is found on a sheet that only the workbook's own names speak of", async () => {
    const Kini = lembar("Tahunan", 2023, [85, null], [95, null]);
    expect(tahunLalu(await tinjau({ DAHULU, Kini }, ["DAHULU"]))).toEqual([80, 90]);
    expect(tahunLalu(await tinjau({ DAHULU, Kini }, ["Kini"]))).toEqual([80, 90]);
  });
});
