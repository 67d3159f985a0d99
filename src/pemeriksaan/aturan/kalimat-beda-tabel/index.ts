import type { AturanNaskah, BahanNaskah, TemuanTeks } from "../../aturan";
import { bacaanOf } from "../../teks/bacaan-naskah";
import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { isNomorHalaman, isSisaKalimat } from "../../teks/baris-terpotong";
import type { SelBernama } from "../../teks/baris-bernama";
import { kamusBaris } from "../../teks/kamus-baris";
import type { KamusBaris } from "../../teks/kamus-baris";
import type { Peran } from "../../teks/angka-berperan";
import type { SebutanBaris } from "../../teks/sebutan-baris";
import { listSebutanBaris } from "../../teks/sebutan-baris";
import { listSerangkai } from "../../teks/serangkai-paragraf";
import { tanpaUlang, temuanKata } from "../../teks/temuan-teks";
import type { AngkaBernama } from "./angka-bernama";
import { listAngkaBernama } from "./angka-bernama";
import { listAngkaSaksi } from "./angka-saksi";
import type { AngkaDibanding } from "./sel-banding";
import { isBukti, isSejenisSel, isTermuat } from "./sel-banding";
import type { WaktuNaskah } from "./waktu-naskah";
import { isSewaktu, waktuNaskah } from "./waktu-naskah";

const KATA_PERAN: Readonly<Record<Peran, string>> = {
  target: "Target",
  realisasi: "Realisasi",
  capaian: "Capaian",
  pagu: "Pagu",
  "realisasi-anggaran": "Realisasi anggaran",
  serapan: "Serapan",
  sisa: "Sisa",
};

/** All that is known of one paragraph. */
interface Telaah {
  readonly terbaca: ParagrafTerbaca;
  readonly teks: string;
  readonly daftar: readonly AngkaBernama[];
  readonly waktu: WaktuNaskah;
}

const dibandingOf = ({ angka }: AngkaBernama, teks: string): AngkaDibanding => ({
  sebutan: angka.sebutan,
  teks: teks.slice(angka.sebutan.awal, angka.sebutan.akhir),
});

/** The cells a number should equal one of. */
const listSel = (satu: AngkaBernama, { teks, waktu }: Telaah): readonly SelBernama[] =>
  satu.baris.kelompok.daftarBaris.flatMap(({ daftarSel, satuan }) =>
    daftarSel.filter(
      (sel) =>
        sel.peran === satu.peran &&
        isSejenisSel(dibandingOf(satu, teks), sel, satuan) &&
        isSewaktu(satu, sel, waktu),
    ),
  );

/** Whether a number stands in the row of its name, in the role it is said to have. */
function isBenar(lain: AngkaBernama, peran: Peran | undefined, teks: string): boolean {
  const dibanding = dibandingOf(lain, teks);
  return lain.baris.kelompok.daftarBaris.some(({ daftarSel }) =>
    daftarSel.some(
      (sel) => (peran === undefined || sel.peran === peran) && isBukti(dibanding, sel),
    ),
  );
}

/** `BLUD 97,18% dan APBD 93,77%`: two rows of one table in one sentence. */
function isSejajar(satu: AngkaBernama, lain: AngkaBernama): boolean {
  if (satu.baris.ketegasan === "mirip" || lain.kalimat !== satu.kalimat) return false;
  const daftarTabel = new Set(satu.baris.kelompok.daftarBaris.map(({ tabel }) => tabel));
  return lain.baris.kelompok.daftarBaris.some(({ tabel }) => daftarTabel.has(tabel));
}

/** Another number that is right: these words are about the table's rows. */
const isTerbukti = (satu: AngkaBernama, { teks, daftar }: Telaah): boolean =>
  daftar.some((lain) => {
    if (lain === satu) return false;
    if (lain.baris.kelompok === satu.baris.kelompok) return isBenar(lain, lain.peran, teks);
    return isSejajar(satu, lain) && isBenar(lain, lain.peran ?? satu.peran, teks);
  });

/** The cell that contradicts a number; undefined where nothing does for certain. */
function selLain(satu: AngkaBernama, telaah: Telaah): SelBernama | undefined {
  if (!satu.isLangsung || satu.peran === undefined) return undefined;
  const { sebutan } = satu.angka;
  if (isNomorHalaman(telaah.teks, sebutan) || isSisaKalimat(telaah.terbaca, sebutan))
    return undefined;
  const [sel] = listSel(satu, telaah);
  if (!sel) return undefined;
  const dibanding = dibandingOf(satu, telaah.teks);
  if (satu.sekitar.some(({ kelompok }) => isTermuat(dibanding, kelompok))) return undefined;
  const isTegas = satu.baris.ketegasan === "utuh" && !satu.isWarisan;
  return isTegas || isTerbukti(satu, telaah) ? sel : undefined;
}

