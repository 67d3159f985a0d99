import { isHalangan } from "../../masukan/halangan";
import type { Tempat } from "../../masukan/temuan";
import { checkMasukan } from "../../pemeriksaan/periksa";
import { urutkanTemuan } from "../../pemeriksaan/urutkan-temuan";
import type { ColumnPlan, NewColumns } from "../../render/columns/column-plan";
import { planColumns } from "../../render/columns/plan-columns";
import type { BlockWrite, WritePlan } from "../../workbook/workbook";
import { milikOf, riwayatHitung } from "../riwayat/riwayat";
import type { Jawaban, Pertanyaan, TambahKolom, Tinjauan } from "../tinjauan";
import type { Bacaan } from "./bacaan";
import { accessOf } from "./bacaan";
import { findHalangan, kisiOf } from "./halangan";
import type { HasilTawaran, TawaranKolom } from "./kolom-baru";
import { blokJudul, offerKolomBaru } from "./kolom-baru";
import { listSumber } from "./list-sumber";
import { temuanKolomPeriode } from "./kolom-periode-lain";
import { temuanLembarLain } from "./lembar-lain";
import { temuanNilaiTetap } from "./nilai-tetap";
import { pertanyaanPeriode, SEBUTAN_SISI } from "./pertanyaan-periode";
import type { BlokIsian } from "./terapkan-isian";
import { blokIsian } from "./terapkan-isian";
import type { Timpaan } from "./timpa-isian";
import { findTimpaan, onlyDifferent, pertanyaanTimpa, withoutSel } from "./timpa-isian";

/** What a click would do, given the answers so far. */
export interface Rencana {
  readonly tinjauan: Tinjauan;
  readonly blocks: readonly BlockWrite[];
  readonly namaBaru: WritePlan["names"];
  readonly namaLama: WritePlan["names"];
}

function planWith({ masukan, perhitungan }: Bacaan, newColumns: NewColumns): ColumnPlan[] {
  return perhitungan ? planColumns({ masukan, perhitungan, newColumns }) : [];
}

/** The same columns as plain values: what an officer is shown. */
function planValues(bacaan: Bacaan, newColumns: NewColumns): ColumnPlan[] {
  const { masukan } = bacaan;
  const pengaturan = { ...masukan.pengaturan, keluaran: "angka" as const };
  return planWith({ ...bacaan, masukan: { ...masukan, pengaturan } }, newColumns);
}

function listTimpaan(
  bacaan: Bacaan,
  plans: readonly ColumnPlan[],
  newColumns: NewColumns,
): Timpaan[] {
  const milik = milikOf(bacaan.riwayat);
  const daftarTimpaan = plans.flatMap((plan) => {
    const kisi = kisiOf(bacaan.masukan, plan);
    return (kisi && findTimpaan(plan, kisi, milik)) ?? [];
  });
  if (daftarTimpaan.length === 0) return [];
  const values = planValues(bacaan, newColumns);
  return daftarTimpaan.flatMap((timpaan) => {
    const value = values.find(({ kolom }) => kolom.kolom === timpaan.plan.kolom.kolom);
    return onlyDifferent(timpaan, value?.block) ?? [];
  });
}

const tawaranIn = (daftarTawaran: readonly HasilTawaran[]): TawaranKolom[] =>
  daftarTawaran.flatMap((hasil) => (hasil.jenis === "tawaran" ? [hasil.tawaran] : []));

const tambahKolom = ({ nama, daftarKolom, tempat }: TawaranKolom): TambahKolom => ({
  jenis: "tambah-kolom",
  nama,
  daftarKolom,
  tempat,
});

/** Without a Capaian column the click has no place for what it is for; any other column may wait. */
const isMendesak = (tawaran: readonly TawaranKolom[]): boolean =>
  tawaran.some(({ daftarKolom }) => daftarKolom.some(({ kolom }) => kolom === "capaian"));

/** A sheet that is protected may refuse formats though it takes contents. */
function withoutForbiddenFormats(bacaan: Bacaan, plan: ColumnPlan): ColumnPlan {
  const kisi = kisiOf(bacaan.masukan, plan);
  const access = kisi && accessOf(bacaan.reading, kisi);
  if (access?.mayFormat !== false) return plan;
  const { sheet, rentang, formulas } = plan.block;
  return { ...plan, block: { sheet, rentang, formulas } };
}

