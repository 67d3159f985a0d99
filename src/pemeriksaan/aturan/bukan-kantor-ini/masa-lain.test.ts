import type { BagianUji } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bukanKantorIni } from "./index";

const isi = (...daftar: readonly BagianUji[]) => ({ isi: daftar });
const SEMESTER = "LAPORAN KINERJA SEMESTER I TAHUN 2025";
const TRIWULAN = "LAPORAN KINERJA TRIWULAN III TAHUN 2024";

testAturanNaskah(bukanKantorIni, {
  accept: {
    "its own months, in every way": isi(
      TRIWULAN,
      "(Juli s.d. September 2024)",
      "Laporan ini memuat kinerja Triwulan III (Juli–September 2024).",
      "Triwulan III Tahun 2024, yaitu bulan Juli sampai dengan September.",
      "Periode : 1 Juli - 30 September 2024",
    ),
    "cumulative months": isi(
      TRIWULAN,
      "(Januari s.d. September 2024)",
      "Realisasi s.d. Triwulan III (Januari - September 2024) dihitung kumulatif.",
    ),
    "earlier and later periods with their months": isi(
      TRIWULAN,
      "Pada Triwulan II (April s.d. Juni 2024) capaian baru 40,5%.",
      "Tindak lanjut pada Triwulan IV (Oktober - Desember 2024) dijadwalkan kembali.",
      "Caturwulan II (Mei - Agustus) dipakai oleh sekolah.",
    ),
    "months of an event": isi(
      SEMESTER,
      "Kemarau berlangsung dari Juli sampai dengan Desember tahun lalu.",
      "Pelatihan bulan Februari s.d. April 2025 diikuti 40 orang.",
      "Laporan ini disusun dari data yang dikumpulkan 12 Juli - 31 Desember.",
    ),
    "what the report compares with or plans": isi(
      SEMESTER,
      "Laporan ini membandingkan hasil dengan Juli sampai dengan Desember 2024.",
      "Menurut laporan ini, talud akan dibangun Juli sampai dengan Desember.",
    ),
    "a span over the turn of a year": isi(
      "LAPORAN KINERJA TAHUN 2024",
      "Laporan ini meliputi masa November 2023 s.d. Februari 2024.",
    ),
    "a school's half year": isi(
      "LAPORAN KINERJA SEMESTER I TAHUN 2024",
      "Tahun Pelajaran 2024/2025",
      "(Juli - Desember 2024)",
    ),
    "data of a day of their own": isi(TRIWULAN, "Data penduduk per 30 Juni 2024"),
    "a part of the year in a report of the year": isi(
      "LAPORAN KINERJA TAHUN 2024",
      "Periode : Januari - Desember 2024",
      "Laporan ini memuat serapan Januari s.d. Juni sebagai pembanding.",
    ),
  },
  reject: {
    "months of another quarter in brackets": {
      isi: ["Laporan Kinerja Triwulan IV Tahun 2023 (Juli s.d. September 2023) disampaikan."],
      temuan: [["Juli s.d. September 2023", "bukan bulan periode yang disebut"]],
    },
    "the months of a line of the head, of another year": {
      isi: ["LAPORAN KINERJA TRIWULAN I TAHUN 2025", "PERIODE 1 JANUARI - 31 MARET 2024"],
      temuan: [["1 JANUARI - 31 MARET 2024", "bukan bulan periode laporan ini"]],
    },
    "months the report says it tells of": {
      isi: [
        SEMESTER,
        "Lewat laporan ini kami bercerita apa yang dikerjakan dari Juli sampai dengan Desember.",
      ],
      temuan: [["Juli sampai dengan Desember", "bukan bulan periode laporan ini"]],
    },
    "cumulative months to the end of another quarter": {
      isi: [TRIWULAN, "Periode pelaporan ini Januari–Juni 2024."],
      temuan: [["Januari–Juni 2024", "bukan bulan periode laporan ini"]],
    },
    "a third of a year": {
      isi: ["LAPORAN KINERJA CATURWULAN II TAHUN 2024", "(Januari - April)"],
      temuan: [["Januari - April", "bukan bulan periode laporan ini"]],
    },
    "the state at another end in the head": {
      isi: [TRIWULAN, "(keadaan sampai dengan 30 Juni 2024)"],
      temuan: [["30 Juni 2024", "berakhir lain"]],
    },
    "a quarter named behind its months": {
      isi: ["Masa April–Juni (Triwulan III) dilaporkan tersendiri."],
      temuan: [["April–Juni", "bukan bulan periode yang disebut"]],
    },
  },
});
