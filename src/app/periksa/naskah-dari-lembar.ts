import type { LembarTerbaca } from "../../masukan/buku-terbaca";
import type { Kisi, Rentang } from "../../masukan/kisi";
import type { Tempat } from "../../masukan/temuan";
import type { Naskah, ParagrafNaskah, TabelNaskah } from "../../naskah/naskah";
import { gabungTeks } from "./gabung-teks";

/** A cell that holds something, merged cells once; in sheet coordinates. */
export interface SelTertulis {
  readonly rentang: Rentang;
  readonly teks: string;
}

type BarisTertulis = readonly SelTertulis[];

/** `a.`, `1.`, `2.3.1`, `-`, `IV.`: stands before a text, not in a table. */
const PENANDA =
  /^(?:[-•–*·☐☑☒✓✔√□■]|\(?[a-z]{1,2}[.)]|\(?\d{1,2}[.)]|\d+(?:\.\d+)+\.?|[IVX]+\.?)$/i;
const UJUNG_KALIMAT = /[.:;!?)…”"]\s*$/;
/** A row that the report split is long; a title above another title is not. */
const MINIMUM_TERPOTONG = 60;

const kunci = (baris: number, kolom: number): string => `${baris},${kolom}`;

function gabunganOf({ gabungan }: Kisi): ReadonlyMap<string, Rentang> {
  return new Map((gabungan ?? []).map((area) => [kunci(area.baris, area.kolom), area]));
}

/** A text as it stands in its cell; anything else as it is displayed. */
function teksSel({ nilai, teks }: Kisi, baris: number, kolom: number): string {
  const isi = nilai[baris]?.[kolom];
  return typeof isi === "string" ? isi : (teks[baris]?.[kolom] ?? "");
}

function* listBaris(kisi: Kisi): Generator<BarisTertulis> {
  const gabungan = gabunganOf(kisi);
  const { baris: awal, kolom: kiri, lebar, tinggi } = kisi.rentang;
  for (let baris = 0; baris < tinggi; baris++) {
    const isi: SelTertulis[] = [];
    for (let kolom = 0; kolom < lebar; kolom++) {
      const teks = teksSel(kisi, baris, kolom);
      if (teks.trim() === "") continue;
      const sel = { baris: awal + baris, kolom: kiri + kolom, tinggi: 1, lebar: 1 };
      isi.push({ teks, rentang: gabungan.get(kunci(sel.baris, sel.kolom)) ?? sel });
    }
    yield isi;
  }
}

/** Texts beside each other rather than a row of a table. */
const isBerpenanda = ([awal, , ...lain]: BarisTertulis): boolean =>
  awal !== undefined && lain.length === 0 && PENANDA.test(awal.teks.trim());

const isCalonTabel = (baris: BarisTertulis): boolean => baris.length >= 2 && !isBerpenanda(baris);

const kananOf = ({ rentang: { kolom, lebar } }: SelTertulis): number => kolom + lebar;

/** The sheet columns a table reaches over: its first, and the one after its last. */
interface Lebar {
  readonly kiri: number;
  readonly kanan: number;
}

const lebarOf = (baris: BarisTertulis): Lebar => ({
  kiri: Math.min(...baris.map(({ rentang }) => rentang.kolom)),
  kanan: Math.max(...baris.map(kananOf)),
});

/** Whether one cell stands across the whole table: a note or the next paragraph. */
function isSelebar(baris: BarisTertulis, { kiri, kanan }: Lebar): boolean {
  const [satu] = baris;
  if (!satu || baris.length > 1) return false;
  return satu.rentang.kolom <= kiri && (kananOf(satu) >= kanan || satu.teks.length > 40);
}

/** A mark whose text stands across the table's columns belongs to the next list. */
const isLanjutan = ([, teks]: BarisTertulis, { kanan }: Lebar): boolean =>
  teks !== undefined && teks.rentang.lebar > 2 && kananOf(teks) >= kanan;

/** Whether a row ends the table above it. */
const isAkhirTabel = (baris: BarisTertulis, tabel: Lebar): boolean =>
  baris.length === 0 ||
  isSelebar(baris, tabel) ||
  (isBerpenanda(baris) && isLanjutan(baris, tabel));

/** The rows from `awal` on that stand together as those of a table do, and whether they are one. */
function bacaDeret(daftar: readonly BarisTertulis[], awal: number) {
  const pertama = daftar[awal] ?? [];
  if (!isCalonTabel(pertama)) return { akhir: awal, isTabel: false };
  let tabel = lebarOf(pertama);
  let terbanyak = pertama.length;
  let akhir = awal + 1;
  for (; akhir < daftar.length; akhir++) {
    const baris = daftar[akhir] ?? [];
    if (isAkhirTabel(baris, tabel)) break;
    const { kiri, kanan } = lebarOf(baris);
    tabel = { kiri: Math.min(tabel.kiri, kiri), kanan: Math.max(tabel.kanan, kanan) };
    terbanyak = Math.max(terbanyak, baris.length);
  }
  return { akhir, isTabel: akhir - awal >= 2 && terbanyak >= 3 };
}

