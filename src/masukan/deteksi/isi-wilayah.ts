import type { Catat } from "../catat";
import type { TabelKontrak } from "../kontrak/tabel-kontrak";
import type { NamaTabel } from "../masukan";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { createPencariGabungan } from "../sel/sel-gabungan";
import { listBarisKegiatan } from "../tabel-anggaran/baris-kegiatan";
import { readFrasa } from "../tabel-frasa/read-frasa";
import { listBarisIndikator } from "../tabel-kinerja/baris-indikator";
import { normalizeNama } from "../tabel-kinerja/cocokkan";
import { readMasalah } from "../tabel-masalah/read-masalah";
import { listBarisSkala } from "../tabel-skala/baris-skala";
import { susunSkala } from "../tabel-skala/susun-skala";
import type { Cocok, TabelBerjudul } from "./kontrak-dicari";
import type { Wilayah } from "./wilayah";

/** Rows of a region as the table's own reader counts them. */
export interface IsiWilayah {
  readonly jumlahBaris: number;
  readonly nama: readonly string[];
  /** Why the reader would refuse it, beginning small, without a full stop. */
  readonly tolakan: string | undefined;
}

const TANPA_CATATAN: Catat = () => undefined;

/** The region as a reader takes it, before it has a name. */
export function bukaWilayah<T extends NamaTabel>(
  { kisi, kepala }: Wilayah,
  { kontrak, padanan }: { readonly kontrak: TabelKontrak; readonly padanan: Cocok["padanan"] },
  tabel: T,
): TabelTerbuka<T> {
  return {
    tabel,
    kontrak,
    nama: kontrak.nama,
    cakupan: "buku",
    kisi,
    kepala: { ...kepala, padanan },
    cariGabungan: createPencariGabungan(kisi),
  };
}

const isiOf = (nama: readonly string[], tolakan?: string): IsiWilayah => ({
  jumlahBaris: nama.length,
  nama: nama.map(normalizeNama),
  tolakan,
});

function bacaSkala(wilayah: Wilayah, cocok: Cocok): IsiWilayah {
  const tabel = bukaWilayah(wilayah, cocok, "Skala");
  const daftar = listBarisSkala(tabel);
  const hasil = susunSkala(daftar);
  return isiOf(
    daftar.map(({ nama }) => nama),
    hasil.status === "ditolak" ? hasil.sebab : undefined,
  );
}

function bacaAnggaran(wilayah: Wilayah, cocok: Cocok): IsiWilayah {
  const { kolom } = cocok.padanan;
  const angka = ["pagu", "paguPerubahan", "paguAwal", "realisasi"].map((id) => kolom.get(id));
  const { daftarBaris } = listBarisKegiatan(
    bukaWilayah(wilayah, cocok, "Anggaran"),
    angka.filter((satu) => satu !== undefined),
    TANPA_CATATAN,
  );
  return isiOf(daftarBaris.map(({ kode, uraian }) => `${kode} ${uraian}`));
}

const bacaIndikator = (wilayah: Wilayah, cocok: Cocok): IsiWilayah =>
  isiOf(
    listBarisIndikator(bukaWilayah(wilayah, cocok, "Kinerja"), TANPA_CATATAN).map(
      ({ nama }) => nama,
    ),
  );

const PEMBACA: Readonly<Record<TabelBerjudul, (wilayah: Wilayah, cocok: Cocok) => IsiWilayah>> = {
  Kinerja: bacaIndikator,
  Target: bacaIndikator,
  Realisasi: bacaIndikator,
  Pembanding: bacaIndikator,
  Anggaran: bacaAnggaran,
  Skala: bacaSkala,
  Masalah: (wilayah, cocok) =>
    isiOf(
      readMasalah(bukaWilayah(wilayah, cocok, "Masalah"), TANPA_CATATAN).daftarMasalah.map(
        ({ hambatan, rencana }) => hambatan ?? rencana ?? "",
      ),
    ),
  Frasa: (wilayah, cocok) =>
    isiOf(readFrasa(bukaWilayah(wilayah, cocok, "Frasa"), TANPA_CATATAN).map(({ kunci }) => kunci)),
};

/** Counts the rows of a region as this table's reader would. */
export const bacaIsi = (wilayah: Wilayah, cocok: Cocok): IsiWilayah =>
  PEMBACA[cocok.tabel](wilayah, cocok);
