import fc from "fast-check";
import type { BukuUji, LembarUji } from "../../../test/support/buku-uji";
import { bukuUji } from "../../../test/support/buku-uji";
import type { SelUji } from "../../../test/support/kisi";
import { rentang } from "../../../test/support/kisi";
import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import { KONTRAK } from "../kontrak";
import type { Rentang } from "../kisi";
import type { Calon, HasilDeteksi } from "./calon";
import { deteksiTabel } from "./deteksi-tabel";
import { isSetempat } from "./timbang-kinerja";

const deteksi = (...baris: readonly (readonly SelUji[])[]): HasilDeteksi =>
  deteksiTabel(bukuUji({ lembar: [{ nama: "Data", baris }] }), {});

const calonOf = ({ daftarCalon }: HasilDeteksi, tabel: Calon["tabel"]): readonly Calon[] =>
  daftarCalon.filter((calon) => calon.tabel === tabel);

const KINERJA: readonly (readonly SelUji[])[] = [
  ["Indikator", "Target", "Realisasi"],
  ["Persentase desa tertib", 90, 80],
  ["Jumlah dokumen", 4, 4],
];

test("an empty workbook has no table", () => {
  expect(deteksiTabel(bukuUji({ lembar: [{ nama: "Kosong", baris: [] }] }), {})).toEqual({
    daftarCalon: [],
    usulan: [],
    daftarTemuan: [],
  });
});

test("a candidate says why it is one", () => {
  expect(deteksi(...KINERJA).usulan).toMatchObject([
    {
      tabel: "Kinerja",
      jumlahBaris: 2,
      alasan: "judul Indikator, Target, dan Realisasi dikenali; 2 baris indikator",
    },
  ]);
});

test("two tables of the same headings, each under its title, are two", () => {
  const hasil = deteksi(
    ["Tabel 1"],
    ...KINERJA,
    [],
    ["Tabel 2"],
    ["Indikator", "Target", "Realisasi"],
    ["Indeks kepuasan", 80, 81],
  );
  expect(calonOf(hasil, "Kinerja").map(({ tempat }) => tempat.rentang.tinggi)).toEqual([3, 2]);
  expect(hasil.usulan).toEqual([]);
});

test("notes and an unknown table below are not drawn in", () => {
  const [calon] = deteksi(
    ...KINERJA,
    ["Keterangan: angka sementara"],
    [],
    ["Nama Desa", "Luas", "Penduduk"],
    ["Sumberejo", 12, 3000],
  ).usulan;
  expect(calon?.tempat.rentang).toEqual(rentang("A1:C3"));
});

test("a header alone is no table yet", () => {
  const hasil = deteksi(["Indikator", "Target", "Realisasi"]);
  expect(hasil.usulan).toEqual([]);
  expect(calonOf(hasil, "Kinerja")[0]?.keraguan).toContain("Belum ada baris data");
});

test("one realisasi beside a target and a pagu is asked about", () => {
  const hasil = deteksi(
    ["Kegiatan", "Indikator", "Target", "Pagu", "Realisasi"],
    ["Pelatihan", "Jumlah peserta", 40, 1_000_000, 900_000],
  );
  expect(hasil.usulan).toEqual([]);
  expect(calonOf(hasil, "Kinerja")[0]?.keraguan).toContain("Hanya ada satu kolom Realisasi");
});

test("a capaian beside a target may be the realisasi", () => {
  const hasil = deteksi(["Indikator", "Target", "Capaian"], ["Jumlah dokumen", 4, 3]);
  expect(calonOf(hasil, "Target")[0]?.keraguan).toContain("kolom C");
});

test("of two tables of which one says all the other says, the fuller is proposed", () => {
  const hasil = deteksi(
    ...KINERJA,
    [],
    ["Ringkasan"],
    ["Indikator", "Target", "Realisasi"],
    ["Jumlah dokumen", 4, 4],
  );
  expect(hasil.usulan).toMatchObject([
    { tabel: "Kinerja", tempat: { rentang: rentang("A1:C3") } },
    { tabel: "Pembanding", tempat: { rentang: rentang("A6:C7") } },
  ]);
});

const bernama = (nama: string, alamat: string): NonNullable<BukuUji["nama"]>[number] => ({
  nama,
  cakupan: "buku",
  lembar: undefined,
  tempat: { lembar: "Data", rentang: rentang(alamat) },
  rumus: "",
});

test("what is defined already is not proposed again, and nothing is proposed over it", () => {
  const lembar = [{ nama: "Data", baris: KINERJA }];
  const { usulan } = deteksiTabel(bukuUji({ lembar, nama: [bernama("LKj_Kinerja", "A1:C3")] }), {});
  expect(usulan).toEqual([]);
});

test("no more tables are proposed for comparison than there are names left", () => {
  const ulangan = ["Ringkasan 1", "Ringkasan 2", "Ringkasan 3", "Ringkasan 4"].flatMap((judul) => [
    [],
    [judul],
    ["Indikator", "Target"],
    ["Jumlah dokumen", 4],
  ]);
  const lembar = [{ nama: "Data", baris: [...KINERJA, ...ulangan] }];
  const jumlah = (nama: BukuUji["nama"] = []): number =>
    deteksiTabel(bukuUji({ lembar, nama }), {}).usulan.filter(({ tabel }) => tabel === "Pembanding")
      .length;
  expect(jumlah()).toBe(3);
  expect(jumlah([bernama("LKj_Pembanding1", "F1:G2"), bernama("LKj_Pembanding2", "F4:G5")])).toBe(
    1,
  );
});

