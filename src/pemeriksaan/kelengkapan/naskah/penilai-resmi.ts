import { formatTanggal } from "../../../format/tanggal";
import type { KalimatTerbaca } from "../../../naskah/naskah";
import { akhirPeriode, isSebelum } from "../../akhir-periode";
import type { BahanNaskah } from "../../aturan";
import { periodeLaporan } from "../../teks/periode-laporan";
import type { Penilaian } from "../butir";
import type { Jejak } from "./jejak";
import { cariJudul, cariKalimat, cariTabel } from "./jejak";
import { cariTanggalAkhir, listBarisAkhir } from "./baris-akhir";
import { listJudulNaskah } from "./judul-naskah";
import { menurutBagian, menurutJejak, sebagian } from "./penilaian-jejak";

const KANTOR =
  /\b(?:dinas|badan|rsud|rumah sakit|puskesmas|kecamatan|kelurahan|desa|sekretariat|inspektorat|bagian|bidang|seksi|kantor|satuan|upt\p{L}*|balai|kepala|kasi|kasubb?ag|kabid|camat|lurah|direktur|kementerian|pemerintah|kota|kabupaten|skpd|opd|bappeda|bpbd|bpkad|bkpsdm|satpol|setda|setwan|dprd)\b/iu;
const TAHUN = /\b(?:19|20)\d\d\b/;
const LAPORAN = /\b(?:laporan|lkj(?:ip)?|lakip)\b/i;
/** Lines of a signature are short. */
const PANJANG_TANDA = 120;
const BAWAHAN = /\b(?:kasi|kasubb?ag|kabid|kasubbid|kepala (?:seksi|sub|bidang|bagian|urusan))\b/i;

function nilaiResmi(bahan: BahanNaskah): Penilaian {
  const judul = listJudulNaskah(bahan);
  const cari = (pola: RegExp): Jejak | undefined => {
    const ada = judul.find(({ paragraf }) => pola.test(paragraf.teks))?.paragraf;
    return ada && { asal: ada.asal, kutipan: ada.teks };
  };
  return menurutBagian(
    {
      "judul laporan": cari(LAPORAN),
      "nama jabatan atau kantor": cari(KANTOR),
      periode: cari(TAHUN),
    },
    "Tambahkan di sampul atau judul:",
  );
}

function nilaiWaktu(bahan: BahanNaskah): Penilaian {
  const akhir = cariTanggalAkhir(bahan);
  if (!akhir)
    return {
      keadaan: "belum",
      keterangan: "Tambahkan tempat dan tanggal di atas tanda tangan.",
    };
  const periode = periodeLaporan(bahan);
  if (!periode)
    return sebagian(
      akhir.jejak,
      "Sebut periodenya di judul laporan, agar tanggal itu dapat dicocokkan.",
    );
  const batas = akhirPeriode(periode);
  return isSebelum(akhir.tanggal, batas)
    ? sebagian(
        akhir.jejak,
        `Tanggal itu sebelum periode berakhir (${formatTanggal(batas)}); periksa.`,
      )
    : menurutJejak(akhir.jejak, "");
}

const TUGAS =
  /\btugas\b(?:.*)\bfungsi\b|\bfungsi\b(?:.*)\btugas\b|\btupoksi\b|\btugas(?:nya)? (?:adalah|yaitu|melaksanakan|membantu)|\b(?:mempunyai|bertugas|menyelenggarakan) (?:tugas|fungsi)\b/i;
const JUDUL_TUGAS = /\btugas (?:pokok|dan fungsi)\b|\btupoksi\b/i;
const DASAR_HUKUM =
  /\b(?:peraturan|permen\p{L}*|perpres|perbup|perwali|perda|keputusan|instruksi|undang-undang|uu|pp|perka)\b.{0,80}?\b(?:nomor|no\.?)\s*\d+|\b(?:perbup|perwali|perda|perpres|permen\p{L}*|uu|pp)\b\s+\d+/iu;

function nilaiTugas(bahan: BahanNaskah): Penilaian {
  return menurutBagian(
    {
      "tugas dan fungsi": cariKalimat(bahan, TUGAS) ?? cariJudul(bahan, JUDUL_TUGAS),
      "dasar hukum dengan nomornya": cariKalimat(bahan, DASAR_HUKUM),
    },
    "Tambahkan di Pendahuluan:",
  );
}

const PERJANJIAN =
  /\b(?:(?:perjanjian|penetapan|kontrak) kinerja|pk|tapkin|diperjanjikan|memperjanjikan)\b/i;

const sebutTarget = ({ daftarSebutan }: KalimatTerbaca): boolean =>
  daftarSebutan.some(({ hal }) => hal === "target");

function nilaiPerjanjian(bahan: BahanNaskah): Penilaian {
  const perjanjian = cariKalimat(bahan, PERJANJIAN) ?? cariJudul(bahan, PERJANJIAN);
  if (!perjanjian)
    return {
      keadaan: "belum",
      keterangan: "Tambahkan Perjanjian Kinerja beserta tabel targetnya.",
    };
  const target =
    cariTabel(bahan, ({ terbaca }) => terbaca?.jenis === "kinerja") ??
    cariKalimat(bahan, /\btarget|\d/i, sebutTarget);
  return target
    ? menurutJejak(perjanjian, "")
    : sebagian(perjanjian, "Tambahkan tabel indikator dengan targetnya.");
}

const TANDA_TANGAN = /\bNIP\b|\bttd\b|\btanda ?tangan\b|\bditandatangani\b/i;
const JABATAN =
  /^\s*(?:(?:plt|plh|pj)\.?\s+)?(?:kepala|camat|lurah|direktur|sekretaris|kasi|kasubb?ag|ketua|inspektur|bupati|wali ?kota)\b/i;
const ATASAN = /\b(?:mengetahui|menyetujui|diketahui|disetujui|disahkan)\b/i;

function nilaiTandaTangan(bahan: BahanNaskah): Penilaian {
  const akhir = listBarisAkhir(bahan);
  const cari = (pola: RegExp): Jejak | undefined =>
    akhir.findLast(({ kutipan }) => kutipan.length <= PANJANG_TANDA && pola.test(kutipan));
  const tanda = cari(TANDA_TANGAN) ?? (cariTanggalAkhir(bahan) && cari(JABATAN));
  if (!tanda)
    return {
      keadaan: "belum",
      keterangan: "Tambahkan tanda tangan: tempat, tanggal, jabatan, nama, dan NIP.",
    };
  // A head of office signs alone; whoever stands below one is acknowledged.
  return cari(BAWAHAN) && !cari(ATASAN)
    ? sebagian(tanda, "Tambahkan “Mengetahui” dengan jabatan dan nama atasan.")
    : menurutJejak(tanda, "");
}

const UMUM =
  /\b(?:diumumkan|dipublikasikan|publikasi|diunggah|laman|website|situs|ppid|papan pengumuman)\b/i;

const nilaiPublikasi = (bahan: BahanNaskah): Penilaian =>
  menurutJejak(
    cariKalimat(bahan, UMUM, ({ teks }) => LAPORAN.test(teks)),
    "Tidak terlihat dari naskah. Setelah ditandatangani, umumkan di laman kantor.",
  );

/** Whether a text is complete in form, in time and signed. */
export const PENILAI_RESMI_NASKAH = {
  "laporan-resmi": nilaiResmi,
  "tepat-waktu": nilaiWaktu,
  "tugas-fungsi": nilaiTugas,
  "perjanjian-kinerja": nilaiPerjanjian,
  ditandatangani: nilaiTandaTangan,
  dipublikasikan: nilaiPublikasi,
};
