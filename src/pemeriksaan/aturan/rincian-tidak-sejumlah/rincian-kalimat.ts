import type { Petikan } from "../../../naskah/naskah";
import type { Bingkai } from "./bingkai";
import {
  listBingkaiKurung,
  listBingkaiMenurut,
  listBingkaiMenurutSambung,
  listBingkaiSambung,
  listBingkaiSesudah,
} from "./bingkai";
import { listBingkaiJumlah } from "./bingkai-jumlah";
import type { Butir, DaftarButir } from "./daftar-butir";
import { bacaDaftarButir } from "./daftar-butir";
import { SEBAGIAN } from "./kata-rincian";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";
import { bacaKuantitas } from "./kuantitas";
import { listBingkaiKoma } from "./bingkai-koma";
import { kelengkapanOf } from "./golongan";
import { isHampirSemua, isTerjelaskan, jumlahOf } from "./penjumlahan";
import { isSesatuan } from "./satuan-rincian";

/** A whole and parts that do not add up to it. */
export interface RincianKeliru extends Petikan {
  readonly utuh: Kuantitas;
  readonly bagian: readonly Kuantitas[];
}

/** Further off, the list is of something else. */
const BATAS = { tegas: [0.6, 1.6], lemah: [0.75, 1.34], golongan: [0.75, 1.34] } as const;
/** A mean, a score or a rank has no parts. */
const BUKAN_UTUH =
  /(?:nilai|indeks|skor|ikm|skm|peringkat|rata-rata|rerata|skala|pasal|nomor|bobot|bernilai)(?: \S+){0,3} $/i;

/** `sasaran 1, sasaran 2`, `1, 2, 3`: numbers that tell which. */
function isNomor({ daftar }: DaftarButir): boolean {
  const label = new Set(daftar.map((butir) => butir.label));
  if (label.size === 1 && !label.has("")) return true;
  const awal = daftar[0]?.kuantitas.nilai ?? 0;
  const isBerurut = daftar.every(({ kuantitas }, ke) => kuantitas.nilai === awal + ke);
  return isBerurut && (awal === 1 || label.has(""));
}

/** A count in whole numbers has no parts of tenths. */
const isBulatSama = (utuh: Kuantitas, daftar: readonly Butir[]): boolean =>
  utuh.sela > 0 || utuh.jenis === "rupiah" || daftar.every(({ kuantitas }) => kuantitas.sela === 0);

/** The words between whole and parts, both included. */
function teksBingkai(
  { bacaan }: KalimatBerangka,
  { utuh }: Bingkai,
  { dari, sampai }: DaftarButir,
) {
  const [awal, akhir] = [bacaan.daftar[dari]?.awal ?? 0, bacaan.daftar[sampai]?.akhir];
  return bacaan.teks.slice(
    Math.min(utuh.akhir, awal),
    Math.max(akhir ?? bacaan.teks.length, utuh.akhir),
  );
}

/** Whether kinds that only stand behind a number are all of it, or already more than it. */
function isGolonganUtuh(kalimat: KalimatBerangka, { utuh }: Bingkai, daftar: DaftarButir): boolean {
  const kelengkapan = kelengkapanOf(kalimat, utuh, daftar);
  if (kelengkapan === undefined || kelengkapan === "utuh") return kelengkapan === "utuh";
  const bagian = daftar.daftar.map(({ kuantitas }) => kuantitas);
  if (jumlahOf(bagian) > utuh.nilai) return kelengkapan !== "tumpang-tindih";
  return kelengkapan !== "paling-banyak" && isHampirSemua(utuh, bagian);
}

/** Whether the words claim that the list is all of the whole. */
function isUtuh(kalimat: KalimatBerangka, bingkai: Bingkai, daftar: DaftarButir): boolean {
  const { utuh, kekuatan } = bingkai;
  if (kekuatan === "golongan" && !isGolonganUtuh(kalimat, bingkai, daftar)) return false;
  if (kekuatan !== "tegas" && daftar.daftar.some(({ label }) => label === "")) return false;
  if (utuh.isRagu || SEBAGIAN.test(teksBingkai(kalimat, bingkai, daftar))) return false;
  return !BUKAN_UTUH.test(kalimat.bacaan.teks.slice(0, utuh.awal));
}

/** Whether what is listed can be added to the whole. */
const isBagian = (kalimat: KalimatBerangka, bingkai: Bingkai, daftar: DaftarButir): boolean =>
  !isNomor(daftar) &&
  isBulatSama(bingkai.utuh, daftar.daftar) &&
  isSesatuan(kalimat, bingkai, daftar);

function keliruOf(kalimat: KalimatBerangka, bingkai: Bingkai): RincianKeliru | undefined {
  const { utuh, wilayah, kekuatan } = bingkai;
  const daftar = bacaDaftarButir(kalimat, { ...wilayah, jenis: utuh.jenis });
  if (!daftar || !isUtuh(kalimat, bingkai, daftar) || !isBagian(kalimat, bingkai, daftar))
    return undefined;
  const bagian = daftar.daftar.map(({ kuantitas }) => kuantitas);
  const sejenis = kalimat.daftar.filter(({ jenis }) => jenis === utuh.jenis);
  const lain = sejenis.filter(
    (k) => k !== utuh && !bagian.includes(k) && kalimat.kedalaman[k.dari] === 0,
  );
  const semua = sejenis.filter(
    (k) => k !== utuh && k.dari >= wilayah.dari && k.dari < daftar.batas,
  );
  if (isTerjelaskan({ calon: [utuh, ...lain], bagian, semua })) return undefined;
  const jumlah = jumlahOf(bagian);
  const kurang = utuh.nilai - jumlah;
  if (kurang > 0 && kurang <= daftar.tanpaAngka) return undefined;
  const [bawah, atas] = BATAS[kekuatan];
  const rasio = jumlah / utuh.nilai;
  if (rasio < bawah || rasio > atas) return undefined;
  const tempat = [utuh, ...bagian];
  const awal = awalKutipan(kalimat, tempat);
  return { utuh, bagian, awal, akhir: akhirKutipan(kalimat, tempat, daftar) };
}

