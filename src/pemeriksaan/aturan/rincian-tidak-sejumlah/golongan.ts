import type { Token } from "../../../naskah/token";
import { kecil } from "../../../naskah/token";
import type { Butir, DaftarButir } from "./daftar-butir";
import type { KalimatBerangka, Kuantitas } from "./kuantitas";

/** How far a list speaks for all there is: it is the whole, next to all of it, at most the whole, or kinds that overlap. */
export type Kelengkapan = "utuh" | "hampir" | "paling-banyak" | "tumpang-tindih";

/** Two kinds that are all there are: a list of both is the whole without a word that says so. */
const PASANGAN: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:laki ?-? ?laki|pria|l)(?: (?:orang|jiwa|siswa|pegawai))?$/,
    /^(?:perempuan|wanita|p)(?: (?:orang|jiwa|siswa|pegawai))?$/,
  ],
  [/\bjantan\b/, /\bbetina\b/],
  [
    /^(?:pns|asn|pegawai negeri)(?: orang)?$/,
    /^(?:non ?-? ?(?:pns|asn)|honorer|kontrak|tenaga kontrak|ptt)(?: orang)?$/,
  ],
  [/\b(?:tatap muka|luring)\b/, /\bdaring\b/],
  [
    /^(?:telah |sudah |yang )*(?:selesai|tuntas)\b/,
    /^(?:masih |dalam |yang )*(?:proses|belum selesai|belum tuntas)\b/,
  ],
  [/\bnusantara\b/, /\bmancanegara\b/],
  [/\bsemester i\b/, /\bsemester ii\b/],
  [/^lulus\b/, /^tidak lulus\b/],
  [/^aktif\b/, /^(?:tidak aktif|nonaktif)\b/],
  [
    /^(?:unit )?(?:terisi|dihuni|terpakai|disewa)$/,
    /^(?:unit )?(?:kosong|belum terisi|tidak terisi)$/,
  ],
  [/^(?:unit )?(?:kondisi )?baik$/, /^(?:unit )?(?:kondisi )?rusak$/],
];

/** Kinds of one division: what all parts are, and what must be among them for nobody to be left out. */
interface Golongan {
  readonly jenis: RegExp;
  readonly akhir: RegExp;
}

const KEPEGAWAIAN =
  /^(?:orang |pegawai |tenaga )?(?:pns|cpns|asn|pppk|p3k|pegawai negeri sipil|(?:tenaga |pegawai |guru )?(?:honorer|kontrak|harian(?: lepas)?|bantuan|pendukung|tidak tetap|non ?-? ?asn|non ?-? ?pns)|thl|tks|ptt|gtt|phl|pjlp|ppnpn|outsourcing)(?: orang)?$/;

const DAFTAR_GOLONGAN: readonly Golongan[] = [
  {
    jenis: KEPEGAWAIAN,
    akhir: /honorer|kontrak|harian|bantuan|pendukung|tidak tetap|non|thl|tks|ptt|gtt|phl/,
  },
  {
    jenis: /^(?:siswa )?kelas (?:[xvi]{1,4}|\d{1,2})(?: (?:orang|siswa))?$/,
    akhir: /\b(?:xii|ix|vi|12|9|6)\b/,
  },
  {
    jenis: /^(?:unit |dalam )?(?:kondisi )?(?:baik|sedang|rusak ringan|rusak sedang|rusak berat)$/,
    akhir: /rusak berat/,
  },
];

/** What became of something: no two of them can be true of it. */
const NASIB =
  /^(?:\p{L}+ ){0,2}?(?:telah |sudah |masih |yang |sedang |dalam )*(?:selesai|tuntas|disetujui|dikabulkan|proses|diproses|ditolak|dikembalikan|dibatalkan|batal|dicabut|ditunda|tertunda|ditutup|digabung|dipertahankan|gugur|belum)\b/u;

/** Words behind a number that tell what kind it is of. */
const SIFAT =
  /(?:^|\s)(berpredikat|berkategori|berkriteria|bernilai|berstatus|berperingkat|bersertifikat|(?:memperoleh|mendapat|meraih) (?:nilai|predikat|kategori)|(?:masuk|dalam) (?:kategori|kondisi)|kategori|kondisi|status|predikat)\s+(.+)$/;
const TUMPANG = /\b(?:minimal|maksimal|ke atas|ke bawah|paling|atau lebih|lebih)\b/;
/** `tiga di RW 02`: where some of them are. */
const TEMPAT = /^(?:di|dari|pada)\s+\S+/;

const rapi = (label: string): string => label.replaceAll(" - ", "-");

const isBeda = (daftar: readonly string[]): boolean => new Set(daftar).size === daftar.length;

