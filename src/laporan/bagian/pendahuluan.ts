import type { Blok } from "../../dokumen/dokumen";
import { lanjutan } from "../../narasi/lanjutan";
import { isNihil } from "../../narasi/nihil";
import { blokFungsi, paragrafTugas } from "../../narasi/pendahuluan";
import type { IsiTugas } from "../../narasi/pendahuluan";
import { kosong } from "../../narasi/penulis";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { gantiHalaman, judul } from "../judul";
import { namaDiri } from "../nama-diri";
import { sebutanOf } from "../sebutan";
import { tanpaStatus } from "../tingkat-jabatan";

/** Words of our own sentence that officers type once more in front of their text. */
const AWALAN_HUKUM = /^(berdasarkan|menurut|sesuai( dengan)?)\s+/i;
const AWALAN_URUSAN = /^(urusan|bidang)\s+/i;

/** A typed text without those words; undefined where nothing else was typed. */
function tanpaAwalan(teks: string | undefined, awalan: RegExp): string | undefined {
  const isi = (teks ?? "")
    .trim()
    .replace(awalan, "")
    .replace(/[\s.;,]+$/, "");
  return isNihil(isi) ? undefined : isi;
}

function isiTugas(bahan: BahanLaporan): IsiTugas {
  const { atasan, dasarHukum, urusan, kecamatan } = bahan.identitas;
  const { jabatan, tingkat } = sebutanOf(bahan);
  const bidang = lanjutan(tanpaAwalan(urusan, AWALAN_URUSAN) ?? "", namaDiri(bahan));
  return {
    dasarHukum: tanpaAwalan(dasarHukum, AWALAN_HUKUM) ?? kosong("dasar hukum"),
    jabatan,
    urusan: bidang === "" ? kosong("bidang urusan") : bidang,
    atasan: atasan.jabatan === undefined ? undefined : tanpaStatus(atasan.jabatan),
    wilayah: tingkat === "camat" ? `Kecamatan ${kecamatan ?? kosong("nama kecamatan")}` : undefined,
  };
}

/** Bab I: the task of the post and, where the office lists them, its functions. */
export function susunPendahuluan(
  bahan: BahanLaporan,
  { tulis, nomor }: AlatSusun,
): readonly Blok[] {
  const fungsi = bahan.daftarFungsi
    .map((satu) => lanjutan(satu, namaDiri(bahan)))
    .filter((satu) => !isNihil(satu));
  // A lone part has nothing to be told apart from by a letter.
  const huruf = (): string | undefined => (fungsi.length === 0 ? undefined : nomor.huruf());
  return [
    gantiHalaman("pendahuluan"),
    judul("pendahuluan", { tingkat: 1, nomor: nomor.bab(), teks: "PENDAHULUAN" }),
    judul("pendahuluan.tugas", { tingkat: 2, nomor: huruf(), teks: "Tugas" }),
    paragrafTugas(tulis, isiTugas(bahan)),
    ...(fungsi.length === 0
      ? []
      : [
          judul("pendahuluan.fungsi", { tingkat: 2, nomor: huruf(), teks: "Fungsi" }),
          ...blokFungsi(tulis, sebutanOf(bahan).jabatan, fungsi),
        ]),
  ];
}
