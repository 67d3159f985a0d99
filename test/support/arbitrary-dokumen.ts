import fc from "fast-check";
import type { BarisTabel, Blok, Dokumen, KolomTabel, Sel, Tabel } from "../../src/dokumen/dokumen";
import type { TataLetak } from "../../src/dokumen/tata-letak";
import { blokTandaTangan, kalimat } from "./dokumen";

const KATA = [
  ..."capaian kinerja seksi pemberdayaan masyarakat desa pada Tribulan IV sebesar 75% dan".split(
    " ",
  ),
  ...["=SUM(A1)", "'kutip", "-5", "+62", "@kantor", "1/2", "428.807.750,00", "“indikator”"],
  ...["pertanggungjawaban/penyelenggaraan", "baris\nbaru", "x".repeat(120), "\u200b", "🏛️"],
];

const kata = fc.constantFrom(...KATA);

/** A text of any length up to a few pages; never empty. */
const teks = (maksKata: number): fc.Arbitrary<string> =>
  fc.array(kata, { minLength: 1, maxLength: maksKata }).map((isi) => isi.join(" "));

const teksPendek = teks(8);
const teksPanjang = fc.oneof(
  { weight: 6, arbitrary: teks(60) },
  { weight: 2, arbitrary: teks(400) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 800, max: 1500 })
      .chain((n) => kata.map((isi) => `${isi} `.repeat(n).trim())),
  },
);

const tanpaKunci: fc.Arbitrary<Omit<Blok, "kunci">> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("sampul" as const),
      judul: fc.array(teksPendek, { maxLength: 4 }),
      kaki: fc.array(teksPendek, { maxLength: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant("judul" as const),
      tingkat: fc.constantFrom(1, 2, 3),
      nomor: fc.option(fc.constantFrom("BAB I", "2.1", "A."), { nil: undefined }),
      teks: teksPendek,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant("paragraf" as const),
      kalimat: teksPanjang.map((isi) => kalimat(isi)),
      perataan: fc.constantFrom("rata-kiri-kanan", "tengah"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant("daftar" as const),
      penanda: fc.constantFrom("huruf", "angka"),
      butir: fc.array(
        teksPanjang.map((isi) => kalimat(isi)),
        { maxLength: 8 },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("kotak-centang" as const),
      butir: fc.array(
        teksPendek.map((isi) => kalimat(isi)),
        { maxLength: 6 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("garis-tulis" as const),
      jumlah: fc.integer({ min: 0, max: 8 }),
    }),
  },
  { weight: 2, arbitrary: tandaTangan() },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("ganti-halaman" as const) }) },
  { weight: 6, arbitrary: tabel() },
);

function tandaTangan() {
  const blok = fc
    .record({
      atas: fc.array(teksPendek, { maxLength: 3 }),
      nama: teksPendek,
      bawah: fc.array(teksPendek, { maxLength: 3 }),
    })
    .map((isi) => blokTandaTangan(isi));
  return fc.record({
    type: fc.constant("tanda-tangan" as const),
    kiri: fc.option(blok, { nil: undefined }),
    kanan: blok,
  });
}

const isiSel: fc.Arbitrary<Omit<Sel, "gabung">> = fc.oneof(
  { weight: 6, arbitrary: teksPendek.map((isi) => ({ teks: isi, angka: undefined })) },
  { weight: 1, arbitrary: teksPanjang.map((isi) => ({ teks: isi, angka: undefined })) },
  { weight: 2, arbitrary: fc.constant({ teks: "", angka: undefined }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Omit<Sel, "gabung">>(
      {
        teks: "428.807.750,00",
        angka: { nilai: 428_807_750, format: { jenis: "rupiah" }, rumus: undefined },
      },
      {
        teks: "83,33%",
        angka: { nilai: 83.33, format: { jenis: "persen", desimal: 2 }, rumus: "=Kinerja!E4" },
      },
      {
        teks: "73 orang",
        angka: {
          nilai: 73,
          format: { jenis: "angka", desimal: 0, satuan: "orang" },
          rumus: undefined,
        },
      },
    ),
  },
);

/** Rows of a table whose merged cells have blanks below them. */
function barisTabel(jumlahKolom: number): fc.Arbitrary<BarisTabel[]> {
  const satu = fc.record({
    tebal: fc.boolean(),
    sel: fc.array(fc.record({ isi: isiSel, gabung: fc.constantFrom(1, 1, 1, 2, 3, 12) }), {
      minLength: jumlahKolom,
      maxLength: jumlahKolom,
    }),
  });
  return fc.array(satu, { maxLength: 30 }).map((daftarBaris) => {
    const sisa = Array.from({ length: jumlahKolom }, () => 0);
    return daftarBaris.map(({ tebal, sel }, indeks) => ({
      tebal,
      sel: sel.map(({ isi, gabung }, kolom): Sel => {
        const tertutup = (sisa[kolom] ?? 0) > 0;
        if (!tertutup) sisa[kolom] = Math.min(gabung, daftarBaris.length - indeks);
        const tinggi = sisa[kolom] ?? 1;
        sisa[kolom] = tinggi - 1;
        return tertutup ? { teks: "", angka: undefined, gabung: 1 } : { ...isi, gabung: tinggi };
      }),
    }));
  });
}

function tabel(): fc.Arbitrary<Omit<Tabel, "kunci">> {
  const kolom: fc.Arbitrary<KolomTabel> = fc.record({
    judul: teksPendek,
    kelompok: fc.option(fc.constantFrom("Anggaran", "Kinerja"), { nil: undefined }),
    lebar: fc.integer({ min: 1, max: 40 }).map((persepuluh) => persepuluh / 10),
    rata: fc.constantFrom("kiri", "tengah", "kanan"),
  });
  return fc.array(kolom, { minLength: 1, maxLength: 9 }).chain((daftarKolom) =>
    fc.record({
      type: fc.constant("tabel" as const),
      nomor: fc.constantFrom("2.1", "2.2"),
      judul: teksPendek,
      kolom: fc.constant(daftarKolom),
      barisNomor: fc.boolean(),
      baris: barisTabel(daftarKolom.length),
      catatan: fc.array(teksPendek, { maxLength: 3 }),
    }),
  );
}

/** Any report, sensible or not, with unique keys. */
export const arbitraryDokumen: fc.Arbitrary<Dokumen> = fc
  .array(tanpaKunci, { maxLength: 9 })
  .map((isi) => ({
    judul: "Laporan",
    isi: isi.map((blok, indeks) => ({ ...blok, kunci: `blok-${indeks}` }) as Blok),
  }));

const senti = fc.integer({ min: 10, max: 60 }).map((persepuluh) => persepuluh / 10);

export const arbitraryTataLetak: fc.Arbitrary<TataLetak> = fc.record({
  kertas: fc.constantFrom("A4", "folio"),
  huruf: fc.constantFrom("Arial", "Times New Roman", "Calibri"),
  ukuranHuruf: fc.integer({ min: 9, max: 14 }),
  margin: fc.record({ kiri: senti, kanan: senti, atas: senti, bawah: senti }),
});
