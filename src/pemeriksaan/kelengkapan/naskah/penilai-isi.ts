import type { Hal, KalimatTerbaca, Sebutan } from "../../../naskah/naskah";
import type { BahanNaskah } from "../../aturan";
import type { TabelDibaca } from "../../teks/bacaan-naskah";
import { periodeLaporan } from "../../teks/periode-laporan";
import type { Penilaian } from "../butir";
import type { Jejak } from "./jejak";
import { cariJudul, cariKalimat, cariTabel } from "./jejak";
import { menurutBagian, menurutJejak, sebagian } from "./penilaian-jejak";

const isAngka = ({ jenis }: Sebutan): boolean =>
  jenis === "persen" || jenis === "nilai" || jenis === "rupiah";

const hasAngka = ({ daftarSebutan, teks }: KalimatTerbaca): boolean =>
  daftarSebutan.some(isAngka) || /\d[,.]\d|\d\s*(?:%|persen|pct)|\d+ \p{L}+/u.test(teks);

const countRupiah = ({ daftarSebutan }: KalimatTerbaca): number =>
  daftarSebutan.filter(({ jenis }) => jenis === "rupiah").length;

const hasRupiah = (kalimat: KalimatTerbaca): boolean => countRupiah(kalimat) > 0;

const hasHal =
  (...daftar: readonly Hal[]) =>
  ({ daftarSebutan }: KalimatTerbaca): boolean =>
    daftar.every((hal) => daftarSebutan.some((sebutan) => sebutan.hal === hal && isAngka(sebutan)));

/** The headings of a table as one text. */
const kepalaOf = ({ tabel }: TabelDibaca): string => tabel.daftarBaris.slice(0, 3).flat().join(" ");

const berbaris = ({ terbaca }: TabelDibaca): boolean =>
  terbaca?.jenis === "kinerja" &&
  terbaca.daftarBaris.some(({ target, realisasi }) => target && realisasi);

const REALISASI =
  /\b(?:realisasi|terealisasi|tercapai|capaian|mencapai|dicapai|terlaksana|terlayani)/i;

function nilaiCapaian(bahan: BahanNaskah): Penilaian {
  const target = cariKalimat(bahan, /\b(?:di)?target/i, hasAngka);
  const capaian = cariKalimat(bahan, REALISASI, hasAngka);
  const tambah = "Tambahkan tabel target, realisasi, dan capaian setiap indikator.";
  const jejak = cariTabel(bahan, berbaris) ?? (target && capaian);
  return jejak || !capaian ? menurutJejak(jejak, tambah) : sebagian(capaian, tambah);
}

interface Pembanding {
  readonly kalimat: RegExp;
  readonly kepala: RegExp;
  readonly tambah: string;
}

/** A comparison that only a report of the whole year makes. */
const pembandingTahunan =
  ({ kalimat, kepala, tambah }: Pembanding) =>
  (bahan: BahanNaskah): Penilaian | undefined =>
    periodeLaporan(bahan)?.jenis === "tahunan"
      ? menurutJejak(
          cariTabel(bahan, (tabel) => kepala.test(kepalaOf(tabel))) ??
            cariKalimat(bahan, kalimat, hasAngka),
          tambah,
        )
      : undefined;

const nilaiTahunLalu = pembandingTahunan({
  kalimat:
    /\b(?:se)?tahun(?: \d{4}| anggaran)? (?:lalu|sebelumnya)\b|\bdi?banding(?:kan)?\b.{0,60}\b(?:19|20)\d\d|\b(?:dari|tahun) (?:19|20)\d\d\b.{0,80}\b(?:menjadi|tahun (?:19|20)\d\d)/i,
  kepala:
    /\btahun (?:lalu|sebelumnya)|\b(?:realisasi|capaian)\b.*\b((?:19|20)\d\d)\b.*\b(?!\1)(?:19|20)\d\d\b/i,
  tambah: "Tambahkan realisasi tahun lalu di samping realisasi tahun ini, dengan kalimatnya.",
});