function blocksOf(
  plans: readonly ColumnPlan[],
  daftarTimpaan: readonly Timpaan[],
  timpaIsian: Jawaban["timpaIsian"],
): BlockWrite[] {
  return plans.map(({ kolom, block }) => {
    const timpaan = daftarTimpaan.find(({ plan }) => plan.kolom.kolom === kolom.kolom);
    return timpaan && timpaIsian !== "ya" ? withoutSel(block, timpaan.daftarSel) : block;
  });
}

interface BahanTemuan {
  readonly bacaan: Bacaan;
  readonly plans: readonly ColumnPlan[];
  readonly daftarTawaran: readonly HasilTawaran[];
}

/** What stands in the way is listed apart. */
function listTemuan({ bacaan, plans, daftarTawaran }: BahanTemuan): Tinjauan["daftarTemuan"] {
  const { masukan, perhitungan } = bacaan;
  return urutkanTemuan([
    ...checkMasukan(masukan, perhitungan).filter((temuan) => !isHalangan(temuan)),
    ...daftarTawaran.flatMap((hasil) => (hasil.jenis === "tanpa-tempat" ? [hasil.temuan] : [])),
    ...plans.flatMap(temuanNilaiTetap),
    ...temuanLembarLain(bacaan.reading),
    ...temuanKolomPeriode(bacaan),
  ]);
}

const tempatOf = ({ sheet, rentang }: BlockWrite): Tempat => ({ lembar: sheet, rentang });

const tujuanIsian = ({ sisi, block }: BlokIsian) => ({
  judul: SEBUTAN_SISI[sisi],
  tempat: tempatOf(block),
});

interface BahanPertanyaan {
  readonly bacaan: Bacaan;
  readonly jawaban: Jawaban;
  readonly ditanyakan: readonly TawaranKolom[];
  readonly daftarTimpaan: readonly Timpaan[];
}

/** What an output cell would say is known only once it is known what the row says: that is asked first. */
function listPertanyaan({
  bacaan,
  jawaban,
  ditanyakan,
  daftarTimpaan,
}: BahanPertanyaan): readonly Pertanyaan[] {
  const periode = jawaban.isiPeriode === undefined ? pertanyaanPeriode(bacaan) : undefined;
  const timpaan = jawaban.timpaIsian === undefined && !periode ? daftarTimpaan : [];
  return [
    ...ditanyakan.map(tambahKolom),
    ...(periode ? [periode] : []),
    ...timpaan.map(pertanyaanTimpa),
  ];
}

/** From what was read to what would be written. Pure; the workbook is not touched. */
export function susunRencana(bacaan: Bacaan, jawaban: Jawaban): Rencana {
  const { reading, masukan, perhitungan, riwayat } = bacaan;
  const daftarTawaran = perhitungan ? offerKolomBaru(bacaan) : [];
  const tawaran = tawaranIn(daftarTawaran);
  const diterima = jawaban.tambahKolom === "ya" ? tawaran : [];
  const ditanyakan = jawaban.tambahKolom === undefined && isMendesak(tawaran) ? tawaran : [];
  const newColumns: NewColumns = new Map(
    diterima.flatMap(({ daftarKolom }) => daftarKolom.map(({ kolom, tujuan }) => [kolom, tujuan])),
  );
  const plans = planWith(bacaan, newColumns).map((plan) => withoutForbiddenFormats(bacaan, plan));
  const daftarTimpaan = listTimpaan(bacaan, plans, newColumns);
  const isian = bacaan.isianDisetujui ? blokIsian(bacaan.daftarIsian) : [];
  return {
    tinjauan: {
      lembarAktif: reading.activeSheet,
      daftarSumber: listSumber(masukan),
      masukan,
      perhitungan,
      daftarTemuan: listTemuan({ bacaan, plans, daftarTawaran }),
      daftarTujuan: plans.map(({ kolom, block }) => ({ kolom, tempat: tempatOf(block) })),
      daftarTujuanIsian: isian.map(tujuanIsian),
      daftarPertanyaan: listPertanyaan({ bacaan, jawaban, ditanyakan, daftarTimpaan }),
      daftarTawaran: tawaran
        .filter((item) => !diterima.includes(item) && !ditanyakan.includes(item))
        .map(tambahKolom),
      daftarHalangan: findHalangan(bacaan, plans, daftarTawaran),
      dapatDiurungkan: riwayatHitung(riwayat),
      laporan: bacaan.tinjauanLaporan,
    },
    blocks: [
      ...isian.map(({ block }) => block),
      ...diterima.flatMap(blokJudul),
      ...blocksOf(plans, daftarTimpaan, jawaban.timpaIsian),
    ],
    namaBaru: diterima.map(({ namaBaru }) => namaBaru),
    namaLama: diterima.map(({ namaLama }) => namaLama),
  };
}
