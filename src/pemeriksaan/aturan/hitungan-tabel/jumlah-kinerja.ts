import { formatAngka } from "../../../format/angka";
import { formatPersen } from "../../../format/persen";
import { persen } from "../../../kinerja/satuan";
import type { AngkaTabel, BarisKinerjaTabel, TabelTerbaca } from "../../../naskah/tabel-terbaca";
import type { TemuanTeks } from "../../aturan";
import type { AngkaTercetak, Selang } from "../../teks/angka-tercetak";
import { kunciNama } from "../../teks/konteks";
import { temuanSel } from "../../teks/temuan-teks";
import type { KelompokCapaian } from "./rata-capaian";
import { isRataDari, rataTercetak } from "./rata-capaian";

type TabelKinerja = Extract<TabelTerbaca, { jenis: "kinerja" }>;

const RATA_RATA = /\brata\s*-?\s*rata\b/i;
const JUMLAH = /^\s*(?:jumlah|total)\s*$/i;

const jumlahkan = (daftar: readonly number[]): number =>
  daftar.reduce((jumlah, nilai) => jumlah + nilai, 0);
const setengahDigit = ({ desimal }: AngkaTercetak): number => 0.5 * 10 ** -desimal;

/** Rows printed with few digits average to something near the average of what is printed. */
function selangBaris(angka: AngkaTercetak): Selang {
  const sela = setengahDigit(angka);
  return { bawah: angka.nilai - sela, atas: angka.nilai + sela };
}

/** The capaian of the rows by their sasaran, which stands on the first of its rows only. */
function kelompokSasaran(daftarBaris: readonly BarisKinerjaTabel[]): KelompokCapaian {
  const kelompok: AngkaTabel[][] = [];
  for (const { sasaran, capaian } of daftarBaris) {
    if (sasaran !== "" || kelompok.length === 0) kelompok.push([]);
    if (capaian) kelompok.at(-1)?.push(capaian);
  }
  return { daftar: kelompok.flat(), kelompok: kelompok.filter(({ length }) => length > 0) };
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
  const capaian = kelompokSasaran(tabel.daftarBaris);
  if (isRataDari(tertulis, capaian, selangBaris)) return;
  yield temuanSel(tertulis, {
    pesan: `Rata-rata tertulis ${tertulis.teks}, sedangkan rata-rata capaian barisnya ${formatPersen(persen(rataTercetak(capaian.daftar)))}.`,
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
