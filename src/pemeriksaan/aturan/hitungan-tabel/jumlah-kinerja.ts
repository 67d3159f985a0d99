import { formatAngka } from "../../../format/angka";
import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { AngkaTabel, BarisKinerjaTabel, TabelTerbaca } from "../../../naskah/tabel-terbaca";
import type { TemuanTeks } from "../../aturan";
import { BATAS_LAZIM } from "../../batas-lazim";
import { kunciNama } from "../../teks/konteks";
import { temuanSel } from "../../teks/temuan-teks";

type TabelKinerja = Extract<TabelTerbaca, { jenis: "kinerja" }>;

const RATA_RATA = /\brata\s*-?\s*rata\b/i;
const JUMLAH = /^\s*(?:jumlah|total)\s*$/i;

const jumlahkan = (daftar: readonly number[]): number =>
  daftar.reduce((jumlah, nilai) => jumlah + nilai, 0);
const rataOf = (daftar: readonly number[]): number => jumlahkan(daftar) / daftar.length;
const setengahDigit = ({ desimal }: AngkaTabel): number => 0.5 * 10 ** -desimal;

/** The capaian of the rows by their sasaran, which stands on the first of its rows only. */
function kelompokSasaran(daftarBaris: readonly BarisKinerjaTabel[]): readonly number[][] {
  const kelompok: number[][] = [];
  for (const { sasaran, capaian } of daftarBaris) {
    if (sasaran !== "" || kelompok.length === 0) kelompok.push([]);
    if (capaian) kelompok.at(-1)?.push(capaian.nilai);
  }
  return kelompok;
}

/** What an office may mean by the average: over indikator, over sasaran, of capped values. */
function listRata(daftarBaris: readonly BarisKinerjaTabel[]): readonly number[] {
  const kelompok = kelompokSasaran(daftarBaris);
  const semua = kelompok.flat();
  return [
    rataOf(semua),
    rataOf(kelompok.map(rataOf)),
    ...BATAS_LAZIM.map((batas) => rataOf(semua.map((nilai) => Math.min(nilai, batas)))),
  ];
}

/** `Capaian sasaran`: a mean between the rows, with neither target nor realisasi. */
const isAntara = ({ nama, target, realisasi }: BarisKinerjaTabel): boolean =>
  !target && !realisasi && /^(?:capaian|nilai)\b/i.test(nama);

/** The only average of a table whose rows all count alike; undefined where that is not so. */
function rataTertulis({ daftarBaris, daftarJumlah }: TabelKinerja): AngkaTabel | undefined {
  const daftar = daftarJumlah.filter(({ nama }) => RATA_RATA.test(nama));
  const tertulis = daftar.length === 1 ? daftar[0]?.capaian : undefined;
  const isSama = daftarBaris.every(
    ({ capaian, bobot }) => bobot === "" && capaian?.persen === tertulis?.persen,
  );
  return isSama && daftarBaris.length > 1 ? tertulis : undefined;
}

function* checkRataRata(tabel: TabelKinerja): Generator<TemuanTeks> {
  const tertulis = rataTertulis(tabel);
  if (!tertulis) return;
  const daftar = tabel.daftarBaris.flatMap(({ capaian }) => capaian ?? []);
  // Rows printed with few digits average to something near the average of what is printed.
  const kelonggaran = 2 * setengahDigit(tertulis) + rataOf(daftar.map(setengahDigit));
  const daftarRata = listRata(tabel.daftarBaris);
  if (daftarRata.some((rata) => Math.abs(rata - tertulis.nilai) <= kelonggaran)) return;
  yield temuanSel(tertulis, {
    pesan: `Rata-rata tertulis ${tertulis.teks}, sedangkan rata-rata capaian barisnya ${formatPersen(persen(daftarRata[0] ?? 0))}.`,
    saran: "Hitung ulang rata-ratanya, atau periksa capaian tiap baris.",
  });
}

/** A sum makes sense only over one unit, which the table must say itself. */
function* checkJumlah({ daftarBaris, daftarJumlah }: TabelKinerja): Generator<TemuanTeks> {
  const daftarTotal = daftarJumlah.filter(({ nama }) => JUMLAH.test(nama));
  const [total] = daftarTotal;
  const daftarSatuan = new Set(daftarBaris.map(({ satuan }) => kunciNama(satuan)));
  if (!total || daftarTotal.length > 1 || daftarSatuan.size !== 1 || daftarSatuan.has("")) return;
  for (const kolom of ["target", "realisasi"] as const) {
    const tertulis = total[kolom];
    const daftar = daftarBaris.flatMap((baris) => baris[kolom] ?? []);
    if (!tertulis || daftar.length < daftarBaris.length) continue;
    if ([tertulis, ...daftar].some((angka) => angka.persen)) continue;
    const hitung = jumlahkan(daftar.map(({ nilai }) => nilai));
    // Whole numbers are counts, and exact.
    const kelonggaran = jumlahkan(
      [tertulis, ...daftar].map((angka) => (angka.desimal === 0 ? 0 : setengahDigit(angka))),
    );
    if (Math.abs(hitung - tertulis.nilai) <= kelonggaran) continue;
    yield temuanSel(tertulis, {
      pesan: `Jumlah ${kolom} tertulis ${tertulis.teks}, sedangkan jumlah barisnya ${formatAngka(hitung)}.`,
      saran: "Hitung ulang jumlahnya, atau periksa tiap barisnya.",
    });
  }
}

/** Averages and sums under a table of indikator that are not those of its rows. */
export function* checkJumlahKinerja(terbaca: TabelKinerja): Generator<TemuanTeks> {
  const tabel = {
    ...terbaca,
    daftarBaris: terbaca.daftarBaris.filter((baris) => !isAntara(baris)),
  };
  yield* checkRataRata(tabel);
  yield* checkJumlah(tabel);
}
