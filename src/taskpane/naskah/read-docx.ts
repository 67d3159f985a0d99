import type { Naskah } from "../../naskah/naskah";
import { naskahDariHtml } from "./naskah-dari-html";

/** A document as text, or why it cannot be read and what to do. */
export type HasilDocx =
  | { readonly status: "terbaca"; readonly naskah: Naskah }
  | { readonly status: "ditolak"; readonly pesan: string; readonly saran: string };

const BATAS_BYTE = 20 * 1024 * 1024;
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
  const { default: mammoth } = await import(/* webpackChunkName: "mammoth" */ "mammoth");
  // Pictures say nothing that can be checked.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ arrayBuffer }, { convertImage })).value;
  } catch {
    return ditolak(`${nama} rusak atau bukan dokumen Word.`, SIMPAN);
  }
  const naskah = naskahDariHtml(html);
  return naskah.daftarBagian.length > 0
    ? { status: "terbaca", naskah }
    : ditolak(
        `Tidak ada teks di ${nama}.`,
        "Kalau isinya hasil pindaian, salin teksnya ke kotak setelah dikenali (OCR).",
      );
}
