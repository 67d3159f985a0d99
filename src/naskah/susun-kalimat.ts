import type { Telaah } from "./cari-hal";
import type { Terikat } from "./ikat-hal";
import { ikatAngka, konteksKalimat } from "./ikat-hal";
import type { Sekitar } from "./ikat-lingkup";
import { lingkupCacah, lingkupOf } from "./ikat-lingkup";
import { halKategori } from "./ikat-kategori";
import { halCacah } from "./kenali-cacah";
import type { Hal, KalimatTerbaca, Lingkup, Sebutan } from "./naskah";
import type { PetaKalimat } from "./peta-kalimat";
import type { RentangToken } from "./pisah-kalimat";
import type { Bacaan, Temu } from "./temu";

/** All that was found in a paragraph, not yet tied together. */
export interface Temuan {
  readonly daftarTemu: readonly Temu[];
  readonly daftarKalimat: readonly RentangToken[];
  readonly peta: PetaKalimat;
}

interface Ikatan {
  readonly hal: Hal | undefined;
  readonly lingkup: Lingkup | undefined;
}

const LEPAS: Ikatan = { hal: undefined, lingkup: undefined };
const isAngka = ({ isi }: Temu): boolean => ["persen", "rupiah", "nilai"].includes(isi.jenis);

/** Ties the numbers of one sentence from left to right. */
function ikatDaftarAngka(
  telaah: Telaah,
  kalimat: RentangToken,
  daftar: readonly Temu[],
): readonly Terikat[] {
  const konteks = konteksKalimat(telaah, kalimat);
  const hasil: Terikat[] = [];
  for (const temu of daftar.filter(isAngka)) {
    hasil.push(ikatAngka({ ...konteks, sebelumnya: hasil.slice(-2) }, temu));
  }
  return hasil;
}

/** Takes from a sorted list those that begin in each range, the ranges being sorted too. */
function bagi<T extends RentangToken>(
  daftar: readonly T[],
  daftarRentang: readonly RentangToken[],
): readonly (readonly T[])[] {
  let ke = 0;
  return daftarRentang.map(({ sampai }) => {
    const awal = ke;
    while (ke < daftar.length && (daftar[ke]?.dari ?? 0) < sampai) ke++;
    return daftar.slice(awal, ke);
  });
}

/** Puts what was found into the sentences it stands in, each number with what it speaks of and whose it is. */
export function susunKalimat(bacaan: Bacaan, temuan: Temuan): readonly KalimatTerbaca[] {
  const { teks, daftar } = bacaan;
  const { daftarKalimat, peta } = temuan;
  const telaah: Telaah = { daftar, sela: peta.sela };
  const temuPer = bagi(temuan.daftarTemu, daftarKalimat);
  const namaPer = bagi(peta.daftarNama, daftarKalimat);
  let namaLalu: string | undefined;
  let isBernamaLalu = false;
  return daftarKalimat.map((kalimat, ke) => {
    const daftarNama = namaPer[ke] ?? [];
    const sekitar: Sekitar = {
      daftar,
      kalimat,
      daftarNama,
      namaLalu,
      isBernamaLalu,
      sela: peta.sela,
    };
    namaLalu = daftarNama.at(-1)?.nama ?? namaLalu;
    isBernamaLalu ||= daftarNama.length > 0;
    const daftarSebutan = ikatKalimat(bacaan, sekitar, { telaah, daftarTemu: temuPer[ke] ?? [] });
    const awal = daftar[kalimat.dari]?.awal ?? 0;
    const akhir = daftar[kalimat.sampai - 1]?.akhir ?? awal;
    return { awal, akhir, teks: teks.slice(awal, akhir), daftarSebutan };
  });
}

function ikatKalimat(
  bacaan: Bacaan,
  sekitar: Sekitar,
  { telaah, daftarTemu }: { readonly telaah: Telaah; readonly daftarTemu: readonly Temu[] },
): readonly Sebutan[] {
  const terikat = ikatDaftarAngka(telaah, sekitar.kalimat, daftarTemu);
  const perTemu = new Map(terikat.map((angka) => [angka.temu, angka]));
  const ikat = (temu: Temu): Ikatan => {
    const angka = perTemu.get(temu);
    if (angka) return { hal: angka.hal, lingkup: angka.hal && lingkupOf(sekitar, angka) };
    if (temu.isi.jenis === "cacah") {
      const hal = halCacah(bacaan, temu.sampai);
      return { hal, lingkup: hal && lingkupCacah(sekitar, temu) };
    }
    if (temu.isi.jenis !== "kategori") return LEPAS;
    const hal = halKategori({ telaah, terikat, kalimat: sekitar.kalimat }, temu);
    return { hal, lingkup: hal && lingkupOf(sekitar, { temu, hal, posisi: undefined }) };
  };
  const { daftar } = bacaan;
  return daftarTemu.map((temu) => ({
    ...temu.isi,
    ...ikat(temu),
    awal: daftar[temu.dari]?.awal ?? 0,
    akhir: daftar[temu.sampai - 1]?.akhir ?? 0,
  }));
}
