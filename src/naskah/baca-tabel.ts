import { readAngkaTeks } from "../masukan/angka-teks/angka-teks";
import { isAwalJumlah, isTeksRingkasan } from "../masukan/baris/teks-jumlah";
import type { Kepala } from "../masukan/kepala/find-kepala";
import { findKepala } from "../masukan/kepala/find-kepala";
import type { TabelKontrak } from "../masukan/kontrak/tabel-kontrak";
import { KONTRAK } from "../masukan/kontrak";
import { createPencariGabungan } from "../masukan/sel/sel-gabungan";
import { desimalOf } from "./kenali-angka";
import { bakukanKepala, barisAtas } from "./kepala-naskah";
import { kisiTeks } from "./kisi-teks";
import type { AsalTeks, TabelNaskah } from "./naskah";
import type {
  AngkaTabel,
  BarisAnggaranTabel,
  BarisKinerjaTabel,
  TabelTerbaca,
} from "./tabel-terbaca";
import { isTerbukti } from "./tabel-terbukti";

/** One row with its cells by meaning. */
interface BarisTabel {
  readonly asal: AsalTeks;
  readonly daftarTeks: readonly string[];
  readonly teks: (id: string) => string;
  readonly angka: (id: string, isRupiah?: boolean) => AngkaTabel | undefined;
}

const TANDA_DESIMAL = /\d[\d.,]*/;

/** The number of a cell; thousands where the column is one of money. Undefined for none and for two readings. */
function bacaAngka(teks: string, isRupiah: boolean): Omit<AngkaTabel, "asal"> | undefined {
  const polos = teks.trim();
  const bacaan = readAngkaTeks(isRupiah && /^\d/.test(polos) ? `Rp${polos}` : polos);
  if (bacaan.jenis !== "angka") return undefined;
  const desimal = desimalOf(TANDA_DESIMAL.exec(polos)?.[0] ?? "");
  return { nilai: bacaan.nilai, persen: bacaan.persen, desimal, teks };
}

function barisOf(tabel: TabelNaskah, kepala: Kepala, nomor: number): BarisTabel | undefined {
  const daftarTeks = tabel.daftarBaris[nomor] ?? [];
  const daftarAsal = tabel.daftarAsal[nomor] ?? [];
  const [asal] = daftarAsal;
  if (asal === undefined) return undefined;
  const { kolom } = kepala.padanan;
  const teks = (id: string): string => daftarTeks[kolom.get(id) ?? -1] ?? "";
  const angka = (id: string, isRupiah = false): AngkaTabel | undefined => {
    const hasil = bacaAngka(teks(id), isRupiah);
    return hasil && { ...hasil, asal: daftarAsal[kolom.get(id) ?? 0] ?? asal };
  };
  return {
    asal: daftarAsal[kolom.get("indikator") ?? kolom.get("uraian") ?? 0] ?? asal,
    daftarTeks,
    teks,
    angka,
  };
}

/** The label of a sum may stand in any column left of the numbers. */
const labelJumlah = ({ daftarTeks }: BarisTabel): string | undefined =>
  daftarTeks.find((teks) => isTeksRingkasan(teks) || /^\s*jumlah\s*$/i.test(teks));

const toKinerja = (baris: BarisTabel): BarisKinerjaTabel => ({
  nama: baris.teks("indikator").replace(/\s+/g, " ").trim(),
  sasaran: baris.teks("sasaran").trim(),
  satuan: baris.teks("satuan").trim(),
  bobot: baris.teks("bobot").trim(),
  asal: baris.asal,
  target: baris.angka("target"),
  realisasi: baris.angka("realisasi"),
  capaian: baris.angka("capaian"),
  kategori: (baris.teks("kategori") || baris.teks("keterangan")).trim(),
});

/** A code at the head of a row, whatever its column is called. */
const kodePertama = ({ daftarTeks: [pertama = ""] }: BarisTabel): string =>
  /^\s*\d+(?:\.\d+)*\.?\s*$/.test(pertama) ? pertama : "";

const toAnggaran = (baris: BarisTabel): BarisAnggaranTabel => ({
  kode: (baris.teks("kode") || baris.teks("no") || kodePertama(baris)).trim(),
  nama: baris.teks("uraian").replace(/\s+/g, " ").trim(),
  asal: baris.asal,
  pagu: baris.angka("pagu", true),
  realisasiAnggaran: baris.angka("realisasi", true),
  serapan: baris.angka("serapan"),
  sisa: baris.angka("sisa", true),
});

const hasKolom = (kepala: Kepala | undefined, ...daftarId: readonly string[]): kepala is Kepala =>
  kepala !== undefined && daftarId.every((id) => kepala.padanan.kolom.has(id));

