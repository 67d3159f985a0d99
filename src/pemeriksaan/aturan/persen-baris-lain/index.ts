import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { listKalimat } from "../../teks/bacaan-naskah";
import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import type { AngkaTercetak } from "../../teks/angka-tercetak";
import { isCetakan, isCetakanSelang, selangOf } from "../../teks/angka-tercetak";
import { isPerbandingan } from "../../teks/konteks";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import type { SebutanJenis } from "../../teks/sebutan-kalimat";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { temuanKata } from "../../teks/temuan-teks";
import { bagianPersen } from "../../teks/uang-tercetak";
import type { BarisPersen, TabelPersen } from "./baris-persen";
import { listTabelPersen } from "./baris-persen";
import type { IndeksTabel } from "./nama-persen";
import { barisBernama, indeksTabel, kataSekitar, tabelMungkin } from "./nama-persen";
import { checkTanpaNama } from "./tanpa-nama";

type Persentase = SebutanJenis<"persen">;

/** Shares of a whole, targets and changes are other percentages than the table's. */
const LAIN =
  /\b(?:target|kontribusi|menyumbang|proporsi|porsi|bobot|naik|turun|meningkat|menurun|selisih|deviasi|fisik|progres)\b[^.;()]*$/i;
/** The name of a source of money, not another place. */
const PROVINSI = /\b(?:apbd|bantuan|hibah|dana|pemerintah)\s+provinsi\b/gi;
/** So much is everybody's. */
const PENUH = 100;
const DARI = /^\s*\)?\s*(?:dari|terhadap)\b/i;

/** Whether a percentage may be one of a row's own: printed there, or any share of its numbers. */
function isMilik(persen: AngkaTercetak, { persen: daftar, sel }: BarisPersen): boolean {
  if (daftar.some(({ nilai }) => isCetakan(persen, nilai))) return true;
  const angka = sel.map(([satu]) => satu);
  const pasangan = [
    ...angka.flatMap((a) => angka.map((b) => [a, b] as const)),
    ...sel.flatMap(([a, b]) => (b ? [[a, b] as const] : [])),
  ];
  return pasangan.some(
    ([a, b]) =>
      a !== b && b.nilai > 0 && isCetakanSelang(persen, bagianPersen(selangOf(a), selangOf(b))),
  );
}

/** Another row, or the total, that has just this percentage. */
function pemilik(
  persen: AngkaTercetak,
  { daftarBaris, jumlah }: TabelPersen,
  sendiri: BarisPersen,
): BarisPersen | undefined {
  return [...daftarBaris, ...(jumlah ? [jumlah] : [])].find(
    (baris) => baris !== sendiri && baris.persen.some(({ nilai }) => nilai === persen.nilai),
  );
}

/** The tables of a text, and where to look for a name. */
interface Tabelan {
  readonly daftarTabel: readonly TabelPersen[];
  readonly indeks: IndeksTabel;
}

interface Salah {
  readonly tabel: TabelPersen;
  readonly sendiri: BarisPersen;
  readonly lain: BarisPersen;
}

/** The row a percentage is said of, and the one it is of, where no table has it right. */
function salahDi(
  { kalimat }: KalimatNaskah,
  persen: Persentase,
  { daftarTabel, indeks }: Tabelan,
): Salah | undefined {
  const [dari, sampai] = [persen.awal - kalimat.awal, persen.akhir - kalimat.awal];
  const [sebelum, sesudah] = [kalimat.teks.slice(0, dari), kalimat.teks.slice(sampai)];
  if (persen.nilai === PENUH || LAIN.test(sebelum) || DARI.test(sesudah)) return undefined;
  const kata = kataSekitar(sebelum, sesudah);
  const bernama = tabelMungkin(indeks, kata).flatMap((ke) => {
    const tabel = daftarTabel[ke];
    const sendiri = tabel && barisBernama(tabel, kata);
    return sendiri && sendiri.persen.length > 0 ? [{ tabel, sendiri }] : [];
  });
  if (bernama.some(({ sendiri }) => isMilik(persen, sendiri))) return undefined;
  return bernama
    .map(({ tabel, sendiri }) => ({ tabel, sendiri, lain: pemilik(persen, tabel, sendiri) }))
    .find((satu): satu is Salah => satu.lain !== undefined);
}

const sebutanBaris = ({ nama }: BarisPersen, { jumlah }: TabelPersen): string =>
  nama === jumlah?.nama ? "jumlahnya" : `“${nama}”`;

function* checkKalimat(satu: KalimatNaskah, tabelan: Tabelan): Generator<TemuanTeks> {
  const { paragraf, kalimat } = satu;
  for (const persen of sebutanOf(kalimat, "persen")) {
    const salah = salahDi(satu, persen, tabelan);
    const [benar] = salah?.sendiri.persen ?? [];
    if (!salah || !benar) continue;
    yield temuanKata(paragraf, persen, {
      pesan: `Di tabel “${salah.sendiri.nama}” ${benar.teks}; ${paragraf.teks.slice(persen.awal, persen.akhir)} adalah angka ${sebutanBaris(salah.lain, salah.tabel)}.`,
      saran: "Periksa nama dan persentasenya dengan tabel.",
    });
  }
}

function* check(bahan: BahanNaskah): Generator<TemuanTeks> {
  const daftarTabel = listTabelPersen(bahan);
  if (daftarTabel.length === 0) return;
  const tabelan = { daftarTabel, indeks: indeksTabel(daftarTabel) };
  for (const satu of listKalimat(bahan)) {
    if (!/\d\s*(?:%|persen|prosen|pct)/i.test(satu.kalimat.teks)) continue;
    if (
      isPerbandingan(satu.kalimat.teks.replace(PROVINSI, "")) ||
      sebutPeriodeLain(satu.kalimat, bahan)
    )
      continue;
    yield* checkKalimat(satu, tabelan);
  }
  yield* checkTanpaNama(bahan, daftarTabel);
}

/** A percentage said of a row of a table that is the one of another row. */
export const persenBarisLain: AturanNaskah = {
  id: "persen-baris-lain",
  kode: "R-04",
  tingkat: "peringatan",

  checkNaskah: check,
};
