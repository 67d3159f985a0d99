import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { nomorTidakUrut } from "./index";

const isi = (...daftar: readonly string[]) => ({ isi: daftar });

testAturanNaskah(nomorTidakUrut, {
  accept: {
    "formula B of an indikator where less is better": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian"],
          ["1", "2", "3", "4", "5 = 3/4 x 100%"],
          ["1", "Angka kemiskinan", "8", "10", "80%"],
        ],
      ],
    },
    "items in a sentence": isi(
      "Hambatan: (1) vaksin terlambat; (2) pencairan dana; (3) kader kurang.",
      "Tindak lanjut: a. tender dini; b. daftar hitam penyedia; dan c. penyelesaian lahan.",
    ),
    "two lists in one paragraph": isi(
      "Hambatan: (1) vaksin; (2) dana. Upaya: (1) sweeping; (2) percepatan; (3) pelatihan.",
    ),
    "verses of a law": isi(
      "Sesuai Pasal 5 ayat (1), ayat (2), dan ayat (4): camat mengoordinasikan (1) data; (2) dana; (4) lain-lain.",
    ),
    "items of a list, one of which goes on": isi(
      "1. penyusunan rencana;",
      "2. pembinaan:",
      "a. desa;",
      "b. kelurahan;",
      "3. pelaporan.",
      "Uraian lebih lanjut.",
      "5. Jumlah desa",
    ),
    "a formula that a capped row and one where less is better do not show": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (5 = 4/3 × 100%)"],
          ["(1)", "(2)", "(3)", "(4)", "(5)"],
          ["1", "Permohonan selesai", "50%", "55,5%", "110%"],
          ["2", "Desa belum tertib", "50%", "49,5%", "101,01%"],
        ],
      ],
    },
    "a list that begins in the middle": isi("3. evaluasi;", "5. pelaporan."),
    "a form within its number": isi("Formulir 4 dari 4", "Halaman 3 dari 12"),
    "a letter that is an initial": isi("A. Umum", "B. Capaian", "B. Santoso, S.Sos"),
  },
  reject: {
    "a formula turned round": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian"],
          ["1", "2", "3", "4", "5 = 3/4 x 100%"],
          ["1", "Gangguan yang ditangani", "92%", "78%", "84,78%"],
          ["2", "Desa dengan Linmas aktif", "15", "15", "100%"],
        ],
      ],
      temuan: [["5 = 3/4 x 100%", "tertukar"]],
    },
    "an item left out in a sentence": {
      isi: ["Rencana: (1) sweeping; (2) percepatan; (4) pelatihan kader."],
      temuan: [["(4)", "tidak urut"]],
    },
    "a letter twice in a sentence": {
      isi: ["Tindak lanjut: a. tender dini; b. daftar hitam; b. penyelesaian lahan."],
      temuan: [["b.", "tidak urut"]],
    },
    "an item left out in a list": {
      isi: ["a. penyusunan rencana;", "b. pembinaan;", "d. pelaporan."],
      temuan: [["d.", "tidak urut"]],
    },
    "a heading twice": {
      isi: ["A. CAPAIAN", "B. PERBANDINGAN", "C. PEGAWAI", "C. ANGGARAN"],
      temuan: [["C.", "seharusnya D"]],
    },
    "a form beyond its number": {
      isi: ["Formulir 5 dari 4"],
      temuan: [["Formulir 5 dari 4", "melebihi"]],
    },
  },
});
