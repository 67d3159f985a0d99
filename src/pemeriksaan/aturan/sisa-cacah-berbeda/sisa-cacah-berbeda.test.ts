import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { sisaCacahBerbeda } from "./index";

testAturanNaskah(sisaCacahBerbeda, {
  accept: {
    "others that the next sentence counts": {
      isi: [
        "Dari 138 sampel udara, 131 memenuhi dan 7 tidak memenuhi. Sampel limbah: 180 memenuhi, 16 tidak memenuhi.",
      ],
    },
    "rests that compute": {
      isi: [
        "Dari 21 standar, 18 terpenuhi dan 3 belum.",
        "Terbit 5.220 kartu dari target 5.800 kartu; kekurangan 580 kartu diselesaikan kemudian.",
        "Dari 15 cagar budaya, 12 ditetapkan. Tiga lainnya masih dikaji.",
        "Kelompok yang aktif 36 dari 40 kelompok. Empat kelompok tidak aktif.",
        "Dari target 30 paket telah diselesaikan 27 paket, sedangkan 3 (tiga) paket dinyatakan gagal.",
        "Dari 14 truk, 4 truk rusak sehingga 10 truk beroperasi.",
        "Produksi 187.450 ton, melampaui target 182.000 ton. Surplus terhadap target sebesar 5.450 ton.",
      ],
    },
    "a third part": {
      isi: [
        "Dari 30 kasus, 20 selesai, 4 dicabut, sisanya 6 kasus dilanjutkan.",
        "Dari 15 usulan, 9 disetujui, 4 lainnya ditunda dan 2 lainnya ditolak.",
        "Dari 50 laporan, 39 ditangani, 6 tidak ditangani karena bukan kewenangan, dan 5 berproses.",
      ],
    },
    "only some of what is left": {
      isi: [
        "Dari 50 laporan, 39 ditangani, sedangkan 5 laporan belum dapat diproses.",
        "Dari target 415 bayi telah diimunisasi 298 bayi. Masih terdapat 12 bayi yang akan dijadwalkan bulan depan.",
        "Dari 20 desa, 12 desa sudah daring. Tiga desa lainnya terkendala listrik.",
      ],
    },
    "another property of the same things": {
      isi: [
        "Dari 12 desa, 10 desa melapor; 3 desa tidak lengkap dokumennya.",
        "Dari 125 ormas, 90 terdaftar. Sebanyak 45 ormas belum menyampaikan laporan kegiatan.",
        "Dari 415 bayi telah diimunisasi 298 bayi. Masih terdapat 127 bayi dengan gizi kurang.",
      ],
    },
    "others that join": {
      isi: ["Dari 40 peserta, 30 hadir didampingi 5 orang lainnya."],
    },
    "parts of parts and averages": {
      isi: [
        "Dari 40 peserta, 30 lulus, 8 di antaranya tidak hadir pada hari terakhir.",
        "Dari 12 regu, 9 regu bertugas, masing-masing 4 belum terlatih.",
      ],
    },
    "the total told with another target": {
      isi: [
        "Target 650 km, realisasi 612,4 km. Panjang jalan seluruhnya 875 km, sehingga yang belum mantap 262,6 km.",
      ],
    },
    "a share that did not make its target": {
      isi: [
        "Dari 25 kantor, 16 kantor memperoleh nilai BB. Target 80% atau 20 kantor belum tercapai.",
      ],
    },
    "time that is left": { isi: ["Dari 12 bulan, 9 bulan telah berjalan, tersisa 4 bulan."] },
    "other things": {
      isi: ["Dari 9 kecamatan, 6 kecamatan sudah daring. Kekurangan 5 operator diusulkan."],
    },
    "indikator by their outcome, which another rule counts": {
      isi: ["Dari 5 indikator, 3 tercapai dan 1 belum."],
    },
    "a lack with no need": { isi: ["Dari 40 guru, 30 bersertifikat. Kekurangan 5 guru olahraga."] },
  },
  reject: {
    "those that did not, beside those that did": {
      isi: ["Dari 21 standar SPM, 18 terpenuhi dan 4 belum, yaitu waktu operasi."],
      temuan: [["4", "21 dikurangi 18 adalah 3"]],
    },
    "what is missing to a target": {
      isi: [
        "Terbit 5.220 kartu dari target 5.800 kartu; kekurangan 850 kartu diselesaikan kemudian.",
      ],
      temuan: [["850 kartu", "adalah 580"]],
    },
    "what is missing to a need of another sentence": {
      isi: [
        "Jumlah pegawai 31 orang; non-PNS 5 orang. Kebutuhan menurut analisis beban kerja 38 orang, kekurangan 9 orang.",
      ],
      temuan: [["9 orang", "38 dikurangi 31 adalah 7"]],
    },
    "the others, in words": {
      isi: ["Dari 15 cagar budaya, 12 ditetapkan. Lima lainnya masih dikaji."],
      temuan: [["Lima", "15 dikurangi 12 adalah 3"]],
    },
    "what remains of a list": {
      isi: [
        "Yang belum beres: (1) jalan sepanjang 3,5 kilometer; (2) retribusi baru di 6 dari 9 pintu masuk. Tahun depan 4 pintu masuk yang tersisa akan dipasang.",
      ],
      temuan: [["4 pintu", "9 dikurangi 6 adalah 3"]],
    },
    "the opposite of the same word": {
      isi: [
        "2,160 unit lulus dari target 2,400 unit. 80 unit tidak lulus.",
        "Kelompok yang aktif 36 dari 40 kelompok. Enam kelompok tidak aktif karena kader pindah.",
      ],
      temuan: [
        ["80 unit", "adalah 240"],
        ["Enam kelompok", "adalah 4"],
      ],
    },
    "more failures than are left": {
      isi: [
        "Dari target 30 (tiga puluh) paket telah diselesaikan sebanyak 27 (dua puluh tujuh) paket, sedangkan 4 (empat) paket dinyatakan gagal.",
      ],
      temuan: [["4 (empat) paket", "adalah 3"]],
    },
    "more than are left to serve": {
      isi: [
        "Dari target 415 bayi telah diimunisasi lengkap 298 bayi. Masih terdapat 127 bayi yang akan disasar.",
      ],
      temuan: [["127 bayi", "415 dikurangi 298 adalah 117"]],
    },
    "what still works": {
      isi: ["Catatan: dari 14 truk, 4 truk rusak berat sehingga 11 truk beroperasi."],
      temuan: [["11 truk", "14 dikurangi 4 adalah 10"]],
    },
    "a surplus": {
      isi: [
        "Produksi sebesar 187.450 ton, melampaui target 182.000 ton. Surplus terhadap target sebesar 4.550 ton.",
      ],
      temuan: [["4.550 ton", "adalah 5.450"]],
    },
    "the rest of a total": {
      isi: [
        "Target 650 km, realisasi 612,4 km. Panjang jalan seluruhnya 875 km, sehingga yang belum mantap 226,6 km.",
      ],
      temuan: [["226,6 km", "875 dikurangi 612,4 adalah 262,6"]],
    },
  },
});
