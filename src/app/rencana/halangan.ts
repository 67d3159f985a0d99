import { alamatLengkap } from "../../masukan/alamat";
import { isHalangan } from "../../masukan/halangan";
import type { Kisi } from "../../masukan/kisi";
import type { Masukan } from "../../masukan/masukan";
import type { Temuan } from "../../masukan/temuan";
import type { ColumnPlan } from "../../render/columns/column-plan";
import type { Bacaan } from "./bacaan";
import { accessOf } from "./bacaan";
import type { HasilTawaran } from "./kolom-baru";

const HANYA_BACA: Temuan = {
  aturan: "buku-hanya-baca",
  tingkat: "kesalahan",
  letak: undefined,
  pesan: "Buku kerja ini dibuka hanya untuk dibaca.",
  saran: "Aktifkan pengeditan, atau simpan salinannya lalu buka salinan itu.",
};

const TANPA_KINERJA: Temuan = {
  aturan: "tabel-kinerja-tidak-terbaca",
  tingkat: "kesalahan",
  letak: undefined,
  pesan: "Tabel LKj_Kinerja belum dapat dibaca sehingga belum ada yang dihitung.",
  saran: "Ikuti saran pada temuan, lalu baca ulang.",
};

/** The grid a column stands in (or beside). */
export const kisiOf = ({ kinerja, anggaran }: Masukan, { kolom }: ColumnPlan): Kisi | undefined =>
  kolom.kolom === "capaian" || kolom.kolom === "kategori"
    ? kinerja?.kisiKeluaran
    : anggaran?.kisiKeluaran;

function* lockedColumns(
  { masukan, reading }: Bacaan,
  plans: readonly ColumnPlan[],
): Generator<Temuan> {
  for (const plan of plans) {
    const { sheet, rentang } = plan.block;
    const kisi = kisiOf(masukan, plan);
    const access = kisi && accessOf(reading, kisi);
    if (!kisi || !access?.sheetProtected) continue;
    if (access.unlockedColumns[rentang.kolom - kisi.rentang.kolom]) continue;
    const letak = { lembar: sheet, rentang };
    yield {
      aturan: "kolom-terkunci",
      tingkat: "kesalahan",
      letak,
      pesan: `Kolom “${plan.kolom.judul}” (${alamatLengkap(letak)}) terkunci karena lembar ${sheet} diproteksi.`,
      saran: "Buka proteksi lembarnya di Tinjau > Buka Proteksi Lembar, lalu coba lagi.",
    };
  }
}

/** A table without output columns and without room for them leaves nothing to write at all. */
const tanpaTujuan = (
  plans: readonly ColumnPlan[],
  daftarTawaran: readonly HasilTawaran[],
): Temuan[] =>
  plans.length > 0
    ? []
    : daftarTawaran.flatMap((hasil) => (hasil.jenis === "tanpa-tempat" ? [hasil.temuan] : []));

/** Everything that forbids writing; nothing is written unless all can be written. */
export function findHalangan(
  bacaan: Bacaan,
  plans: readonly ColumnPlan[],
  daftarTawaran: readonly HasilTawaran[],
): Temuan[] {
  const { reading, masukan, perhitungan } = bacaan;
  const dibaca = masukan.daftarTemuan.filter(isHalangan);
  return [
    ...(reading.readOnly ? [HANYA_BACA] : []),
    ...dibaca,
    ...(perhitungan === undefined && dibaca.length === 0 ? [TANPA_KINERJA] : []),
    ...lockedColumns(bacaan, plans),
    ...(daftarTawaran.some(({ jenis }) => jenis === "tawaran")
      ? []
      : tanpaTujuan(plans, daftarTawaran)),
  ];
}
