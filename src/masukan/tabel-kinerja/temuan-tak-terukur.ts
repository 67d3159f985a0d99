import { computeCapaian } from "../../kinerja/capaian";
import type { AlasanTakTerukur } from "../../kinerja/indikator";
import { alamatLengkap } from "../alamat";
import type { Catat } from "../catat";
import { deretBaris, sebutBaris } from "../catat";
import type { BarisKinerja, SelMasukan } from "../masukan";
import type { PemeriksaTertutup } from "../sel/sel-tertutup";
import type { Temuan, Tingkat } from "../temuan";

/** Reasons that are told here: those of single cells are told where the cell is read. */
type AlasanDisebut = Extract<
  AlasanTakTerukur,
  "target-kosong" | "realisasi-kosong" | "target-nol" | "target-negatif" | "realisasi-nol"
>;

interface Kata {
  readonly sisi: "target" | "realisasi";
  readonly tingkat: Tingkat;
  readonly pesan: string;
  readonly saran: string;
}

const KATA: Readonly<Record<AlasanDisebut, Kata>> = {
  "target-kosong": {
    sisi: "target",
    tingkat: "kesalahan",
    pesan: "Target belum diisi",
    saran: "Isi targetnya.",
  },
  "realisasi-kosong": {
    sisi: "realisasi",
    tingkat: "peringatan",
    pesan: "Realisasi belum diisi",
    saran: "Isi realisasinya; ketik 0 bila memang nol.",
  },
  "target-nol": {
    sisi: "target",
    tingkat: "kesalahan",
    pesan: "Target bernilai 0 sehingga tidak dapat menjadi pembagi",
    saran: "Periksa targetnya; isi angka di atas 0.",
  },
  "target-negatif": {
    sisi: "target",
    tingkat: "kesalahan",
    pesan: "Target di bawah 0",
    saran: "Periksa targetnya; isi angka di atas 0.",
  },
  "realisasi-nol": {
    sisi: "realisasi",
    tingkat: "peringatan",
    pesan: "Realisasi bernilai 0 sehingga rumus B (T/R) tidak dapat dihitung",
    saran: "Periksa realisasinya, atau pakai rumus A untuk indikator ini.",
  },
};

/** Rows of a Kinerja table, and which of their cells are covered by a merged one. */
export interface BarisDiperiksa {
  readonly daftarBaris: readonly BarisKinerja[];
  readonly isTertutup: PemeriksaTertutup;
}

const DERET_TERBANYAK = 5;

const DAFTAR_ALASAN = Object.keys(KATA) as readonly AlasanDisebut[];

/** Whether a temuan is one of {@link catatTakTerukur}: said anew when the rows have been filled. */
export const isTemuanTakTerukur = ({ aturan }: Temuan): boolean => aturan in KATA;

/** A sign such as `-` and a cell behind a merged one have been told already. */
const sudahDisebut = (sel: SelMasukan, isTertutup: PemeriksaTertutup): boolean =>
  sel.teks.trim() !== "" || isTertutup(sel);

function catatAlasan(
  alasan: AlasanDisebut,
  { daftarBaris, isTertutup }: BarisDiperiksa,
  catat: Catat,
): void {
  const { sisi, tingkat, pesan, saran } = KATA[alasan];
  const isKosong = alasan.endsWith("kosong");
  const terkena = daftarBaris.filter(
    (baris) => !(isKosong && sudahDisebut(baris[sisi], isTertutup)),
  );
  const [pertama] = terkena;
  if (!pertama) return;
  const { lembar, kolom } = pertama[sisi].letak;
  const urut = terkena.map((baris) => baris[sisi].letak.baris).sort((a, b) => a - b);
  for (const kelompok of kelompokDeret(urut)) {
    const [awal = 0] = kelompok;
    const jumlah = kelompok.length;
    const tinggi = (kelompok.at(-1) ?? awal) - awal + 1;
    const letak = { lembar, rentang: { baris: awal, kolom, tinggi, lebar: 1 } };
    const baris = tinggi === jumlah ? "" : ` (baris ${sebutBaris(kelompok)})`;
    catat({
      aturan: alasan,
      tingkat,
      letak,
      pesan: `${pesan} di ${alamatLengkap(letak)}${baris}; capaian ${jumlah === 1 ? "indikator ini" : `${jumlah} indikator ini`} tak terukur dan tidak masuk rata-rata.`,
      saran,
    });
  }
}

/** One group per run of rows; so many runs that nobody would read them are one group. */
function kelompokDeret(urut: readonly number[]): readonly (readonly number[])[] {
  const deret = deretBaris(urut);
  if (deret.length > DERET_TERBANYAK) return [urut];
  return deret.map(([awal, akhir]) => urut.filter((baris) => baris >= awal && baris <= akhir));
}

/**
 * Says which indikator cannot be measured although their cells were read: one temuan per run of rows, because at the
 * beginning of a period most realisasi are blank.
 */
export function catatTakTerukur({ daftarBaris, isTertutup }: BarisDiperiksa, catat: Catat): void {
  const perAlasan = new Map<AlasanTakTerukur, BarisKinerja[]>();
  for (const baris of daftarBaris) {
    const capaian = computeCapaian(baris.indikator);
    if (capaian.status === "terukur") continue;
    const seAlasan = perAlasan.get(capaian.alasan);
    if (seAlasan) seAlasan.push(baris);
    else perAlasan.set(capaian.alasan, [baris]);
  }
  for (const alasan of DAFTAR_ALASAN) {
    catatAlasan(alasan, { daftarBaris: perAlasan.get(alasan) ?? [], isTertutup }, catat);
  }
}
