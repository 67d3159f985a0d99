import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { rincianTidakSejumlah } from "./index";

/** Lists that nothing introduces, and those of the sentence before; each adds up or need not. */
const BENAR: readonly string[] = [
  "Dari 38 perangkat daerah, 3 berpredikat A, 14 berpredikat BB, dan 17 berpredikat B.",
  "Dari 38 perangkat daerah, 30 berpredikat minimal B, 14 berpredikat BB, dan 3 berpredikat A.",
  "Pegawai 54 orang, PNS 32 orang dan PPPK 15 orang.",
  "Pegawai 42 orang; PNS 22, PPPK 9, honorer 11. Jabatan terisi 7 dari 9.",
  "PNS 22, PPPK 9, honorer 11 orang.",
  "Pegawai menurut status: PNS: 30 orang, PPPK: 15 orang, dan tenaga kontrak: 18 orang.",
  "Permohonan selesai 40, proses 20, ditolak 15, dan batal 3.",
  "Dari 20 usulan, 12 disetujui, 10 sudah selesai, dan 5 di antaranya ditolak.",
  "Ada 12 kegiatan, 5 di bidang sosial dan 3 di bidang ekonomi.",
  "Dua di RW 01, tiga di RW 02 dan satu di RW 03.",
  "Layanan dibuka di 5 loket, 3 di antaranya di lantai satu dan 2 di lantai dua.",
  "Jumlah siswa 1,239 orang: kelas X 432, kelas XI 417, kelas XII 390.",
  "Kios 62 unit, terisi 57 (28 oleh pedagang baru), kosong 5.",
  "Supervisi terlaksana di 27 sekolah dari 30 yang direncanakan: 13 SMA, 11 SMK, dan 3 SLB.",
  "Supervisi terlaksana di 27 sekolah dari 30 yang direncanakan: 14 SMA, 12 SMK, dan 4 SLB.",
  "Balai didukung 19 orang, terdiri atas 11 orang ASN dan 8 orang tenaga harian, serta mengelola 42 kolam.",
  "Mutasi 6 orang, terdiri atas pensiun 3 orang, pindah 2 orang, dan meninggal 1 orang.",
  "Keempat bidang membawahi 8 subbidang dan 12 seksi.",
  "Kendaraan dinas 24 unit: 8 unit roda empat, 12 unit roda dua, dan 4 unit roda tiga.",
  "Jumlah pegawai 40 orang. Menurut status: PNS 25, PPPK 10, kontrak 5. Menurut golongan: golongan III 20, golongan II 15, tanpa golongan 5.",
  "Pelanggaran 214 kasus. Menurut Perda yang dilanggar: ketertiban 112, pedagang 96, dan reklame 43. Jumlahnya lebih besar daripada 214 karena 37 kasus melanggar dua Perda sekaligus.",
  "Jumlah penduduk 4.512 jiwa dengan 1.204 KK. Menurut pekerjaan: petani 2.310, pedagang 410, dan PNS 96.",
  "Rapat dihadiri 45 orang. Peserta tersebut berasal dari 12 OPD dan 30 desa.",
  "Benih 1.200 ekor disalurkan kepada 3 kelompok. Kelompok tersebut terdiri atas 20 pembudidaya dan 15 pengolah.",
];

const DAFTAR_BENAR: Readonly<Record<string, readonly string[]>> = {
  "a total and the kinds below it": [
    "Jumlah pegawai : 26 orang",
    "- analis : 12 orang",
    "- sanitarian : 4 orang",
    "- administrasi : 10 orang",
  ],
  "what some have besides": [
    "Jumlah pegawai : 26 orang",
    "- bersertifikat : 20 orang",
    "- magister : 10 orang",
  ],
  "parts and a part of all": [
    "Jumlah penduduk : 5.000 jiwa",
    "- laki-laki : 2.500 jiwa",
    "- perempuan : 2.500 jiwa",
    "- remaja : 300 jiwa",
  ],
};

