import type { KalimatTerbaca, Petikan } from "../../../naskah/naskah";
import type { BahanNaskah, TemuanTeks } from "../../aturan";
import { listKalimat } from "../../teks/bacaan-naskah";
import { bilanganOf, POLA_BILANGAN } from "../../teks/kata-bilangan";
import { isPerbandingan } from "../../teks/konteks";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import { temuanKalimat } from "../../teks/temuan-teks";
import type { TabelBerdaftar } from "./tabel-berdaftar";
import { listTabelBerdaftar } from "./tabel-berdaftar";

/** Said of all there are. */
const POLA_UTUH =
  "(?:mengelola|meliputi|mencakup|terdiri(?:\\s+atas|\\s+dari)?|dibiayai|didanai|bersumber|tersebar|terbagi|dibagi|" +
  "dirinci|terinci|dijabarkan|dituangkan|dialokasikan|memuat|melaksanakan|menyelenggarakan|dilaksanakan|didukung|" +
  "membawahi|membina|menaungi|terdapat|ditetapkan|menetapkan|dari|seluruh|total)";
const SAMBUNG =
  "(?:oleh|pada|di|dalam|ke|kepada|dari|atas|melalui|menjadi|untuk|sebanyak|sejumlah|seluruh|total)";
const POLA_HITUNG = new RegExp(
  `\\b(?<kata>${POLA_UTUH})(?:\\s+${SAMBUNG}){0,3}\\s+(?<nilai>${POLA_BILANGAN})\\s+(?=\\p{L})`,
  "giu",
);
/** `5 program dan 12 kegiatan`: further counts of the same sentence. */
const POLA_LANJUT = new RegExp(
  `^\\s*(?:,|dan|serta|dengan|,\\s*(?:dan|serta))\\s+(?<nilai>${POLA_BILANGAN})\\s+(?=\\p{L})`,
  "iu",
);
const POLA_ANGKA = new RegExp(POLA_BILANGAN, "iu");
const NAMA_SASARAN = ["sasaran", "sasaran strategis"];
const ISYARAT = new RegExp(`\\b${POLA_UTUH}\\b`, "i");
/** Nothing behind the noun picks some of them out. */
const AKHIR =
  /^\s*(?:$|[.,;:)]|(?:dan|serta|sebagaimana|seperti|yaitu|yakni|sesuai)\b|(?:pada|dalam)\s+(?:tahun|tabel|dpa|dppa)\b|dengan\s+(?:jumlah|luas|total|penduduk|pagu|anggaran|alokasi|indikator|rincian|\d|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b|yang\s+(?:tercantum|dimuat|disajikan|diperjanjikan|ditetapkan)\b)/i;
