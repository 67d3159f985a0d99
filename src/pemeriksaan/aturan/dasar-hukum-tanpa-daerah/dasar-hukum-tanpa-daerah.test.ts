import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { dasarHukumTanpaDaerah } from "./index";

testAturanNaskah(dasarHukumTanpaDaerah, {
  accept: {
    "a regulation with its regency": { isi: ["Peraturan Bupati Lumajang Nomor 96 Tahun 2019"] },
    "one of the whole country": { isi: ["Peraturan Presiden Nomor 29 Tahun 2014"] },
  },
  reject: {
    "a regulation without its regency": {
      isi: ["Berdasarkan Peraturan Bupati Nomor 96 Tahun 2019, Kasi bertugas."],
      temuan: [["Peraturan Bupati Nomor", "tidak menyebut nama daerahnya"]],
    },
  },
});
