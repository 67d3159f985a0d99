import { alamat } from "../../masukan/alamat";
import type { BukuTerbaca, NamaBuku } from "../../masukan/buku-terbaca";
import type { Kisi, Rentang } from "../../masukan/kisi";
import type { NamaTerbaca } from "../../masukan/masukan";
import type { Tempat } from "../../masukan/temuan";
import { irisan, potongKisi } from "./potong-kisi";

const MAX_BARIS = 1_048_576;
const MAX_KOLOM = 16_384;

const isTakBerbatas = ({ tinggi, lebar }: Rentang): boolean =>
  tinggi >= MAX_BARIS || lebar >= MAX_KOLOM;

/** Cells of a place as the whole workbook was read; beyond what is used everything is blank. */
export function kisiTempat({ daftarLembar }: BukuTerbaca, { lembar, rentang }: Tempat): Kisi {
  const terbaca = daftarLembar.find(({ nama }) => nama === lembar);
  return potongKisi(terbaca?.kisi, lembar, rentang);
}

/** Everything used of a sheet; undefined for an empty one. */
export const kisiLembar = ({ daftarLembar }: BukuTerbaca, lembar: string): Kisi | undefined =>
  daftarLembar.find(({ nama }) => nama === lembar)?.kisi;

function isiOf(buku: BukuTerbaca, { tempat, rumus }: NamaBuku): NamaTerbaca["isi"] {
  if (!tempat) return { jenis: /#REF!|\[/.test(rumus) ? "rusak" : "konstanta", rumus };
  if (!isTakBerbatas(tempat.rentang)) {
    return { jenis: "rentang", kisi: kisiTempat(buku, tempat) };
  }
  const kisi = kisiLembar(buku, tempat.lembar);
  const terpakai = kisi && irisan(kisi.rentang, tempat.rentang);
  return {
    jenis: "tak-berbatas",
    lembar: tempat.lembar,
    alamat: alamat(tempat.rentang),
    terpakai: terpakai && alamat(terpakai),
  };
}

/** The names as they are read while this sheet is active: its own and the workbook's. */
export const namaTerbaca = (buku: BukuTerbaca, lembar: string): readonly NamaTerbaca[] =>
  buku.daftarNama
    .filter((nama) => nama.cakupan === "buku" || nama.lembar === lembar)
    .map((nama) => ({ nama: nama.nama, cakupan: nama.cakupan, isi: isiOf(buku, nama) }));
