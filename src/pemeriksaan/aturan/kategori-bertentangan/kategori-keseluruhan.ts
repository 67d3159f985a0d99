import type { KalimatTerbaca } from "../../../naskah/naskah";
import type { AngkaTabel } from "../../../naskah/tabel-terbaca";
import type { BahanNaskah } from "../../aturan";
import type { AngkaTercetak } from "../../teks/angka-tercetak";
import type { KalimatNaskah } from "../../teks/bacaan-naskah";
import { bacaanOf, listKalimat } from "../../teks/bacaan-naskah";
import { isPerbandingan } from "../../teks/konteks";
import { sebutPeriodeLain } from "../../teks/periode-utama";
import { sebutanOf } from "../../teks/sebutan-kalimat";
import { SKALA_LAIN } from "../../teks/skala-kalimat";
import type { KataKategori } from "./kalimat-dinilai";

/** A category said of the whole report, in a sentence without a percentage, and the mean it is of. */
export interface KategoriKeseluruhan extends KalimatNaskah {
  readonly kategori: KataKategori;
  readonly rata: AngkaTercetak & { readonly teks: string };
}

/** `Nilai rata-rata 99,66%`, `RATA-RATA CAPAIAN: 100,77%`, `rata-rata capaian kinerja sebesar 97,06%`. */
const RATA =
  /(?:(?:^|[.;:(]\s*)(?:[-–•*]\s*)?(?:nilai\s+)?(?:rata\s?-\s?rata|rerata)|\b(?:rata\s?-\s?rata|rerata)\s+(?:(?:tingkat|nilai|persentase|total|seluruh|semua)\s+)*(?:capaian|pencapaian))(?:\s+(?:capaian|pencapaian|kinerja|seluruh|semua|ke\p{L}+|dari|atas|\d{1,2}|indikator|iku|sasaran|keseluruhan|organisasi))*\s*(?:adalah|sebesar|mencapai|yaitu|ialah|[:=])?\s*$/iu;
/** `Rata-rata kehadiran guru` is an indikator. */
const BARIS_RATA =
  /^(?:(?:nilai|capaian|jumlah|total)\s+)*(?:rata\s?-\s?rata|rerata)(?:\s+(?:nilai|capaian|pencapaian|kinerja|keseluruhan|total|indikator|seluruh|semua|organisasi))*$/i;
/** Said of one, of another time or of another measure. */
const SEBAGIAN =
  /\b(?:sasaran (?!strategis (?:adalah|sebesar))\p{L}*|program|kegiatan|per bulan|enam bulan|provinsi|nasional|kabupaten|kota se|lalu|sebelumnya)\b/iu;
const SEMUA_HAL =
  /^\s*(?:[-–•*]\s*)?(?:(?:dengan demikian|oleh karena itu|jadi|maka),?\s+)?secara (?:keseluruhan|umum),?\s+(?:capaian|kinerja|hasil|tahun|semester|triwulan|tribulan|caturwulan)\b/i;
/** `Kinerja Badan Pendapatan Daerah tahun 2024 …`: of the office by its name. */
const KANTOR =
  /^\s*(?:Capaian [Kk]inerja|[Kk]inerja|(?:CAPAIAN )?KINERJA)\s+\p{Lu}[^.;:%]{3,90}?\b(?:[Tt]ahun|[Ss]emester|[Tt]riwulan|[Tt]ribulan|[Cc]aturwulan|TAHUN|SEMESTER|TRIWULAN|TRIBULAN|CATURWULAN)\b/u;
/** A clause about something of its own. */
const BAGIAN =
  /\b(?:pelayanan|aparatur|pegawai|guru|petugas|individu|indikator|sasaran|program|kegiatan|serapan|penyerapan|anggaran|keuangan|belanja|inovasi|ketenagaan|sarana)\b/i;

const SEMUA =
  /^\s*(?:[-–•*]\s*)?(?:semua|seluruh)(?:nya)?\s+(?:(?:nilai|tingkat)\s+)?(?:capaian|indikator)(?:\s+(?:kinerja|utama|indikator|tersebut|ini))*\s+(?:telah\s+|sudah\s+)?(?:masuk|berada|termasuk|ber(?:kategori|predikat|kriteria|sebutan|status|ordinal)|memperoleh|mendapat|tergolong)\b/i;

/** A category said of all indikator, and a row of the text's only table of them that has another one. */
export interface KategoriSemua extends KalimatNaskah {
  readonly kategori: KataKategori;
  readonly daftarBaris: readonly { readonly nama: string; readonly capaian: AngkaTabel }[];
}

/** `Semua capaian masuk kategori tinggi`. */
export function listSemua(bahan: BahanNaskah): readonly KategoriSemua[] {
  const [terbaca, ...lain] = bacaanOf(bahan).daftarTabel.flatMap((satu) =>
    satu.terbaca?.jenis === "kinerja" ? [satu.terbaca] : [],
  );
  if (!terbaca || lain.length > 0) return [];
  const daftarBaris = terbaca.daftarBaris.flatMap(({ nama, capaian }) =>
    capaian ? [{ nama, capaian }] : [],
  );
  return listKalimat(bahan).flatMap(({ paragraf, kalimat }) => {
    if (!SEMUA.test(kalimat.teks) || isPerbandingan(kalimat.teks)) return [];
    const [kategori, ...kategoriLain] = sebutanOf(kalimat, "kategori");
    return kategori && kategoriLain.length === 0
      ? [{ paragraf, kalimat, kategori, daftarBaris }]
      : [];
  });
}

/** The only mean of capaian that a text gives, in its sentences and its tables. */
function rataOf(bahan: BahanNaskah): KategoriKeseluruhan["rata"] | undefined {
  const kalimat = listKalimat(bahan).flatMap(({ paragraf, kalimat: satu }) =>
    /rata|rerata/i.test(satu.teks) ? rataKalimat(satu, paragraf.teks) : [],
  );
  const tabel = bacaanOf(bahan).daftarTabel.flatMap(({ terbaca }) =>
    terbaca?.jenis === "kinerja"
      ? terbaca.daftarJumlah.flatMap(({ nama, capaian }) =>
          capaian && BARIS_RATA.test(nama) ? [capaian] : [],
        )
      : [],
  );
  const [satu, ...lain] = [...kalimat, ...tabel];
  return satu && lain.every(({ nilai }) => nilai === satu.nilai) ? satu : undefined;
}

function rataKalimat({ teks, awal, daftarSebutan }: KalimatTerbaca, paragraf: string) {
  return daftarSebutan.flatMap((sebutan) => {
    if (sebutan.jenis !== "persen") return [];
    const sebelum = teks.slice(0, sebutan.awal - awal);
    if (!RATA.test(sebelum) || SEBAGIAN.test(sebelum)) return [];
    const { nilai, desimal } = sebutan;
    return [{ nilai, desimal, teks: paragraf.slice(sebutan.awal, sebutan.akhir) }];
  });
}

function kategoriDi(kalimat: KalimatTerbaca, bahan: BahanNaskah): KataKategori | undefined {
  const { teks } = kalimat;
  if ((!SEMUA_HAL.test(teks) && !KANTOR.test(teks)) || SKALA_LAIN.test(teks)) return undefined;
  const [kategori, ...lain] = sebutanOf(kalimat, "kategori");
  if (!kategori || lain.length > 0 || sebutanOf(kalimat, "persen").length > 0) return undefined;
  const sebelum = kalimat.teks.slice(0, kategori.awal - kalimat.awal);
  if (BAGIAN.test(sebelum) || isPerbandingan(kalimat.teks)) return undefined;
  return sebutPeriodeLain(kalimat, bahan) ? undefined : kategori;
}

/** `Secara keseluruhan capaian Caturwulan II bersebutan Amat Baik`, with the mean told elsewhere. */
export function listKeseluruhan(bahan: BahanNaskah): readonly KategoriKeseluruhan[] {
  const daftar = listKalimat(bahan).flatMap(({ paragraf, kalimat }) => {
    const kategori = kategoriDi(kalimat, bahan);
    return kategori ? [{ paragraf, kalimat, kategori }] : [];
  });
  const rata = daftar.length > 0 ? rataOf(bahan) : undefined;
  return rata ? daftar.map((satu) => ({ ...satu, rata })) : [];
}
