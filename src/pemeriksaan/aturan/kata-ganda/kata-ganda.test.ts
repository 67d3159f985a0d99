import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kataGanda } from "./index";

testAturanNaskah(kataGanda, {
  accept: {
    reduplication: { isi: ["Kata-kata itu rata-rata dibaca pelan pelan."] },
    "digits read out one by one": { isi: ["Target sebesar 3,00 (tiga koma nol nol)."] },
    "reduplication without its hyphen": { isi: ["Penerima laki laki 512 orang."] },
    "a slot": { isi: ["{capaian} {capaian}"] },
    "two sentences": { isi: ["Sudah selesai. Selesai juga yang lain."] },
  },
  reject: {
    "a word twice": { isi: ["Target yang yang ditetapkan."], temuan: [["yang yang", "“yang”"]] },
    "one over a line break": {
      isi: ["Kegiatan telah\ntelah selesai."],
      temuan: [["telah\ntelah", "“telah”"]],
    },
  },
});
