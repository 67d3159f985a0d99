import type { PesanGalat } from "../app/pesan-galat";
import type { HasilHitung, Jawaban, Pertanyaan, UseCases } from "../app/tinjauan";
import { alamatLengkap } from "../masukan/alamat";
import type { Tempat } from "../masukan/temuan";
import type { Outlet } from "./outlet";
import { runAndTell } from "./outlet";

/** The pane asks its questions; the ribbon has no answers, and fills nothing in. */
const TANPA_JAWABAN: Jawaban = {
  tambahKolom: undefined,
  isiPeriode: "tidak",
  timpaIsian: undefined,
};

/** Success is seen in the sheet, where the capaian column ends up selected; anything else is said. */
export const runHitungCapaian = (useCases: UseCases, outlet: Outlet): Promise<void> =>
  runAndTell(outlet, async () => {
    const hasil = await useCases.hitung(TANPA_JAWABAN, "pita");
    return hasil.status === "ditulis" ? reveal(useCases, hasil) : refusalOf(hasil);
  });

type Ditulis = Extract<HasilHitung, { status: "ditulis" }>;

async function reveal(useCases: UseCases, hasil: Ditulis): Promise<PesanGalat | undefined> {
  const tempat = capaianOf(hasil);
  if (!tempat) return { pesan: "Tidak ada sel yang perlu ditulis.", saran: "" };
  try {
    await useCases.pilih(tempat);
    return undefined;
  } catch {
    // The cells are written; only showing them failed, on a hidden sheet for one.
    return {
      pesan: `Capaian sudah ditulis di ${alamatLengkap(tempat)}, tetapi selnya tidak dapat ditampilkan.`,
      saran: "Buka lembarnya untuk melihat hasilnya.",
    };
  }
}

/** Where capaian stands, written just now or found to be right already. */
const capaianOf = ({ tinjauan, daftarTempat }: Ditulis): Tempat | undefined =>
  tinjauan.daftarTujuan.find(({ kolom }) => kolom.kolom === "capaian")?.tempat ?? daftarTempat[0];

function refusalOf({ tinjauan }: Exclude<HasilHitung, Ditulis>): PesanGalat {
  const [halangan] = tinjauan.daftarHalangan;
  if (halangan) return { pesan: halangan.pesan, saran: halangan.saran };
  const [pertanyaan] = tinjauan.daftarPertanyaan;
  return {
    pesan: pertanyaan ? questionOf(pertanyaan) : BELUM_DITULIS,
    saran: "Tekan Hitung Capaian di panel Capaian, lalu jawab pilihannya.",
  };
}

const BELUM_DITULIS = "Belum ada yang ditulis karena masih ada pilihan yang perlu dijawab.";

function questionOf(pertanyaan: Pertanyaan): string {
  switch (pertanyaan.jenis) {
    case "tambah-kolom": {
      const judul = pertanyaan.daftarKolom.map((kolom) => `“${kolom.judul}”`).join(" dan ");
      return `Belum ada yang ditulis: tabel ${pertanyaan.nama} belum punya kolom ${judul}.`;
    }
    case "timpa-isian":
      return `Belum ada yang ditulis: kolom “${pertanyaan.kolom.judul}” (${alamatLengkap(pertanyaan.tempat)}) berisi ${pertanyaan.jumlahSel} sel yang diketik sendiri.`;
    // The ribbon has answered this one: it never stands in the way.
    case "isi-periode":
      return BELUM_DITULIS;
  }
}
