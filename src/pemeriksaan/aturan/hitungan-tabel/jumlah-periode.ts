import { formatAngka } from "../../../format/angka";
import type { BarisAngka, KisiAngka } from "../../../naskah/kisi-angka";
import { bacaKisiAngka } from "../../../naskah/kisi-angka";
import type { TabelNaskah } from "../../../naskah/naskah";
import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { isCetakan } from "../../teks/angka-tercetak";
import { bacaanOf } from "../../teks/bacaan-naskah";
import { isCapaianMungkin } from "../../teks/rumus-capaian";
import { temuanSel } from "../../teks/temuan-teks";

/** One part of the year, and a column of all its parts so far. */
const PERIODE =
  /^(?:realisasi\s+)?(?:tw|triwulan|tribulan|caturwulan|semester|smt|bulan|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)/i;
const SEMUA = /\b(?:s\.?\s?d\.?|s\/d|sampai|jumlah|total|kumulatif|realisasi)\b/i;
const PERIODE_TERSEDIKIT = 2;
/** So many rows must be sums of their periods. */
const SAKSI = 2;

interface KolomPeriode {
  readonly daftarPeriode: readonly number[];
  readonly hasil: number;
}

/** Periods that stand side by side, and behind them what they come to. */
function kolomPeriode({ daftarKolom }: KisiAngka): KolomPeriode | undefined {
  const isPeriode = daftarKolom.map(
    ({ judul, persen }) =>
      !persen && PERIODE.test(judul) && !/\bs\.?\s?d\b|s\/d|sampai/i.test(judul),
  );
  const daftarPeriode = isPeriode.flatMap((benar, ke) => (benar ? [ke] : []));
  const [awal, hasil] = [daftarPeriode[0] ?? 0, (daftarPeriode.at(-1) ?? -1) + 1];
  const isRapat = daftarPeriode.length === hasil - awal;
  const kolom = daftarKolom[hasil];
  if (!isRapat || daftarPeriode.length < PERIODE_TERSEDIKIT) return undefined;
  return kolom && !kolom.persen && SEMUA.test(kolom.judul) ? { daftarPeriode, hasil } : undefined;
}

interface BarisPeriode {
  readonly baris: BarisAngka;
  readonly angka: AngkaTabel;
  readonly isi: readonly AngkaTabel[];
  readonly jumlah: number;
}

function bacaBaris(baris: BarisAngka, { daftarPeriode, hasil }: KolomPeriode): BarisPeriode[] {
  const { sel } = baris;
  const angka = sel[hasil];
  const isi = daftarPeriode.flatMap((ke) => sel[ke] ?? []);
  if (!angka || angka.persen || isi.length !== daftarPeriode.length) return [];
  const desimal = Math.max(angka.desimal, ...isi.map((satu) => satu.desimal));
  const jumlah = isi.reduce((total, { nilai }) => total + nilai, 0);
  return [{ baris, angka: { ...angka, desimal }, isi, jumlah }];
}

/** More than one period has something: else a sum says nothing. */
const isSaksi = ({ angka, isi, jumlah }: BarisPeriode): boolean =>
  isCetakan(angka, jumlah) && isi.filter(({ nilai }) => nilai !== 0).length > 1;

const DIGIT_TERSEDIKIT = 3;
const DIGIT_BEDA = 2;

const digitOf = (nilai: number, desimal: number): string =>
  formatAngka(nilai * 10 ** desimal).replace(/\D/g, "");

/** `3.658` for `3.685`: a slip of the pen, and no other way to count. */
function isSalahTulis({ angka, jumlah }: BarisPeriode): boolean {
  const [a, b] = [angka.nilai, jumlah].map((nilai) => digitOf(nilai, angka.desimal));
  if (a?.length !== b?.length || (a?.length ?? 0) < DIGIT_TERSEDIKIT) return false;
  const beda = Array.from(a ?? "").filter((digit, ke) => digit !== b?.charAt(ke)).length;
  return beda > 0 && beda <= DIGIT_BEDA;
}

/** The latest, the highest or the mean is as good a result. */
const isBacaanLain = ({ angka, isi, jumlah }: BarisPeriode): boolean =>
  [isi.at(-1)?.nilai ?? 0, Math.max(...isi.map(({ nilai }) => nilai)), jumlah / isi.length].some(
    (nilai) => isCetakan(angka, nilai),
  );

/** The capaian of the row was computed of the number as it stands: who was served twice counts once. */
function isSesuaiCapaian({ angka, baris, isi }: BarisPeriode, { daftarKolom }: KisiAngka): boolean {
  const daftarCapaian = baris.sel.filter((_, ke) => daftarKolom[ke]?.persen === true);
  const daftarTarget = baris.sel.filter((satu) => satu && !isi.includes(satu));
  return daftarCapaian.some((capaian) =>
    daftarTarget.some(
      (target) =>
        capaian &&
        target &&
        target !== capaian &&
        target.teks !== angka.teks &&
        isCapaianMungkin({ target, realisasi: angka, capaian }),
    ),
  );
}

function* checkTabel(tabel: TabelNaskah): Generator<TemuanTeks> {
  const kisi = bacaKisiAngka(tabel);
  const kolom = kisi && kolomPeriode(kisi);
  if (!kolom) return;
  const daftar = kisi.daftarBaris.flatMap((baris) => bacaBaris(baris, kolom));
  if (daftar.filter(isSaksi).length < SAKSI) return;
  for (const baris of daftar) {
    if (isCetakan(baris.angka, baris.jumlah) || isBacaanLain(baris)) continue;
    if (!isSalahTulis(baris) || isSesuaiCapaian(baris, kisi)) continue;
    const deret = baris.isi.map(({ teks }) => teks).join(" + ");
    yield temuanSel(baris.angka, {
      pesan: `Tertulis ${baris.angka.teks}, sedangkan ${deret} adalah ${formatAngka(baris.jumlah)}.`,
      saran: "Periksa angka tiap periode dan jumlahnya.",
    });
  }
}

const isBerperiode = ({ daftarBaris }: TabelNaskah): boolean =>
  daftarBaris
    .slice(0, 2)
    .some((baris) => baris.filter((sel) => PERIODE.test(sel.trim())).length > 1);

/** Realisasi of a year so far that is not the sum of its periods, in tables of indikator where others are. */
export function* checkJumlahPeriode(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { tabel, terbaca } of bacaanOf(bahan).daftarTabel)
    if (terbaca?.jenis === "kinerja" && isBerperiode(tabel)) yield* checkTabel(tabel);
}
