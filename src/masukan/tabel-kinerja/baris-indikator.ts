import { pilahBaris } from "../baris/pilah-baris";
import { isTeksJumlah, isTeksRingkasan } from "../baris/teks-jumlah";
import {
  catatDilewati,
  catatTabelKosong,
  catatTabelLain,
  catatTersembunyi,
} from "../baris/temuan-baris";
import type { Catat } from "../catat";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { kolomOf } from "../nama/tabel-terbuka";
import { isKosongSel, letakSel, teksSel } from "../sel/baca-sel";
import { isDalam } from "../sel/sel-gabungan";
import { tempatSel } from "../temuan";

/** Tables whose rows are indikator. */
export type TabelIndikator = "Kinerja" | "Target" | "Realisasi";

/** A row that is an indikator; `baris` is its offset in the grid. */
export interface BarisIndikator {
  readonly baris: number;
  readonly nama: string;
  readonly sasaran: string;
}

const TANPA_NAMA = "(tanpa nama)";

/** Whether the row had to be called something because its name is blank. */
export const isTanpaNama = ({ nama }: BarisIndikator): boolean => nama === TANPA_NAMA;

interface Pembaca {
  readonly tabel: TabelTerbuka<TabelIndikator>;
  readonly kolomIndikator: number;
  readonly kolomSasaran: number | undefined;
  /** Columns whose cells make a row an indikator even without a name. */
  readonly kolomIsi: readonly number[];
}

/** Name of the indikator; a merged cell names all rows it spans. */
function namaOf({ tabel, kolomIndikator }: Pembaca, baris: number): string {
  const sendiri = teksSel(tabel.kisi, baris, kolomIndikator);
  const area = sendiri === "" ? tabel.cariGabungan(baris, kolomIndikator) : undefined;
  if (!area) return sendiri;
  const { rentang } = tabel.kisi;
  return teksSel(tabel.kisi, area.baris - rentang.baris, area.kolom - rentang.kolom);
}

/** First text of a row: what a sub-title or total is called, in whichever column it stands. */
const labelOf = ({ tabel: { kisi } }: Pembaca, baris: number): string =>
  (kisi.nilai[baris] ?? []).find(
    (nilai): nilai is string => typeof nilai === "string" && /\p{L}/u.test(nilai),
  ) ?? "";

/** A heading merged across the name and the numbers of a row is a sub-title. */
function isMelintang({ tabel, kolomIndikator, kolomIsi }: Pembaca, baris: number): boolean {
  const area = tabel.cariGabungan(baris, kolomIndikator);
  const { rentang } = tabel.kisi;
  return (
    area !== undefined &&
    kolomIsi.some((kolom) => isDalam(area, rentang.baris + baris, rentang.kolom + kolom))
  );
}

type JenisBaris = "indikator" | "dilewati";

function jenisOf(pembaca: Pembaca, baris: number): JenisBaris {
  const { tabel, kolomIndikator, kolomIsi } = pembaca;
  if (isMelintang(pembaca, baris)) return "dilewati";
  const nilai = tabel.kisi.nilai[baris] ?? [];
  const nama = teksSel(tabel.kisi, baris, kolomIndikator);
  const hasIsi = kolomIsi.some((kolom) => !isKosongSel(nilai[kolom]));
  if (nama === "" && !hasIsi) return "dilewati";
  const label = nama === "" ? labelOf(pembaca, baris) : nama;
  return isTeksJumlah(label) || (isTeksRingkasan(label) && isKosongSel(nilai[kolomIsi[0] ?? -1]))
    ? "dilewati"
    : "indikator";
}

function catatTanpaNama({ tabel, kolomIndikator }: Pembaca, baris: number, catat: Catat): void {
  catat({
    aturan: "indikator-tanpa-nama",
    tingkat: "peringatan",
    letak: tempatSel(letakSel(tabel.kisi, baris, kolomIndikator)),
    pesan: `Baris ${tabel.kisi.rentang.baris + baris + 1} lembar ${tabel.kisi.lembar} berisi angka, tetapi indikatornya kosong.`,
    saran: "Isi nama indikatornya.",
  });
}

function createPembaca(tabel: TabelTerbuka<TabelIndikator>): Pembaca {
  const kolomIsi = [
    tabel.kepala.padanan.kolom.get("target"),
    tabel.kepala.padanan.kolom.get("realisasi"),
  ];
  return {
    tabel,
    kolomIndikator: kolomOf(tabel, "indikator") ?? 0,
    kolomSasaran: kolomOf(tabel, "sasaran"),
    kolomIsi: kolomIsi.filter((kolom) => kolom !== undefined),
  };
}

/**
 * The indikator of a table, top to bottom. A blank sasaran is that of the row above; sub-titles, totals, averages and
 * repeated headings are left out and said. Empty after a temuan when the range holds no or more than one table.
 */
export function listBarisIndikator(
  tabel: TabelTerbuka<TabelIndikator>,
  catat: Catat,
): readonly BarisIndikator[] {
  const pembaca = createPembaca(tabel);
  const { daftarBaris, tabelLain } = pilahBaris(tabel);
  if (tabelLain !== undefined) {
    catatTabelLain(tabel, tabelLain, catat);
    return [];
  }
  const hasil: BarisIndikator[] = [];
  const dilewati: number[] = [];
  let sasaran = "";
  for (const baris of daftarBaris) {
    const jenis = jenisOf(pembaca, baris);
    const tertulis = teksSel(tabel.kisi, baris, pembaca.kolomSasaran);
    if (tertulis !== "" && !isTeksRingkasan(tertulis)) sasaran = tertulis;
    if (jenis === "dilewati") {
      dilewati.push(baris);
      continue;
    }
    const nama = namaOf(pembaca, baris);
    if (nama === "") catatTanpaNama(pembaca, baris, catat);
    hasil.push({ baris, nama: nama === "" ? TANPA_NAMA : nama, sasaran });
  }
  if (hasil.length === 0) catatTabelKosong(tabel, "kesalahan", catat);
  catatDilewati(tabel, dilewati, catat);
  catatTersembunyi(
    tabel,
    hasil.map(({ baris }) => baris),
    catat,
  );
  return hasil;
}
