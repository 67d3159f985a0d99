import type { Dokumen, Kalimat } from "../../dokumen/dokumen";
import { formatPeriodePendek } from "../../format/periode";
import type { HasilSusunLaporan } from "../../laporan/susun-laporan";
import { susunLaporan } from "../../laporan/susun-laporan";
import { isHalangan } from "../../masukan/halangan";
import type { MasukanLaporan } from "../../masukan/masukan-laporan";
import type { Temuan } from "../../masukan/temuan";
import type { BacaanTanpaLaporan } from "../rencana/bacaan";
import { listKalimat } from "./list-kalimat";
import { namaLembar } from "./nama-lembar";
import { pilihanLaporanOf, tataLetakTertulis } from "./pilihan-laporan";
import { parseRekam } from "./rekam-laporan";
import type { RekamLaporan } from "./rekam-laporan";
import type { SasaranTulis } from "./sasaran-tulis";
import { sasaranTulis } from "./sasaran-tulis";
import { susunBahan } from "./susun-bahan";
import { findSuntingan, isiTakDikenal } from "./suntingan";
import { temuanHalangan } from "./temuan-halangan";
import type { KeadaanLaporan, PilihanLaporan, TinjauanLaporan } from "./tinjauan-laporan";
import type { UnsurMasukan } from "./unsur-masukan";
import { findPerubahan, listUnsur } from "./unsur-masukan";

/** The report as it would be written, and where. Nothing has been written yet. */
export interface RencanaLaporan {
  readonly tinjauan: TinjauanLaporan;
  readonly dokumen: Dokumen;
  readonly sasaran: SasaranTulis;
  /** Name a sheet of this period has when none is there. */
  readonly usulan: string;
  readonly periode: string;
  readonly daftarUnsur: readonly UnsurMasukan[];
  readonly daftarRekam: readonly RekamLaporan[];
}

/** The period in words; reports of one period share a sheet. */
function sebutPeriode({ identitas: { periode }, istilah }: MasukanLaporan): string {
  return periode ? formatPeriodePendek(periode, istilah) : "";
}

interface Sekarang {
  readonly sasaran: SasaranTulis;
  readonly daftarUnsur: readonly UnsurMasukan[];
  readonly daftarKalimat: ReadonlyMap<string, Kalimat>;
}

function keadaanOf(
  { laporan }: BacaanTanpaLaporan,
  { sasaran, daftarUnsur, daftarKalimat }: Sekarang,
): KeadaanLaporan {
  const { lembar, rebuild, rekam } = sasaran;
  if (rekam?.terputus) return { jenis: "terputus", lembar };
  if (!rebuild || !laporan) return { jenis: "belum-ada" };
  if (!rekam) {
    return isiTakDikenal(laporan) ? { jenis: "tak-dikenal", lembar } : { jenis: "belum-ada" };
  }
  return {
    jenis: "ada",
    lembar,
    waktu: rekam.waktu,
    daftarPerubahan: findPerubahan(rekam.masukan, daftarUnsur),
    daftarSuntingan: findSuntingan(rekam, laporan).map((suntingan) => ({
      ...suntingan,
      akanMenjadi: suntingan.kalimat && daftarKalimat.get(suntingan.kalimat.kunci)?.teks,
    })),
  };
}

function tinjau(
  bacaan: BacaanTanpaLaporan,
  sekarang: Sekarang,
  { hasil, pilihan }: { readonly hasil: HasilSusunLaporan; readonly pilihan: PilihanLaporan },
): TinjauanLaporan {
  const { laporan } = bacaan.masukan;
  const terbaca: readonly Temuan[] = bacaan.masukan.daftarTemuan.filter(isHalangan);
  return {
    namaLembar: sekarang.sasaran.lembar,
    keadaan: keadaanOf(bacaan, sekarang),
    pilihan,
    tataLetakTertulis: tataLetakTertulis(laporan),
    pratinjau: hasil.pratinjau,
    daftarKekurangan: hasil.daftarKekurangan,
    daftarTemuan: hasil.daftarTemuan,
    daftarHalangan: [...terbaca, ...temuanHalangan(bacaan, sekarang.sasaran)],
  };
}

/** Undefined while there is no readable Kinerja table: then there is nothing to report. */
export function susunRencanaLaporan(bacaan: BacaanTanpaLaporan): RencanaLaporan | undefined {
  const { masukan, perhitungan, reading, laporan } = bacaan;
  const pilihan = pilihanLaporanOf(masukan.laporan, bacaan.pilihanLaporan);
  const bahan = susunBahan(masukan, perhitungan, pilihan);
  if (!bahan) return undefined;

  const hasil = susunLaporan(bahan);
  const periode = sebutPeriode(masukan.laporan);
  const usulan = namaLembar(`${masukan.laporan.istilah.singkatan} ${periode}`.trim());
  const daftarRekam = parseRekam(bacaan.rekamLaporan);
  const sasaran = sasaranTulis({
    usulan,
    periode,
    laporan,
    daftarRekam,
    daftarLembar: reading.sheets,
  });
  const daftarUnsur = listUnsur(masukan);
  const daftarKalimat = listKalimat(hasil.dokumen);
  const tinjauan = tinjau(bacaan, { sasaran, daftarUnsur, daftarKalimat }, { hasil, pilihan });
  return { tinjauan, dokumen: hasil.dokumen, sasaran, usulan, periode, daftarUnsur, daftarRekam };
}
