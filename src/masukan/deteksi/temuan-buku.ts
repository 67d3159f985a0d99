import { alamatLengkap } from "../alamat";
import type { BukuTerbaca, LembarTerbaca } from "../buku-terbaca";
import type { Temuan } from "../temuan";

function temuanTerpotong({ nama, kisi, jumlahBarisTakTerbaca }: LembarTerbaca): readonly Temuan[] {
  if (jumlahBarisTakTerbaca === 0) return [];
  return [
    {
      aturan: "lembar-terpotong",
      tingkat: "peringatan",
      letak: kisi && { lembar: nama, rentang: kisi.rentang },
      pesan: `Lembar ${nama} terlalu panjang; ${jumlahBarisTakTerbaca} baris terbawahnya tidak diperiksa.`,
      saran: "Hapus baris kosong berformat di bawah data, atau tandai sendiri tabelnya.",
    },
  ];
}

const temuanPivot = ({ nama, daftarPivot }: LembarTerbaca): readonly Temuan[] =>
  daftarPivot.map((rentang) => {
    const letak = { lembar: nama, rentang };
    return {
      aturan: "pivot-dilewati",
      tingkat: "informasi",
      letak,
      pesan: `PivotTable di ${alamatLengkap(letak)} dilewati karena isinya diatur Excel.`,
      saran: "Pakai tabel sumbernya, atau salin isinya sebagai nilai.",
    };
  });

/** What stood in the way of looking at the whole workbook. */
export const temuanBuku = ({ daftarLembar }: BukuTerbaca): readonly Temuan[] =>
  daftarLembar.flatMap((lembar) => [...temuanTerpotong(lembar), ...temuanPivot(lembar)]);
