import { alamatLengkap } from "../../masukan/alamat";
import { openTabel } from "../../masukan/nama/open-tabel";
import { NAMA_PEMBANDING } from "../../masukan/tabel-pembanding/tabel-pembanding";
import type { Temuan, Tempat } from "../../masukan/temuan";
import type { BahanSiapkan } from "./bahan-siapkan";
import type { NamaDitetapkan } from "./cakupan-nama";
import { isBerjudul, isNamaKontrak } from "./kunci-tabel";
import { kisiTempat } from "./nama-terbaca";
import { irisan } from "./potong-kisi";

const tolak = (letak: Tempat, pesan: string, saran: string): Temuan => ({
  aturan: "nama-tidak-dapat-ditetapkan",
  tingkat: "kesalahan",
  letak,
  pesan,
  saran,
});

function tanpaLembar({ buku }: BahanSiapkan, { nama, tempat }: NamaDitetapkan): Temuan | undefined {
  if (buku.daftarLembar.some((lembar) => lembar.nama === tempat.lembar)) return undefined;
  return tolak(
    tempat,
    `${nama} tidak dapat ditetapkan: lembar ${tempat.lembar} tidak ada atau tidak berisi sel.`,
    "Baca ulang buku kerja, lalu pilih tabelnya lagi.",
  );
}

/** Somebody's number or formula under our name is not ours to replace; a range, also a broken one, is. */
function dipakaiLain({ nama, tempat, ada }: NamaDitetapkan): Temuan | undefined {
  if (!ada || ada.tempat || ada.rumus.includes("#REF!")) return undefined;
  return tolak(
    tempat,
    `Nama ${nama} sudah dipakai untuk ${ada.rumus}, bukan untuk sebuah tabel.`,
    `Ganti atau hapus nama itu di Rumus > Pengelola Nama, lalu coba lagi.`,
  );
}

/** Two ranges for one name, or a fourth comparison table: one of them would silently be another's end. */
function berebutNama(
  { tabel, nama, lembar, tempat, ada }: NamaDitetapkan,
  sebelumnya: readonly NamaDitetapkan[],
): Temuan | undefined {
  const kembar = sebelumnya.some((lain) => lain.nama === nama && lain.lembar === lembar);
  if (!kembar && (tabel !== "Pembanding" || !ada)) return undefined;
  return tabel === "Pembanding"
    ? tolak(
        tempat,
        `Tabel pembanding paling banyak ${NAMA_PEMBANDING.length}, dan semuanya sudah dipakai.`,
        "Lepaskan tabel pembanding yang lama, lalu tandai yang baru.",
      )
    : tolak(
        tempat,
        `Dua rentang hendak diberi nama ${nama}.`,
        "Pilih salah satu, lalu tetapkan lagi.",
      );
}

interface Rentangan {
  readonly nama: string;
  readonly tempat: Tempat;
}

/** Tables that stay where they are: those whose name is not about to move. */
function listTetap({ buku }: BahanSiapkan, daftar: readonly NamaDitetapkan[]): Rentangan[] {
  const pindah = new Set(daftar.map(({ ada }) => ada));
  return buku.daftarNama.flatMap((ada) =>
    ada.tempat && isNamaKontrak(ada.nama) && !pindah.has(ada)
      ? [{ nama: ada.nama, tempat: ada.tempat }]
      : [],
  );
}

function bertindih(
  { nama, tempat }: NamaDitetapkan,
  daftar: readonly Rentangan[],
): Temuan | undefined {
  const lawan = daftar.find(
    (lain) =>
      lain.tempat.lembar === tempat.lembar &&
      irisan(lain.tempat.rentang, tempat.rentang) !== undefined,
  );
  return (
    lawan &&
    tolak(
      tempat,
      `${nama} (${alamatLengkap(tempat)}) bertindih dengan ${lawan.nama} (${alamatLengkap(lawan.tempat)}).`,
      `Persempit rentangnya, atau lepaskan ${lawan.nama} lebih dahulu.`,
    )
  );
}

/** A table its own reader cannot open would only be a new obstacle. */
function takTerbaca(
  bahan: BahanSiapkan,
  { tabel, nama, tempat }: NamaDitetapkan,
): Temuan | undefined {
  if (tabel === "Pembanding" || !isBerjudul(tabel)) return undefined;
  const isi = { jenis: "rentang", kisi: kisiTempat(bahan.buku, tempat) } as const;
  const hasil = openTabel(tabel, { nama, cakupan: "buku", isi }, bahan.sinonim);
  return hasil.status === "ditolak" ? hasil.temuan : undefined;
}

/** The first reason why the names cannot be defined; undefined when all of them can. */
export function findPenolakan(
  bahan: BahanSiapkan,
  daftar: readonly NamaDitetapkan[],
): Temuan | undefined {
  const tetap = listTetap(bahan, daftar);
  for (const [urutan, nama] of daftar.entries()) {
    const penolakan =
      tanpaLembar(bahan, nama) ??
      berebutNama(nama, daftar.slice(0, urutan)) ??
      dipakaiLain(nama) ??
      bertindih(nama, [...tetap, ...daftar.slice(0, urutan)]) ??
      takTerbaca(bahan, nama);
    if (penolakan) return penolakan;
  }
  return undefined;
}
