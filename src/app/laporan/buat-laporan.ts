import { kembalikanSlot } from "../../laporan/kembalikan-slot";
import type { HasilRender } from "../../render/sheet/hasil-render";
import { renderSheet } from "../../render/sheet/render-sheet";
import type { Workbook } from "../../workbook/workbook";
import type { Bacaan } from "../rencana/bacaan";
import { readBacaan } from "../rencana/read-bacaan";
import { susunRencana } from "../rencana/rencana";
import type { HasilLaporan, Tinjauan } from "../tinjauan";
import { TANPA_JAWABAN } from "../tinjauan";
import { catatanCetak } from "./catatan-cetak";
import type { FrasaBaru } from "./lembar-frasa";
import { namaDidefinisikan } from "./nama-didefinisikan";
import { KUNCI_LAPORAN, simpanRekam } from "./rekam-laporan";
import type { RencanaLaporan } from "./rencana-laporan";
import { susunRencanaLaporan } from "./rencana-laporan";
import type { SasaranTulis } from "./sasaran-tulis";
import { lembarBaru } from "./sasaran-tulis";
import { susunRekam } from "./susun-rekam";
import { tandaSuntingan } from "./tanda-suntingan";
import type { JawabanLaporan, LaporanDitulis, TahapLaporan } from "./tinjauan-laporan";
import { tulisFrasa } from "./tulis-frasa";

/** What a click brings along. */
export interface KlikLaporan {
  readonly jawaban: JawabanLaporan;
  readonly clock: () => Date;
  readonly onTahap: (tahap: TahapLaporan) => void;
}

/** Somebody's work stands on the sheet, and nobody has said yet what becomes of it. */
function perluJawaban(
  { keadaan }: RencanaLaporan["tinjauan"],
  { cara, dilihat }: JawabanLaporan,
): boolean {
  if (keadaan.jenis === "tak-dikenal") return cara === undefined;
  if (keadaan.jenis !== "ada" || cara === "lembar-kedua") return false;
  if (cara === undefined) return keadaan.daftarSuntingan.length > 0;
  // What was edited after the question was put is no part of the answer.
  return keadaan.daftarSuntingan.some(
    (suntingan) => dilihat?.includes(tandaSuntingan(suntingan)) === false,
  );
}

/** Texts the officer wants to keep, as wordings whose numbers stay alive. */
function frasaBaru({ keadaan }: RencanaLaporan["tinjauan"], jawaban: JawabanLaporan): FrasaBaru[] {
  if (keadaan.jenis !== "ada" || jawaban.cara !== "timpa") return [];
  return keadaan.daftarSuntingan.flatMap(({ id, isi, kalimat }) =>
    kalimat && jawaban.simpan.includes(id)
      ? [{ kunci: kalimat.kunci, templat: kembalikanSlot(isi, kalimat.slot) }]
      : [],
  );
}

interface Penulisan {
  readonly bacaan: Bacaan;
  readonly rencana: RencanaLaporan;
  readonly sasaran: SasaranTulis;
  readonly render: HasilRender;
  readonly waktu: string;
}

/** A report in the making is marked, so that half of one is never taken for somebody's work. */
async function tulisLembar(workbook: Workbook, penulisan: Penulisan): Promise<void> {
  const { bacaan, rencana, sasaran, render, waktu } = penulisan;
  const { lembar, rebuild, tersembunyi, rekam } = sasaran;
  const baru = susunRekam(rencana, render, { lembar, waktu });
  const terputus = { ...baru, baris: [], kalimat: [], terputus: true } as const;
  await workbook.writeSheet({
    name: lembar,
    rebuild,
    ...(tersembunyi ? { unhide: true } : {}),
    plan: render.plan,
    names: namaDidefinisikan(bacaan, lembar, render.plan.page.printArea),
    storeFirst: { [KUNCI_LAPORAN]: simpanRekam(rencana.daftarRekam, terputus, rekam) },
    store: { [KUNCI_LAPORAN]: simpanRekam(rencana.daftarRekam, baru, rekam) },
  });
}