/** The words that are wrong, and what they come to. */
const SALAH: readonly (readonly [isi: string, kata: string, jumlah: string])[] = [
  [
    "Balai didukung 19 orang pegawai, terdiri atas 12 orang ASN dan 8 orang tenaga harian, serta mengelola 42 kolam.",
    "19 orang pegawai, terdiri atas 12 orang ASN dan 8 orang tenaga harian",
    "20 (12 + 8)",
  ],
  ["Pegawai 21 orang; PNS 15, PPPK 5, kontrak 4.", "21 orang; PNS 15, PPPK 5, kontrak 4", "24"],
  [
    "Yang bertugas hanya sebelas orang: satu lurah, satu sekretaris, empat kepala seksi, dan enam staf.",
    "sebelas orang: satu lurah, satu sekretaris, empat kepala seksi, dan enam staf",
    "12",
  ],
  [
    "Ada tujuh kasus, tiga di RW 02 dan lima di RW 05.",
    "tujuh kasus, tiga di RW 02 dan lima di RW 05",
    "8",
  ],
  [
    "Dari 38 perangkat daerah, 3 berpredikat A, 14 berpredikat BB, 17 berpredikat B, dan 5 berpredikat CC.",
    "38 perangkat daerah, 3 berpredikat A, 14 berpredikat BB, 17 berpredikat B, dan 5 berpredikat CC",
    "39",
  ],
  [
    "Supervisi terlaksana di 27 sekolah dari 30 yang direncanakan: 13 SMA, 12 SMK, dan 3 SLB.",
    "27 sekolah dari 30 yang direncanakan: 13 SMA, 12 SMK, dan 3 SLB",
    "28",
  ],
  ["KIOS : 62 UNIT, TERISI 57, KOSONG 6", "62 UNIT, TERISI 57, KOSONG 6", "63"],
  [
    "10 aplikasi ditutup, 8 digabung, 24 dipertahankan dari 40 aplikasi hasil inventarisasi.",
    "10 aplikasi ditutup, 8 digabung, 24 dipertahankan dari 40",
    "42",
  ],
  [
    "Jumlah siswa 1,239 orang: kelas X 432, kelas XI 408, kelas XII 390.",
    "1,239 orang: kelas X 432, kelas XI 408, kelas XII 390",
    "1.230",
  ],
  [
    "Keenam Ranperda tersebut terdiri atas 3 usul Bupati dan 2 prakarsa DPRD.",
    "Keenam Ranperda tersebut terdiri atas 3 usul Bupati dan 2 prakarsa DPRD",
    "5",
  ],
  [
    "Pegawai museum 39 orang. Menurut status: 22 PNS, 9 PPPK, 11 honorer. Menurut pendidikan: 2 magister, 21 sarjana, 16 SMA.",
    "39 orang. Menurut status: 22 PNS, 9 PPPK, 11 honorer",
    "42",
  ],
  [
    "Realisasi 1.187.500 ekor dari target 1.250.000 ekor. Benih tersebut terdiri atas nila 621.500 ekor dan lele 575.000 ekor.",
    "1.187.500 ekor dari target 1.250.000 ekor. Benih tersebut terdiri atas nila 621.500 ekor dan lele 575.000 ekor",
    "1.196.500",
  ],
];

testAturanNaskah(rincianTidakSejumlah, {
  accept: {
    ...Object.fromEntries(BENAR.map((teks) => [teks, { isi: [teks] }])),
    ...Object.fromEntries(Object.entries(DAFTAR_BENAR).map(([nama, isi]) => [nama, { isi }])),
  },
  reject: {
    ...Object.fromEntries(
      SALAH.map(([teks, kata, jumlah]) => [
        teks,
        { isi: [teks], temuan: [[kata, `Rinciannya berjumlah ${jumlah}`]] as const },
      ]),
    ),
    "the kinds below a total": {
      isi: [
        "Jumlah pegawai : 26 orang",
        "- analis : 14 orang",
        "- sanitarian : 4 orang",
        "- administrasi : 10 orang",
      ],
      temuan: [["26", "Rinciannya berjumlah 28"]],
    },
  },
});