const EKOR_TERPANJANG = 6;
const PENGANTAR = new Set("total jumlah sejumlah berjumlah sebanyak sebesar seluruhnya".split(" "));

/** Where the words to show begin: with the first number, or the word that introduces it. */
function awalKutipan({ bacaan }: KalimatBerangka, tempat: readonly Kuantitas[]): number {
  const pertama = Math.min(...tempat.map((k) => k.dari));
  const sebelum = bacaan.daftar[pertama - 1];
  const isPengantar = sebelum !== undefined && PENGANTAR.has(sebelum.kecil);
  return isPengantar ? sebelum.awal : Math.min(...tempat.map((k) => k.awal));
}

/** Where they end: with the last number, or with the last part if its words are few. */
function akhirKutipan(
  { bacaan }: KalimatBerangka,
  tempat: readonly Kuantitas[],
  { daftar }: DaftarButir,
): number {
  const angka = Math.max(...tempat.map((k) => k.akhir));
  const ekor = daftar.at(-1);
  if (!ekor || ekor.sampai - ekor.kuantitas.sampai > EKOR_TERPANJANG) return angka;
  const isKurung = bacaan.daftar[ekor.sampai]?.teks === ")";
  const kata = bacaan.daftar.slice(0, isKurung ? ekor.sampai + 1 : ekor.sampai);
  return Math.max(angka, kata.findLast(({ teks }) => !/^[.,;:]$/.test(teks))?.akhir ?? 0);
}

const ANGKA =
  /\d[\d.,]*|\b(?:ke)?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu)\b/gi;
const PETUNJUK =
  /terdiri|ter(?:bagi|pilah|pecah)|dibagi|rinci|komposisi|meliputi|mencakup|yaitu|yakni|ialah|sumber|berasal|tersebar|berupa|gabungan|penjumlahan|masing-masing|jumlah|total|perempuan|wanita|betina|daring|mancanegara|proses|belum|tidak|honorer|kontrak|non|semester|pns|asn|thl|ptt|kelas|kosong|rusak|tolak|kembali|tutup|batal|[:=(]|\b(?:ber(?:predikat|kategori|kriteria|status|nilai)|memperoleh|dalam kondisi)\b/i;
/** `tiga di RW 02`. */
const PETUNJUK_SEBARAN =
  /(?:\d|\b\p{L}{3,8}) (?:di|dari|pada) [^.;]{3,60}?(?:,| dan) (?:\d+|\p{L}{3,8}) (?:di|dari|pada) /iu;

const isBerpetunjuk = (teks: string): boolean =>
  (PETUNJUK.test(teks) || PETUNJUK_SEBARAN.test(teks)) && (teks.match(ANGKA)?.length ?? 0) > 2;

function periksa(
  kalimat: KalimatBerangka,
  daftarBingkai: readonly Bingkai[],
): readonly RincianKeliru[] {
  const hasil = new Map<string, RincianKeliru>();
  for (const bingkai of daftarBingkai) {
    const keliru = keliruOf(kalimat, bingkai);
    const kunci = keliru?.bagian.map(({ awal }) => awal).join(" ");
    if (keliru && kunci !== undefined && !hasil.has(kunci)) hasil.set(kunci, keliru);
  }
  return [...hasil.values()];
}

/** Wholes of a sentence whose parts do not add up, each once; a sentence that claims no breakdown costs one test. */
export function listRincianKeliru(teks: string): readonly RincianKeliru[] {
  if (!isBerpetunjuk(teks)) return [];
  const kalimat = bacaKuantitas(teks);
  if (kalimat.daftar.length < 3) return [];
  return periksa(kalimat, [
    ...listBingkaiSesudah(kalimat),
    ...listBingkaiMenurut(kalimat),
    ...listBingkaiKurung(kalimat),
    ...listBingkaiJumlah(kalimat),
    ...listBingkaiKoma(kalimat),
  ]);
}

const AWAL_SAMBUNGAN =
  /^\s*(?:adapun |dengan |jika |bila )?(?:(?:(?:pe)?rincian|terdiri|yaitu|yakni|meliputi|komposisi|menurut|berdasarkan|dilihat dari)|(?:\p{L}+ ){1,4}(?:tersebut|itu|dimaksud) (?:terdiri|terbagi|meliputi|mencakup|bersumber|berasal|tersebar))/iu;

/** Whether a sentence goes on with what the one before speaks of. */
export const isSambungan = (teks: string): boolean => AWAL_SAMBUNGAN.test(teks);

/** The same of two sentences, where the second (from `batas`) begins with what opens a breakdown. */
export function listRincianSambung(teks: string, batas: number): readonly RincianKeliru[] {
  if (!isSambungan(teks.slice(batas)) || !isBerpetunjuk(teks)) return [];
  const kalimat = bacaKuantitas(teks);
  return periksa(kalimat, [
    ...listBingkaiSambung(kalimat, batas),
    ...listBingkaiMenurutSambung(kalimat, batas),
  ]);
}
