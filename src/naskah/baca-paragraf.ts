import { kamusToken } from "./kamus-token";
import type { KamusNaskah } from "./kamus";
import { kenaliPersen, kenaliRupiah } from "./kenali-angka";
import { kenaliCacah, kenaliNilai } from "./kenali-cacah";
import { kenaliKategori } from "./kenali-kategori";
import { kenaliJabatan, kenaliWilayah } from "./kenali-nama";
import { kenaliNomor } from "./kenali-nomor";
import { kenaliPeriode, kenaliTanggal } from "./kenali-waktu";
import type { KalimatTerbaca } from "./naskah";
import { petakan } from "./peta-kalimat";
import { pisahKalimat } from "./pisah-kalimat";
import { susunKalimat } from "./susun-kalimat";
import type { Bacaan, Pengenal, Temu } from "./temu";
import { pisahToken } from "./token";

/** At one token the first that recognises it; what it took is not looked at again. */
const PENGENAL_ANGKA: readonly Pengenal[] = [
  kenaliTanggal,
  kenaliPeriode,
  kenaliNomor,
  kenaliRupiah,
  kenaliPersen,
  kenaliCacah,
  kenaliNilai,
];

function telusuri(bacaan: Bacaan, daftarPengenal: readonly Pengenal[]): readonly Temu[] {
  const hasil: Temu[] = [];
  let posisi = 0;
  while (posisi < bacaan.daftar.length) {
    let temu: Temu | undefined;
    for (const kenali of daftarPengenal) {
      temu = kenali(bacaan, posisi);
      if (temu) break;
    }
    if (temu) hasil.push(temu);
    posisi = Math.max(posisi + 1, temu?.sampai ?? 0);
  }
  return hasil;
}

/**
 * Reads one paragraph, heading, list item or line: its sentences and what each says, left to right. A place within a
 * post (`Sekretaris Kecamatan Junrejo`) is said as both. Never throws; takes time in proportion to the length.
 */
export function bacaParagraf(teks: string, kamus: KamusNaskah): readonly KalimatTerbaca[] {
  const bacaan: Bacaan = { teks, daftar: pisahToken(teks), kamus: kamusToken(kamus) };
  const daftarTemu = [
    ...telusuri(bacaan, PENGENAL_ANGKA),
    ...[kenaliJabatan, kenaliWilayah, kenaliKategori].flatMap((kenali) =>
      telusuri(bacaan, [kenali]),
    ),
  ].sort((a, b) => a.dari - b.dari);
  const daftarKalimat = pisahKalimat(teks, bacaan.daftar);
  return susunKalimat(bacaan, { daftarTemu, daftarKalimat, peta: petakan(bacaan, daftarTemu) });
}