const SEBAGIAN =
  /\b(?:antara lain|di\s?antaranya|termasuk|masing-masing|setiap|tiap|prioritas|unggulan|sebagian|lainnya|baru|usulan|di luar|selain|kecuali|belum|tidak|misalnya|rpjmd|rpjpd|pemerintah (?:kabupaten|kota|daerah)|bupati|wali ?kota|salah satu|(?<!(?:mewujudkan|mencapai|mendukung)\s)(?:sasaran|program|kegiatan)\s+(?:pertama|kedua|ketiga|keempat|kelima|ini|tersebut|itu|“|"|\d))\b/gi;
/** What a document, not a place, has a table of: every table of them lists all. */
const BENDA_RENCANA = new Set([
  "program",
  "kegiatan",
  "sub kegiatan",
  "subkegiatan",
  "sumber dana",
  "jenis belanja",
]);
const SASARAN = /^sasaran(?: (?:strategis|kinerja|program|kegiatan|utama))*$/;
const TABEL_DIRUJUK = /\btabel\s+(?<nomor>\d+(?:[.-]\d+)*)/i;
/** A few more or less: other numbers are of other things. */
const BEDA_TERBESAR = 2;

interface Hitungan extends Petikan {
  readonly kata: string;
  readonly nilai: number;
  readonly benda: string;
}

const isBenda = (ekor: string, benda: string): boolean =>
  ekor.startsWith(benda) && !/^[\p{L}-]/u.test(ekor.slice(benda.length));

interface Urutan {
  /** Before the first of them. */
  readonly kata: string;
  readonly tulisan: string;
  /** Behind the number and its space. */
  readonly akhir: number;
}

/** The counts of one `memuat 2 sasaran, 5 program dan 9 kegiatan`; one that is picked out of others is none. */
function bacaHitungan(
  teks: string,
  { kata, tulisan, akhir }: Urutan,
  daftarBenda: readonly string[],
): readonly Hitungan[] {
  const ekor = teks.slice(akhir).toLowerCase();
  const benda = daftarBenda.find((satu) => isBenda(ekor, satu));
  const nilai = bilanganOf(tulisan);
  if (benda === undefined || nilai === undefined) return [];
  const awal = teks.lastIndexOf(tulisan, akhir);
  const satu = { kata, nilai, benda, awal, akhir: awal + tulisan.length };
  const sisa = ekor.slice(benda.length);
  const [lanjut = ""] = POLA_LANJUT.exec(sisa) ?? [];
  const [berikut] = POLA_ANGKA.exec(lanjut) ?? [];
  const sampai = akhir + benda.length + lanjut.length;
  const lain = berikut === undefined ? [] : [{ kata, tulisan: berikut, akhir: sampai }];
  return [
    ...(AKHIR.test(sisa) ? [satu] : []),
    ...lain.flatMap((urutan) => bacaHitungan(teks, urutan, daftarBenda)),
  ];
}

const listHitungan = ({ teks }: KalimatTerbaca, daftarBenda: readonly string[]) =>
  Array.from(teks.matchAll(POLA_HITUNG)).flatMap((cocok) => {
    const { kata = "", nilai = "" } = cocok.groups ?? {};
    const akhir = cocok.index + cocok[0].length;
    return bacaHitungan(teks, { kata: kata.toLowerCase(), tulisan: nilai, akhir }, daftarBenda);
  });

/** How far words reach that say a count is of some only. */
const JANGKAUAN = 70;

/** Words that divide a whole, by what they count; those that only say what somebody does may leave some out. */
const UTUH_RENCANA =
  /^(?:dibiayai|bersumber|tersebar|terbagi|dibagi|dirinci|terinci|dijabarkan|dituangkan|dialokasikan|memuat|terdiri)/;
const UTUH_SASARAN = /^(?:memuat|terdiri|ditetapkan|menetapkan|terdapat)/;
const UTUH_MILIK = /^(?:mengelola|membina|membawahi|menaungi)/;
/** One unit's, one sasaran's, or those before a change. */
const BAGIAN_LAIN =
  /\b(?:[Bb]idang|[Ss]ekretariat|[Ss]eksi|[Ss]ubbag(?:ian)?|[Hh]ambatan|awal tahun|murni|perubahan|indikator|permasalahan|kendala|bantuan|(?:program|kegiatan|sasaran)\s+\p{Lu})/u;

function isKataUtuh(kalimat: string, { kata, benda, awal }: Hitungan): boolean {
  if (SASARAN.test(benda)) return UTUH_SASARAN.test(kata);
  if (BAGIAN_LAIN.test(kalimat.slice(Math.max(0, awal - JANGKAUAN), awal))) return false;
  if (BENDA_RENCANA.has(benda)) return UTUH_RENCANA.test(kata);
  return UTUH_MILIK.test(kata) || (/\bwilayah kerja\b/i.test(kalimat) && !/^dari$/.test(kata));
}

/** Whether a count of a sentence is surely of what a table lists. */
function isTerikat(kalimat: string, hitungan: Hitungan, tabel: TabelBerdaftar): boolean {
  const { nomor, isMenurut, isBerjumlah } = tabel;
  const dirujuk = TABEL_DIRUJUK.exec(kalimat)?.groups?.["nomor"];
  if (dirujuk !== undefined) return dirujuk === nomor;
  if (!isKataUtuh(kalimat, hitungan)) return false;
  if (SASARAN.test(hitungan.benda)) return true;
  return isBerjumlah && (isMenurut || BENDA_RENCANA.has(hitungan.benda));
}

/** The rows of the tables that list what is counted, where no way to count them gives the number. */
function barisLain(
  kalimat: string,
  hitungan: Hitungan,
  daftar: readonly TabelBerdaftar[],
): number | undefined {
  const sebenda = daftar.filter(({ benda }) => isSama(hitungan.benda, benda));
  const bacaan = sebenda.flatMap((tabel) => tabel.bacaan);
  const semua = sebenda.reduce((jumlah, tabel) => jumlah + (tabel.bacaan[1] ?? 0), 0);
  const isAda = [...bacaan, semua].includes(hitungan.nilai);
  const terikat = isAda ? undefined : sebenda.find((tabel) => isTerikat(kalimat, hitungan, tabel));
  const baris = terikat?.bacaan[0] ?? 0;
  return terikat && Math.abs(baris - hitungan.nilai) <= BEDA_TERBESAR ? baris : undefined;
}

const isSebagian = ({ teks }: KalimatTerbaca, { awal, akhir }: Petikan): boolean =>
  Array.from(teks.matchAll(SEBAGIAN)).some(
    ({ index }) => index >= awal - JANGKAUAN && index <= akhir + JANGKAUAN,
  );

/** `sasaran` is also `sasaran strategis`. */
const isSama = (a: string, b: string): boolean =>
  a === b || (SASARAN.test(a) && SASARAN.test(b) && (a.startsWith(b) || b.startsWith(a)));

const isDibaca = (kalimat: KalimatTerbaca, bahan: BahanNaskah): boolean =>
  ISYARAT.test(kalimat.teks) && !isPerbandingan(kalimat.teks) && !sebutPeriodeLain(kalimat, bahan);

/** Counted things of which the text's own table lists more or fewer. */
export function* checkBaris(bahan: BahanNaskah): Generator<TemuanTeks> {
  if (bahan.buku) return;
  const daftar = listTabelBerdaftar(bahan);
  // The longest first: `sumber dana`, not `sumber`.
  const daftarBenda = [...new Set([...daftar.map(({ benda }) => benda), ...NAMA_SASARAN])]
    .filter((benda) => !benda.startsWith("indikator"))
    .sort((a, b) => b.length - a.length);
  for (const { paragraf, kalimat } of listKalimat(bahan)) {
    if (daftar.length === 0 || !isDibaca(kalimat, bahan)) continue;
    for (const hitungan of listHitungan(kalimat, daftarBenda)) {
      const baris = barisLain(kalimat.teks, hitungan, daftar);
      if (baris === undefined || isSebagian(kalimat, hitungan)) continue;
      const { nilai, benda } = hitungan;
      yield temuanKalimat({ paragraf, kalimat }, hitungan, {
        pesan: `Tertulis ${nilai} ${benda}, sedangkan di tabelnya ada ${baris}.`,
        saran: "Samakan jumlahnya dengan tabel.",
      });
    }
  }
}