const nilaiMenengah = pembandingTahunan({
  kalimat:
    /\b(?:target|realisasi|capaian|kemajuan|tercapai|mencapai)\b.*\b(?:renstra|rpjm[dn]?|rencana strategis|jangka menengah|akhir periode)\b|\b(?:renstra|rpjm[dn]?|rencana strategis|jangka menengah|akhir periode)\b.*\b(?:target|realisasi|capaian|kemajuan|tercapai|mencapai)\b|\btarget akhir\b/i,
  kepala: /\b(?:renstra|rpjm[dn]?|jangka menengah|akhir periode|target akhir)\b/i,
  tambah: "Tambahkan target akhir Renstra atau RPJMD, dan seberapa jauh realisasi mencapainya.",
});

const nilaiNasional = pembandingTahunan({
  kalimat:
    /\b(?:angka|rata-rata|rerata|capaian|realisasi|target|nilai|tingkat|di ?banding(?:kan)?|di (?:atas|bawah)|lebih (?:tinggi|rendah)|peringkat)\b.{0,60}\b(?<!ujian )(?:nasional|provinsi)\b/i,
  kepala: /\b(?<!ujian )(?:nasional|provinsi)\b/i,
  tambah: "Bila ada angkanya, tambahkan perbandingan dengan angka nasional atau provinsi.",
});

const SEBAB =
  /\b(?:(?:di)?sebabkan|penyebab(?:nya)?|dikarenakan|karena|akibat(?:nya)?|(?:di)?pengaruhi|berkat|sebab|lantaran|terkendala|faktor|kendala|(?:meng)?hambat(?:an)?|(?:di)?dukung(?:an)?|tidak lepas dari|kuncinya|pendorong|pendukung|penghambat)\b/i;

const nilaiPenyebab = (bahan: BahanNaskah): Penilaian =>
  menurutJejak(
    cariKalimat(bahan, SEBAB),
    "Tambahkan penyebab berhasil atau gagalnya setiap indikator.",
  );

const EFISIEN = /\b(?:efisien(?:si)?(?:nya)?|hemat|penghematan)\b/i;

function nilaiEfisiensi(bahan: BahanNaskah): Penilaian {
  const jejak =
    cariKalimat(bahan, EFISIEN, hasAngka) ??
    cariTabel(bahan, (tabel) => EFISIEN.test(kepalaOf(tabel))) ??
    cariKalimat(bahan, /\bserap/i, hasHal("capaian", "serapan"));
  if (jejak) return menurutJejak(jejak, "");
  const disebut = cariKalimat(bahan, EFISIEN) ?? cariJudul(bahan, EFISIEN);
  const tambah = "Tambahkan perbandingan capaian kinerja dengan serapan anggaran, dengan angkanya.";
  return disebut ? sebagian(disebut, tambah) : menurutJejak(undefined, tambah);
}

const PAGU = /\b(?:pagu|anggaran|dana|uang|alokasi|dialokasikan|tersedia|belanja)/i;
const TERPAKAI =
  /\b(?:te|di)?real(?:isasi(?:kan)?(?:nya)?|isir)?\b|\b(?:ter|di|pen(?:y)?)?serap|\b(?:dibelanjakan|terpakai|dipakai|digunakan|dikeluarkan|dicairkan|belanja)\b/i;

function nilaiAnggaran(bahan: BahanNaskah): Penilaian {
  const tabel = cariTabel(
    bahan,
    ({ terbaca }) =>
      terbaca?.jenis === "anggaran" &&
      terbaca.daftarBaris.some(({ realisasiAnggaran }) => realisasiAnggaran),
  );
  // One amount is either the whole or what was spent of it.
  const pagu = cariKalimat(bahan, PAGU, (kalimat) =>
    TERPAKAI.test(kalimat.teks) ? countRupiah(kalimat) > 1 : hasRupiah(kalimat),
  );
  const terpakai = cariKalimat(bahan, TERPAKAI, hasRupiah);
  const jejak = tabel ?? (pagu && terpakai);
  const tambah = "Tambahkan pagu, realisasi, dan serapan anggaran dalam rupiah.";
  const lain = terpakai ?? pagu ?? cariKalimat(bahan, /\bserap/i, hasHal("serapan"));
  return jejak || !lain ? menurutJejak(jejak, tambah) : sebagian(lain, tambah);
}

