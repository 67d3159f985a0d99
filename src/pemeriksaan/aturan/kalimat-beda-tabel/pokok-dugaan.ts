import { isSisaKalimat } from "../../teks/baris-terpotong";
import type { Bukti, DugaanAngka } from "./dugaan-angka";
import {
  akarNama,
  isTertutup,
  isTertutupAwalan,
  isTertutupTarget,
  jumlahKena,
  LARANG_AWALAN,
  listKata,
} from "./kata-klausa";
import type { IndeksSel, SelBerjenis } from "./sel-berjenis";
import { kunciNilai } from "./sel-berjenis";
import type { Latar } from "./sel-seharusnya";
import type { Lingkungan, Zona } from "./zona-angka";
import { zonaOf } from "./zona-angka";

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
  return { kena, isUtuh: kena === nama.jumlahInti, isTertutup: isTertutupAwalan(awalan, nama) };
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
  const { depan, belakang, awalan, akhiran } = zona;
  if (INGKAR.test(belakang) || !isTertutupTarget(listKata(dugaan.keSaksi), nama)) return undefined;
  const isTutup = isTertutup(depan, nama) && isTertutupAwalan(listKata(akhiran), nama);
  if (isTutup && isTertutupTarget(listKata(belakang), nama)) return "tertutup";
  const isKuat = isTertukar && dugaan.bukti !== "tertukar";
  return isKuat && !LARANG_AWALAN.test(`${awalan} ${depan.join(" ")} ${akhiran}`)
    ? "terbuka"
    : undefined;
}

/** Another thing in the sentence before the number may be what it is said of, but for one with the row's own digits. */
const isAwalanLayak = ({ awalan }: Zona, nama: Nama, { isTertukar }: Alas): boolean =>
  nama.isTertutup || (isTertukar && !LARANG_AWALAN.test(awalan));

const BUKTI_KUAT: readonly Bukti[] = ["target", "ubah"];

/** Whether a number is said of the row by which it was found, and of nothing else. */
export function isPokok(dugaan: DugaanAngka, lingkungan: Lingkungan, alas: Alas): boolean {
  if (isSisaKalimat(lingkungan.terbaca, dugaan.besaran)) return false;
  const zona = zonaOf(dugaan, lingkungan, alas.latar.waktu);
  const sambungan = sambunganOf(dugaan, zona, alas.isTertukar);
  const nama = sambungan && namaOf(zona, dugaan, alas.latar.indeks);
  if (!nama || !isAwalanLayak(zona, nama, alas)) return false;
  if (nama.kena >= 2 || nama.isUtuh) return true;
  return sambungan === "tertutup" && nama.isTertutup && BUKTI_KUAT.includes(dugaan.bukti);
}
