import type { Besaran } from "../../teks/besaran";
import { bagianTahunTerakhir, tahunTerakhir } from "../../teks/kepala-kolom";
import type { DeretBesaran, DugaanAngka } from "./dugaan-angka";
import { digitCetak, isTertukarDigit } from "./dugaan-lain";
import type { IndeksSel, SelBerjenis } from "./sel-berjenis";
import { isSenilaiSel, isSesatuan } from "./sel-berjenis";
import type { WaktuNaskah } from "./waktu-naskah";
import { isSewaktu } from "./waktu-naskah";

/** What is known of the whole text. */
export interface Latar {
  readonly indeks: IndeksSel;
  readonly waktu: WaktuNaskah;
}

const EKOR_WAKTU = 30;

/** The text up to a number; `dari 11 pada tahun 2023 menjadi 9`: up to what became it, whose year is another. */
function kataDepan({ besaran, mulai }: DugaanAngka, { teks, daftar }: DeretBesaran): string {
  const semula = mulai === besaran.awal ? daftar[daftar.indexOf(besaran) - 1] : undefined;
  return teks.slice(0, (semula ?? besaran).awal);
}

/** The time a number is said of; where none is said, that of the target it is held against. */
function waktuOf(dugaan: DugaanAngka, deret: DeretBesaran) {
  const { besaran, saksi } = dugaan;
  const sesudah = deret.teks.slice(besaran.akhirAngka, besaran.akhirAngka + EKOR_WAKTU);
  const ekor = /^[^,;.]*/.exec(sesudah)?.[0] ?? "";
  const depan = kataDepan(dugaan, deret);
  const { tahun, bagianTahun } =
    saksi.sel.peran === "target" ? saksi.sel : { tahun: undefined, bagianTahun: undefined };
  return {
    tahun: tahunTerakhir(ekor) ?? tahunTerakhir(depan) ?? tahun,
    bagianTahun: bagianTahunTerakhir(ekor) ?? bagianTahunTerakhir(depan) ?? bagianTahun,
  };
}

/** What changed is of another time, and what it changed to of the number's own. */
function isSaksiSewaktu(
  { bukti, saksi, lawan }: DugaanAngka,
  daftar: readonly SelBerjenis[],
): boolean {
  if (bukti === "ubah") return daftar.includes(saksi);
  return bukti !== "semula" || !lawan || !daftar.some((satu) => isSeangka(lawan, satu));
}

const nilaiDi = ({ daftarNilai: [satu] }: SelBerjenis): readonly number[] =>
  satu === undefined ? [] : [satu];

const NOISE = 0.006;
const isSama = (a: number, b: number): boolean => Math.abs(a - b) < NOISE;

/** Sums and differences of two cells of a row. */
const isJumlahSelisih = (nilai: number, daftar: readonly number[]): boolean =>
  daftar.some((a, ke) =>
    daftar.slice(ke + 1).some((b) => isSama(nilai, a + b) || isSama(nilai, Math.abs(a - b))),
  );

/** What the times of a row come to, the first of them together. */
function isJumlahMasa(nilai: number, daftar: readonly number[]): boolean {
  let jumlah = 0;
  return daftar.some((satu, ke) => {
    jumlah += satu;
    return ke > 0 && isSama(nilai, jumlah);
  });
}

const isSeangka = (besaran: Besaran, sel: SelBerjenis): boolean =>
  besaran.jenis === sel.jenis && isSenilaiSel(besaran, sel);

/** Whether the row itself explains a number otherwise than as the realisasi of another time. */
function isTerjelaskan({ besaran, bukti }: DugaanAngka, daftar: readonly SelBerjenis[]): boolean {
  const sama = daftar.filter((sel) => isSeangka(besaran, sel));
  if (sama.length > 0) {
    return sama.some(({ sel }) => sel.peran === "target" || sel.peran === "capaian");
  }
  const sejenis = daftar.filter(({ jenis }) => jenis === besaran.jenis);
  const hasil = sejenis.filter(({ sel }) => sel.peran !== "target");
  if (isJumlahMasa(besaran.nilai, hasil.flatMap(nilaiDi))) return true;
  // What is held against a target in so many words is no sum.
  return bukti !== "target" && isJumlahSelisih(besaran.nilai, sejenis.flatMap(nilaiDi));
}

/**
 * The realisasi a number should be, of the time it is said of; undefined where it is that, where the row explains it
 * otherwise, or where the row has none.
 */
export function selSeharusnya(
  dugaan: DugaanAngka,
  deret: DeretBesaran,
  { indeks, waktu }: Latar,
): SelBerjenis | undefined {
  const { besaran, saksi, bukti, lawan } = dugaan;
  const semua = indeks.perKelompok.get(saksi.kelompok) ?? [];
  const realisasi = semua.filter(
    ({ sel, daftarNilai }) => sel.peran === "realisasi" && daftarNilai.length > 0,
  );
  if (realisasi.every((satu) => isSeangka(besaran, satu))) return undefined;
  const waktuAngka = waktuOf(dugaan, deret);
  const daftar = realisasi.filter(
    (satu) => isSesatuan(besaran, satu) && isSewaktu(waktuAngka, satu.sel, waktu),
  );
  if (daftar.some((satu) => isSeangka(besaran, satu)) || isTerjelaskan(dugaan, semua)) {
    return undefined;
  }
  if (!isSaksiSewaktu(dugaan, daftar)) return undefined;
  const digit = digitCetak(deret.teks, besaran);
  const tertukar = daftar.find(({ sel }) => isTertukarDigit(digit, sel.teks));
  if (tertukar || bukti === "tertukar") return tertukar;
  // Where the row's own number stands beside it this one may be that of a part.
  const isTersebut = daftar.some((satu) =>
    deret.daftar.some((lain) => lain !== lawan && isSeangka(lain, satu)),
  );
  return isTersebut ? undefined : daftar.at(-1);
}
