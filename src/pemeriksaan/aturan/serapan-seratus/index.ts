import type { SimpulAnggaran } from "../../../anggaran/kegiatan";
import { formatPersen } from "../../../format/persen";
import { formatRupiah } from "../../../format/rupiah";
import type { Letak } from "../../../masukan/kisi";
import type { TabelAnggaran } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, BahanPeriksa, TemuanAturan } from "../../aturan";

const SERATUS = /^\s*100(?:[.,]0+)?\s*%?\s*$/;

/** A row of the table with what it comes to. */
interface BarisSerapan {
  readonly baris: number;
  readonly sebutan: string;
  readonly hitungan: Pick<SimpulAnggaran, "sisa" | "serapan">;
}

function listBaris({ masukan: { anggaran }, perhitungan }: BahanPeriksa): readonly BarisSerapan[] {
  const rekap = perhitungan.anggaran;
  if (!anggaran || !rekap) return [];
  const rincian = rekap.daftarSimpul.flatMap((simpul) => {
    const baris = anggaran.daftarBaris[simpul.indeks]?.baris;
    const sebutan = `“${simpul.kegiatan.uraian}”`;
    return baris === undefined ? [] : [{ baris, sebutan, hitungan: simpul }];
  });
  const { jumlah } = anggaran;
  return jumlah
    ? [...rincian, { baris: jumlah.baris, sebutan: "jumlah", hitungan: rekap }]
    : rincian;
}

/** Where a row's serapan shows 100 %; typed and computed alike, for the reader sees no more. */
function letakSeratus(tabel: TabelAnggaran, baris: number): Letak | undefined {
  const { letak: kolom, lembar } = tabel.keluaran.serapan;
  const { rentang, teks } = tabel.kisiKeluaran;
  if (kolom === undefined) return undefined;
  const tampil = teks[baris - rentang.baris]?.[kolom - rentang.kolom] ?? "";
  return SERATUS.test(tampil) ? { lembar, baris, kolom } : undefined;
}

function* check(bahan: BahanPeriksa): Generator<TemuanAturan> {
  const { anggaran, pengaturan } = bahan.masukan;
  for (const { baris, sebutan, hitungan } of listBaris(bahan)) {
    const { sisa, serapan } = hitungan;
    const letak = anggaran && letakSeratus(anggaran, baris);
    if (!letak || sisa === undefined || sisa <= 0 || serapan.status !== "terukur") continue;
    yield {
      letak: tempatSel(letak),
      pesan: `Serapan ${sebutan} tertulis 100%, padahal anggarannya masih bersisa ${formatRupiah(sisa, "Rp")}.`,
      saran: `Tulis ${formatPersen(serapan.nilai, pengaturan.pembulatan)}, atau tekan Hitung agar diisi.`,
    };
  }
}

/** The table shows 100 % though money remains. */
export const serapanSeratus: Aturan = {
  id: "serapan-seratus",
  kode: "R-13",
  tingkat: "peringatan",
  check,
};
