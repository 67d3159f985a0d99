import type { RekapAnggaran } from "../../../anggaran/kegiatan";
import { formatRupiah } from "../../../format/rupiah";
import type { Rupiah } from "../../../kinerja/satuan";
import { rupiah } from "../../../kinerja/satuan";
import type { SelMasukan, TabelAnggaran } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, TemuanAturan } from "../../aturan";

/** One typed total beside the sum of what it should total; undefined when nothing is typed. */
interface Total {
  readonly sel: SelMasukan;
  readonly sebutan: string;
  readonly diketik: number | undefined;
  readonly jumlah: Rupiah;
}

/** Typed totals of parents; one with something unreadable below has no sum to compare with. */
function* totalInduk(anggaran: TabelAnggaran, rekap: RekapAnggaran): Generator<Total> {
  for (const { kegiatan, indeks, daun, serapan, ...jumlah } of rekap.daftarSimpul) {
    const baris = anggaran.daftarBaris[indeks];
    const utuh = serapan.status === "terukur" || serapan.alasan !== "tidak-terbaca";
    if (!baris || daun[0] === indeks || !utuh) continue;
    const { uraian, pagu, realisasiAnggaran } = kegiatan;
    yield {
      sel: baris.pagu,
      sebutan: `Pagu “${uraian}”`,
      diketik: pagu,
      jumlah: jumlah.pagu ?? rupiah(0),
    };
    yield {
      sel: baris.realisasi,
      sebutan: `Realisasi “${uraian}”`,
      diketik: realisasiAnggaran,
      jumlah: jumlah.realisasiAnggaran ?? rupiah(0),
    };
  }
}

function* totalTabel({ jumlah }: TabelAnggaran, rekap: RekapAnggaran): Generator<Total> {
  const { serapan, pagu, realisasiAnggaran } = rekap;
  if (!jumlah || (serapan.status === "tak-terukur" && serapan.alasan === "tidak-terbaca")) return;
  yield {
    sel: jumlah.pagu,
    sebutan: "Jumlah pagu",
    diketik: jumlah.pagu.nilai,
    jumlah: pagu,
  };
  yield {
    sel: jumlah.realisasi,
    sebutan: "Jumlah realisasi",
    diketik: jumlah.realisasi.nilai,
    jumlah: realisasiAnggaran,
  };
}

/** The sum instead of what is typed; a program that has no realisasi below it yet is left alone. */
const perbaikanOf = ({ sel, sebutan, jumlah }: Total): Pick<TemuanAturan, "perbaikan"> =>
  jumlah === 0
    ? {}
    : {
        perbaikan: {
          jenis: "sel",
          judul: `Ganti ${sebutan.charAt(0).toLowerCase()}${sebutan.slice(1)} dengan jumlah rinciannya`,
          daftarGanti: [
            { letak: sel.letak, dari: sel.teks, menjadi: jumlah, teks: formatRupiah(jumlah, "Rp") },
          ],
        },
      };

function* temuanOf(total: Total): Generator<TemuanAturan> {
  const { sel, sebutan, diketik, jumlah } = total;
  if (diketik === undefined || rupiah(diketik) === jumlah) return;
  const selisih = rupiah(Math.abs(diketik - jumlah));
  yield {
    letak: tempatSel(sel.letak),
    pesan: `${sebutan} tertulis ${formatRupiah(rupiah(diketik), "Rp")}, sedangkan jumlah rinciannya ${formatRupiah(jumlah, "Rp")} (selisih ${formatRupiah(selisih, "Rp")}).`,
    saran:
      "Samakan angkanya dengan jumlah rincian, atau lengkapi rinciannya; hitungan memakai rincian.",
    ...perbaikanOf(total),
  };
}

/** A typed total of the budget table must equal the sum of its leaves. */
export const jumlahTidakSama: Aturan = {
  id: "jumlah-tidak-sama",
  kode: "R-11",
  tingkat: "kesalahan",

  *check({ masukan: { anggaran }, perhitungan: { anggaran: rekap } }) {
    if (!anggaran || !rekap) return;
    for (const total of totalInduk(anggaran, rekap)) yield* temuanOf(total);
    for (const total of totalTabel(anggaran, rekap)) yield* temuanOf(total);
  },
};
