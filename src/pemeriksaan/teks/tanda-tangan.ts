import type { Tanggal } from "../../kinerja/tanggal";
import { jumlahHari } from "../../kinerja/tanggal";
import { bacaParagraf } from "../../naskah/baca-paragraf";
import { KATA_BULAN, POLA_BULAN } from "../../naskah/kata-bulan";
import type { ParagrafNaskah, Petikan } from "../../naskah/naskah";
import { isSebelum } from "../akhir-periode";
import type { BahanNaskah } from "../aturan";
import type { KalimatNaskah, ParagrafTerbaca } from "./bacaan-naskah";
import { bacaanOf } from "./bacaan-naskah";
import { kamusOf } from "./kamus-buku";
import { sebutanOf } from "./sebutan-kalimat";

/** `Candipuro, 02 Januari 2024`, `Tgl: 11 Juni 2022`: nothing but a place and a day. */
const SEBELUM_TANGGAL =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}\s*,|(?:[Tt]gl|[Tt]anggal|TANGGAL)(?:\s+(?:[Pp]enyusunan\s+)?(?:[Ll]aporan|LAPORAN|[Pp]elaporan))?\s*[.:]+)\s*$/u;
/** `Ditetapkan di Rimba Kencana pada tanggal 20 Februari 2024`: decisions and letters say so too. */
const SEBELUM_TANGGAL_PENUTUP =
  /^\s*(?:(?:[Dd]itetapkan|[Dd]isahkan|[Dd]ibuat|DITETAPKAN|DIBUAT)\s+(?:di|DI)\s*:?\s*[\p{Lu}][\p{L} .'’-]{0,40}?,?\s*)?(?:[Pp]ada\s+(?:[Tt]anggal|[Tt]gl)|PADA TANGGAL)\s*\.?\s*:?\s*$/u;
/** `…, 8 Maret 2025 — Kepala Seksi Pemerintahan`: the post of who signs, on the same line. */
const SESUDAH_TANGGAL =
  /^[\s.,]*(?:[–—-]\s*)?(?:(?:[Kk]epala|KEPALA|[Cc]amat|CAMAT|[Ll]urah|LURAH|[Dd]irektur|DIREKTUR|[Ss]ekretaris|SEKRETARIS|[Ii]nspektur|INSPEKTUR)(?![\p{L}])[^,.:;\d]{0,80})?[\s.,]*$/u;
/** What follows is signed by the report's author. */
const KEPALA_LAPORAN = /\b(?:penutup|kata pengantar|kesimpulan|simpulan|ikhtisar|ringkasan)\b/i;
/** What follows may be signed on a day of its own. */
const KEPALA_LAIN =
  /\b(?:lampiran|perjanjian|pernyataan|rencana|keputusan|surat|berita acara|nota|target|formulir|daftar)\b/i;
const PANJANG_KEPALA = 60;

/** A line with the day a text was signed on. */
export interface TandaTangan extends Pick<KalimatNaskah, "paragraf"> {
  readonly tanggal: Tanggal & Petikan;
  /** The day is left to be written by hand: `tanggal` is the last of the month. */
  readonly isBulanSaja: boolean;
  /** It closes the report or its preface, not an annex. */
  readonly isPenutup: boolean;
}

/** `Candipuro,      Januari 2024`: the day is to be filled in. */
const BULAN_SAJA = new RegExp(
  `^\\s*\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,3}\\s*,[\\s._…]*(?:akhir\\s+)?((${POLA_BULAN})\\s+((?:19|20)\\d\\d))[\\s.]*$`,
  "iu",
);

function bulanBaris({ teks }: ParagrafNaskah): TandaTangan["tanggal"] | undefined {
  const cocok = teks.length < PANJANG_KEPALA ? BULAN_SAJA.exec(teks) : null;
  if (!cocok) return undefined;
  const [, waktu = "", kata = "", angka] = cocok;
  const awal = teks.lastIndexOf(waktu);
  const [bulan, tahun] = [KATA_BULAN.get(kata.toLowerCase()) ?? 0, Number(angka)];
  return { awal, akhir: awal + waktu.length, tahun, bulan, hari: jumlahHari(bulan, tahun) };
}

function tanggalBaris(
  { paragraf, kalimat }: KalimatNaskah,
  isPenutup: boolean,
): TandaTangan["tanggal"] | undefined {
  const [tanggal, ...lain] = sebutanOf(kalimat, "tanggal");
  if (!tanggal || lain.length > 0) return undefined;
  const sebelum = paragraf.teks.slice(0, tanggal.awal);
  const isTempat = SEBELUM_TANGGAL.test(sebelum);
  if (!isTempat && !(isPenutup && SEBELUM_TANGGAL_PENUTUP.test(sebelum))) return undefined;
  return SESUDAH_TANGGAL.test(paragraf.teks.slice(tanggal.akhir)) ? tanggal : undefined;
}

/** The day or the month of a line that holds nothing but a place and that. */
function listTanggal({ paragraf, daftarKalimat }: ParagrafTerbaca, isPenutup: boolean) {
  const bulan = bulanBaris(paragraf);
  return bulan
    ? [{ tanggal: bulan, isBulanSaja: true }]
    : daftarKalimat.flatMap((kalimat) => {
        const tanggal = tanggalBaris({ paragraf, kalimat }, isPenutup);
        return tanggal ? [{ tanggal, isBulanSaja: false }] : [];
      });
}

/** Signatures stand at the end, before annexes of a page or two. */
const BAGIAN_AKHIR = 40;
const TABEL_TANDA = /^\s*(?:mengetahui|menyetujui|nip)\b/i;
const BERTAHUN = /\b(?:19|20)\d\d\W*$/;

/** Two signatures side by side are a table: its cells with a day. */
function listSelTanda({ naskah, buku }: BahanNaskah): readonly TandaTangan[] {
  const kamus = kamusOf(buku);
  return naskah.daftarBagian.slice(-BAGIAN_AKHIR).flatMap((bagian) => {
    if (bagian.jenis !== "tabel") return [];
    const daftarSel = bagian.daftarBaris.flatMap((baris, ke) =>
      baris.flatMap((teks, kolom) => {
        const asal = bagian.daftarAsal[ke]?.[kolom];
        return asal ? [{ jenis: "paragraf", teks, asal } as const] : [];
      }),
    );
    if (!daftarSel.some(({ teks }) => TABEL_TANDA.test(teks))) return [];
    return daftarSel
      .filter(({ teks }) => BERTAHUN.test(teks))
      .flatMap((paragraf) =>
        listTanggal({ paragraf, daftarKalimat: bacaParagraf(paragraf.teks, kamus) }, false).map(
          (satu) => ({ paragraf, ...satu, isPenutup: false }),
        ),
      );
  });
}

const TERBACA = new WeakMap<BahanNaskah, readonly TandaTangan[]>();

/** Every line with a place and a day, in reading order; behind them the cells that hold one. */
export function listTandaTangan(bahan: BahanNaskah): readonly TandaTangan[] {
  const ada = TERBACA.get(bahan);
  if (ada) return ada;
  const daftar = [...listBarisTanda(bahan), ...listSelTanda(bahan)];
  TERBACA.set(bahan, daftar);
  return daftar;
}

function listBarisTanda(bahan: BahanNaskah): readonly TandaTangan[] {
  const hasil: TandaTangan[] = [];
  let isPenutup = false;
  for (const { paragraf, daftarKalimat } of bacaanOf(bahan).daftarParagraf) {
    if (paragraf.teks.length < PANJANG_KEPALA) {
      if (KEPALA_LAPORAN.test(paragraf.teks)) isPenutup = true;
      else if (KEPALA_LAIN.test(paragraf.teks)) isPenutup = false;
    }
    for (const satu of listTanggal({ paragraf, daftarKalimat }, isPenutup))
      hasil.push({ paragraf, ...satu, isPenutup });
  }
  return hasil;
}

/** The agreement in an annex is signed at the year's beginning, rightly: only the latest day is surely the report's. */
export const tandaTanganTerakhir = (bahan: BahanNaskah): TandaTangan | undefined =>
  listTandaTangan(bahan).reduce<TandaTangan | undefined>(
    (akhir, satu) => (akhir && !isSebelum(akhir.tanggal, satu.tanggal) ? akhir : satu),
    undefined,
  );