const tempatOf = (lembar: string, rentang: Rentang): Tempat => ({ lembar, rentang });

function tabelOf(lembar: string, daftar: readonly BarisTertulis[]): TabelNaskah {
  const kolom = [...new Set(daftar.flat().map(({ rentang }) => rentang.kolom))].sort(
    (a, b) => a - b,
  );
  const baris = daftar.map((isi) => {
    const nomor = isi[0]?.rentang.baris ?? 0;
    return kolom.map((letak) => {
      const sel = isi.find(({ rentang }) => rentang.kolom === letak);
      const rentang = sel?.rentang ?? { baris: nomor, kolom: letak, tinggi: 1, lebar: 1 };
      return {
        teks: sel?.teks ?? "",
        asal: { jenis: "sel", tempat: tempatOf(lembar, rentang) },
      } as const;
    });
  });
  return {
    jenis: "tabel",
    daftarBaris: baris.map((isi) => isi.map(({ teks }) => teks)),
    daftarAsal: baris.map((isi) => isi.map(({ asal }) => asal)),
  };
}

const paragrafOf = (lembar: string, { teks, rentang }: SelTertulis): ParagrafNaskah => ({
  jenis: "paragraf",
  teks,
  asal: { jenis: "sel", tempat: tempatOf(lembar, rentang) },
});

/** The report splits what is higher than a row may be; the next row then goes on in the middle of a sentence. */
function isTerpotong(atas: SelTertulis, bawah: SelTertulis | undefined): boolean {
  if (!bawah || bawah.rentang.baris !== atas.rentang.baris + atas.rentang.tinggi) return false;
  if (bawah.rentang.kolom !== atas.rentang.kolom || bawah.rentang.lebar !== atas.rentang.lebar) {
    return false;
  }
  return (
    atas.teks.length >= MINIMUM_TERPOTONG &&
    !UJUNG_KALIMAT.test(atas.teks) &&
    !isPembuka(bawah.teks)
  );
}

const isPembuka = (teks: string): boolean =>
  /^(?:(?:bab|tabel|gambar|grafik|lampiran)\s|\(?[a-z\d]{1,2}[.)]\s|\d+(?:\.\d+)+|[-•–]\s)/i.test(
    teks.trim(),
  );

function gabungSel(daftar: readonly SelTertulis[]): SelTertulis {
  const letak = daftar.map(({ rentang }) => rentang);
  const baris = Math.min(...letak.map((area) => area.baris));
  const kolom = Math.min(...letak.map((area) => area.kolom));
  return {
    teks: gabungTeks(daftar.map(({ teks }) => teks)),
    rentang: {
      baris,
      kolom,
      tinggi: Math.max(...letak.map((area) => area.baris + area.tinggi)) - baris,
      lebar: Math.max(...daftar.map(kananOf)) - kolom,
    },
  };
}

/** The cells below that go on with the text of this one, itself included. */
function listSambungan(daftar: readonly BarisTertulis[], awal: number, sel: SelTertulis) {
  const bagian = [sel];
  for (let di = awal + 1; di < daftar.length; di++) {
    const lanjutan = daftar[di] ?? [];
    if (lanjutan.length !== 1 || !isTerpotong(bagian.at(-1) ?? sel, lanjutan[0])) break;
    bagian.push(...lanjutan);
  }
  return bagian;
}

/** The text of a row and of those it goes on in; how many rows that is. */
function bacaBaris(daftar: readonly BarisTertulis[], awal: number) {
  const baris = daftar[awal] ?? [];
  const terakhir = baris.at(-1);
  if (!terakhir || (baris.length > 1 && !isBerpenanda(baris))) return { isi: baris, tinggi: 1 };
  const bagian = listSambungan(daftar, awal, terakhir);
  return { isi: [gabungSel([...baris.slice(0, -1), ...bagian])], tinggi: bagian.length };
}

/** A number or mark in a cell of its own belongs to the heading or item behind it. */
function* listBagian({ nama, kisi }: LembarTerbaca): Generator<ParagrafNaskah | TabelNaskah> {
  const daftar = kisi ? Array.from(listBaris(kisi)) : [];
  // What is too narrow for a table is so from each of its rows on: it is looked at once.
  let bukanTabel = 0;
  for (let awal = 0; awal < daftar.length;) {
    const { akhir, isTabel } =
      awal < bukanTabel ? { akhir: awal, isTabel: false } : bacaDeret(daftar, awal);
    if (isTabel) {
      yield tabelOf(nama, daftar.slice(awal, akhir));
      awal = akhir;
      continue;
    }
    bukanTabel = Math.max(bukanTabel, akhir);
    const baris = bacaBaris(daftar, awal);
    for (const sel of baris.isi) yield paragrafOf(nama, sel);
    awal += baris.tinggi;
  }
}

/** What stands on a sheet, in reading order: texts, and tables as tables. */
export const naskahDariLembar = (lembar: LembarTerbaca): Naskah => ({
  daftarBagian: Array.from(listBagian(lembar)),
});
