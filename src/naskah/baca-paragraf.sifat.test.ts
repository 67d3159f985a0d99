import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { terbilang } from "../format/terbilang";
import { readAngkaTeks } from "../masukan/angka-teks/angka-teks";
import { bacaParagraf } from "./baca-paragraf";
import { KAMUS_KOSONG } from "./kamus";
import { pisahKalimat } from "./pisah-kalimat";
import { pisahToken } from "./token";

const sebutanOf = (teks: string) =>
  bacaParagraf(teks, KAMUS_KOSONG).flatMap(({ daftarSebutan }) => daftarSebutan);

const potongan = fc.oneof(
  fc.constantFrom(
    ...'capaian serapan target realisasi anggaran sebesar 75% 76,67 % Rp428.807.750,00 Rp. 1.000,- dari atau ( ) “ ” " , . ; 1 (satu) 12 (dua belas) indikator tersebut kategori Sedang Tabel 2.4 Bab II Kecamatan Candipuro Camat 02 Januari 2024 Tribulan IV - – × Rp juta \n'.split(
      " ",
    ),
  ),
  fc.string({ maxLength: 6 }),
);
const naskah = fc.array(potongan, { maxLength: 60 }).map((daftar) => daftar.join(" "));

test("no text makes it throw, and every offset lies within its sentence", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), naskah), (teks) => {
      for (const { awal, akhir, teks: kalimat, daftarSebutan } of bacaParagraf(
        teks,
        KAMUS_KOSONG,
      )) {
        expect(teks.slice(awal, akhir)).toBe(kalimat);
        for (const sebutan of daftarSebutan) {
          expect(sebutan.awal).toBeGreaterThanOrEqual(awal);
          expect(sebutan.akhir).toBeGreaterThan(sebutan.awal);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("the words of a percentage or an amount say its value", () => {
  fc.assert(
    fc.property(naskah, (teks) => {
      for (const sebutan of sebutanOf(teks)) {
        if (sebutan.jenis !== "persen" && sebutan.jenis !== "rupiah") continue;
        const kata = teks.slice(sebutan.awal, sebutan.akhir);
        if (/\d/.test(kata)) {
          // Behind Rp one letter is plain in a sentence, and a scan sets the dot apart; a cell does not say so.
          const baku = kata
            .replace(/(\d)\s*M\b/, "$1 miliar")
            .replace(/(\d)\s*T\b/, "$1 triliun")
            .replace(/^(Rp)\s+\./i, "$1.");
          expect(readAngkaTeks(baku)).toMatchObject({ jenis: "angka", nilai: sebutan.nilai });
        } else {
          expect(kata.replace(/\s+/g, " ").toLowerCase()).toContain(terbilang(sebutan.nilai));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("every token is in one sentence, and no sentence is long", () => {
  fc.assert(
    fc.property(naskah, (teks) => {
      const daftar = pisahToken(teks.repeat(20));
      const kalimat = pisahKalimat(teks.repeat(20), daftar);
      let sampai = 0;
      for (const rentang of kalimat) {
        expect(rentang.dari).toBe(sampai);
        expect(rentang.sampai - rentang.dari).toBeLessThanOrEqual(302);
        sampai = rentang.sampai;
      }
      expect(sampai).toBe(daftar.length);
    }),
  );
});

/** How often words are looked up while a text is read: the work, whatever the machine. */
function hitungLangkah(teks: string): number {
  const intai = jest.spyOn(Set.prototype, "has");
  bacaParagraf(teks, KAMUS_KOSONG);
  const langkah = intai.mock.calls.length;
  intai.mockRestore();
  return langkah;
}

test.each([
  "75% ",
  "capaian ",
  "“ ",
  "Camat dan ",
  "1.",
  "Rp. ",
  "kategori ",
  "indikator x ",
  "(((( ",
  "Tabel 2.",
])("reading “%s” twice as often takes about twice the steps", (potong) => {
  const [pendek, panjang] = [1000, 2000].map((kali) => hitungLangkah(potong.repeat(kali)));
  expect(panjang).toBeLessThanOrEqual(2.2 * (pendek ?? 0) + 100);
});

const DIR = "test/golden/laporan";
const daftarLaporan = readdirSync(DIR).filter((nama) => statSync(join(DIR, nama)).isDirectory());

/** Our own reports say `capaian… sebesar N%` and `serapan … N%` plainly. */
const POLA_CAPAIAN = /(?:capaiannya|capaian|capaian kinerja) sebesar$/;
const POLA_SERAPAN = /serapan(?: anggaran)?(?: sebesar)?$/;

test.each(daftarLaporan)("in the report %s no percentage is tied to the wrong thing", (nama) => {
  const laporan = readFileSync(join(DIR, nama, "laporan.txt"), "utf8");
  const paragraf = laporan.split(/\n\s*\n/).filter((bagian) => !bagian.includes("|"));
  for (const teks of paragraf) {
    for (const sebutan of sebutanOf(teks)) {
      if (sebutan.jenis !== "persen") continue;
      const kiri = teks.slice(0, sebutan.awal).replace(/\s+/g, " ").trimEnd();
      if (POLA_CAPAIAN.test(kiri)) expect([kiri, sebutan.hal]).toEqual([kiri, "capaian"]);
      else if (POLA_SERAPAN.test(kiri)) expect([kiri, sebutan.hal]).toEqual([kiri, "serapan"]);
      else if (/target$/.test(kiri)) expect([kiri, sebutan.hal]).toEqual([kiri, "target"]);
      else if (/Rp[\d.,]+ atau$/.test(kiri)) expect([kiri, sebutan.hal]).toEqual([kiri, "serapan"]);
      else expect(["capaian", "realisasi", "target", undefined]).toContain(sebutan.hal);
    }
  }
});
