import type { MemorySpec } from "../../../test/support/memory-workbook";
import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { alamatLengkap } from "../../masukan/alamat";
import type { Tinjauan } from "../tinjauan";
import { createUseCases } from "../use-cases";

type Sheets = MemorySpec["sheets"];
type Rows = Sheets[string]["rows"];

const KEPALA = ["Indikator", "Metode", "Target", "Realisasi", "Capaian", "Kategori"];

const lembar = (
  periode: string,
  realisasi: number | null,
  metode: string | null = "Kumulatif",
): Rows => [
  ["Periode", periode],
  ["Tahun", 2023],
  [],
  KEPALA,
  ["Surat selesai", metode, 12, realisasi, null, null],
];

const namaLembar = (sheet: string): NonNullable<MemorySpec["names"]> => [
  { name: "LKj_Identitas", at: `${sheet}!A1:B2`, sheet },
  { name: "LKj_Kinerja", at: `${sheet}!A4:F5`, sheet },
];

function tinjau(
  sheets: Sheets,
  activeSheet: string,
  bernama: readonly string[],
): Promise<Tinjauan> {
  const book = new MemoryWorkbook({ sheets, names: bernama.flatMap(namaLembar) });
  book.activeSheet = activeSheet;
  return createUseCases(book, () => new Date(0)).tinjau();
}

const TIGA: Sheets = {
  TW1: { rows: lembar("Tribulan I", 4) },
  TW2: { rows: lembar("Tribulan II", 7) },
  TW3: { rows: lembar("Tribulan III", 6) },
};

/** Two years, a sheet for each tribulan and each year. */
const DUA_TAHUN: readonly (readonly [string, string, number])[] = [2022, 2023].flatMap((tahun) => [
  ...["I", "II", "III", "IV"].map((ke) => [`TW_${ke}_${tahun}`, `Tribulan ${ke}`, tahun] as const),
  [`TAHUN_${tahun}`, "Tahunan", tahun] as const,
]);

const bukuDuaTahun = (sebelumnya: readonly string[] = []): Sheets =>
  Object.fromEntries<Sheets[string]>([
    ...sebelumnya.map((nama) => [nama, { rows: [["x"]] }] as const),
    ...DUA_TAHUN.map(([nama, periode, tahun]) => {
      const [judul, , ...sisa] = lembar(periode, 3);
      return [nama, { rows: [judul ?? [], ["Tahun", tahun], ...sisa] }] as const;
    }),
  ]);

describe("a workbook of two years", () => {
  const bernama = DUA_TAHUN.map(([nama]) => nama);

  test("eight tribulan and two years are read in one round trip", async () => {
    const book = new MemoryWorkbook({ sheets: bukuDuaTahun(), names: bernama.flatMap(namaLembar) });
    book.activeSheet = "TAHUN_2023";
    const { masukan, daftarTemuan } = await createUseCases(book, () => new Date(0)).tinjau();
    expect(masukan.daftarPeriodeLain?.map((lain) => lain.lembar)).toEqual(
      bernama.filter((nama) => nama !== "TAHUN_2023"),
    );
    expect(book.calls).toEqual(["read"]);
    expect(daftarTemuan.map(({ aturan }) => aturan)).not.toContain("lembar-tidak-dibaca");
  });

  test("sheets too far back are told by name, in the main view and in Siapkan", async () => {
    const depan = Array.from({ length: 8 }, (_, nomor) => `Catatan ${nomor + 1}`);
    const book = new MemoryWorkbook({
      sheets: bukuDuaTahun(depan),
      names: bernama.flatMap(namaLembar),
    });
    book.activeSheet = "TAHUN_2023";
    const utama = createUseCases(book, () => new Date(0));
    const { daftarTemuan } = await utama.tinjau();
    const temuan = daftarTemuan.find(({ aturan }) => aturan === "lembar-tidak-dibaca");
    expect(temuan?.pesan).toContain("TW_IV_2023, TAHUN_2023 tidak ikut dibaca");
    const { periode } = await (await utama.siapkan()).tinjau();
    expect(periode?.daftarTakDibaca).toEqual(["TW_IV_2023"]);
    expect(periode?.daftarLain).toHaveLength(8);
  });
});

