import type { AsalTeks, TabelNaskah } from "../../../naskah/naskah";

/** What is wrong with a cell of a heading. */
export interface SelSalah {
  readonly asal: AsalTeks;
  readonly teks: string;
  readonly pesan: string;
  readonly saran: string;
}

const NOMOR = /^\(?\s*(\d{1,2})\s*\)?$/;
const RUMUS = /\(?(\d{1,2})\)?\s*=\s*\(?(\d{1,2})\)?\s*[/:÷]\s*\(?(\d{1,2})\)?/;
const REALISASI = /realisasi/i;
const TARGET = /target|pagu|anggaran/i;
/** The column numbers stand right under the heading. */
const BARIS_KEPALA = 5;

interface BarisNomor {
  readonly indeks: number;
  /** Column of the table → number printed under it. */
  readonly nomor: ReadonlyMap<number, number>;
}

const nomorOf = (teks: string): number | undefined => {
  const cocok = NOMOR.exec(teks.trim());
  return cocok ? Number(cocok[1]) : undefined;
};

function barisNomor({ daftarBaris }: TabelNaskah): BarisNomor | undefined {
  for (const [indeks, baris] of daftarBaris.slice(0, BARIS_KEPALA).entries()) {
    const isi = baris.flatMap((teks, kolom) =>
      teks.trim() === "" ? [] : [[kolom, teks] as const],
    );
    const nomor = isi.flatMap(([kolom, teks]) => {
      const satu = nomorOf(RUMUS.test(teks) ? (RUMUS.exec(teks)?.[1] ?? "") : teks);
      return satu === undefined ? [] : [[kolom, satu] as const];
    });
    const isMulai = nomor[0]?.[1] === 1 && nomor[1]?.[1] === 2;
    if (nomor.length >= 3 && nomor.length === isi.length && isMulai) {
      return { indeks, nomor: new Map(nomor) };
    }
  }
  return undefined;
}

function* checkUrut(tabel: TabelNaskah, { indeks, nomor }: BarisNomor): Generator<SelSalah> {
  let harapan = 1;
  for (const [kolom, satu] of nomor) {
    const asal = tabel.daftarAsal[indeks]?.[kolom];
    if (satu !== harapan && asal) {
      yield {
        asal,
        teks: tabel.daftarBaris[indeks]?.[kolom] ?? "",
        pesan: `Nomor kolom ${satu} tidak urut; seharusnya ${harapan}.`,
        saran: "Perbaiki nomor kolomnya.",
      };
    }
    harapan++;
  }
}

/** Rows of headings: those above the numbers, or the one below where they stand on top. */
const barisJudul = (
  { daftarBaris }: TabelNaskah,
  indeks: number,
): readonly (readonly string[])[] =>
  indeks === 0 ? daftarBaris.slice(1, 2) : daftarBaris.slice(0, indeks);

/** Heading of the column that has a number, all its rows together. */
function judulKolom(tabel: TabelNaskah, { indeks, nomor }: BarisNomor, cari: number): string {
  const kolom = [...nomor].find(([, satu]) => satu === cari)?.[0];
  if (kolom === undefined) return "";
  return barisJudul(tabel, indeks)
    .map((baris) => baris[kolom] ?? "")
    .join(" ");
}

/** A formula of a heading: the column it stands in and the numbers it names, its own first. */
interface Rumus {
  readonly kolom: number;
  readonly angka: readonly number[];
}

const ANGKA = /\d[\d.]*(?:,\d+)?/;
/** A number of a cell, thousands with dots and decimals behind a comma. */
const angkaOf = (teks: string | undefined): number =>
  Number((ANGKA.exec(teks ?? "")?.[0] ?? "").replaceAll(".", "").replace(",", ".") || NaN);

const BEDA_CETAK = 0.02;
const isHasil = (atas: number, bawah: number, hasil: number): boolean =>
  Math.abs((atas / bawah) * 100 - hasil) < BEDA_CETAK;

/** Rows compute by the formula turned round, and none as it is written. */
function isTerbalik(
  { daftarBaris }: TabelNaskah,
  { indeks, nomor }: BarisNomor,
  angka: readonly number[],
): boolean {
  const [hasil, atas, bawah] = angka.map(
    (cari) => [...nomor].find(([, satu]) => satu === cari)?.[0] ?? -1,
  );
  const daftar = daftarBaris
    .slice(indeks + 1)
    .map((baris) => [hasil, atas, bawah].map((kolom) => angkaOf(baris[kolom ?? -1])));
  const isSebagaiDitulis = daftar.some(
    ([h = NaN, a = NaN, b = NaN]) => a !== b && isHasil(a, b, h),
  );
  return (
    !isSebagaiDitulis && daftar.some(([h = NaN, a = NaN, b = NaN]) => a !== b && isHasil(b, a, h))
  );
}

/** Whether a column is headed so at all: a table of `Sasaran` and `Terlayani` divides those. */
const isBerkepala = (tabel: TabelNaskah, { indeks }: BarisNomor, pola: RegExp): boolean =>
  barisJudul(tabel, indeks).some((sel) => sel.some((teks) => pola.test(teks)));

/** Why a formula is wrong; undefined where it names the right columns or their headings do not tell. */
function salahRumus(tabel: TabelNaskah, baris: BarisNomor, { kolom, angka }: Rumus) {
  const [hasil = 0, ...sumber] = angka;
  const sendiri = baris.nomor.get(kolom);
  if (sendiri !== undefined && hasil !== sendiri) return `kolom ini bernomor ${sendiri}`;
  const judul = sumber.map((nomor) => judulKolom(tabel, baris, nomor));
  // Formula B of a negative indikator divides the other way round.
  const isTerlewat = (pola: RegExp): boolean =>
    !judul.some((teks) => pola.test(teks)) && isBerkepala(tabel, baris, pola);
  if (isTerlewat(REALISASI)) return "tidak ada kolom realisasi di dalamnya";
  if (isTerlewat(TARGET)) return "tidak ada kolom target di dalamnya";
  // Realisasi over target is how it is written, whatever single rows compute by.
  const isLazim = REALISASI.test(judul[0] ?? "");
  return !isLazim && isTerbalik(tabel, baris, angka)
    ? "pembilang dan penyebutnya tertukar"
    : undefined;
}

function* checkRumus(tabel: TabelNaskah, nomor: BarisNomor): Generator<SelSalah> {
  for (const [indeks, baris] of tabel.daftarBaris.slice(0, nomor.indeks + 1).entries()) {
    for (const [kolom, teks] of baris.entries()) {
      const cocok = RUMUS.exec(teks);
      const asal = tabel.daftarAsal[indeks]?.[kolom];
      if (!cocok || !asal) continue;
      const sebab = salahRumus(tabel, nomor, { kolom, angka: cocok.slice(1).map(Number) });
      if (sebab === undefined) continue;
      yield {
        asal,
        teks,
        pesan: `Rumus di kepala kolom salah: ${sebab}.`,
        saran: "Tulis nomor kolom yang sebenarnya dalam rumus itu.",
      };
    }
  }
}

/** Column numbers and formulas of a table's heading; silent about a table without column numbers. */
export function* checkKolom(tabel: TabelNaskah): Generator<SelSalah> {
  const nomor = barisNomor(tabel);
  if (!nomor) return;
  yield* checkUrut(tabel, nomor);
  yield* checkRumus(tabel, nomor);
}
