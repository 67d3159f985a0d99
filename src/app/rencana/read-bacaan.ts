import type { Perhitungan } from "../../laporan/perhitungan";
import { computePerhitungan } from "../../laporan/perhitungan";
import { readMasukan } from "../../masukan/baca-masukan";
import { NAMA_DIBACA, NAMA_ISI_SAJA } from "../../masukan/kontrak";
import type { Masukan } from "../../masukan/masukan";
import type { Workbook, WorkbookReading } from "../../workbook/workbook";
import { KUNCI_PILIHAN_LAPORAN } from "../laporan/pilihan-laporan";
import { KUNCI_LAPORAN } from "../laporan/rekam-laporan";
import { KUNCI_PILIHAN, withPilihan } from "../pilihan";
import { KUNCI_RIWAYAT, parseRiwayat } from "../riwayat/riwayat";
import { KUNCI_SINONIM, parseSinonim } from "../sinonim-kantor";
import type { Jawaban } from "../tinjauan";
import type { Bacaan, BacaanTanpaLaporan } from "./bacaan";
import { NAMA_LAPORAN } from "./bacaan";
import { listIsianPeriode } from "./isian-periode";
import { LEMBAR_LAIN } from "./lembar-lain";
import { isiMasukan } from "./terapkan-isian";

function computeMasukan({
  kinerja,
  anggaran,
  skala,
  pengaturan,
}: Masukan): Perhitungan | undefined {
  if (!kinerja) return undefined;
  return computePerhitungan({
    daftarIndikator: kinerja.daftarBaris.map(({ indikator }) => indikator),
    daftarKegiatan: anggaran?.daftarBaris.map(({ kegiatan }) => kegiatan),
    skala: skala.skala,
    pengaturan,
  });
}

/** The report's sentences and rules come in a file of their own, fetched while Excel answers. */
const loadRencanaLaporan = () =>
  import(/* webpackChunkName: "laporan" */ "../laporan/rencana-laporan");

/** One round trip. `isiPeriode` yes: as it will be once the cells are filled that other periods can fill. */
export async function readBacaan(
  workbook: Workbook,
  isiPeriode?: Jawaban["isiPeriode"],
): Promise<Bacaan> {
  const [bacaan, { susunRencanaLaporan }] = await Promise.all([
    readTanpaLaporan(workbook, isiPeriode === "ya"),
    loadRencanaLaporan(),
  ]);
  return { ...bacaan, tinjauanLaporan: susunRencanaLaporan(bacaan)?.tinjauan };
}

async function readTanpaLaporan(
  workbook: Workbook,
  isianDisetujui: boolean,
): Promise<BacaanTanpaLaporan> {
  const reading = await workbook.read({
    names: NAMA_DIBACA,
    cellsOnly: NAMA_ISI_SAJA,
    storedKeys: [KUNCI_RIWAYAT, KUNCI_PILIHAN, KUNCI_LAPORAN, KUNCI_PILIHAN_LAPORAN, KUNCI_SINONIM],
    contents: [NAMA_LAPORAN],
    otherSheets: LEMBAR_LAIN,
  });
  const dibaca = readMasukan(
    reading.names.map(({ nama }) => nama),
    parseSinonim(reading.stored[KUNCI_SINONIM]),
    reading.otherSheets.map(({ sheet, names }) => ({ lembar: sheet, daftarNama: names })),
  );
  const terpilih = withPilihan(dibaca, reading.stored[KUNCI_PILIHAN]);
  const riwayat = parseRiwayat(reading.stored[KUNCI_RIWAYAT]);
  const daftarIsian = listIsianPeriode(terpilih, reading, riwayat);
  const masukan = isianDisetujui ? isiMasukan(terpilih, daftarIsian) : terpilih;
  return {
    reading,
    masukan,
    perhitungan: computeMasukan(masukan),
    riwayat,
    daftarIsian,
    isianDisetujui,
    laporan: laporanOf(reading),
    rekamLaporan: reading.stored[KUNCI_LAPORAN],
    pilihanLaporan: reading.stored[KUNCI_PILIHAN_LAPORAN],
  };
}

/** Of two scopes the nearer one. */
function laporanOf({ contents }: WorkbookReading): Bacaan["laporan"] {
  const dekat = contents.find(({ cakupan }) => cakupan === "lembar") ?? contents[0];
  if (!dekat) return undefined;
  const { sheet, rentang, formulas, sheetProtected } = dekat;
  return { lembar: sheet, rentang, isi: formulas, terkunci: sheetProtected };
}