/** What its own paragraph computes otherwise is told by the rule that computes. */
const isSalahHitung = (
  { angka }: AngkaBernama,
  terbaca: ParagrafTerbaca,
  bahan: BahanNaskah,
): boolean =>
  listSerangkai(terbaca, bahan).some(
    ({ capaian, isTerhitung }) => !isTerhitung && capaian === angka.sebutan,
  );

const JUDUL_TERPANJANG = 110;

/** The row a heading names: nothing but the name and its number stands in it. */
function judulOf({ paragraf, daftarKalimat }: ParagrafTerbaca, kamus: KamusBaris) {
  const teks = paragraf.teks.trim();
  const isJudul =
    teks.length <= JUDUL_TERPANJANG &&
    !/[.;:]$/.test(teks) &&
    daftarKalimat.every(({ daftarSebutan }) =>
      daftarSebutan.every(({ jenis }) => !["persen", "rupiah"].includes(jenis)),
    );
  if (!isJudul) return undefined;
  const [satu, ...lain] = listSebutanBaris(teks, kamus);
  const baris = satu && lain.length === 0 && satu.ketegasan !== "mirip" ? satu : undefined;
  return { baris };
}

/** A paragraph that names other rows only ends what the heading above began. */
function isBeralih(
  { paragraf }: ParagrafTerbaca,
  kamus: KamusBaris,
  { kelompok }: SebutanBaris,
): boolean {
  const daftar = listSebutanBaris(paragraf.teks, kamus);
  return daftar.length > 0 && daftar.every((satu) => satu.kelompok !== kelompok);
}

function* listBeda(bahan: BahanNaskah) {
  const kamus = kamusBaris(bahan);
  const waktu = waktuNaskah(bahan);
  let judul: SebutanBaris | undefined;
  for (const terbaca of bacaanOf(bahan).daftarParagraf) {
    const baru = judulOf(terbaca, kamus);
    if (baru) judul = baru.baris;
    else if (judul && isBeralih(terbaca, kamus, judul)) judul = undefined;
    if (!/\d/.test(terbaca.paragraf.teks)) continue;
    const daftar = listAngkaBernama(terbaca, kamus, judul);
    const telaah = { terbaca, teks: terbaca.paragraf.teks, daftar, waktu };
    for (const satu of daftar) {
      const sel = selLain(satu, telaah);
      if (sel && !isSalahHitung(satu, terbaca, bahan)) yield { terbaca, satu, sel };
    }
  }
}

const SARAN = "Pastikan angka yang benar, lalu tulis sama di kalimat dan di tabel.";

function* temuanNama(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { terbaca, satu, sel } of listBeda(bahan)) {
    const { sebutan } = satu.angka;
    const teks = terbaca.paragraf.teks.slice(sebutan.awal, sebutan.akhir);
    const hal = satu.peran === undefined ? "Angka" : KATA_PERAN[satu.peran];
    yield temuanKata(terbaca.paragraf, sebutan, {
      pesan: `${hal} “${satu.baris.kelompok.nama}” di kalimat ini ${teks}, sedangkan di tabel ${sel.teks}.`,
      saran: SARAN,
    });
  }
}

function* temuanSaksi(bahan: BahanNaskah): Generator<TemuanTeks> {
  for (const { terbaca, petikan, sel } of listAngkaSaksi(bahan, waktuNaskah(bahan))) {
    const teks = terbaca.paragraf.teks.slice(petikan.awal, petikan.akhir);
    yield temuanKata(terbaca.paragraf, petikan, {
      pesan: `Realisasi “${sel.kelompok.nama}” di kalimat ini ${teks}, sedangkan di tabel ${sel.sel.teks}.`,
      saran: SARAN,
    });
  }
}

/** A number a sentence gives for a row of a table of the same text, where that row has another. */
export const kalimatBedaTabel: AturanNaskah = {
  id: "kalimat-beda-tabel",
  kode: "R-01",
  tingkat: "kesalahan",

  *checkNaskah(bahan) {
    if (kamusBaris(bahan).perInti.size === 0) return;
    yield* tanpaUlang([...temuanNama(bahan), ...temuanSaksi(bahan)]);
  },
};
