import type { ParagrafTerbaca } from "../../teks/bacaan-naskah";
import { isSisaKalimat } from "../../teks/baris-terpotong";
import type { Bukti, DeretBesaran, DugaanAngka } from "./dugaan-angka";
import {
  akarNama,
  isTertutup,
  isTertutupTarget,
  jumlahKena,
  KATA_TARGET,
  LARANG_AWALAN,
  listKata,
} from "./kata-klausa";
import { tanpaMasaSendiri } from "./masa-sendiri";
import type { IndeksSel, SelBerjenis } from "./sel-berjenis";
import { kunciNilai } from "./sel-berjenis";
import type { Latar } from "./sel-seharusnya";
import type { WaktuNaskah } from "./waktu-naskah";

/** A paragraph with what stands above it. */
export interface Lingkungan {
  readonly terbaca: ParagrafTerbaca;
  readonly deret: DeretBesaran;
  /** The heading above; `""` for none. */
  readonly judul: string;
}

/** The words around a number. */
interface Zona {
  /** The clause it stands in, before and behind it. */
  readonly depan: readonly string[];
  readonly belakang: string;
  /** The sentence before that, and what else it leans on. */
  readonly awalan: string;
  /** What the number counts. */
  readonly benda: readonly string[];
  readonly warisan: readonly string[];
  /** Its line goes on in the next, which was not joined to it. */
  readonly isTerpotong: boolean;
}

const ruasAkhir = (teks: string): string => teks.split(/[.,;:()–—]/).at(-1) ?? "";
const ruasAwal = (teks: string): string => teks.split(/[.,;:()–—¤]/)[0] ?? "";

/** Words that lead to a number that something became. */
const UBAH =
  /\b(?:telah |sudah |berhasil |dapat )?(?:naik|turun|meningkat|menurun|bertambah|berkurang|membaik|memburuk|memendek)?(?:\s+¤+\s*\p{L}*\s*,?)?\s*dari\s+¤+[^.;:¤]*$/iu;

/** What led to the number that ties it is no part of another thing's name. */
function awalanOf(awalan: string, { besaran, mulai, lawan }: DugaanAngka): string {
  if (mulai === besaran.awal) return awalan.replace(UBAH, "");
  const isSesudah = lawan !== undefined && lawan.awal < besaran.awal;
  return isSesudah
    ? awalan.replace(/(?:[\p{L}]+\s+){0,4}¤+\s*\p{L}*\s*$/u, (ruas) =>
        KATA_TARGET.test(ruas) ? "" : ruas,
      )
    : awalan;
}

/** Of what a paragraph said before, its label and the sentence before count. */
const LABEL_TERPANJANG = 60;
const KALIMAT_LALU = 200;

function warisanOf(lalu: string, judul: string): string {
  if (lalu.trim() === "") return judul;
  return lalu.length <= LABEL_TERPANJANG + KALIMAT_LALU
    ? lalu
    : `${lalu.slice(0, LABEL_TERPANJANG)} ${lalu.slice(-KALIMAT_LALU)}`;
}

const BARIS_PENUH = 55;
const KATA_DI_UJUNG = /[\p{L}\d,¤]\s*$/u;

/** A full line without an end, in whose last sentence a number stands. */
const isTerpotong = (polos: string, awal: number, akhir: number): boolean =>
  polos.trim().length >= BARIS_PENUH &&
  KATA_DI_UJUNG.test(polos) &&
  !/[.!?;]\s/.test(polos.slice(Math.max(awal, akhir)));

/** The text with its numbers and its own time blotted out: as long as before. */
function tanpaAngka({ teks, daftar }: DeretBesaran, waktu: WaktuNaskah): string {
  let hasil = tanpaMasaSendiri(teks, waktu);
  for (const { awal, akhirAngka } of daftar) {
    hasil = hasil.slice(0, awal) + "¤".repeat(akhirAngka - awal) + hasil.slice(akhirAngka);
  }
  return hasil;
}

function zonaOf(
  dugaan: DugaanAngka,
  { terbaca, deret, judul }: Lingkungan,
  waktu: WaktuNaskah,
): Zona {
  const { besaran, mulai } = dugaan;
  const polos = tanpaAngka(deret, waktu);
  const awal = terbaca.daftarKalimat.find(({ akhir }) => besaran.awal < akhir)?.awal ?? 0;
  const ruas = polos.slice(Math.max(awal, mulai), besaran.awal);
  const depan = mulai > awal ? ruas : ruasAkhir(ruas);
  const awalan = polos.slice(awal, besaran.awal - depan.length);
  return {
    depan: listKata(depan),
    belakang: ruasAwal(polos.slice(besaran.akhir)),
    benda: listKata(polos.slice(besaran.akhirAngka, besaran.akhir)),
    awalan: awalanOf(awalan, dugaan),
    warisan: listKata(warisanOf(polos.slice(0, awal), judul)),
    isTerpotong: isTerpotong(polos, awal, besaran.akhir),
  };
}

