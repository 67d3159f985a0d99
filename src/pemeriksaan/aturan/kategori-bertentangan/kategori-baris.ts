import type { TabelNaskah } from "../../../naskah/naskah";
import type { AngkaTabel, BarisKinerjaTabel } from "../../../naskah/tabel-terbaca";
import type { Skala } from "../../../kinerja/skala";
import type { BahanNaskah } from "../../aturan";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { listKalimat } from "../../teks/bacaan-naskah";
import { capaianPerNama } from "../../teks/capaian-baris";
import { kamusBaris } from "../../teks/kamus-baris";
import { isPerbandingan, kunciNama } from "../../teks/konteks";
import { listSebutanBaris } from "../../teks/sebutan-baris";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import type { KataKategori } from "./kalimat-dinilai";

/** The category word of a row: that of its column, else the only cell that is a word of the scale. */
export function kataBaris(tabel: TabelNaskah, baris: BarisKinerjaTabel, skala: Skala): string {
  if (baris.kategori !== "") return baris.kategori;
  const nama = new Set(skala.map((kategori) => kunciNama(kategori.nama)));
  const daftarSel = tabel.daftarBaris.find(
    (sel) =>
      sel.includes(baris.capaian?.teks ?? "") &&
      sel.some((teks) => teks.replace(/\s+/g, " ").trim() === baris.nama),
  );
  const [kata = "", ...lain] = (daftarSel ?? []).filter((teks) => nama.has(kunciNama(teks)));
  return lain.length === 0 ? kata.trim() : "";
}

/** A category a sentence gives a row of a table, and the capaian of that row. */
export interface KategoriDisebut extends KalimatNaskah {
  readonly kategori: KataKategori;
  readonly nama: string;
  readonly capaian: AngkaTabel;
}

function disebutDi(
  { paragraf, kalimat }: KalimatNaskah,
  bahan: BahanNaskah,
  perNama: ReadonlyMap<string, AngkaTabel>,
): readonly KategoriDisebut[] {
  const [kategori, ...lain] = sebutanOf(kalimat, "kategori");
  if (!kategori || lain.length > 0 || isPerbandingan(kalimat.teks)) return [];
  if (sebutanOf(kalimat, "persen").length > 0) return [];
  const [baris, ...barisLain] = listSebutanBaris(kalimat.teks, kamusBaris(bahan));
  if (baris?.ketegasan !== "utuh" || barisLain.length > 0) return [];
  const { nama } = baris.kelompok;
  const capaian = perNama.get(kunciNama(nama));
  return capaian && baris.akhir <= kategori.awal - kalimat.awal
    ? [{ paragraf, kalimat, kategori, nama, capaian }]
    : [];
}

/** `Gangguan trantibum pada hari besar 6 kejadian, …, dengan ordinal BERHASIL`: the capaian stands in the table. */
export function listDisebut(bahan: BahanNaskah): readonly KategoriDisebut[] {
  const daftar = listKalimat(bahan).filter(
    ({ kalimat }) => sebutanOf(kalimat, "kategori").length === 1,
  );
  if (daftar.length === 0) return [];
  const perNama = capaianPerNama(bahan);
  return perNama.size === 0 ? [] : daftar.flatMap((satu) => disebutDi(satu, bahan, perNama));
}
