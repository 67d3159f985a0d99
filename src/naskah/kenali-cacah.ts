import { bacaKataAngka, bacaKataKurung } from "./kata-angka";
import { isBagianRumus, isBatasBawah, nilaiOf } from "./kenali-angka";
import type { Hal } from "./naskah";
import type { Bacaan, Pengenal, Temu } from "./temu";
import type { Token } from "./token";
import { isRapat, kecil } from "./token";

const HAL_CACAH: ReadonlyMap<string, Hal> = new Map([
  ["sasaran", "sasaran"],
  ["indikator", "indikator"],
  ["program", "program"],
  ["kegiatan", "kegiatan"],
  ["fungsi", "fungsi"],
  ["hambatan", "hambatan"],
  ["permasalahan", "hambatan"],
  ["kendala", "hambatan"],
]);

/** What a count counts, by the word behind it. */
export const halCacah = ({ daftar }: Bacaan, posisi: number): Hal | undefined =>
  HAL_CACAH.get(daftar[posisi]?.kecil ?? "");

/** `(3)` behind a number word. */
function angkaKurung(bacaan: Bacaan, posisi: number): number | undefined {
  const teks = kecil(bacaan, posisi + 1);
  const isKurung = kecil(bacaan, posisi) === "(" && kecil(bacaan, posisi + 2) === ")";
  return isKurung && /^\d{1,4}$/.test(teks) ? Number(teks) : undefined;
}

/** `dua indikator`, `tiga (3) indikator`; but not `salah satu indikator`. */
const kenaliCacahKata: Pengenal = (bacaan, posisi) => {
  const angka = bacaKataAngka(bacaan, posisi);
  if (angka === undefined || angka.desimal > 0) return undefined;
  if (["salah", "koma", "ke", "-"].includes(kecil(bacaan, posisi - 1))) return undefined;
  const kurung = angkaKurung(bacaan, angka.sampai);
  const sampai = kurung === undefined ? angka.sampai : angka.sampai + 3;
  if (halCacah(bacaan, sampai) === undefined) return undefined;
  const isi = { jenis: "cacah", nilai: kurung ?? angka.nilai, kata: angka.nilai } as const;
  return { dari: posisi, sampai, isi };
};

/** `1 (satu)`, `3 (tiga) indikator`, `6 indikator`, `tiga indikator`; the words are read as what they say, right or wrong. */
export const kenaliCacah: Pengenal = (bacaan, posisi) => {
  const angka = bacaan.daftar[posisi];
  if (angka?.jenis === "kata") return kenaliCacahKata(bacaan, posisi);
  const isAngka = angka?.jenis === "angka" && /^\d{1,4}$/.test(angka.teks);
  return isAngka ? kenaliCacahAngka(bacaan, posisi, Number(angka.teks)) : undefined;
};

function kenaliCacahAngka(bacaan: Bacaan, posisi: number, nilai: number): Temu | undefined {
  const kurung = bacaKataKurung(bacaan, posisi + 1, []);
  if (kurung === undefined && halCacah(bacaan, posisi + 1) === undefined) return undefined;
  const sampai = kurung?.sampai ?? posisi + 1;
  return { dari: posisi, sampai, isi: { jenis: "cacah", nilai, kata: kurung?.nilai } };
}

const BUKAN_SATUAN = new Set(
  (
    "dan atau dari pada yang tahun dengan untuk di ke dalam oleh sebagai adalah merupakan sampai hingga " +
    "serta sehingga karena tentang juta ribu miliar persen rupiah terhadap menjadi telah belum tidak " +
    "sedangkan namun tetapi atas bulan tanggal koma x per lebih kurang ini tersebut sebesar sd an " +
    "daripada terealisasi terserap belum lebih"
  ).split(" "),
);

const BUKAN_SEBELUM = new Set(
  "nomor no pasal ayat tahun tabel gambar grafik lampiran halaman hlm bab bagian poin angka huruf tw triwulan tribulan semester × x * jl rt rw rp idr".split(
    " ",
  ),
);
const TAHUN = /^(?:19|20)\d\d$/;

const isSatuan = (angka: Token, satuan: Token | undefined): satuan is Token =>
  satuan?.jenis === "kata" && !BUKAN_SATUAN.has(satuan.kecil) && !isRapat(angka, satuan);

/** A number of a list, a rule, a year or a pair is none of its own. */
function isAngkaLepas(bacaan: Bacaan, posisi: number): boolean {
  const [sebelum, sesudah] = [kecil(bacaan, posisi - 1), kecil(bacaan, posisi + 1)];
  if (posisi === 0 || BUKAN_SEBELUM.has(sebelum)) return false;
  if (["/", ":", "%", "persen"].includes(sesudah) || isBatasBawah(bacaan, posisi + 1)) return false;
  // `1 (satu)` is a count, `78,50 (98,13%)` a number.
  if (sesudah === "(" && !/,\d{1,2}$/.test(kecil(bacaan, posisi))) return false;
  return !["/", "("].includes(sebelum) && !TAHUN.test(kecil(bacaan, posisi));
}

const SATUAN_BERDESIMAL = new Set("poin point indeks skor nilai rasio derajat bintang".split(" "));

/** `1.040 orang`: before a unit that is counted or measured, three digits behind a dot are thousands. */
function ribuanOf(angka: Token, satuan: Token | undefined): number | undefined {
  const isCacah = isSatuan(angka, satuan) && !SATUAN_BERDESIMAL.has(satuan.kecil);
  const isRibuan = isCacah && /^[1-9]\d{0,2}\.\d{3}$/.test(angka.teks);
  return isRibuan ? Number(angka.teks.replace(".", "")) : undefined;
}

const SATUAN_KAPITAL = new Set("KK RT RW Ha HA UMKM IKM OPD SKPD ASN PNS TPS".split(" "));

/** A unit is written small, but for the abbreviations that are counted; a year counts none. */
const isBerkecil = (angka: Token, { teks, kecil: huruf }: Token): boolean =>
  teks === huruf || (SATUAN_KAPITAL.has(teks) && !TAHUN.test(angka.teks));

/** `73 orang`: a number with a unit; `72,5`: one without. */
export const kenaliNilai: Pengenal = (bacaan, posisi) => {
  const [angka, sesudah] = [bacaan.daftar[posisi], bacaan.daftar[posisi + 1]];
  if (angka?.jenis !== "angka" || isBagianRumus(bacaan, posisi)) return undefined;
  const nilai = nilaiOf(angka.teks) ?? ribuanOf(angka, sesudah);
  if (nilai === undefined) return undefined;
  if (isSatuan(angka, sesudah) && isBerkecil(angka, sesudah)) {
    const isi = { jenis: "nilai", nilai, satuan: sesudah.kecil } as const;
    return { dari: posisi, sampai: posisi + 2, isi };
  }
  if (!isAngkaLepas(bacaan, posisi)) return undefined;
  return { dari: posisi, sampai: posisi + 1, isi: { jenis: "nilai", nilai, satuan: "" } };
};
