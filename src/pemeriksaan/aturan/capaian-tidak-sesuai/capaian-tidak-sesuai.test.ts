import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { capaianTidakSesuai } from "./index";

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

testAturanNaskah(capaianTidakSesuai, {
  accept: {
    "last year's realisasi behind a capaian that has been told": {
      isi: [
        "Hasil pengukuran menunjukkan nilai SAKIP 93,22. Bila dibandingkan dengan target 87,04, capaiannya 107,10%. Realisasi tahun 2018 adalah 83,15; tahun 2019 meningkat sebesar 10,07 poin.",
      ],
    },
    "a mark out of the highest there is": {
      isi: [
        "Nilai komponen perencanaan adalah 24,99 dari nilai maksimum 30, melampaui target 24,50 (capaian 102%).",
      ],
    },
    "telegram style that computes": {
      isi: ["Resp time. Target 30 menit, real 33 menit, arah negatif, cap 90 pct."],
    },
    "an amount and its share of a target that compute": {
      isi: [
        "Realisasi pendapatan Rp61,2 miliar atau 102% dari target Rp60 miliar. Surplus terhadap target Rp1,2 miliar.",
        "Dari target Rp9,6 miliar hanya terkumpul Rp8,64 miliar. Capaiannya 90 persen.",
      ],
    },
    "a negative indikator whose direction the sentence does not say": {
      isi: ["Indikator ini ditargetkan 10 %, realisasi 9,32 %, capaian 106,80 %."],
    },
    "one whose direction it says": {
      isi: ["Indikator angka kecelakaan bersifat negatif. Target 10%, realisasi 12%, capaian 80%."],
    },
    "numbers of people": {
      isi: ["c. pembinaan Linmas: target 60 orang, hadir 54 orang, capaian 90 %."],
    },
    "bare numbers": { isi: ["Nilai SAKIP: target 72, realisasi 70, capaian 97,22%"] },
    "a share of what was planned": {
      isi: ["b. penertiban PKL 9 kali dari rencana 12 kali, atau 75% — hujan deras di bulan Mei;"],
    },
    "several groups in one sentence": {
      isi: ["target 80% realisasi 72% capaian 90%; target 50% realisasi 25% capaian 50%"],
    },
    "a change from one year to another": {
      isi: ["Jumlah kasus turun dari 20 kasus menjadi 15 kasus (25%)."],
    },
    "a mean beside the numbers of one": {
      isi: ["Target 92%, realisasi 69%, sedangkan rata-rata capaian sebesar 88%."],
    },
    "the capaian of another sentence's sasaran": {
      isi: ["Target layanan 92% dengan realisasi 69%. Capaian sasaran sebesar 88%."],
    },
    "a sentence that computes": {
      isi: [
        "Indikator “Layanan tepat” memiliki target 92% dengan realisasi 69% sehingga capaiannya sebesar 75%.",
      ],
    },
    "a capped capaian": { isi: [[KEPALA, ["1", "Layanan tepat", "50%", "90%", "120%", ""]]] },
    "a negative indikator by either formula": {
      isi: [
        [
          KEPALA,
          ["1", "Jumlah aduan", "10", "12", "80%", ""],
          ["2", "Lama layanan", "10", "12", "83,33%", ""],
        ],
      ],
    },
    "a sentence with two targets": {
      isi: ["Target 92% dan target 80% dengan realisasi 69% sehingga capaiannya sebesar 78%."],
    },
    "what another rule says": {
      isi: [[KEPALA, ["1", "Layanan tepat", "92%", "83,33%", "76,67%", ""]]],
    },
  },
  reject: {
    "telegram style": {
      isi: ["2. Destana terbentuk. Target 8 desa, real 6 desa, cap 85 pct."],
      temuan: [["85 pct", "75%"]],
    },
    "a capaian in brackets behind a number without unit": {
      isi: ["nilai kepuasan ditargetkan 80,00 dan terealisasi 78,50 (89,13%); dan"],
      temuan: [["89,13%", "98,13%"]],
    },
    "thousands with dots": {
      isi: ["KK pemilah sampah ditargetkan 1.300 KK dan terealisasi 1.040 KK (85%)."],
      temuan: [["85%", "80%"]],
    },
    "a share between the amount and its target": {
      isi: ["Realisasi pendapatan Rp61,2 miliar atau 112% dari target Rp60 miliar."],
      temuan: [["112%", "102%"]],
    },
    "what came in of a target, the capaian a sentence later": {
      isi: ["Dari target Rp9,6 miliar hanya terkumpul Rp8,64 miliar. Capaiannya 96 persen."],
      temuan: [["96 persen", "90%"]],
    },
    "a capaian that no formula gives": {
      isi: ["Jumlah kasus: target 10 %, realisasi 9,32 %, capaian 116,82 %."],
      temuan: [["116,82 %", "93,20% (106,80% bila makin kecil"]],
    },
    "a positive capaian of an indikator called negative": {
      isi: [
        "Angka kecelakaan bersifat negatif (makin kecil makin baik). Target 10%, realisasi 12%, capaian 120%.",
      ],
      temuan: [["120%", "memberi 80%"]],
    },
    "numbers of sentences that go on": {
      isi: [
        "Target tingkat kecelakaan 11%. Realisasi sebesar 10,25%. Indikator ini bersifat negatif sehingga capaiannya 116,82%.",
      ],
      temuan: [["116,82%", ""]],
    },
    "a share of people": {
      isi: ["c. pembinaan Linmas: target 60 orang, hadir 54 orang, capaian 80 %."],
      temuan: [["80 %", "memberi 90%"]],
    },
    "bare numbers that do not compute": {
      isi: ["Nilai SAKIP: target 72, realisasi 70, capaian 79,22%"],
      temuan: [["79,22%", "memberi 97,22%"]],
    },
    "a wrong share of what was planned": {
      isi: ["b. penertiban PKL 9 kali dari rencana 12 kali, atau 57% — hujan deras di bulan Mei;"],
      temuan: [["57%", "memberi 75%"]],
    },
    "another verb for what was done": {
      isi: [
        "Target kepesertaan 1.100.000 orang baru terpenuhi 1.045.000 orang, sehingga capaian sebesar 59%; angka itu sementara.",
      ],
      temuan: [["59%", "memberi 95%"]],
    },
    "percentages in words": {
      isi: [
        "Target ditetapkan 80 persen, realisasi tujuh puluh dua persen, sehingga capaian sembilan puluh lima persen.",
      ],
      temuan: [["sembilan puluh lima persen", "memberi 90%"]],
    },
    "the wrong one of several groups": {
      isi: ["target 80% realisasi 72% capaian 90%; target 50% realisasi 25% capaian 55%"],
      temuan: [["55%", "memberi 50%"]],
    },
    "a capaian of other numbers in a sentence": {
      isi: [
        "Indikator “Layanan tepat” memiliki target 92% dengan realisasi 69% sehingga capaiannya sebesar 78%.",
      ],
      temuan: [["78%", "memberi 75%"]],
    },
    "one cut at 100 where another row is above it": {
      isi: [
        [
          KEPALA,
          ["1", "Layanan tepat", "50%", "60%", "120%", ""],
          ["2", "Surat tuntas", "50%", "55%", "100%", ""],
        ],
      ],
      temuan: [["100%", "memberi 110%"]],
    },
    "one that only another formula, rounded to whole percents, would give": {
      isi: [
        [
          KEPALA,
          ["1", "Layanan tepat", "92%", "83,33%", "90,58%", ""],
          ["2", "Surat tuntas", "50,01%", "54,01%", "93%", ""],
        ],
      ],
      temuan: [["93%", "memberi 108%"]],
    },
    "one in a row": {
      isi: [[KEPALA, ["1", "Layanan tepat", "92%", "69%", "79%", ""]]],
      temuan: [["79%", "memberi 75%"]],
    },
  },
});