async function tulisLaporan(
  workbook: Workbook,
  { bacaan, rencana }: Pick<Penulisan, "bacaan" | "rencana">,
  { jawaban, clock, onTahap }: KlikLaporan,
): Promise<Omit<LaporanDitulis, "jumlahFrasa">> {
  onTahap("menyusun");
  const sasaran =
    jawaban.cara === "lembar-kedua"
      ? lembarBaru(rencana.usulan, bacaan.reading.sheets)
      : rencana.sasaran;
  const render = renderSheet(rencana.dokumen, rencana.tinjauan.pilihan.tataLetak);
  onTahap("menulis");
  const waktu = clock().toISOString();
  await tulisLembar(workbook, { bacaan, rencana, sasaran, render, waktu });
  onTahap("memeriksa");
  const cetak = await workbook.readPrint(sasaran.lembar);
  return {
    lembar: sasaran.lembar,
    waktu,
    jumlahHalaman: render.plan.pageBreaks.length + 1,
    daftarCatatan: catatanCetak(render.plan.page, cetak),
  };
}

/** One read more where wordings were kept: the report is then written in them. */
async function simpanFrasa(
  workbook: Workbook,
  { bacaan, rencana }: Pick<Penulisan, "bacaan" | "rencana">,
  daftar: readonly FrasaBaru[],
): Promise<Pick<Penulisan, "bacaan" | "rencana"> | Tinjauan> {
  if (daftar.length === 0) return { bacaan, rencana };
  const terhalang = await tulisFrasa(workbook, bacaan.reading, daftar);
  if (terhalang) return withHalangan(tinjauanOf(bacaan), terhalang);
  const lagi = await readBacaan(workbook);
  const rencanaLagi = susunRencanaLaporan(lagi);
  return rencanaLagi ? { bacaan: lagi, rencana: rencanaLagi } : tinjauanOf(lagi);
}

const tinjauanOf = (bacaan: Bacaan): Tinjauan => susunRencana(bacaan, TANPA_JAWABAN).tinjauan;

const withHalangan = (
  tinjauan: Tinjauan,
  temuan: Tinjauan["daftarHalangan"][number],
): Tinjauan => ({
  ...tinjauan,
  laporan: tinjauan.laporan && {
    ...tinjauan.laporan,
    daftarHalangan: [...tinjauan.laporan.daftarHalangan, temuan],
  },
});

/**
 * One read, one write, one look at what the printer will do. Nothing is written while something stands in the way or
 * while somebody's work on the sheet would be lost without a word.
 */
export async function buatLaporan(workbook: Workbook, klik: KlikLaporan): Promise<HasilLaporan> {
  klik.onTahap("membaca");
  const bacaan = await readBacaan(workbook);
  const rencana = susunRencanaLaporan(bacaan);
  const tinjauan = tinjauanOf(bacaan);
  if (!rencana || rencana.tinjauan.daftarHalangan.length > 0) {
    return { status: "terhalang", tinjauan };
  }
  if (perluJawaban(rencana.tinjauan, klik.jawaban)) return { status: "perlu-jawaban", tinjauan };

  const daftarFrasa = frasaBaru(rencana.tinjauan, klik.jawaban);
  if (daftarFrasa.length > 0) klik.onTahap("menyimpan-frasa");
  const siap = await simpanFrasa(workbook, { bacaan, rencana }, daftarFrasa);
  if (!("rencana" in siap)) return { status: "terhalang", tinjauan: siap };
  const ditulis = await tulisLaporan(workbook, siap, klik);
  return {
    status: "ditulis",
    tinjauan: tinjauanOf(siap.bacaan),
    laporan: { ...ditulis, jumlahFrasa: daftarFrasa.length },
  };
}