const PROGRAM = /\b(?:sub ?)?(?:program|kegiatan)\b/i;
/** `Sasaran Kegiatan`, `Indikator Program` name no program. */
const PROGRAM_KEPALA =
  /(?<!\b(?:sasaran|indikator(?: kinerja)?) )\b(?:sub ?)?(?:program|kegiatan)\b/i;
/** One by its name: `kegiatan warga` is none. */
const NAMA_PROGRAM = /\b[Pp]rogram\b|\b(?:[Ss]ub ?)?[Kk]egiatan \p{Lu}\p{Ll}/u;
const DUKUNG =
  /\b(?:(?:men|di)dukung|mendukung|menunjang|ditunjang|pendukung|penunjang|(?:untuk|guna|dalam) (?:mencapai|pencapaian|mewujudkan)|dalam rangka)\b/i;
const SASARAN = /\b(?:sasaran|indikator|kinerja|tujuan|target)\b/i;

function nilaiProgram(bahan: BahanNaskah): Penilaian {
  const kait = cariKalimat(bahan, DUKUNG, ({ teks }) => PROGRAM.test(teks) && SASARAN.test(teks));
  const tabel = cariTabel(bahan, (satu) => {
    const kepala = kepalaOf(satu);
    return (
      PROGRAM_KEPALA.test(kepala) && /\b(?:sasaran(?! kegiatan| program)|indikator)\b/i.test(kepala)
    );
  });
  const jejak = kait ?? tabel;
  if (jejak) return menurutJejak(jejak, "");
  const disebut =
    cariTabel(bahan, (satu) => satu.terbaca?.jenis === "anggaran") ??
    cariKalimat(bahan, NAMA_PROGRAM);
  const tambah = "Sebut sasaran yang didukung setiap program dan kegiatan.";
  return disebut ? sebagian(disebut, tambah) : menurutJejak(undefined, tambah);
}

const HAMBATAN =
  /\b(?:hambatan|kendala|terkendala|permasalahan|masalah|penghambat|kesulitan|tantangan|kekurangan)\b/i;
const UPAYA =
  /\b(?:upaya|diupayakan|solusi|mengatasi|diatasi|langkah(?:-langkah)?|pemecahan|perbaikan|antisipasi)\b/i;
const RENCANA =
  /\b(?:tindak lanjut(?:nya)?|rencana (?:aksi|perbaikan|tahun|tribulan|triwulan|semester)|direncanakan|ke depan|tahun (?:depan|berikutnya|mendatang)|(?:tribulan|triwulan|semester) (?:berikutnya|selanjutnya)|akan|rekomendasi|disarankan)\b/i;

function nilaiTindakLanjut(bahan: BahanNaskah): Penilaian {
  const cari = (pola: RegExp): Jejak | undefined =>
    cariKalimat(bahan, pola) ??
    cariJudul(bahan, pola) ??
    cariTabel(bahan, (tabel) => pola.test(kepalaOf(tabel)));
  return menurutBagian(
    { hambatan: cari(HAMBATAN), upaya: cari(UPAYA), "rencana tindak lanjut": cari(RENCANA) },
    "Tambahkan:",
  );
}

/** Whether a text measures, compares, explains, and learns. */
export const PENILAI_ISI_NASKAH = {
  "target-realisasi": nilaiCapaian,
  "tahun-lalu": nilaiTahunLalu,
  "jangka-menengah": nilaiMenengah,
  nasional: nilaiNasional,
  "analisis-penyebab": nilaiPenyebab,
  efisiensi: nilaiEfisiensi,
  anggaran: nilaiAnggaran,
  "program-pendukung": nilaiProgram,
  "tindak-lanjut": nilaiTindakLanjut,
};