/** How surely the words name a row: how many of its telling words, and whether those are all it has. */
interface Nama {
  readonly kena: number;
  readonly isUtuh: boolean;
  /** No other words stand in the sentence before the number. */
  readonly isTertutup: boolean;
}

/** What a row gives is in the columns that have a role; codes and remarks are nothing it gives. */
function isBerjenis(daftar: readonly SelBerjenis[], jenis: SelBerjenis["jenis"]): boolean {
  const berperan = daftar.filter(({ sel }) => sel.peran !== undefined);
  return (berperan.length > 0 ? berperan : daftar).some((sel) => sel.jenis === jenis);
}

/** Whether no other row is named as well by the same words. */
function isTunggal(daftarKata: readonly string[], dugaan: DugaanAngka, indeks: IndeksSel): boolean {
  const { kelompok, jenis } = dugaan.saksi;
  const nama = akarNama(kelompok);
  const kena = jumlahKena(daftarKata, nama);
  const isUtuh = kena === nama.jumlahInti;
  return [...indeks.perKelompok].every(([lain, daftarSel]) => {
    if (lain === kelompok || !isBerjenis(daftarSel, jenis)) return true;
    const namaLain = akarNama(lain);
    const kenaLain = jumlahKena(daftarKata, namaLain);
    return kenaLain < kena || (kenaLain === kena && isUtuh && kenaLain < namaLain.jumlahInti);
  });
}

/** A target that two rows share tells neither where the name stands only further above. */
function isSaksiTunggal({ saksi, lawan }: DugaanAngka, { perTarget }: IndeksSel): boolean {
  const daftar = lawan ? (perTarget.get(kunciNilai(lawan)) ?? []) : [];
  return daftar.every(({ kelompok }) => kelompok === saksi.kelompok);
}

function namaOf(zona: Zona, dugaan: DugaanAngka, indeks: IndeksSel): Nama | undefined {
  const nama = akarNama(dugaan.saksi.kelompok);
  const awalan = listKata(zona.awalan);
  const klausa = [...zona.depan, ...zona.benda, ...listKata(zona.belakang)];
  const daftarZona = [klausa, [...awalan, ...klausa], [...zona.warisan, ...awalan, ...klausa]];
  const zonaNama = daftarZona.find((satu) => jumlahKena(satu, nama) > 0);
  if (!zonaNama || !isTunggal(zonaNama, dugaan, indeks)) return undefined;
  if (zonaNama === daftarZona[2] && (zona.isTerpotong || !isSaksiTunggal(dugaan, indeks))) {
    return undefined;
  }
  const kena = Math.max(
    ...daftarZona.slice(0, 2).map((satu) => jumlahKena(satu, nama)),
    jumlahKena(zonaNama, nama),
  );
  return { kena, isUtuh: kena === nama.jumlahInti, isTertutup: isTertutup(awalan, nama) };
}

/** A part of the number's things, said right behind it: `3 berkas belum selesai dari target 20`. */
const INGKAR = /\b(?:belum|tidak|bukan|di atas|di bawah|lebih|kurang)\b/i;

/** How the words around a number tie it to a row: only by the row's own, or by others as well. */
type Sambungan = "tertutup" | "terbuka";

/** What else is known of the text and the number. */
interface Alas {
  readonly latar: Latar;
  /** It has the digits of the row's own number, two of them changed. */
  readonly isTertukar: boolean;
}

function sambunganOf(dugaan: DugaanAngka, zona: Zona, isTertukar: boolean): Sambungan | undefined {
  const nama = akarNama(dugaan.saksi.kelompok);
  const { depan, belakang, awalan } = zona;
  if (INGKAR.test(belakang) || !isTertutupTarget(listKata(dugaan.keSaksi), nama)) return undefined;
  if (isTertutup(depan, nama) && isTertutupTarget(listKata(belakang), nama)) return "tertutup";
  const isKuat = isTertukar && dugaan.bukti !== "tertukar";
  return isKuat && !LARANG_AWALAN.test(`${awalan} ${depan.join(" ")}`) ? "terbuka" : undefined;
}

const BUKTI_KUAT: readonly Bukti[] = ["target", "ubah"];

/** Whether a number is said of the row by which it was found, and of nothing else. */
export function isPokok(dugaan: DugaanAngka, lingkungan: Lingkungan, alas: Alas): boolean {
  if (isSisaKalimat(lingkungan.terbaca, dugaan.besaran)) return false;
  const zona = zonaOf(dugaan, lingkungan, alas.latar.waktu);
  const sambungan = sambunganOf(dugaan, zona, alas.isTertukar);
  const nama = sambungan && namaOf(zona, dugaan, alas.latar.indeks);
  if (!nama || (!nama.isTertutup && LARANG_AWALAN.test(zona.awalan))) return false;
  if (nama.kena >= 2 || nama.isUtuh) return true;
  return sambungan === "tertutup" && nama.isTertutup && BUKTI_KUAT.includes(dugaan.bukti);
}
