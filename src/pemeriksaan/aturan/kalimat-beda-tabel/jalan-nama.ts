import type { SebutanBaris } from "../../teks/sebutan-baris";

/** What may stand between a name and its number without making the number another one's. */
const SAMBUNG = new Set(
  (
    "target targetnya ditargetkan targetkan realisasi realisasinya terealisasi direalisasikan capaian capaiannya pencapaian " +
    "pencapaiannya serapan serapannya penyerapan terserap pagu pagunya anggaran anggarannya dana sebesar sebanyak sejumlah " +
    "senilai adalah yaitu yakni ialah mencapai tercatat dan dengan atau dari yang telah sudah hanya baru berhasil dapat pada " +
    "tahun ini tersebut itu sehingga maka jadi artinya berarti memperoleh diperoleh kinerja kinerjanya indikator sedangkan " +
    "sementara adapun ditetapkan diperjanjikan direncanakan rp rupiah terhadap triwulan tribulan tw semester i ii iii iv akhir " +
    "sampai s d dalam hasil pengukuran menunjukkan melampaui lalu tingkat persentase setara sama kemudian tetapi namun memiliki mempunyai mendapat meraih mencatat dialokasikan menyerap"
  ).split(" "),
);

/** Said with a number they make it one of a part, of another time, of a change or of a plan. */
const LARANG =
  /\b(?:di|untuk|per|bagi|kecamatan|desa|kelurahan|kabupaten|kota|provinsi|nasional|antara|misalnya|termasuk|masing|rata|rerata|tertinggi|terendah|terbesar|terkecil|bulan|fisik|bobot|unsur|komponen|naik|turun|meningkat|menurun|peningkatan|penurunan|kenaikan|selisih|kurang|lebih|kekurangan|kelebihan|surplus|laki|perempuan|akan|rencana|belum|tidak|bukan|sasaran|semula|awal|sebelum|sebelumnya|setelah|kontribusi|seluruh|total|jumlah keseluruhan|keseluruhan|renstra|rpjmd|rkpd|tahun lalu|dibanding\p{L}*|perbandingan|minimal|maksimal|paling|batas|sekitar|hampir|kira|mendatang|berikutnya|depan|tahunan|menjadi|bertambah|berkurang|tambahan|terdiri|sisanya|lainnya|meningkatnya|terwujudnya|menurunnya|menyumbang|kumulatif|proyeksi|prognosis|idealnya|standar|standarnya)\b/iu;

const KATA = /[\p{L}\d]+/gu;
/** Behind a number: whom or what it counts besides, or of what time it is. */
const LANJUT =
  /^[\s]*(?:$|[.,;:)(/=–—-]|(?:dari|atau|dengan|sehingga|dan|serta|sedangkan|terhadap|yang (?:ditargetkan|ditetapkan|diperjanjikan|direncanakan)|pada (?:akhir )?(?:tahun|triwulan|tribulan|tw)|belum|telah|lalu|karena|padahal|namun|tetapi|maka|atas target|melampaui|melebihi)\b)/i;

/** The words from the last comma or number on. */
const ruasAkhir = (ruas: string): string =>
  ruas.slice(1 + Math.max(...["(", ",", ";", ":"].map((tanda) => ruas.lastIndexOf(tanda))));

function isTersambung(ruas: string, { kelompok }: SebutanBaris): boolean {
  const nama = new Set(kelompok.daftarKata);
  const satuan = new Set(kelompok.daftarBaris.flatMap(({ satuan: isi }) => isi.split(/\s+/)));
  return Array.from(ruas.toLowerCase().matchAll(KATA), ([kata]) => kata).every(
    (kata) => SAMBUNG.has(kata) || nama.has(kata) || satuan.has(kata) || /^\d+$/.test(kata),
  );
}

/** A sentence on a plan's end has its target from there; what begins with the year before is of that. */
const RENCANA =
  /\b(?:renstra|rpjmd|rpjmn|akhir periode)\b|^[^,;]*\b(?:tahun|periode|triwulan) (?:lalu|sebelumnya)\b/i;
const SASARAN = /\b(?:sasaran|meningkatnya|terwujudnya|menurunnya)\b/i;

/** The words between a name and a number, and those around. */
export interface JalanNama {
  readonly baris: SebutanBaris;
  /** The name stands before the sentence. */
  readonly isWarisan: boolean;
  /** From the name, or the beginning of the sentence, to the number; other numbers blotted out with commas. */
  readonly ruas: string;
  /** The whole sentence up to the number. */
  readonly sebelum: string;
  readonly sesudah: string;
}

/** `12 posyandu dari target 48 posyandu berada di Kecamatan …`: what is told of the number stands behind its target. */
const KE_TARGET =
  /^[^.,;:()\d]*\b(?:dari|terhadap)\s+(?:target|rencana)\p{L}*\s+(?:sebesar |sebanyak )?(?:rp\.?\s*)?[\d.,]*\d\s*(?:%|\p{L}+)?([^.,;:()–—\d]*)/iu;
const KLAUSA_LAIN =
  /\b(?:atau|sehingga|dengan|karena|sedangkan|sementara|namun|tetapi|dan|serta|padahal)\b/i;

function isAkhiranSendiri(sesudah: string, baris: SebutanBaris): boolean {
  const [akhiran = ""] = (KE_TARGET.exec(sesudah)?.[1] ?? "").split(KLAUSA_LAIN);
  return !LARANG.test(akhiran) && isTersambung(akhiran, baris);
}

/** Whether only words that tie a number to its name and role stand between them. */
export function isJalanLangsung(jalan: JalanNama): boolean {
  const { baris, isWarisan, ruas, sebelum, sesudah } = jalan;
  if (LARANG.test(ruas) || SASARAN.test(sebelum) || RENCANA.test(sebelum)) return false;
  if (!LANJUT.test(sesudah) || !isAkhiranSendiri(sesudah, baris)) return false;
  return isTersambung(isWarisan ? ruas : ruasAkhir(ruas), baris);
}
