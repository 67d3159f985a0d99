import type { Paragraf } from "../dokumen/dokumen";
import { joinKata } from "./join-kata";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** Who thanks, whom the report is for, and what it shows. */
export interface IsiKataPengantar {
  /** `Laporan Kinerja` and its short form. */
  readonly laporan: string;
  readonly singkatan: string;
  readonly jabatan: string;
  readonly jabatanLengkap: string;
  readonly atasan: string;
  readonly unitKerja: string;
  readonly periode: string;
  /** What the chosen sections show, as a list that continues “disajikan”; may be empty. */
  readonly daftarIsi: readonly string[];
}

function paragrafPembuka(tulis: Penulis, isi: IsiKataPengantar): Paragraf {
  const { laporan, singkatan, jabatanLengkap, periode, jabatan } = isi;
  return paragraf(
    tulis(
      "kata-pengantar.pembuka",
      "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa atas rahmat dan karunia-Nya sehingga {laporan} ({singkatan}) {jabatanLengkap} {periode} dapat diselesaikan. Penyusunan laporan ini merupakan bagian dari penyelenggaraan Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP).",
      { laporan, singkatan, jabatanLengkap, periode, jabatan },
    ),
  );
}

function paragrafIsi(tulis: Penulis, isi: IsiKataPengantar): Paragraf {
  const { jabatan, atasan, periode, singkatan, daftarIsi } = isi;
  const slot = { jabatan, atasan, periode, singkatan, isi: joinKata(daftarIsi) };
  const pertanggungjawaban =
    "{singkatan} ini merupakan pertanggungjawaban {jabatan} kepada {atasan} atas pelaksanaan perjanjian kinerja pada {periode}.";
  if (daftarIsi.length === 0)
    return paragraf(tulis("kata-pengantar.isi", pertanggungjawaban, slot));
  return paragraf(
    tulis("kata-pengantar.isi", `${pertanggungjawaban} Di dalamnya disajikan {isi}.`, slot),
  );
}

function paragrafPenutup(tulis: Penulis, isi: IsiKataPengantar): Paragraf {
  const { unitKerja, jabatan, periode } = isi;
  return paragraf(
    tulis(
      "kata-pengantar.penutup",
      "Kami menyampaikan terima kasih kepada semua pihak yang telah membantu penyusunan laporan ini. Semoga laporan ini bermanfaat sebagai bahan evaluasi dan perbaikan kinerja {unitKerja} pada masa yang akan datang.",
      { unitKerja, jabatan, periode },
    ),
  );
}

/** The three paragraphs of the preface: thanks to God, whom it accounts to and what it shows, thanks to all. */
export const paragrafKataPengantar = (tulis: Penulis, isi: IsiKataPengantar): Paragraf[] => [
  paragrafPembuka(tulis, isi),
  paragrafIsi(tulis, isi),
  paragrafPenutup(tulis, isi),
];
