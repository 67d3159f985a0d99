import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import { sebutBaris } from "../catat";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import type { Tempat } from "../temuan";

const pada = ({ kisi }: TabelTerbuka, daftarBaris: readonly number[]): number[] =>
  daftarBaris.map((baris) => kisi.rentang.baris + baris);

/** The rows from the first to the last of a list, over the whole width of the table. */
function tempatBaris({ kisi }: TabelTerbuka, daftarBaris: readonly number[]): Tempat {
  const awal = daftarBaris[0] ?? 0;
  const akhir = daftarBaris.at(-1) ?? awal;
  return {
    lembar: kisi.lembar,
    rentang: { ...kisi.rentang, baris: kisi.rentang.baris + awal, tinggi: akhir - awal + 1 },
  };
}

/** Hidden and filtered rows count like all others; the officer who does not see them must know. */
export function catatTersembunyi(
  tabel: TabelTerbuka,
  daftarBaris: readonly number[],
  catat: Catat,
): void {
  const tersembunyi = new Set(tabel.kisi.tersembunyi);
  const terkena = daftarBaris.filter((baris) => tersembunyi.has(baris));
  if (terkena.length === 0) return;
  catat({
    aturan: "baris-tersembunyi",
    tingkat: "informasi",
    letak: tempatBaris(tabel, terkena),
    pesan: `${terkena.length} baris tersembunyi atau tersaring di lembar ${tabel.kisi.lembar} ikut dihitung: baris ${sebutBaris(pada(tabel, terkena))}.`,
    saran: "Tampilkan barisnya untuk memeriksa isinya, atau hapus bila tidak dipakai.",
  });
}

/** Sub-titles and totals are no data: said, because a row taken for one would be missing. */
export function catatDilewati(
  tabel: TabelTerbuka,
  daftarBaris: readonly number[],
  catat: Catat,
): void {
  if (daftarBaris.length === 0) return;
  catat({
    aturan: "baris-dilewati",
    tingkat: "informasi",
    letak: tempatBaris(tabel, daftarBaris),
    pesan: `Baris ${sebutBaris(pada(tabel, daftarBaris))} di lembar ${tabel.kisi.lembar} tidak dihitung karena berupa subjudul, jumlah, atau rata-rata.`,
    saran: "Periksa baris itu; lengkapi isinya bila seharusnya dihitung.",
  });
}

/** One name is one table: what stands below another header would be read with the wrong columns. */
export function catatTabelLain(tabel: TabelTerbuka, baris: number, catat: Catat): void {
  const { lembar, rentang } = tabel.kisi;
  catat({
    aturan: "dua-tabel",
    tingkat: "kesalahan",
    letak: tempatBaris(tabel, [baris]),
    pesan: `Rentang ${tabel.nama} (${alamatLengkap({ lembar, rentang })}) memuat lebih dari satu tabel; judul tabel lain ada di baris ${rentang.baris + baris + 1}.`,
    saran: `Perkecil rentang nama ${tabel.nama} sehingga hanya memuat satu tabel.`,
  });
}

export function catatTabelKosong(
  tabel: TabelTerbuka,
  tingkat: "kesalahan" | "peringatan",
  catat: Catat,
): void {
  const { lembar, rentang } = tabel.kisi;
  catat({
    aturan: "tabel-kosong",
    tingkat,
    letak: { lembar, rentang },
    pesan: `Tabel ${tabel.nama} (${alamatLengkap({ lembar, rentang })}) belum berisi data di bawah judulnya.`,
    saran: `Isi tabelnya, atau perluas rentang ${tabel.nama} sampai baris terakhir.`,
  });
}
