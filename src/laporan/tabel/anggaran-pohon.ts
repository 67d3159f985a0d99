import type { RekapAnggaran, SimpulAnggaran } from "../../anggaran/kegiatan";
import type { BarisTabel, Tabel } from "../../dokumen/dokumen";
import type { Rupiah } from "../../kinerja/satuan";
import { catatanTakTerbaca } from "../../narasi/catatan-anggaran";
import type { BahanLaporan } from "../bahan";
import { hasTakTerbaca, jumlahAnggaran } from "../jumlah-anggaran";
import type { RupiahTercetak } from "../putusan";
import { rupiahTercetak, serapanTercetak } from "../putusan";
import { sebutanOf } from "../sebutan";
import { rumusKegiatan, rumusSeluruhAnggaran } from "./rumus-anggaran";
import { barisBiasa, barisTebal, kolom, SEL_KOSONG, selPersen, selRupiah, selTeks } from "./sel";

const isInduk = ({ daun, indeks }: SimpulAnggaran): boolean =>
  daun.length !== 1 || daun[0] !== indeks;

const tercetakOf = (nilai: Rupiah | undefined): RupiahTercetak | undefined =>
  nilai === undefined ? undefined : rupiahTercetak(nilai);

/** Codes as typed; a table without any is numbered. */
const nomorOf = ({ kegiatan: { kode }, indeks }: SimpulAnggaran, hasKode: boolean): string =>
  hasKode ? kode.trim() : String(indeks + 1);

/** A parent's cell is referred to only where what was typed in it is the sum of its leaves. */
function barisSimpul(simpul: SimpulAnggaran, bahan: BahanLaporan, hasKode: boolean): BarisTabel {
  const { kegiatan, pagu, realisasiAnggaran, serapan, indeks } = simpul;
  const rumus = rumusKegiatan(indeks, bahan);
  const isSama = realisasiAnggaran === kegiatan.realisasiAnggaran;
  const sel = [
    selTeks(nomorOf(simpul, hasKode)),
    selTeks(kegiatan.uraian),
    selRupiah(tercetakOf(pagu), { rumus: pagu === kegiatan.pagu ? rumus.pagu : undefined }),
    selRupiah(tercetakOf(realisasiAnggaran), { rumus: isSama ? rumus.realisasi : undefined }),
    selPersen(
      serapan.status === "terukur"
        ? serapanTercetak(serapan.nilai, bahan.pengaturan.pembulatan)
        : undefined,
      { rumus: rumus.serapan },
    ),
  ];
  return isInduk(simpul) ? barisTebal(sel) : barisBiasa(sel);
}

/** The total over the leaves. */
function barisJumlah(rekap: RekapAnggaran, bahan: BahanLaporan): BarisTabel {
  const { pagu, realisasi, serapan } = jumlahAnggaran(rekap, bahan);
  const rumus = rumusSeluruhAnggaran(bahan);
  return barisTebal([
    SEL_KOSONG,
    selTeks("JUMLAH"),
    selRupiah(pagu, { rumus: rumus.pagu }),
    selRupiah(realisasi, { rumus: rumus.realisasi }),
    selPersen(serapan, { rumus: rumus.serapan }),
  ]);
}

/** Tabel Pagu dan Realisasi: the tree of programs and kegiatan, parents in bold with the sums of their leaves, JUMLAH. */
export function tabelAnggaran(bahan: BahanLaporan, rekap: RekapAnggaran, nomor: string): Tabel {
  const { daftarSimpul } = rekap;
  const hasKode = daftarSimpul.some(({ kegiatan }) => kegiatan.kode.trim() !== "");
  return {
    type: "tabel",
    kunci: "evaluasi.tabel-anggaran",
    nomor,
    judul: `Pagu dan Realisasi Anggaran ${sebutanOf(bahan).periode}`,
    kolom: [
      kolom("No", hasKode ? 2 : 1, { rata: hasKode ? "kiri" : "tengah" }),
      kolom("Program/Kegiatan", 6),
      kolom("Pagu (Rp)", 3.2, { rata: "kanan" }),
      kolom("Realisasi (Rp)", 3.2, { rata: "kanan" }),
      kolom("%", 1.8, { rata: "kanan" }),
    ],
    barisNomor: true,
    baris: [
      ...daftarSimpul.map((simpul) => barisSimpul(simpul, bahan, hasKode)),
      barisJumlah(rekap, bahan),
    ],
    catatan: hasTakTerbaca(rekap) ? [catatanTakTerbaca()] : [],
  };
}
