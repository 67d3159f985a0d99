import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kotakKosong } from "./index";

testAturanNaskah(kotakKosong, {
  accept: {
    "a ticked box": { isi: ["[v] Laporan sudah baik", "[ ] Laporan kurang baik", "[ ] Lain-lain"] },
    "a text without a checklist": { isi: ["Laporan sudah baik", "Penutup"] },
  },
  reject: {
    "boxes that are all empty": {
      isi: ["[ ] Laporan sudah baik", "[ ] Laporan kurang baik", "[ ] Lain-lain"],
      temuan: [["[ ] Laporan sudah baik", "Belum ada kotak"]],
    },
  },
});
