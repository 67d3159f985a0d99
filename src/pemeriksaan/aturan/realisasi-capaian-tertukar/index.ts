import { formatAngka } from "../../../format/angka";
import { formatPersen } from "../../../format/persen";
import { desimal, persen } from "../../../kinerja/satuan";
import type { Masukan } from "../../../masukan/masukan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, Perbaikan, TemuanAturan } from "../../aturan";
import type { NilaiTertulis } from "../../nilai-tertulis";
import { isSelPersen, rumusDi, teksTertulis } from "../../nilai-tertulis";
import { listPasanganPembanding, sepasangPembanding } from "../../pasangan-pembanding";
import type { Sepasang, Tukar } from "../../tukar";
import { findTukar, sepasangKinerja } from "../../tukar";

/** A pair with the table it stands in, and whether its cells hold what was typed. */
interface SepasangBertempat {
  readonly sepasang: Sepasang;
  readonly nama: string;
  readonly isDiketik: boolean;
}

const bagi = (nilai: number, pembagi: number): number =>
  Number(desimal(nilai).div(pembagi).toString());

const ganti = ({ sel }: NilaiTertulis, menjadi: string | number, teks: string) => ({
  letak: sel.letak,
  dari: sel.teks,
  menjadi,
  teks,
});

/** Texts change places as they are; numbers are written so that each cell shows the other's meaning. */
function listGanti({ realisasi: r, capaian: c }: Sepasang, tukar: Tukar) {
  if (!r.sel.berupaAngka && !c.sel.berupaAngka)
    return [ganti(r, c.sel.teks, c.sel.teks), ganti(c, r.sel.teks, r.sel.teks)];
  if (!r.sel.berupaAngka || !c.sel.berupaAngka) return [];
  const { realisasi, capaian, pembagiCapaian } = tukar;
  const teksCapaian = pembagiCapaian === 100 ? formatPersen(persen(capaian)) : formatAngka(capaian);
  const teksRealisasi = isSelPersen(r.sel)
    ? formatPersen(persen(realisasi))
    : formatAngka(realisasi);
  return [
    ganti(r, bagi(realisasi, r.sel.pengali), teksRealisasi),
    ganti(c, bagi(capaian, pembagiCapaian), teksCapaian),
  ];
}

function perbaikanOf(
  { sepasang, isDiketik }: SepasangBertempat,
  tukar: Tukar,
): { readonly perbaikan?: Perbaikan } {
  const daftarGanti = isDiketik ? listGanti(sepasang, tukar) : [];
  if (daftarGanti.length === 0) return {};
  return { perbaikan: { jenis: "sel", judul: "Tukar realisasi dan capaian", daftarGanti } };
}

function* temuanOf(bertempat: SepasangBertempat): Generator<TemuanAturan> {
  const { sepasang, nama } = bertempat;
  const tukar = findTukar(sepasang);
  if (!tukar) return;
  const { indikator, realisasi, capaian } = sepasang;
  const [r, c] = [teksTertulis(realisasi, indikator.satuan), teksTertulis(capaian, "")];
  yield {
    letak: tempatSel(realisasi.sel.letak),
    pesan: `Realisasi ${r} dan capaian ${c} “${indikator.nama}”${nama} tampak tertukar: realisasi ${r} memberi capaian ${formatPersen(persen(tukar.kini))}, sedangkan realisasi ${c} memberi ${formatPersen(persen(tukar.nanti))}.`,
    saran: "Cocokkan dengan sumber datanya, lalu tukar isi kedua selnya.",
    ...perbaikanOf(bertempat, tukar),
  };
}

function* listKinerja({ kinerja }: Masukan): Generator<SepasangBertempat> {
  for (const baris of kinerja?.daftarBaris ?? []) {
    const sepasang = kinerja && sepasangKinerja(kinerja, baris);
    if (!sepasang) continue;
    const isDiketik = rumusDi(kinerja.kisiKeluaran, baris.realisasi.letak) === null;
    yield { sepasang, nama: "", isDiketik };
  }
}

function* listPembanding(masukan: Masukan): Generator<SepasangBertempat> {
  for (const pasangan of listPasanganPembanding(masukan)) {
    const sepasang = sepasangPembanding(pasangan);
    const nama = ` di tabel ${pasangan.tabel.sumber.nama}`;
    const { realisasi, capaian } = pasangan.pembanding;
    const isDiketik = realisasi?.berumus === false && capaian?.berumus === false;
    if (sepasang) yield { sepasang, nama, isDiketik };
  }
}

/** Realisasi and capaian that were typed in each other's column. */
export const realisasiCapaianTertukar: Aturan = {
  id: "realisasi-capaian-tertukar",
  kode: "R-02",
  tingkat: "kesalahan",

  *check({ masukan }) {
    for (const satu of listKinerja(masukan)) yield* temuanOf(satu);
    for (const satu of listPembanding(masukan)) yield* temuanOf(satu);
  },
};