describe("periods on other sheets", () => {
  test("are read each with its own identity where an indikator says how they are put together", async () => {
    const { masukan, daftarHalangan } = await tinjau(TIGA, "TW3", ["TW1", "TW2", "TW3"]);
    expect(daftarHalangan).toEqual([]);
    expect(
      masukan.daftarPeriodeLain?.map(({ lembar: nama, periode, kinerja }) => [
        nama,
        periode,
        kinerja.daftarBaris[0]?.indikator.realisasi,
      ]),
    ).toEqual([
      ["TW1", { jenis: "tribulan", ke: 1, tahun: 2023 }, 4],
      ["TW2", { jenis: "tribulan", ke: 2, tahun: 2023 }, 7],
    ]);
  });

  test("change no number of the active one", async () => {
    const { perhitungan } = await tinjau(TIGA, "TW3", ["TW1", "TW2", "TW3"]);
    expect(perhitungan?.kinerja.daftarIndikator[0]?.capaian).toMatchObject({ nilai: 50 });
  });

  test("show a cumulative figure that has become less", async () => {
    const { daftarTemuan } = await tinjau(TIGA, "TW3", ["TW1", "TW2", "TW3"]);
    const turun = daftarTemuan.filter(({ aturan }) => aturan === "nilai-kumulatif-turun");
    expect(turun.map(({ pesan }) => pesan)).toEqual([
      "Realisasi kumulatif “Surat selesai” turun: 6, padahal di lembar TW2 sudah 7.",
    ]);
  });

  test("show a metode that differs from sheet to sheet, with the cells", async () => {
    const sheets = { ...TIGA, TW2: { rows: lembar("Tribulan II", 7, "Jumlah") } };
    const { daftarTemuan } = await tinjau(sheets, "TW3", ["TW1", "TW2", "TW3"]);
    const berbeda = daftarTemuan.filter(({ aturan }) => aturan === "metode-berbeda");
    expect(berbeda.map(({ pesan }) => pesan)).toEqual([
      "Metode “Surat selesai” kumulatif di lembar ini, tetapi jumlah di 'TW2'!B5.",
    ]);
  });

  test("are left alone where no indikator speaks of a metode", async () => {
    const sheets = { ...TIGA, TW3: { rows: lembar("Tribulan III", 6, null) } };
    const { masukan } = await tinjau(sheets, "TW3", ["TW1", "TW2", "TW3"]);
    expect(masukan.daftarPeriodeLain).toEqual([]);
  });

  test("without an identity of their own, or without a table that can be read, are no periods", async () => {
    const book = new MemoryWorkbook({
      sheets: { ...TIGA, TW2: { rows: [["Periode", "Tribulan II"], ["Tahun", 2023], [], ["x"]] } },
      names: [
        ...namaLembar("TW3"),
        { name: "LKj_Kinerja", at: "TW1!A4:F5", sheet: "TW1" },
        ...namaLembar("TW2"),
        { name: "LKj_Identitas", at: "TW3!A1:B2" },
      ],
    });
    book.activeSheet = "TW3";
    const { masukan } = await createUseCases(book, () => new Date(0)).tinjau();
    expect(masukan.daftarPeriodeLain).toEqual([]);
  });
});

describe("a semester whose realisasi is blank", () => {
  const JUMLAH = "Jumlah";
  const sheets: Sheets = {
    TW1: { rows: lembar("Tribulan I", 4, JUMLAH) },
    TW2: { rows: lembar("Tribulan II", 7, JUMLAH) },
    S1: { rows: lembar("Semester I", null, JUMLAH) },
  };

  test("is told what its tribulan sheets give, and stays blank", async () => {
    const { daftarTemuan, perhitungan } = await tinjau(sheets, "S1", ["TW1", "TW2", "S1"]);
    const temuan = daftarTemuan.filter(({ aturan }) => aturan === "realisasi-dari-periode-lain");
    expect(temuan).toMatchObject([{ tingkat: "informasi", letak: { lembar: "S1" } }]);
    expect(temuan[0]?.pesan).toContain("lembar TW1, TW2 memberi realisasi 11.");
    expect(perhitungan?.kinerja.daftarIndikator[0]?.capaian.status).toBe("tak-terukur");
  });
});

describe("a sheet without a Kinerja table", () => {
  const denganCatatan: Sheets = { ...TIGA, Catatan: { rows: [["apa saja"]] } };

  test("says which sheet has one, and leads there", async () => {
    const { daftarHalangan } = await tinjau(denganCatatan, "Catatan", ["TW1"]);
    expect(daftarHalangan).toMatchObject([
      {
        aturan: "tabel-kinerja-tidak-ada",
        pesan:
          "Lembar yang sedang dibuka tidak punya tabel LKj_Kinerja; tabelnya ada di lembar “TW1”.",
        saran: "Buka lembar “TW1”, lalu baca ulang.",
      },
    ]);
    const [letak] = daftarHalangan.flatMap((halangan) => halangan.letak ?? []);
    expect(letak && alamatLengkap(letak)).toBe("'TW1'!A4:F5");
  });

  test("names several, the last of them first", async () => {
    const { daftarHalangan } = await tinjau(denganCatatan, "Catatan", ["TW1", "TW2", "TW3"]);
    expect(daftarHalangan[0]).toMatchObject({
      letak: { lembar: "TW3" },
      saran: "Buka lembar “TW3”, atau lembar periode lain yang dimaksud, lalu baca ulang.",
    });
    expect(daftarHalangan[0]?.pesan).toContain("“TW1”, “TW2”, “TW3”.");
  });

  test("says that there is none where there is none", async () => {
    const { daftarHalangan } = await tinjau(denganCatatan, "Catatan", []);
    expect(daftarHalangan[0]?.pesan).toContain("belum punya tabel LKj_Kinerja");
  });
});