test("the report we wrote is no input", () => {
  const lembar = [{ nama: "Data", baris: KINERJA }];
  const { daftarCalon } = deteksiTabel(
    bukuUji({ lembar, nama: [bernama("LKj_Laporan", "A1:C3")] }),
    {},
  );
  expect(daftarCalon).toEqual([]);
});

test("a sheet too long to be read leaves its last table in doubt, and is said", () => {
  const { usulan, daftarTemuan } = deteksiTabel(
    bukuUji({ lembar: [{ nama: "Data", baris: KINERJA, jumlahBarisTakTerbaca: 10 }] }),
    {},
  );
  expect(usulan).toEqual([]);
  expect(daftarTemuan).toMatchObject([{ aturan: "lembar-terpotong" }]);
});

test("an identity that is an Excel table is taken as the table goes", () => {
  const { usulan } = deteksiTabel(
    bukuUji({
      lembar: [
        {
          nama: "Data",
          baris: [
            ["Keterangan", "Isi"],
            ["Jabatan", "Camat"],
            ["Kecamatan", "Sumber Rejeki"],
            ["Periode", "Tribulan I"],
            ["Tahun", 2024],
            ["Motto", "Melayani"],
          ],
          tabelExcel: { TblIdentitas: "A1:B6" },
        },
      ],
    }),
    {},
  );
  expect(usulan).toMatchObject([
    { tabel: "Identitas", jumlahBaris: 4, tempat: { rentang: rentang("A1:B6") } },
  ]);
});

test("sheets that are only numbered are not periods of one another", () => {
  const { usulan } = deteksiTabel(
    bukuUji({
      lembar: [
        {
          nama: "Sheet1",
          baris: [
            ["Uraian", "Pagu", "Realisasi"],
            ["Belanja", 10, 5],
          ],
        },
        { nama: "Sheet2", baris: KINERJA },
      ],
    }),
    {},
  );
  expect(usulan.map(({ tabel }) => tabel)).toEqual(["Kinerja", "Anggaran"]);
});

const KATA = [
  ...Object.values(KONTRAK).flatMap(({ kolom }: TabelKontrak) =>
    Object.values(kolom).map(({ judul }) => judul),
  ),
  ...["TW I", "TW II", "JUMLAH", "Kinerja", "Anggaran", "Tabel 2", "(1)", "(2)", "Jabatan", "Nama"],
];
const SEL: fc.Arbitrary<SelUji> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...KATA) },
  { weight: 2, arbitrary: fc.constant(null) },
  fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant({ galat: "#REF!" })),
);
const KOTAK = fc
  .record({
    baris: fc.nat(11),
    kolom: fc.nat(7),
    tinggi: fc.integer({ min: 1, max: 5 }),
    lebar: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ baris, kolom, tinggi, lebar }) => {
    const huruf = (letak: number): string => "ABCDEFGHIJKL".charAt(letak);
    return `${huruf(kolom)}${baris + 1}:${huruf(kolom + lebar - 1)}${baris + tinggi}`;
  });
const LEMBAR: fc.Arbitrary<LembarUji> = fc.record(
  {
    nama: fc.constantFrom("A", "TW I", "TW II", "Data 2023"),
    baris: fc.array(fc.array(SEL, { maxLength: 8 }), { maxLength: 14 }),
    gabungan: fc.array(KOTAK, { maxLength: 3 }),
    tersembunyi: fc.constant(true as const),
    tabelExcel: fc.dictionary(fc.constantFrom("T1", "T2"), KOTAK),
    pivot: fc.array(KOTAK, { maxLength: 2 }),
    jumlahBarisTakTerbaca: fc.constantFrom(0, 3),
  },
  { requiredKeys: ["nama", "baris"] },
);

const isDidalam = (dalam: Rentang, luar: Rentang): boolean =>
  dalam.baris >= luar.baris &&
  dalam.kolom >= luar.kolom &&
  dalam.tinggi >= 1 &&
  dalam.lebar >= 1 &&
  dalam.baris + dalam.tinggi <= luar.baris + luar.tinggi &&
  dalam.kolom + dalam.lebar <= luar.kolom + luar.lebar;

test("whatever the sheets hold, nothing throws, no proposals overlap, and all lie on their sheet", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(LEMBAR, { minLength: 1, maxLength: 3, selector: ({ nama }) => nama }),
      fc.constantFrom({}, { Kinerja: { target: "", hasil: "target", "tw i": "realisasi" } }),
      (lembar, sinonim) => {
        const buku = bukuUji({ lembar: lembar.filter(({ baris }) => baris.some((b) => b.length)) });
        const { daftarCalon, usulan } = deteksiTabel(buku, sinonim);
        for (const { tempat, skor } of daftarCalon) {
          const kisi = buku.daftarLembar.find(({ nama }) => nama === tempat.lembar)?.kisi;
          expect(kisi && isDidalam(tempat.rentang, kisi.rentang)).toBe(true);
          expect(skor >= 0 && skor <= 1).toBe(true);
        }
        usulan.forEach((calon, urutan) => {
          expect(calon.keraguan).toBeUndefined();
          expect(
            usulan.slice(urutan + 1).filter((lain) => isSetempat(lain.tempat, calon.tempat)),
          ).toEqual([]);
        });
        const tabel = usulan.map((calon) => calon.tabel).filter((satu) => satu !== "Pembanding");
        expect(new Set(tabel).size).toBe(tabel.length);
      },
    ),
    { numRuns: 300 },
  );
});