/** What the parts are, by their labels, and what of the same kind a number before them would be. */
interface Pembagian {
  readonly kelengkapan: Kelengkapan;
  readonly isSejenis: (label: string) => boolean;
}

function bagiPasangan(daftar: readonly string[]): Pembagian | undefined {
  const [satu, dua, lain] = daftar;
  if (satu === undefined || dua === undefined || lain !== undefined) return undefined;
  const pasangan = PASANGAN.find(
    ([a, b]) => (a.test(satu) && b.test(dua)) || (b.test(satu) && a.test(dua)),
  );
  const isSejenis = (label: string): boolean => pasangan?.some((pola) => pola.test(label)) === true;
  return pasangan && { kelengkapan: "utuh", isSejenis };
}

function bagiGolongan(daftar: readonly string[]): Pembagian | undefined {
  const golongan = DAFTAR_GOLONGAN.find(({ jenis }) => daftar.every((satu) => jenis.test(satu)));
  if (!golongan || !isBeda(daftar)) return undefined;
  const { jenis, akhir } = golongan;
  const kelengkapan = daftar.some((satu) => akhir.test(satu)) ? "utuh" : "paling-banyak";
  return { kelengkapan, isSejenis: (label) => jenis.test(label) };
}

/** `3 berpredikat A, 14 berpredikat BB`: one word, and behind it what is different each time. */
function bagiSifat(daftar: readonly string[]): Pembagian | undefined {
  const cocok = daftar.map((satu) => SIFAT.exec(satu));
  const kata = new Set(cocok.map((satu) => satu?.[1]));
  const nilai = cocok.map((satu) => satu?.[2] ?? "");
  if (daftar.length < 3 || kata.size > 1 || kata.has(undefined) || !isBeda(nilai)) return undefined;
  const isTumpang = daftar.some((satu) => TUMPANG.test(satu));
  return {
    kelengkapan: isTumpang ? "tumpang-tindih" : "hampir",
    isSejenis: (label) => SIFAT.test(label),
  };
}

function bagiNasib(daftar: readonly string[]): Pembagian | undefined {
  if (daftar.length < 3 || !isBeda(daftar)) return undefined;
  if (!daftar.every((satu) => NASIB.test(satu))) return undefined;
  return { kelengkapan: "paling-banyak", isSejenis: (label) => NASIB.test(label) };
}

const isAngkaDulu = ({ dari, kuantitas }: Butir): boolean => dari === kuantitas.dari;
const isTertutup = ({ penghubung }: Butir): boolean => /^\p{L}/u.test(penghubung);

/** `tiga di RW 02 dan lima di RW 05`: bare numbers, so they count what the whole counts. */
function bagiTempat({ daftar }: DaftarButir, label: readonly string[]): Pembagian | undefined {
  if (!daftar.some(isTertutup) || !daftar.every(isAngkaDulu) || !isBeda(label)) return undefined;
  if (!label.every((satu) => TEMPAT.test(satu))) return undefined;
  return { kelengkapan: "hampir", isSejenis: (satu) => TEMPAT.test(satu) };
}

const KATA_SEKITAR = 3;

/** The words right behind a number, and one to three of those right before it. */
function labelSekitar({ bacaan, kedalaman }: KalimatBerangka, { dari, sampai }: Kuantitas) {
  const isKata = ({ jenis }: Token, p: number): boolean =>
    jenis === "kata" && kedalaman[p] === kedalaman[dari];
  const kata = bacaan.daftar.map((token, p) => (isKata(token, p) ? token.kecil : ""));
  const koma = kata.findIndex((satu, p) => p >= sampai && satu === "");
  const sebelum = kata.slice(Math.max(dari - KATA_SEKITAR, 0), dari).filter((satu) => satu !== "");
  return [
    kata.slice(sampai, koma === -1 ? undefined : koma).join(" "),
    ...sebelum.map((_, ke) => sebelum.slice(ke).join(" ")),
  ];
}

/** How far a list that nothing introduces is all there is; undefined for one that need not be of the whole at all. */
export function kelengkapanOf(
  kalimat: KalimatBerangka,
  utuh: Kuantitas,
  daftar: DaftarButir,
): Kelengkapan | undefined {
  const label = daftar.daftar.map((butir) => rapi(butir.label));
  const bagian =
    bagiPasangan(label) ??
    bagiGolongan(label) ??
    bagiSifat(label) ??
    bagiTempat(daftar, label) ??
    bagiNasib(label);
  // `PNS 22, PPPK 9, honorer 11`: the first is one of them, not their whole.
  const isBagian =
    kecil(kalimat.bacaan, utuh.dari - 1) !== "dari" &&
    labelSekitar(kalimat, utuh).some((satu) => bagian?.isSejenis(rapi(satu)) === true);
  return isBagian ? undefined : bagian?.kelengkapan;
}
