import type { ParagrafNaskah } from "../../../naskah/naskah";
import type { AturanNaskah } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { temuanKata } from "../../teks/temuan-teks";

const BUTIR =
  /^\s*(?:\[\s*\]|\(\s*\)|[☐□▢])?\s*(?:(?:laporan\s+)?(?:sudah|kurang)\s+baik|.{0,40}segera\s+diperbaiki|.{0,60}(?:diteliti|teliti)\s+ulang.*|lain-lain)\s*[.;:…]*\s*$/i;
const TERCENTANG = /^\s*(?:\[\s*[xXvV✓√]\s*\]|\(\s*[xXvV✓√]\s*\)|[☑☒✓✔√]|[xXvV](?=\s|$))/;

const isButir = ({ teks }: ParagrafNaskah): boolean => BUTIR.test(teks);
const isTercentang = ({ teks }: ParagrafNaskah): boolean => TERCENTANG.test(teks);

/** The superior's checklist stands there without any box ticked. */
export const kotakKosong: AturanNaskah = {
  id: "kotak-kosong",
  kode: "R-07",
  tingkat: "informasi",

  *checkNaskah(bahan) {
    const daftar = bacaanOf(bahan).daftarParagraf.map(({ paragraf }) => paragraf);
    const awal = daftar.findIndex(isButir);
    const butir = daftar.filter(isButir);
    const [pertama] = butir;
    if (!pertama || butir.length < 3) return;
    const sekitar = daftar.slice(Math.max(0, awal - 2), awal + 2 * butir.length + 4);
    if (sekitar.some(isTercentang)) return;
    yield temuanKata(
      pertama,
      { awal: 0, akhir: pertama.teks.length },
      {
        pesan: "Belum ada kotak tanggapan atasan yang dicentang.",
        saran: "Minta atasan langsung mengisi daftar periksa sebelum laporan disampaikan.",
      },
    );
  },
};
