import { formatPeriode, formatPeriodePendek } from "../../format/periode";
import { periodeBerikut } from "../../kinerja/periode-berikut";
import type { Periode } from "../../kinerja/periode";
import { listPeriodePanjang } from "../../kinerja/periode-panjang";
import { readMasukan } from "../../masukan/baca-masukan";
import { KONTRAK } from "../../masukan/kontrak";
import type { SumberTabel } from "../../masukan/masukan";
import { LEMBAR_LAIN } from "../rencana/lembar-lain";
import { listSumber } from "../rencana/list-sumber";
import type { BahanSiapkan } from "./bahan-siapkan";
import { isSeperiode } from "./kunci-tabel";
import { namaTerbaca } from "./nama-terbaca";
import type { KeadaanPeriode } from "./siapkan";

/** The period of one sheet: what its own identity says before the workbook's. */
function periodeLembar({ buku, sinonim }: BahanSiapkan, lembar: string): Periode | undefined {
  const identitas = namaTerbaca(buku, lembar).filter(
    ({ nama }) => nama.toLowerCase() === KONTRAK.Identitas.nama.toLowerCase(),
  );
  return readMasukan(identitas, sinonim).laporan.identitas.periode;
}

const isKinerja = (nama: string): boolean =>
  nama.toLowerCase() === KONTRAK.Kinerja.nama.toLowerCase();

/** Sheets with a Kinerja table of their own, the active one left out, among those that are read along or after them. */
function listLain(bahan: BahanSiapkan, isDibaca: boolean): KeadaanPeriode["daftarLain"] {
  const { daftarNama, lembarAktif } = bahan.buku;
  const { istilah } = bahan.masukan.laporan;
  const dibaca = new Set(
    bahan.buku.daftarLembar.slice(0, LEMBAR_LAIN.limit).map(({ nama }) => nama),
  );
  return daftarNama
    .filter(({ nama, lembar }) => isKinerja(nama) && lembar !== undefined && lembar !== lembarAktif)
    .filter(({ lembar = "" }) => dibaca.has(lembar) === isDibaca)
    .flatMap(({ lembar = "" }) => {
      const periode = periodeLembar(bahan, lembar);
      return periode ? [{ lembar, periode: formatPeriode(periode, istilah) }] : [];
    });
}

/** Tables of the period that stand elsewhere: a copy of the sheet would not bring them along. */
const listTerpisah = ({ buku, masukan }: BahanSiapkan): readonly SumberTabel[] =>
  listSumber(masukan).filter(
    ({ tabel, tempat }) => isSeperiode(tabel) && tempat.lembar !== buku.lembarAktif,
  );

function alasanTanpaBerikut(bahan: BahanSiapkan, usulan: string): string | undefined {
  const { buku, masukan } = bahan;
  if (!masukan.kinerja) return "Tabel LKj_Kinerja belum dapat dibaca di lembar ini.";
  const [terpisah] = listTerpisah(bahan);
  if (terpisah) {
    return `Tabel ${terpisah.nama} berada di lembar ${terpisah.tempat.lembar}; buka lembar itu, atau kumpulkan tabel satu periode di satu lembar.`;
  }
  const ada = buku.daftarLembar.some(({ nama }) => nama.toLowerCase() === usulan.toLowerCase());
  if (ada) return `Lembar ${usulan} sudah ada.`;
  return buku.strukturTerproteksi ? "Struktur buku kerja ini diproteksi." : undefined;
}

/** A sheet that can be made of the active one. */
export interface TujuanPeriode {
  readonly periode: Periode;
  readonly lembar: string;
}

/** The longer periods that end with this one, wherever nothing keeps their sheet from being made. */
const listPanjang = (bahan: BahanSiapkan, kini: Periode): readonly TujuanPeriode[] =>
  listPeriodePanjang(kini)
    .map((periode) => ({ periode, lembar: namaOf(bahan, periode) }))
    .filter(({ periode, lembar }) => {
      const sebutan = formatPeriode(periode, bahan.masukan.laporan.istilah);
      const daftarAda = [...listLain(bahan, true), ...listLain(bahan, false)];
      return (
        alasanTanpaBerikut(bahan, lembar) === undefined &&
        !daftarAda.some((lain) => lain.periode === sebutan)
      );
    });

const namaOf = ({ masukan }: BahanSiapkan, periode: Periode): string =>
  formatPeriodePendek(periode, masukan.laporan.istilah);

/** Every sheet that can be made of the active one, the period after it first. */
export function listTujuan(bahan: BahanSiapkan): readonly TujuanPeriode[] {
  const { periode: kini } = bahan.masukan.laporan.identitas;
  if (!kini) return [];
  const periode = periodeBerikut(kini);
  const lembar = namaOf(bahan, periode);
  const berikutnya = alasanTanpaBerikut(bahan, lembar) === undefined ? [{ periode, lembar }] : [];
  return [...berikutnya, ...listPanjang(bahan, kini)];
}

/** The period of the active sheet and those that can follow it; undefined while the workbook names no period. */
export function keadaanPeriode(bahan: BahanSiapkan): KeadaanPeriode | undefined {
  const { identitas, istilah } = bahan.masukan.laporan;
  if (!identitas.periode) return undefined;
  const berikutnya = periodeBerikut(identitas.periode);
  const lembar = namaOf(bahan, berikutnya);
  const alasan = alasanTanpaBerikut(bahan, lembar);
  return {
    lembar: bahan.buku.lembarAktif,
    periode: formatPeriode(identitas.periode, istilah),
    berikutnya:
      alasan === undefined ? { lembar, periode: formatPeriode(berikutnya, istilah) } : undefined,
    alasan,
    daftarPanjang: listPanjang(bahan, identitas.periode).map((tujuan) => ({
      lembar: tujuan.lembar,
      periode: formatPeriode(tujuan.periode, istilah),
    })),
    daftarLain: listLain(bahan, true),
    daftarTakDibaca: listLain(bahan, false).map((lain) => lain.lembar),
  };
}
