import { akarKata } from "../../teks/akar-kata";
import type { KelompokBaris } from "../../teks/kamus-baris";
import { kunciNama } from "../../teks/konteks";

const kata = (daftar: string): ReadonlySet<string> => new Set(daftar.split(" "));

/** Words that say of a number nothing but that it is a result. */
const HASIL = kata(
  "yang telah sudah baru hanya berhasil dapat mampu adalah ialah yaitu yakni sebanyak sebesar sejumlah senilai mencapai " +
    "tercatat terdapat ada berjumlah jumlah jumlahnya total totalnya realisasi realisasinya terealisasi direalisasikan " +
    "terealisir capaian tercapai dicapai hasil hasilnya terlaksana dilaksanakan pelaksanaan terwujud diperoleh memperoleh " +
    "meraih mendapat mendapatkan kami kita ini itu tersebut pada tahun angka angkanya nilai nilainya bernilai skor skornya " +
    "indeks persentase persentasenya prosentase tingkat cakupan kini sekarang dan dengan juga masih selama sampai akhir " +
    "sebagai secara terkumpul dikumpulkan terhimpun dihimpun terpungut dipungut kinerja indikator kegiatan ditunjukkan menunjukkan sendiri nya rp rupiah s d sd iii ii iv",
);

/** Words from a number to the target it is held against. */
const KE_TARGET = kata(
  "dari atas terhadap di bawah lebih banyak sedikit cepat lambat tinggi rendah baik kecil besar panjang pendek melampaui " +
    "melebihi melewati memenuhi menyamai mendekati belum tidak jauh daripada dibanding dibandingkan atau setara yang " +
    "ditetapkan ditentukan perjanjian sedangkan sementara namun tetapi tapi padahal untuk triwulan tribulan tw semester",
);

/** What is aimed at. */
export const KATA_TARGET =
  /\b(?:target(?:nya)?|ditarget(?:kan)?|menargetkan|batas(?:nya)?|ambang|rencana(?:nya)?|direncanakan|kebutuhan|diperjanjikan|dijanjikan)\b/i;

/** Said anywhere before a number they make it one of a part, of another time or body, of a change or of a plan. */
export const LARANG_AWALAN =
  /\b(?:misalnya|contohnya|antara lain|di antaranya|diantaranya|termasuk|masing-masing|rata-rata|rerata|tertinggi|terendah|terbanyak|nasional|provinsi|renstra|rpjmd|akan|rencana|belum|tidak|bukan|tanpa|semula|awal|sebelum|sebelumnya|lalu|setelah|dibanding\p{L}*|perbandingan|proyeksi|seluruh|selisih|kurang|lebih|sisanya|tambahan|naik|turun|meningkat|menurun|bertambah|berkurang|mendatang|depan)\b/iu;

/** The words of a piece of text, in lower case; single letters number a list. */
export const listKata = (teks: string): readonly string[] =>
  kunciNama(teks)
    .split(" ")
    .filter((satu) => satu.length > 1 && !/^\d+$/.test(satu));

/** Words of a name and their roots. */
export interface AkarNama {
  /** Which telling word of the name has a root. */
  readonly perAkar: ReadonlyMap<string, number>;
  readonly jumlahInti: number;
  /** Every root of the name, of its unit, and of what stands in brackets. */
  readonly semua: ReadonlySet<string>;
}

const TERSIMPAN = new WeakMap<KelompokBaris, AkarNama>();

/** The roots of a row's name. */
export function akarNama(kelompok: KelompokBaris): AkarNama {
  const ada = TERSIMPAN.get(kelompok);
  if (ada) return ada;
  const inti = [...new Set(kelompok.daftarInti)];
  const perAkar = new Map(
    inti.flatMap((satu, ke) => [...akarKata(satu)].map((akar) => [akar, ke] as const)),
  );
  const lain = [kelompok.nama, ...kelompok.daftarBaris.map(({ satuan }) => satuan)];
  const semua = new Set(lain.flatMap(listKata).flatMap((satu) => [...akarKata(satu)]));
  const hasil = { perAkar, jumlahInti: inti.length, semua };
  TERSIMPAN.set(kelompok, hasil);
  return hasil;
}

/** How many telling words of a name stand among others. */
export function jumlahKena(daftarKata: readonly string[], { perAkar }: AkarNama): number {
  const kena = new Set<number>();
  for (const satu of daftarKata) {
    for (const akar of akarKata(satu)) {
      const ke = perAkar.get(akar);
      if (ke !== undefined) kena.add(ke);
    }
  }
  return kena.size;
}

const isMilik = (satu: string, { semua }: AkarNama): boolean =>
  [...akarKata(satu)].some((akar) => semua.has(akar));

/** Whether nothing but a row's name and the saying of a result stands in a clause. */
export const isTertutup = (daftarKata: readonly string[], nama: AkarNama): boolean =>
  daftarKata.every((satu) => HASIL.has(satu) || isMilik(satu, nama));

/** Words that lead in a sentence, or end it behind a target, and say nothing of its numbers. */
const PEMBUKA = kata(
  "ditetapkan ditentukan ditargetkan direncanakan diperjanjikan adapun sementara sedangkan untuk namun tetapi sehingga demikian bahwa hal maka jadi bagi",
);

/** The same of the sentence before the clause. */
export const isTertutupAwalan = (daftarKata: readonly string[], nama: AkarNama): boolean =>
  daftarKata.every((satu) => HASIL.has(satu) || PEMBUKA.has(satu) || isMilik(satu, nama));

/** The same of the words between a number and its target. */
export const isTertutupTarget = (daftarKata: readonly string[], nama: AkarNama): boolean =>
  daftarKata.every(
    (satu) =>
      HASIL.has(satu) || KE_TARGET.has(satu) || KATA_TARGET.test(satu) || isMilik(satu, nama),
  );
