import { alamatLengkap } from "../../masukan/alamat";
import type { Calon, TabelDicari } from "../../masukan/deteksi/calon";
import { findKepala } from "../../masukan/kepala/find-kepala";
import type { Kisi, Rentang } from "../../masukan/kisi";
import { kontrakKantor } from "../../masukan/kontrak-kantor";
import { openTabel } from "../../masukan/nama/open-tabel";
import { isKosongSel } from "../../masukan/sel/baca-sel";
import { createPencariGabungan } from "../../masukan/sel/sel-gabungan";
import { kontrakPembanding } from "../../masukan/tabel-pembanding/kontrak-pembanding";
import type { Temuan } from "../../masukan/temuan";
import type { BahanSiapkan } from "./bahan-siapkan";
import { calonTerbuka } from "./calon-terbuka";
import { isBerjudul, perianTabel } from "./kunci-tabel";
import { kisiLembar, kisiTempat } from "./nama-terbaca";
import { irisan } from "./potong-kisi";

const temuanPilihan = (pesan: string, letak: Temuan["letak"]): Temuan => ({
  aturan: "pilihan-tidak-dapat-ditandai",
  tingkat: "kesalahan",
  letak,
  pesan,
  saran: "Pilih satu rentang dari baris judul sampai baris terakhir tabel, lalu coba lagi.",
});

const isTerisi = (baris: Kisi["nilai"][number]): boolean =>
  baris.some((nilai) => !isKosongSel(nilai));

/** Rows that hold anything below the headings. */
const countBaris = ({ nilai }: Kisi, barisData: number): number =>
  nilai.slice(barisData).filter(isTerisi).length;

/** How a range would be understood as this table, whether or not it may be defined. */
export function calonPilihan(
  tabel: TabelDicari,
  kisi: Kisi,
  { sinonim }: Pick<BahanSiapkan, "sinonim">,
): Calon {
  if (tabel !== "Pembanding" && !isBerjudul(tabel)) {
    return calonTerbuka(
      tabel,
      { kisi, kepala: undefined },
      { jumlahBaris: countBaris(kisi, 0), keraguan: undefined },
    );
  }
  const kontrak =
    tabel === "Pembanding" ? kontrakPembanding(sinonim) : kontrakKantor(tabel, sinonim);
  const kepala = findKepala(kisi, kontrak, createPencariGabungan(kisi));
  const jumlahBaris = countBaris(kisi, kepala?.barisData ?? 1);
  return calonTerbuka(
    tabel,
    { kisi, kepala },
    { jumlahBaris, keraguan: keraguanOf(tabel, kisi, { sinonim }) },
  );
}

/** Why the range cannot be this table; undefined when it can. */
export function keraguanOf(
  tabel: TabelDicari,
  kisi: Kisi,
  { sinonim }: Pick<BahanSiapkan, "sinonim">,
): string | undefined {
  if (tabel === "Pembanding" || !isBerjudul(tabel)) return undefined;
  const terbaca = {
    nama: perianTabel(tabel).nama,
    cakupan: "buku",
    isi: { jenis: "rentang", kisi },
  } as const;
  const hasil = openTabel(tabel, terbaca, sinonim);
  return hasil.status === "ditolak" ? hasil.temuan.pesan : undefined;
}

/** The selected range without what is unused of it: whole columns end where the cells end. */
function pilihanTerpakai({ buku }: BahanSiapkan): Rentang | Temuan {
  const [pertama, ...lain] = buku.pilihan;
  if (!pertama) return temuanPilihan("Tidak ada sel yang dipilih.", undefined);
  const letak = { lembar: buku.lembarAktif, rentang: pertama };
  if (lain.length > 0) {
    return temuanPilihan(`${buku.pilihan.length} rentang dipilih sekaligus.`, letak);
  }
  const kisi = kisiLembar(buku, buku.lembarAktif);
  const terpakai = kisi && irisan(kisi.rentang, pertama);
  if (!terpakai) return temuanPilihan(`${alamatLengkap(letak)} kosong.`, letak);
  return terpakai.tinggi * terpakai.lebar > 1
    ? terpakai
    : temuanPilihan(`Hanya satu sel yang berisi di pilihan ${alamatLengkap(letak)}.`, letak);
}

/** How the selected range would be understood as this table; nothing is defined. */
export function bacaPilihan(tabel: TabelDicari, bahan: BahanSiapkan): Calon | Temuan {
  const rentang = pilihanTerpakai(bahan);
  if ("aturan" in rentang) return rentang;
  const kisi = kisiTempat(bahan.buku, { lembar: bahan.buku.lembarAktif, rentang });
  return calonPilihan(tabel, kisi, bahan);
}
