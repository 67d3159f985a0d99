import type { Tempat } from "../../masukan/temuan";
import type { Workbook } from "../../workbook/workbook";
import { isiSel } from "../isi-sel";
import { KUNCI_RIWAYAT, parseRiwayat } from "../riwayat/riwayat";
import { simpanRiwayat, susunRiwayat } from "../riwayat/susun-riwayat";
import type { BlokTulis } from "../tulis-aman";
import { tulisAman } from "../tulis-aman";
import type { BahanSiapkan } from "./bahan-siapkan";
import { readBahan } from "./bahan-siapkan";
import type { KelompokSel } from "./kelompok-sel";
import { kelompokKolom } from "./kelompok-sel";
import { kisiLembar } from "./nama-terbaca";
import { irisan } from "./potong-kisi";
import { ditolak, selesai } from "./hasil";
import type { SelTeks } from "./sel-teks";
import { listTeksTabel } from "./sel-teks";
import type { HasilSiapkan } from "./siapkan";

const isDi = ({ letak: { lembar, baris, kolom } }: SelTeks, daftarTempat: readonly Tempat[]) =>
  daftarTempat.some(
    (tempat) =>
      tempat.lembar === lembar &&
      irisan(tempat.rentang, { baris, kolom, tinggi: 1, lebar: 1 }) !== undefined,
  );

/** One column from its first cell to its last; what lies between and is no such text stays as it is. */
function blokOf(
  { lembar, kolom, daftarSel }: KelompokSel<SelTeks>,
  { buku }: BahanSiapkan,
): BlokTulis {
  const baris = daftarSel[0]?.letak.baris ?? 0;
  const tinggi = (daftarSel.at(-1)?.letak.baris ?? baris) - baris + 1;
  const perBaris = new Map(daftarSel.map((sel) => [sel.letak.baris, sel] as const));
  const kisi = kisiLembar(buku, lembar);
  const each = <T>(read: (sel: SelTeks, urutan: number) => T): (T | null)[][] =>
    Array.from({ length: tinggi }, (_, urutan) => {
      const sel = perBaris.get(baris + urutan);
      return [sel ? read(sel, baris + urutan) : null];
    });
  return {
    block: {
      sheet: lembar,
      rentang: { baris, kolom, tinggi, lebar: 1 },
      formulas: each(({ nilai }) => nilai),
      numberFormats: each(({ format }) => format),
    },
    sebelum: {
      formulas: each((_, urutan) => (kisi ? isiSel(kisi, urutan, kolom).isi : null)),
      numberFormats: each((_, urutan) => (kisi ? isiSel(kisi, urutan, kolom).format : null)),
    },
  };
}

/** Writes numbers in place of texts whose reading is certain; *Urungkan* puts the texts back. */
export async function jadikanAngka(
  workbook: Workbook,
  daftarTempat: readonly Tempat[],
  waktu: string,
): Promise<HasilSiapkan> {
  const bahan = await readBahan(workbook);
  const daftarSel = listTeksTabel(bahan)
    .flatMap((teks) => teks.daftarSel)
    .filter((sel) => isDi(sel, daftarTempat));
  if (daftarSel.length === 0) {
    return ditolak({
      aturan: "angka-teks-tidak-ada",
      tingkat: "informasi",
      letak: daftarTempat[0],
      pesan: "Tidak ada lagi angka berupa teks yang bacaannya pasti di sel itu.",
      saran: "Baca ulang buku kerja untuk melihat keadaannya sekarang.",
    });
  }
  const daftarBlok = kelompokKolom(daftarSel).map((kelompok) => blokOf(kelompok, bahan));
  const lama = parseRiwayat(bahan.stored[KUNCI_RIWAYAT]);
  const bahanRiwayat = { waktu, asal: "panel", daftarBlok, namaLama: [], terdahulu: lama } as const;
  await tulisAman(workbook, {
    tombol: "Jadikan angka",
    daftarBlok,
    maju: { names: [], store: { [KUNCI_RIWAYAT]: simpanRiwayat(susunRiwayat(bahanRiwayat)) } },
    mundur: { names: [], store: { [KUNCI_RIWAYAT]: lama && simpanRiwayat(lama) } },
  });
  return selesai(
    workbook,
    `${daftarSel.length} sel diubah dari teks menjadi angka. Urungkan mengembalikannya.`,
  );
}
