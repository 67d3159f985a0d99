import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kataGanda } from "./index";

testAturanNaskah(kataGanda, {
  accept: {
    reduplication: { isi: ["Kata-kata itu rata-rata dibaca pelan pelan."] },
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
