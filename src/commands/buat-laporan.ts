import { awalLembar } from "../app/laporan/awal-lembar";
import type {
  JawabanLaporan,
  KeadaanLaporan,
  LaporanDitulis,
} from "../app/laporan/tinjauan-laporan";
import type { PesanGalat } from "../app/pesan-galat";
import type { Tinjauan, UseCases } from "../app/tinjauan";
import type { Outlet } from "./outlet";
import { runAndTell } from "./outlet";

/** The pane asks its questions; the ribbon has no answers. */
const TANPA_JAWABAN: JawabanLaporan = { cara: undefined, simpan: [] };

/** Success is seen in the report, whose first page is shown; anything else is said. */
export const runBuatLaporan = (useCases: UseCases, outlet: Outlet): Promise<void> =>
  runAndTell(outlet, async () => {
    const hasil = await useCases.buatLaporan(TANPA_JAWABAN);
    return hasil.status === "ditulis" ? reveal(useCases, hasil.laporan) : refusalOf(hasil.tinjauan);
  });

async function reveal(
  useCases: UseCases,
  { lembar, daftarCatatan }: LaporanDitulis,
): Promise<PesanGalat | undefined> {
  const ditulis = `Laporan sudah ditulis di lembar ${lembar}`;
  try {
    await useCases.pilih(awalLembar(lembar));
  } catch {
    // The report is there; only showing it failed.
    return {
      pesan: `${ditulis}, tetapi lembarnya tidak dapat ditampilkan.`,
      saran: "Buka lembarnya untuk melihat hasilnya.",
    };
  }
  const [catatan, ...lain] = daftarCatatan;
  if (catatan === undefined) return undefined;
  return { pesan: `${ditulis}. ${catatan}`, saran: lain.join(" ") };
}

function refusalOf({ laporan, daftarHalangan }: Tinjauan): PesanGalat {
  const [halangan] = [...(laporan?.daftarHalangan ?? []), ...(laporan ? [] : daftarHalangan)];
  if (halangan) return { pesan: halangan.pesan, saran: halangan.saran };
  return {
    pesan: `Laporan belum ditulis${laporan ? questionOf(laporan.keadaan) : "."}`,
    saran: "Tekan Buat Laporan di panel Capaian, lalu jawab pilihannya.",
  };
}

function questionOf(keadaan: KeadaanLaporan): string {
  switch (keadaan.jenis) {
    case "ada":
      return `: ${keadaan.daftarSuntingan.length} tempat di lembar ${keadaan.lembar} disunting tangan.`;
    case "tak-dikenal":
      return `: lembar ${keadaan.lembar} tidak tercatat ditulis oleh Capaian.`;
    case "belum-ada":
    case "terputus":
      return ".";
  }
}
