import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { keberhasilanDiBawahTarget } from "./index";

/** One indikator beyond its target, so that success may be spoken of somewhere. */
const LAIN = "Capaian kinerja indikator pertama sebesar 104%.";

testAturanNaskah(keberhasilanDiBawahTarget, {
  accept: {
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
