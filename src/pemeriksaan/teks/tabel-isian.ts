import type { Isian } from "../../naskah/baca-isian";
import { bacaIsian } from "../../naskah/baca-isian";
import type { ParagrafNaskah, TabelNaskah } from "../../naskah/naskah";

/** A field of a table of labels and contents, its cell taken as a paragraph. */
export interface IsianTabel {
  readonly isian: Isian;
  readonly paragraf: ParagrafNaskah;
}

const NOMOR = /^(?:[-–—•*·▪►]|\(?(?:[a-z]|[ivx]+|\d{1,2})[.)]?)$/i;
/** Number, label, sign, content, unit. */
const KOLOM_TERBANYAK = 5;

/** `: 55`: the sign may stand in the cell with the content. */
const awalIsi = (teks: string): number => /^\s*[:=]?\s*/.exec(teks)?.[0].length ?? 0;

interface Sel {
  readonly teks: string;
  readonly asal: ParagrafNaskah["asal"];
}

const isKosong = ({ teks }: Sel): boolean => /^\s*[:=]?\s*$/.test(teks);

/** Cells that say something, without the number or mark of the row. */
function isiBaris(daftar: readonly Sel[]): readonly Sel[] {
  const isi = daftar.filter((sel) => !isKosong(sel));
  return NOMOR.test(isi[0]?.teks.trim() ?? "") ? isi.slice(1) : isi;
}

/** Label, content and unit of a row; undefined where it has more than one content. */
function pasanganOf(daftar: readonly Sel[]): readonly [Sel, Sel, string] | undefined {
  const [label, nilai, satuan, ...lain] = isiBaris(daftar);
  if (!label || !nilai || lain.length > 0) return undefined;
  if (satuan && /\d/.test(satuan.teks)) return undefined;
  return [label, nilai, satuan?.teks.trim() ?? ""];
}

function isianBaris(daftar: readonly Sel[]): readonly IsianTabel[] {
  const pasangan = pasanganOf(daftar);
  if (!pasangan) return [];
  const [label, nilai, satuan] = pasangan;
  const kepala = `${label.teks.trim().replace(/\s*[:=]\s*$/, "")} : `;
  const dari = awalIsi(nilai.teks);
  const isi = nilai.teks.slice(dari);
  const geser = dari - kepala.length;
  const paragraf: ParagrafNaskah = { jenis: "paragraf", teks: nilai.teks, asal: nilai.asal };
  return bacaIsian(`${kepala}${isi}${satuan === "" ? "" : ` ${satuan}`}`).map((isian) => ({
    paragraf,
    isian: {
      ...isian,
      awalIsi: isian.awalIsi + geser,
      angka: isian.angka && {
        ...isian.angka,
        awal: isian.angka.awal + geser,
        akhir: Math.min(isian.angka.akhir + geser, nilai.teks.length),
      },
    },
  }));
}

/** The fields of a table whose rows are a label and its content; none where it has columns of several. */
export function isiTabelIsian({ daftarBaris, daftarAsal }: TabelNaskah): readonly IsianTabel[] {
  const [pertama] = daftarBaris;
  if (!pertama || pertama.length > KOLOM_TERBANYAK) return [];
  const hasil = daftarBaris.map((baris, ke) =>
    isianBaris(
      baris.flatMap((teks, kolom) => {
        const asal = daftarAsal[ke]?.[kolom];
        return asal ? [{ teks, asal }] : [];
      }),
    ),
  );
  return hasil.flat();
}
