import type { MemorySheet } from "../../../test/support/memory-sheet";
import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { BUKU_03 } from "../../../test/deteksi/buku-03-triwulan-mendatar";
import { createUseCases } from "../use-cases";
import { createUseCasesSiapkan } from "./use-cases-siapkan";

const [RENCANA] = BUKU_03.lembar;

const identitas = (periode: string): MemorySheet["rows"] => [
  ["Jabatan", "Kasi Pemerintahan"],
  ["Kecamatan", "Candipuro"],
  ["Periode", periode],
  ["Tahun", 2024],
];

const NAMED = [{ name: "LKj_Identitas", at: "Identitas!A1:B4" }];

function open(periode: string, names = NAMED) {
  const book = new MemoryWorkbook({
    sheets: {
      "Rencana Aksi": {
        rows: (RENCANA?.baris ?? []) as MemorySheet["rows"],
        merges: RENCANA?.gabungan ?? [],
      },
      Identitas: { rows: identitas(periode) },
    },
    names,
  });
  const clock = (): Date => new Date(0);
  return { book, utama: createUseCases(book, clock), siapkan: createUseCasesSiapkan(book, clock) };
}

const usulanKinerja = async ({ siapkan }: ReturnType<typeof open>) => {
  const { deteksi } = await siapkan.tinjau();
  return {
    usulan: deteksi.usulan.find(({ tabel }) => tabel === "Kinerja"),
    calon: deteksi.daftarCalon.find(({ tabel }) => tabel === "Kinerja"),
  };
};

test.each([
  ["named", NAMED],
  ["found in the same scan", []],
])(
  "of four quarters side by side those of the identity that is %s are proposed",
  async (_, nama) => {
    const { usulan } = await usulanKinerja(open("Tribulan II", nama));
    expect(usulan?.koreksi).toEqual({
      "Kinerja › Target › TW II": "target",
      "Kinerja › Realisasi › TW II": "realisasi",
    });
    expect(usulan?.alasan).toContain("periode Tribulan II Tahun 2024 pada Identitas!B3");
  },
);

test.each(["Semester I", "Tahunan", "entah"])("with the period %s it is asked", async (periode) => {
  const { usulan, calon } = await usulanKinerja(open(periode));
  expect(usulan).toBeUndefined();
  expect(calon?.koreksi).toBeUndefined();
  expect(calon?.keraguan).toContain("Kolom Target ada 4");
});

test("one confirmation defines it; a quarter later the column that is left behind is told", async () => {
  const opened = open("Tribulan II");
  const { usulan } = await usulanKinerja(opened);
  if (!usulan) throw new Error("Nothing proposed");
  const { tabel, tempat, koreksi = {} } = usulan;
  await opened.siapkan.tetapkan([{ tabel, tempat, koreksi }]);
  const kini = await opened.utama.tinjau();
  expect(kini.masukan.kinerja?.daftarBaris[0]?.indikator).toMatchObject({
    target: { jenis: "nilai", nilai: 85 },
    realisasi: 84,
  });
  const aturan = ({ daftarTemuan }: typeof kini) => daftarTemuan.map((temuan) => temuan.aturan);
  expect(aturan(kini)).not.toContain("kolom-periode-lain");
  opened.book.type("Identitas!B3", "Tribulan III");
  const nanti = await opened.utama.tinjau();
  const salah = nanti.daftarTemuan.filter((temuan) => temuan.aturan === "kolom-periode-lain");
  expect(salah.map(({ pesan }) => pesan)).toEqual([
    expect.stringContaining("F “Kinerja › Target › TW II”") as string,
    expect.stringContaining("J “Kinerja › Realisasi › TW II”") as string,
  ]);
});