/** Rows below the header that say something, sums apart from the others. */
function pilah<T extends { readonly nama: string }>(
  tabel: TabelNaskah,
  kepala: Kepala,
  toBaris: (baris: BarisTabel) => T,
): { readonly daftarBaris: readonly T[]; readonly daftarJumlah: readonly T[] } {
  const daftarBaris: T[] = [];
  const daftarJumlah: T[] = [];
  for (let nomor = kepala.barisData; nomor < tabel.daftarBaris.length; nomor++) {
    const baris = barisOf(tabel, kepala, nomor);
    if (!baris) continue;
    const hasil = toBaris(baris);
    const label = labelJumlah(baris);
    if (label !== undefined)
      daftarJumlah.push({ ...hasil, nama: label.replace(/\s+/g, " ").trim() });
    else if (hasil.nama !== "")
      (isJumlahUang(kepala, hasil) ? daftarJumlah : daftarBaris).push(hasil);
  }
  return { daftarBaris, daftarJumlah };
}

/** `Jumlah Program …` is a sum among money, but an indikator (`Jumlah desa …`) among targets. */
const isJumlahUang = ({ padanan }: Kepala, { nama }: { readonly nama: string }): boolean =>
  padanan.kolom.has("pagu") && isAwalJumlah(nama);

const BARIS_SASARAN = /^(?:sasaran|tujuan)\b/i;

/** `Sasaran 1. …` on a row of its own, with at most the mean of its rows, is the sasaran of the row below. */
function satukanSasaran(daftar: readonly BarisKinerjaTabel[]): readonly BarisKinerjaTabel[] {
  const isSasaran = ({ nama, target, realisasi }: BarisKinerjaTabel): boolean =>
    BARIS_SASARAN.test(nama) && !target && !realisasi;
  return daftar.flatMap((baris, ke) => {
    if (isSasaran(baris)) return [];
    const atas = daftar[ke - 1];
    const sasaran = baris.sasaran || (atas && isSasaran(atas) ? atas.nama : "");
    return [{ ...baris, sasaran }];
  });
}

/** A heading that may stand over money beside the indikator. */
const KEPALA_UANG = /\b(?:pagu|anggaran|keuangan|belanja)\b/i;

/**
 * The money that stands beside the indikator of a table, under headings of its own. Rows are named by their indikator
 * where no program is named. No totals: one pagu may be printed for each indikator it serves, and count once.
 */
function bacaUangSamping(
  tabel: TabelNaskah,
  kinerja: Kepala,
  cariAnggaran: () => Kepala | undefined,
): readonly TabelTerbaca[] {
  const kepala = tabel.daftarBaris.slice(kinerja.awal, kinerja.akhir + 1).flat();
  if (!kepala.some((sel) => KEPALA_UANG.test(sel))) return [];
  const anggaran = cariAnggaran();
  // The indikator may be told by the upper row alone.
  if (!hasKolom(anggaran, "pagu", "realisasi") || anggaran.akhir < kinerja.akhir) return [];
  const milikKinerja = new Set(
    ["target", "realisasi", "capaian"].map((id) => kinerja.padanan.kolom.get(id)),
  );
  const isSendiri = ["pagu", "realisasi", "serapan", "sisa"].every((id) => {
    const kolom = anggaran.padanan.kolom.get(id);
    return kolom === undefined || !milikKinerja.has(kolom);
  });
  if (!isSendiri) return [];
  const { daftarBaris } = pilah(tabel, anggaran, (baris) => ({
    ...toAnggaran(baris),
    kode: "",
    nama: (baris.teks("uraian") || baris.teks("indikator")).replace(/\s+/g, " ").trim(),
  }));
  return [{ jenis: "anggaran", daftarBaris, daftarJumlah: [] }];
}

/** As the headings of `daftarBaris` say, which may be others than those printed. */
function bacaDengan(
  tabel: TabelNaskah,
  daftarBaris: TabelNaskah["daftarBaris"],
): readonly TabelTerbaca[] {
  const kisi = kisiTeks(barisAtas(daftarBaris));
  if (kisi.rentang.lebar < 2) return [];
  const cariGabungan = createPencariGabungan(kisi);
  const cari = (kontrak: TabelKontrak): Kepala | undefined =>
    findKepala(kisi, kontrak, cariGabungan);
  const kinerja = cari(KONTRAK.Kinerja);
  if (hasKolom(kinerja, "indikator", "target")) {
    const { daftarBaris: isi, daftarJumlah } = pilah(tabel, kinerja, toKinerja);
    return [
      { jenis: "kinerja", daftarBaris: satukanSasaran(isi), daftarJumlah },
      ...bacaUangSamping(tabel, kinerja, () => cari(KONTRAK.Anggaran)),
    ];
  }
  const anggaran = cari(KONTRAK.Anggaran);
  if (!hasKolom(anggaran, "uraian", "pagu")) return [];
  return [{ jenis: "anggaran", ...pilah(tabel, anggaran, toAnggaran) }];
}

/**
 * Reads a table of a text by its headings: indikator with target, realisasi and capaian, or kegiatan with pagu and
 * realisasi; both where both stand side by side, the indikator first. Headings in other words count where the rows
 * prove them. Empty when it is neither. Never throws.
 */
export function bacaTabel(tabel: TabelNaskah): readonly TabelTerbaca[] {
  const baku = bakukanKepala(tabel.daftarBaris);
  const dugaan = baku ? bacaDengan(tabel, baku) : [];
  return dugaan.some(isTerbukti) ? dugaan : bacaDengan(tabel, tabel.daftarBaris);
}
