import type { BahanNaskah } from "../aturan";
import { listBacaanBaris } from "./baris-indikator";
import { bacaanOf } from "./bacaan-naskah";
import { kunciNama } from "./konteks";

/** How many indikator each table of the text has, and all of them together. */
export function listJumlahTabel(bahan: BahanNaskah): readonly number[] {
  const semua = bacaanOf(bahan).daftarTabel.flatMap(({ terbaca }) =>
    terbaca?.jenis === "kinerja" ? [terbaca] : [],
  );
  const bacaan = semua.map(listBacaanBaris);
  const utama = bacaan.flatMap(([satu]) => satu ?? []);
  const nama = new Set(utama.map((baris) => kunciNama(baris.nama)));
  const jumlah = [...bacaan.flat().map(({ length }) => length), nama.size, utama.length];
  return jumlah.filter((satu) => satu > 0);
}
