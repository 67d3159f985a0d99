import type { Naskah } from "../../naskah/naskah";
import { daftarBerkasZip } from "./daftar-berkas-zip";
import { naskahDariHtml } from "./naskah-dari-html";
import { hasNomorOtomatis } from "./nomor-otomatis";
import { listTakTerbaca } from "./tak-terbaca";

/** A document as text, or why it cannot be read and what to do. */
export type HasilDocx =
  /** `takTerbaca`: what stands in the file and was not read, as words. */
  | {
      readonly status: "terbaca";
      readonly naskah: Naskah;
      readonly takTerbaca: readonly string[];
    }
  | { readonly status: "ditolak"; readonly pesan: string; readonly saran: string };

const BATAS_BYTE = 20 * 1024 * 1024;
/** Of the text once unpacked: some thousand pages, and no trap of a file that unpacks to more than the machine holds. */
const BATAS_TEKS = 60 * 1024 * 1024;
const ZIP = [0x50, 0x4b];
/** What older Word writes, and newer Word for a document with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

const ditolak = (pesan: string, saran: string): HasilDocx => ({ status: "ditolak", pesan, saran });

const SIMPAN = "Buka di Word, simpan sebagai Dokumen Word (.docx), lalu pilih berkas itu.";

function penolakan(nama: string, awal: Uint8Array): HasilDocx | undefined {
  const begins = (tanda: readonly number[]): boolean =>
    tanda.every((satu, indeks) => awal[indeks] === satu);
  if (begins(PDF)) return ditolak(`${nama} adalah PDF.`, `${SIMPAN} Atau salin teksnya ke kotak.`);
  if (begins(OLE)) {
    return /\.docx$/i.test(nama)
      ? ditolak(`${nama} dikunci dengan kata sandi.`, `Buka kuncinya di Word, lalu pilih lagi.`)
      : ditolak(`${nama} berbentuk lama (.doc).`, SIMPAN);
  }
  if (!begins(ZIP)) return ditolak(`${nama} bukan dokumen Word.`, SIMPAN);
  return undefined;
}

/** Reads a .docx in the browser; the library that can comes only now. Nothing leaves the machine. */
export async function readDocx(berkas: File): Promise<HasilDocx> {
  if (berkas.size > BATAS_BYTE)
    return ditolak(
      `${berkas.name} lebih dari 20 MB.`,
      "Hapus gambarnya di Word atau simpan per bab, lalu pilih lagi; atau salin teksnya ke kotak.",
    );
  const arrayBuffer = await berkas.arrayBuffer();
  const tolak = penolakan(berkas.name, new Uint8Array(arrayBuffer, 0, Math.min(4, berkas.size)));
  return tolak ?? convert(berkas.name, arrayBuffer);
}

async function convert(nama: string, arrayBuffer: ArrayBuffer): Promise<HasilDocx> {
  const rusak = ditolak(`${nama} rusak atau bukan dokumen Word.`, SIMPAN);
  const daftarBerkas = daftarBerkasZip(arrayBuffer);
  if (!daftarBerkas) return rusak;
  if (daftarBerkas.some(({ nama: isi, ukuran }) => isi.endsWith(".xml") && ukuran > BATAS_TEKS))
    return ditolak(`Teks di ${nama} terlalu panjang.`, "Simpan per bab di Word, lalu pilih lagi.");
  const { default: mammoth } = await import(/* webpackChunkName: "mammoth" */ "mammoth");
  // Pictures say nothing that can be checked.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  let bernomorOtomatis = false;
  const transformDocument = (dokumen: Parameters<typeof hasNomorOtomatis>[0]) => {
    bernomorOtomatis = hasNomorOtomatis(dokumen);
    return dokumen;
  };
  let html: string;
  try {
    const pilihan = { convertImage, transformDocument };
    html = (await mammoth.convertToHtml({ arrayBuffer }, pilihan)).value;
  } catch {
    return rusak;
  }
  const naskah = { ...naskahDariHtml(html), bernomorOtomatis };
  const takTerbaca = listTakTerbaca(daftarBerkas, bernomorOtomatis);
  return naskah.daftarBagian.length > 0
    ? { status: "terbaca", naskah, takTerbaca }
    : ditolak(
        `Tidak ada teks di ${nama}.`,
        "Kalau isinya hasil pindaian, salin teksnya ke kotak setelah dikenali (OCR).",
      );
}
