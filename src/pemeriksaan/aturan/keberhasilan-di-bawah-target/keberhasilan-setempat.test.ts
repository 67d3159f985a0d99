import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { keberhasilanDiBawahTarget } from "./index";

/** One indikator beyond its target, so that success may be spoken of somewhere. */
const LAIN = "Capaian kinerja indikator pertama sebesar 104%.";

const TABEL = [
  ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
  ["1", "Nilai SAKIP kantor", "70", "71,4", "102"],
  ["2", "Surat selesai tepat waktu", "100", "93", "93"],
];

testAturanNaskah(keberhasilanDiBawahTarget, {
  accept: {
    "the success of a row that met its target, of none, and a wish": {
      isi: [
        TABEL,
        "Keberhasilan nilai SAKIP didukung komitmen pimpinan.",
        "Keberhasilan program ini didukung kerja sama desa.",
        "Keberhasilan surat selesai tepat waktu diukur dari catatan loket.",
        "Tingkat keberhasilan surat selesai tepat waktu didukung petugas.",
      ],
    },
    "a target of another time or place": {
      isi: [
        "Capaian kinerja 102%. Target akhir Renstra belum tercapai karena masih tiga tahun lagi.",
        "Indeks mencapai 82,3 dengan capaian 99,1%, melampaui target nasional 80.",
        "Realisasi 98,2% melampaui target triwulan III sebesar 95%, sedangkan capaiannya 89%.",
        "Capaian 88%. Target TW II telah tercapai pada bulan April.",
        "Meskipun target bulanan belum tercapai, capaiannya 101,5%.",
      ],
    },
    "a part that missed its own": {
      isi: [
        "Realisasi 95 dari target 93, capaian 102,15%. Penyebab belum tercapainya target di Kecamatan Utara ialah cuaca.",
        "Capaian 105%, meskipun dua desa belum mencapai target.",
        "Dari 5 indikator, 3 melampaui target dengan capaian tertinggi 120% dan 2 belum mencapai target.",
        "Capaian 93%; target tercapai di 14 dari 15 desa.",
      ],
    },
    "reasons on both sides": {
      isi: [
        LAIN,
        "Faktor keberhasilan: komitmen pimpinan. Faktor penghambat: SDM. Capaian 94%.",
        "Tingkat keberhasilan pengobatan 88% dari target 90%, capaian 97,78%.",
        "Capaian 97%. Keberhasilan ini akan diupayakan pada tahun depan.",
      ],
    },
    "a hundred that may be rounded": {
      isi: ["Capaian kinerja 100%. Penyebab belum tercapainya target adalah cuaca."],
    },
    "fewer where fewer is better": {
      isi: [
        LAIN,
        "Terjadi 9 kasus dari batas target 10 kasus. Keberhasilan ini karena penyuluhan.",
      ],
    },
    "rows told as they are": {
      isi: [
        TABEL,
        "Nilai SAKIP kantor telah mencapai target.",
        "Surat selesai tepat waktu belum mencapai target.",
      ],
    },
    "a reason for success where the target was met": {
      isi: ["Capaian kinerja sebesar 102,11%. Faktor keberhasilan adalah penambahan loket."],
    },
    "what supported and what hindered": {
      isi: [LAIN, "Capaian kinerja 92%. Faktor pendukung keberhasilan dan penghambat yaitu cuaca."],
    },
    "two capaian in one paragraph": {
      isi: ["Capaian kinerja 104% dan capaian kinerja 95%. Penyebab keberhasilan yaitu bantuan."],
    },
    "a measure of success, not a reason": {
      isi: [LAIN, "Capaian kinerja 92%. Tingkat keberhasilan diukur dari target, yaitu 92%."],
    },
    "lines of another indikator": {
      isi: [
        "- capaian : 71,43%",
        "- sebab : reses tertunda",
        "2) Rapat paripurna",
        "- capaian : 100%",
        "- faktor keberhasilan : sarana konferensi",
      ],
    },
    "a heading without lines": { isi: [LAIN, "Capaian kinerja 92%.", "Faktor keberhasilan:"] },
  },
  reject: {
    "the success of a row of a table that missed its target": {
      isi: [
        TABEL,
        "1. Keberhasilan surat selesai tepat waktu didukung penambahan petugas loket.",
        "Keberhasilan pelaksanaan surat selesai (93%) tidak lepas dari aplikasi baru.",
      ],
      temuan: [
        ["1. Keberhasilan surat selesai tepat waktu", "93%"],
        ["Keberhasilan pelaksanaan surat selesai", "93%"],
      ],
    },
    "a reason whose own words name a time": {
      isi: [
        LAIN,
        "Realisasi 95 ton dari target 100 ton, sehingga capaiannya 95,00%. Penyebab keberhasilan pencapaian target antara lain hujan pada triwulan III.",
      ],
      temuan: [["Penyebab keberhasilan pencapaian target antara lain", "95%"]],
    },
    "fewer than were planned": {
      isi: [
        LAIN,
        "Supervisi terlaksana di 27 sekolah dari 30 yang direncanakan. Penyebab keberhasilan ialah koordinasi pengawas.",
        "Jalan terbangun 1.450 meter dari rencana 1.500 meter (96,67%). Faktor keberhasilan: harga stabil.",
        "Realisasi 45 orang dari target 50 orang. Keberhasilan ini tidak lepas dari peran kader.",
      ],
      temuan: [
        ["Penyebab keberhasilan ialah", "90%"],
        ["Faktor keberhasilan", "96,67%"],
        ["Keberhasilan ini tidak lepas", "90%"],
      ],
    },
    "a target said to be missed that was met": {
      isi: [
        "Target 70 dan realisasi 75 sehingga capaiannya 107,14%. Dengan demikian target belum tercapai.",
        "Realisasi 110 orang dari target 100 orang, capaian 110%. Penyebab belum tercapainya target adalah cuaca.",
        "Realisasi 65 menit belum mencapai target 83 menit, dengan capaian 121,69%.",
        "Penumpang 143 orang, target 127 orang, 112,60%, belum tercapai.",
      ],
      temuan: [
        ["Dengan demikian target belum tercapai", "107,14%"],
        ["Penyebab belum tercapainya target", "110%"],
        ["belum mencapai target", "121,69%"],
        ["belum tercapai", "112,60%"],
      ],
    },
    "a target said to be met that was not": {
      isi: [
        LAIN,
        "Ditargetkan 49 rapat dan terealisasi 34 rapat atau tercapai 69,39%. Dengan capaian 69,39% target rapat tercapai.",
        "Realisasi 60,16 melampaui target 86,43, sehingga capaiannya 69,61%.",
      ],
      temuan: [
        ["Dengan capaian 69,39% target rapat tercapai", "69,39%"],
        ["melampaui target", "69,61%"],
      ],
    },
    "a row told otherwise than its table": {
      isi: [
        TABEL,
        "Surat selesai tepat waktu melampaui target.",
        "Target Nilai SAKIP kantor belum tercapai.",
      ],
      temuan: [
        ["Target Nilai SAKIP kantor belum tercapai", "102%"],
        ["Surat selesai tepat waktu melampaui target.", "93%"],
      ],
    },
    "a reason for success beside a capaian below 100": {
      isi: [
        LAIN,
        "Nilai 71,20 dari target 72,00; capaiannya 98,89%. Penyebab keberhasilan yaitu dokumentasi yang lengkap.",
      ],
      temuan: [["Penyebab keberhasilan yaitu", "98,89%"]],
    },
    "a line of a list": {
      isi: [
        LAIN,
        "- target : 7",
        "- realisasi : 5",
        "- capaian : 71,43% → Sedang",
        "- faktor keberhasilan : reses tepat waktu",
      ],
      temuan: [["faktor keberhasilan", "71,43%"]],
    },
  },
});
